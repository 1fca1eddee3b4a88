"""The last rounds from the counter, each written before it was read."""

CASES = """
ring Holm inden kvart over fem | 20 17:15 | call_back | customer=c4
klar onsdag den 25. kl halv elleve | 25 10:30 | ready
om en times tid kan den hentes | 20 16:20 | ready
ring Marie, lovet inden kl. 16.45 | 20 16:45 | call_back | customer=c4
følger op hos Kirsten om 10 dage | 30 15:20 | follow_up | customer=c1
tilbud på ny harddisk til Whitfield inden onsdag middag | 25 12:00 | quote | customer=c6
ring hende op mandag kl 11 hvis prisen går over 1500 | 23 11:00 | call_back | reservation=hvis_prisen_går_over_1500
sms så snart den er klar, dog senest lørdag kl 12 | 21 12:00 | message
skal bruge den inden juleaften | 12-24 18:00 | -
1040 fejlsøges tirsdag formiddag | 24 12:00 | diagnosis | job=j3
ring Åse om 90 min | 20 16:50 | call_back | customer=c5
ring igen i morgen kl. 10 hvis hun ikke svarer | 21 10:00 | call_back | reservation=hvis_hun_ikke_svarer
besked til Mads senest fredag d. 27. kl. 12 | 27 12:00 | message | customer=c3
klar 26/11 inden lukketid | 26 18:00 | ready
ring kl 16.20, hun venter | 20 16:20 | call_back
prøv at ringe igen efter kl. 17 | - | call_back | doubt=not_before
3 timers arbejde, klar tirsdag | 24 18:00 | ready
brug højst 2 timer | - | -
5 års garanti | - | -
bestil 2 stk ssd, hjemme på torsdag | 26 18:00 | part
uge 50 | 12-12 14:00 | -
ring en af dagene | - | call_back | vague
ring i løbet af et par dage | - | call_back | vague
ring senest i overmorgen kl 12 | 22 12:00 | call_back
gi Lindqvist et pristilbud før torsdag kl 10 | 26 10:00 | quote | customer=c5
ferdig onsdag, ringer når den er klar | 25 18:00 | call_back
feilsøking ferdig innen tirsdag klokka tolv | 24 12:00 | diagnosis
sms kunden innen halv fem | 20 16:30 | message
ring Kirsten etter lunsj på mandag | 23 18:00 | call_back | customer=c1
delen ventes tirsdag eller onsdag | 25 18:00 | part
hentes ikke før mandag | - | ready | doubt=not_before
kan hente i morgen før tolv | 21 12:00 | ready
vil ha beskjed før vi åpner den | - | - | agreement
høyst 1600 kr | - | - | price=1600
kundens grense er 2200 kr | - | - | price=2200
ring om tre kvarter | 20 16:05 | call_back
ring om fem kvarter | 20 16:35 | call_back
ring på tirsdag, halv ti | 24 09:30 | call_back
om en uke og to dager | 29 15:20 | -
ring i dag eller i morgen | 21 14:00 | call_back
Tom får svar innen i morgen klokka tolv | 21 12:00 | next_word | customer=c6
svarer på mandag | 23 18:00 | next_word
innen ti minutter | 20 15:30 | -
mandag klokka ti presis | 23 10:00 | -
call Mads within three quarters of an hour | 20 16:05 | call_back | customer=c3
will call Kirsten at some point tomorrow | 21 14:00 | call_back | customer=c1
ready by lunchtime Wednesday | 25 12:00 | ready
ready Wed by 3:15 | 25 15:15 | ready
back on the bench Monday, done by Tuesday 5pm | 23 18:00 | ready | doubt=several_times
call her in ninety minutes | 20 16:50 | call_back
let Tom know today | 20 18:00 | next_word | customer=c6
let Tom know when done | - | next_word | agreement
quote for new board by EOW | 21 14:00 | quote
part should land between the 1st and the 3rd of December | 12-03 18:00 | part
call at 10 or 11 tomorrow | 21 11:00 | call_back
call before 4 or after 5 | 20 16:00 | call_back | doubt=several_times
not later than Tuesday | 24 18:00 | -
Tuesday not later than 2pm | 24 14:00 | -
call by 5:45 at the latest | 20 17:45 | call_back
ready the 30th | 30 18:00 | ready
ready in 10 working days | - | ready | vague
ring back 1038 at half four | 20 16:30 | call_back | job=j2
pick it up tomorrow before 1 | 21 13:00 | ready
max price 1500 kr without asking | - | - | price=1500
ask before replacing anything | - | - | agreement
48 hours tops | 22 15:20 | -
bought 10 May | - | -
he works until 4 | - | -
sent 3 days ago | - | -
version 3.12 installed, ready at 5 | 20 17:00 | ready
1 hour labour, ready Monday | 23 18:00 | ready
klar Monday inden kl 12 | 23 12:00 | ready
call Holm senest EOD | 20 18:00 | call_back | customer=c4
ring i 2 hours | - | call_back | odd
ring Bo Hansen tirsdag kl 10.45 vedr. reklamation | 24 10:45 | call_back | customer=c2
1042 skal være klar inden onsdag aften | 25 22:00 | ready | job=j1
ring om en lille halv time | 20 15:50 | call_back
ring Kirsten senest kl. halv seks | 20 17:30 | call_back | customer=c1
lover svar inden for to timer | 20 17:20 | next_word
kan vi ringe til Tom i morgen mellem 11 og 12? | 21 12:00 | call_back | customer=c6
tilbud skal være afsendt senest mandag kl. 10 | 23 10:00 | quote
skærm kommer tirsdag, klar torsdag | 24 18:00 | part | doubt=several_times
klar i morgen lidt over 12 | 21 12:15 | ready | doubt=about_time
henter den på lørdag lige før I lukker | 21 14:00 | ready
ring Mads straks | - | call_back | customer=c3 vague
ring Mads inden fyraften | 20 18:00 | call_back | customer=c3
ring om en uge kl. 10 | 27 10:00 | call_back
ring på onsdag om prisen på en ny oplader | 25 18:00 | call_back
giv besked om forsinkelsen inden kl. 17 | 20 17:00 | message
#1040 opgives hvis prisen overstiger 1000 kr | - | -
ring d. 2. januar kl. 11 | 2027-01-02 11:00 | call_back
sms Åse kl 9 i morgen | 21 09:00 | message | customer=c5
mail Whitfield i løbet af weekenden | 21 14:00 | message | customer=c6
må ikke ringes op før kl 12 | - | - | agreement
depositum 500 kr, klar mandag kl 15 | 23 15:00 | ready
klar kl 15 på mandag, 899 kr | 23 15:00 | ready
koster 1200, ring når den er klar | - | call_back
batteri 4400 mAh bestilt, klar onsdag | 25 18:00 | ready
ring 1 time efter lukketid | 20 19:00 | call_back
ferdig onsdag formiddag så sant delen kommer tirsdag | 25 12:00 | ready
ringer Holm tilbake kvart på fem | 20 16:45 | call_back | customer=c4
svar på henvendelsen innen lørdag kl 12 | 21 12:00 | next_word
oppdatering til kunden hver fredag | - | next_word | odd
gi lyd innen stengetid mandag | 23 18:00 | -
hentes i dag mellom halv fem og fem | 20 17:00 | ready
sjekk skjerm og ring Mads om en times tid | 20 16:20 | call_back | customer=c3
pris før reparasjon, maks 900 kr | - | - | price=900
bruk maks 3 timer | - | -
ferdig til jul | - | ready | vague
klar før helga hvis vi får delen i morgen | 20 18:00 | ready | doubt=before_weekend
innen to uker fra i dag | 12-04 18:00 | -
ring søndag kl 12 | 22 12:00 | call_back
klokka 18 i dag | 20 18:00 | -
send link på sms om 5 min | 20 15:25 | message
call Marie by tomorrow 10am latest | 21 10:00 | call_back | customer=c4
ready to pick up after 11 on Monday | 23 18:00 | ready | doubt=not_before
price by end of today | 20 18:00 | -
price by COB | 20 18:00 | -
call Bo the minute it's fixed | - | call_back | agreement customer=c2
call Bo Monday if it's not fixed | 23 18:00 | call_back | customer=c2 reservation=if_it's_not_fixed
needs a callback within 15 | - | call_back
needs a callback within 15m | 20 15:35 | call_back
shipping is 2 weeks | - | -
due back 12/3 | 2027-03-12 18:00 | -
tomorrow at quarter to one | 21 12:45 | -
Monday at nine thirty | 23 09:30 | -
Monday 9:30-10 | 23 10:00 | -
around noon Monday | 23 12:00 | -
call Kirsten in the afternoon | 20 18:00 | call_back | customer=c1
text her tonight | 20 22:00 | message
12 days from now | 12-02 15:20 | -
two days before Christmas Eve | 12-22 18:00 | -
end of next month | 12-31 18:00 | -
by the 5th of Jan | 2027-01-05 18:00 | -
ring til Marie kl. 16.20 om batteriet | 20 16:20 | call_back | customer=c4
ring Hansen #1042 inden kl 17 | 20 17:00 | call_back | customer=c1 job=j1
klar i morgen formiddag kl 11.30 | 21 11:30 | ready
sms når klar, senest onsdag | 25 18:00 | message
vi ringer mandag eftermiddag | 23 18:00 | call_back
ring Åse på mandag kl halv to | 23 13:30 | call_back | customer=c5
fejlsøgning inden for 3 dage | 23 15:20 | diagnosis
giver lyd senest om en uge | 27 15:20 | next_word
tilbud senest torsdag formiddag | 26 12:00 | quote
ring om 35 min | 20 15:55 | call_back
klar d. 30/11 kl. 12 hvis delen kommer i tide | 30 12:00 | ready | reservation=hvis_delen_kommer_i_tide
hente mandag inden frokost | 23 12:00 | ready
kunden ønsker sms | - | - | agreement
må kun ringes efter kl 16 | - | - | agreement
data skal gemmes | - | - | agreement
maks 2.000 kr inkl. moms | - | - | price=2000
delen er her senest fredag d. 27/11 | 27 18:00 | part
følg op mandag om 14 dage | 12-07 18:00 | follow_up
ring inden vi lukker på lørdag | 21 14:00 | call_back
klar til jul | - | ready | vague
hos kunden tirsdag kl 9.15 | 24 09:15 | -
ring om 1,5 t | 20 16:50 | call_back
ring i mrg efter 11 | 21 14:00 | call_back | doubt=not_before
ringes op kl 17:45 | 20 17:45 | call_back
ring Mads før halv fem | 20 16:30 | call_back | customer=c3
ringer i morgen formiddag | 21 12:00 | call_back
klar til henting lørdag kl 13 | 21 13:00 | ready
feilsøking innen mandag kl 15 | 23 15:00 | diagnosis
send tilbud innen onsdag lunsj | 25 12:00 | quote
vi gir beskjed senest fredag 27. | 27 18:00 | message
svar på sms innen en time | 20 16:20 | message
ring Tom om to timer og et kvarter | 20 17:35 | call_back | customer=c6
delen kommer i uke 49, ferdig fredag den 4. desember | 12-05 14:00 | part | doubt=several_times
ferdig den fjerde desember klokka ti | 12-04 10:00 | ready
hentes innen 14 dager | 12-04 15:20 | ready
ikke over 1000 kr | - | - | price=1000
vil bli ringt, ikke sms | - | - | agreement
i ettermiddag innen fem | 20 17:00 | -
i morgen ved halv to-tiden | 21 13:30 | -
neste uke tirsdag ettermiddag | 24 18:00 | -
call Holm back at 4:10 | 20 16:10 | call_back | customer=c4
ready Monday by 10:30 am | 23 10:30 | ready
email the quote by end of day Monday | 23 18:00 | quote
call Tom in forty-five minutes | 20 16:05 | call_back | customer=c6
diagnosis tomorrow before closing | 21 14:00 | diagnosis
text Åse when her laptop is ready | - | message | agreement customer=c5
pick up on Dec 1st around 11 | 12-01 11:00 | ready
follow up in three weeks | 12-11 15:20 | follow_up
part here by Thursday noon | 26 12:00 | part
ready Tuesday if the screen arrives on time | 24 18:00 | ready | reservation=if_the_screen_arrives_on_time
no calls after 6 | - | - | agreement
max 1500 kr, ask first | - | - | price=1500
call Kirsten Saturday at noon | 21 12:00 | call_back | customer=c1
call in an hour and 15 minutes | 20 16:35 | call_back
the day after tomorrow before noon | 22 12:00 | -
by Friday next week | 27 18:00 | -
by next Friday | 27 18:00 | -
update by Monday lunch | 23 12:00 | next_word
within the next three days | 23 15:20 | -
ready any day now | - | ready | vague
ring Holm before noon i morgen | 21 12:00 | call_back | customer=c4
sms Mads at 5 i dag | 20 17:00 | message | customer=c3
"""
