"""What people at a counter type, said on Friday 20 November 2026 at 15:20."""

CASES = """
ring Holm i mrg kl 1430 ang skærm | 21 14:30 | call_back | customer=c4
ring tlf 12 20 33 14 i mrg formiddag | 21 12:00 | call_back | customer=c3
sms Mads om et par dage | - | message | customer=c3 vague
ring ca kl 3 på mandag | 23 15:00 | call_back
klar på torsdag | 26 18:00 | ready
ring Åse over middag | 20 18:00 | call_back | customer=c5
hentes i morgen over middag | 21 14:00 | ready
ring halv fire | 20 15:30 | call_back
ring kvart over to på tirsdag | 24 14:15 | call_back
klar om 3 kvarter | 20 16:05 | ready
ring to timer fra nu | 20 17:20 | call_back
fejlsøges inden for 48t | 22 15:20 | diagnosis
klar d. 3/12 | 12-03 18:00 | ready
senest mandag formiddag får hun besked | 23 12:00 | next_word
ring ikke sms, 1042 | - | - | agreement job=j1
må koste højst 1800 | - | - | price=1800
vil se den køre inden betaling #1042 | - | - | agreement job=j1
klar fredag kl 12 såfremt delen kommer | 27 12:00 | ready | reservation=såfremt_delen_kommer
klar tirsdag med forbehold for levering | 24 18:00 | ready | reservation=med_forbehold_for_levering
ring når delen er kommet | - | call_back | agreement
ring inden frokost i mrg | 21 12:00 | call_back
ring efter frokost på tirsdag | 24 18:00 | call_back
sms senest kl. 16.15 | 20 16:15 | message
giver lyd inden vi lukker | 20 18:00 | next_word
tilbud til Bo Hansen mandag middag | 23 12:00 | quote | customer=c2
1038 klar om halvanden time | 20 16:50 | ready | job=j2
kan hentes efter kl 13 i morgen | 21 14:00 | ready | doubt=not_before
klar senest d. 27. | 27 18:00 | ready
ring d. 24 kl 11 | 24 11:00 | call_back
ring om et kvarters tid | 20 15:35 | call_back
ring om 20 min ca | 20 15:40 | call_back
ring lige inden lukketid | 20 18:00 | call_back
ring Kirsten lørdag mellem 11 og 13 | 21 13:00 | call_back | customer=c1
kl 10-11 mandag ring Holm | 23 11:00 | call_back | customer=c4
mandag kl halv ti ring Holm | 23 09:30 | call_back | customer=c4
i morgen tidlig ringer vi | 21 10:00 | call_back
ring tirs kl 11 | 24 11:00 | call_back
ring man eller tirs | 24 18:00 | call_back
klar ons. eller tors. | 26 18:00 | ready
sender tilbud i løbet af ugen | 21 14:00 | quote
svar på mail inden ugen er omme | 21 14:00 | message
delen forventes torsdag | 26 18:00 | part
reservedel hjemme d. 1. december | 12-01 18:00 | part
bestilt skærm, lander onsdag | 25 18:00 | part
ring i aften efter kl 19 | 20 22:00 | call_back | doubt=not_before
tirsdag aften senest 20 | 24 20:00 | -
om en god times tid ringer jeg | 20 16:20 | call_back
ring om to-tre timer | 20 18:20 | call_back
færdig om fire-fem dage | 25 15:20 | ready
om ti minutter skal jeg ringe til Tom | 20 15:30 | call_back | customer=c6
ring til Whitfield inden for den næste time | 20 16:20 | call_back | customer=c6
følg op på reparationen om en uge | 27 15:20 | follow_up
følg op 14 dage efter afhentning | - | follow_up
ring 2 dage efter delen er kommet | - | call_back
klar en time efter delen kommer | - | ready
ring inden 16, hun går kl 16.15 | 20 16:00 | call_back | doubt=several_times
send sms senest imorgen kl 9 | 21 09:00 | message
ring kl 17.30 præcis | 20 17:30 | call_back
ring ved 16-tiden | 20 16:00 | call_back
ring hen under aften | 20 22:00 | call_back
ring først på eftermiddagen i morgen | 21 14:00 | call_back
ring sidst på dagen | 20 18:00 | call_back
i slutningen af ugen klar | 21 14:00 | ready
ring i næste uge onsdag kl 10 | 25 10:00 | call_back
klar uge 49 | 12-05 14:00 | ready
klar inden 1. dec | 12-01 18:00 | ready
før d. 1. december | 30 18:00 | -
ring Kirsten på 12 41 18 07 om 1,5 time | 20 16:50 | call_back | customer=c1
prisloft 2.500 kr | - | - | price=2500
aldrig uden at spørge først | - | - | agreement
slet ikke data på D-drevet | - | - | agreement
hun vil have ringet før vi bestiller | - | - | agreement
kommer forbi på lørdag og henter | 21 14:00 | ready
afhentning mandag mellem 15 og 17 | 23 17:00 | ready
svar til Åse inden weekenden | 20 18:00 | next_word | doubt=before_weekend customer=c5
ring om en lille time | 20 16:20 | call_back
ring kvart i 4 | 20 15:45 | call_back
ring ti i halv fem | 20 16:20 | call_back
om 1 1/2 time ring | 20 16:50 | call_back
inden for 2 døgn fejlfundet | 22 15:20 | diagnosis
jeg vender tilbage senest i overmorgen | 22 24:00 | next_word
ring hurtigst muligt og senest kl 17 | 20 17:00 | call_back
snarest, dog senest mandag kl 12 | 23 12:00 | -
ringer lørdag formiddag om skærm til Acer #1040 | 21 12:00 | call_back | job=j3
pc klar i eftermiddag kl halv 6 | 20 17:30 | ready
ring inden kl 12 i morgen lørdag | 21 12:00 | call_back
fredag d 4/12 kl 15 klar | 12-04 15:00 | ready
ring 24/12 kl 10 | 12-24 10:00 | call_back
rnig Holm kl 17 | 20 17:00 | - | customer=c4
ring imorgn kl 10 | 21 10:00 | call_back
ring mandga kl 10 | 21 10:00 | call_back | doubt=day_slip
ring Holm i mårra kl 10 | 21 10:00 | call_back | customer=c4
ringer deg tilbake innen lunsj | 21 12:00 | call_back | rolled
klar over helga | 23 18:00 | ready
klar 3. des | 12-03 18:00 | ready
ring 3.des kl 12 | 12-03 12:00 | call_back
feilsøkt innen 48t | 22 15:20 | diagnosis
send melding senest mandag formiddag | 23 12:00 | message
ring halv fire på onsdag | 25 15:30 | call_back
kvart over to på mandag | 23 14:15 | -
om tre kvarter ringer jeg | 20 16:05 | call_back
to timer fra nå | 20 17:20 | -
hvis delen kommer i morgen er den klar mandag | 23 18:00 | ready | reservation=hvis_delen_kommer_i_morgen
klar torsdag, forutsatt at skjermen kommer | 26 18:00 | ready | reservation=forutsatt_at_skjermen_kommer
klar fredag med forbehold om del | 20 18:00 | ready | doubt=weekday_today reservation=med_forbehold_om_del
ring, ikke sms | - | - | agreement
maks 1800 | - | - | price=1800
skal ikke koste mer enn 2000 kr | - | - | price=2000
vil se den i gang før hun betaler | - | - | agreement
henter på lørdag før kl 13 | 21 13:00 | ready
si fra innen fem på fem | 20 16:55 | next_word
ring kl kvart på seks | 20 17:45 | call_back
ring ti over halv fem | 20 16:40 | call_back
oppdatering om en ukes tid | 27 15:20 | next_word
ring til uka | 28 14:00 | call_back
ring Tom mandag til uka | 23 18:00 | call_back | customer=c6
svar senest i kveld kl 8 | 20 20:00 | next_word
ring i formiddag | - | call_back | odd
ring neste onsdag kl 14 | 25 14:00 | call_back | doubt=-
ring førstkommende tirsdag | 24 18:00 | call_back
tilbud sendes på e-post innen torsdag | 26 18:00 | quote | channel=email
melding når den er klar | - | message | agreement
ring om to døgn | 22 15:20 | call_back
innen fire virkedager | - | - | vague
på mandag etter klokka 12 ring Lindqvist | 23 18:00 | call_back | doubt=not_before customer=c5
ring seinest halv to i morgen | 21 13:30 | call_back
ring ca kl halv seks | 20 17:30 | call_back
1038: ring innen en halv time | 20 15:50 | call_back | job=j2
sak 1040 ferdig onsdag morgen | 25 12:00 | ready | job=j3
gi beskjed innen arbeidsdagens slutt | 20 18:00 | message
innen dagens slutt ring Mads | 20 18:00 | call_back | customer=c3
ringer før vi stenger i dag | 20 18:00 | call_back
skriver i løpet av helgen | 21 14:00 | message
følge opp om 3 mnd | 2027-02-20 15:20 | follow_up
ring kl. 0930 mandag | 23 09:30 | call_back
ring man kl 12 | 23 12:00 | call_back
kl 15 mandag eller tirsdag | 24 15:00 | -
ring Østergård i kveld | 20 22:00 | call_back | customer=c3
ring innen 30min | 20 15:50 | call_back
ring om 1t | 20 16:20 | call_back
ring om 2-3t | 20 18:20 | call_back
klar ila mandag | 23 18:00 | ready
svar innen et døgn | 21 15:20 | next_word
ring ham tilbake i ettermiddag før 5 | 20 17:00 | call_back
ferdig rundt lunsj på tirsdag | 24 12:00 | ready
ferdig tirsdag eller senest onsdag | 25 18:00 | ready
ring kunden over lunsj i morgen | 21 14:00 | call_back
call Tom first thing tomorrow | 21 10:00 | call_back | customer=c6
ready EOD Monday | 23 18:00 | ready
call next Wed at 2 | 25 14:00 | call_back
ready a week from Friday | 27 18:00 | ready
follow up in a fortnight | 12-04 15:20 | follow_up
call by half three tomorrow | 21 15:30 | call_back
text when it's ready | - | message | agreement
ready Thursday provided that the part arrives | 26 18:00 | ready | reservation=provided_that_the_part_arrives
ready tmrw pm | 21 14:00 | ready
call tues am | 24 12:00 | call_back
call Mon 10am | 23 10:00 | call_back
diagnosed w/in 24h | 21 15:20 | diagnosis
call in 2h | 20 17:20 | call_back
call in 90m | 20 16:50 | call_back
ready by COB Tuesday | 24 18:00 | ready
ready by close Tuesday | 24 18:00 | ready
quote by noon Mon | 23 12:00 | quote
will email quote Monday am | 23 12:00 | quote | channel=email
call him at 5ish | 20 17:00 | call_back
call around 4:30 | 20 16:30 | call_back
call at 1630 | 20 16:30 | call_back
pick up Sat before 1 | 21 13:00 | ready
collect Saturday morning | 21 12:00 | ready
pick up between 3 and 5 on Tuesday | 24 17:00 | ready
she'll pick it up Thu after 3 | 26 18:00 | ready | doubt=not_before
call within the next half hour | 20 15:50 | call_back
part due Dec 1 | 12-01 18:00 | part
part should be here Wednesday | 25 18:00 | part
new screen arrives the 25th | 25 18:00 | part
let Marie know by 4 | 20 16:00 | next_word | customer=c4
update Kirsten by lunch tomorrow | 21 12:00 | next_word | customer=c1
I'll get back to you in an hour or so | 20 16:20 | next_word
call in a couple of hours | - | call_back | vague
call in two to three hours | 20 18:20 | call_back
call in 3 or 4 days | 24 15:20 | call_back
ready in a week or two | 12-04 15:20 | ready
price cap 2000 | - | - | price=2000
no more than 1500 kr | - | - | price=1500
don't call before 10 | - | - | agreement
call, don't text | - | - | agreement
wants to see it running before paying | - | - | agreement
call the day after tomorrow at noon | 22 12:00 | call_back
ready the day after tomorrow | 22 24:00 | ready
ready Monday week | 30 18:00 | ready
ready this coming Tuesday | 24 18:00 | ready
ready the week after next | 12-05 14:00 | ready
call in three quarters of an hour | 20 16:05 | call_back
ring at twenty to five | 20 16:40 | call_back
ring at ten past | - | call_back
call at quarter to | - | call_back
call back Wed the 2nd at 11 | 12-02 11:00 | call_back
call December 2nd 11am | 12-02 11:00 | call_back
call 2/12 | 12-02 18:00 | call_back
by Wednesday latest | 25 18:00 | -
Wednesday at the latest, call Holm | 25 18:00 | call_back | customer=c4
asap but no later than 5 | 20 17:00 | -
call Tom back Monday, any time | 23 18:00 | call_back | customer=c6
ready over the weekend | 21 14:00 | ready
ready straight after lunch Monday | 23 18:00 | ready
mid-afternoon tomorrow call | 21 14:00 | call_back
call this evening around 7 | 20 19:00 | call_back
call tonight 8:30 | 20 20:30 | call_back
24 hrs diagnosis | 21 15:20 | diagnosis
48 hour diagnosis | 22 15:20 | diagnosis
same day diagnosis | 20 18:00 | diagnosis
quote good for 14 days | - | quote
warranty 2 years from today | - | -
battery lasts 3 hours | - | -
text 15 min before | - | message
call Holm i morgen kl 10 | 21 10:00 | call_back | customer=c4
ring Tom before 5pm | 20 17:00 | call_back | customer=c6
deadline mandag kl 12 | 23 12:00 | -
sms ASAP, senest EOD | 20 18:00 | message
klar by Friday noon | 27 12:00 | ready
quote til Mads innen mandag lunsj | 23 12:00 | quote | customer=c3
ready onsdag hvis part kommer | 25 18:00 | ready | reservation=hvis_part_kommer
update til Åse tmrw 11 | 21 11:00 | next_word | customer=c5
follow-up om 2 uger | 12-04 15:20 | follow_up
ring kl. 4 pm | 20 16:00 | call_back
pick-up lørdag 12-13 | 21 13:00 | ready
ETA torsdag: del til 1042 | 26 18:00 | part | job=j1
"""
