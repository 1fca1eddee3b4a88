"""Still more from the counter: repeated times, dates in short, what is no deadline."""

CASES = """
ring Holm om en halv times tid ang. ny skærm | 20 15:50 | call_back | customer=c4
klar mandag ved 14-tiden, hvis skærmen når frem | 23 14:00 | ready | reservation=hvis_skærmen_når_frem
vi vender tilbage på tirsdag inden frokost | 24 12:00 | next_word
ring Mads inden vi lukker i morgen | 21 14:00 | call_back | customer=c3
sms Marie kl. 17, hun er i møde til kl 16.30 | 20 17:00 | message | customer=c4
giver pris inden mandag kl. 15 | 23 15:00 | -
kan tidligst være klar onsdag | - | ready | doubt=not_before
skal være klar allersenest onsdag kl. 12 | 25 12:00 | ready
må ikke formateres | - | - | agreement
ring Åse når tilbuddet er godkendt | - | call_back | agreement customer=c5
max pris 1.400 kr | - | - | price=1400
ring mandag morgen kl. 10 | 23 10:00 | call_back
ring Bo om 5 kvarter | 20 16:35 | call_back | customer=c2
opfølgning 3 dage efter udlevering | - | follow_up | vague
reklamation: svar inden 8 dage | 28 15:20 | next_word
delen er her om 2-4 dage | 24 15:20 | part
forsinket til torsdag | 26 18:00 | -
ny tid: fredag 27/11 kl 13 | 27 13:00 | -
ring efter kl. 15 i dag, inden vi lukker | 20 18:00 | call_back | doubt=not_before
klar inden for en uge | 27 15:20 | ready
om en uge senest | 27 15:20 | -
inden for de næste 48 timer fejlsøger vi | 22 15:20 | diagnosis
ring kl. 17:15 ang. #1042 | 20 17:15 | call_back | job=j1
1042 afhentes imorgen inden kl. 13 | 21 13:00 | ready | job=j1
sag 1038 sms når klar | - | message | job=j2 agreement
ring 12411807 om 30 min | 20 15:50 | call_back | customer=c1
iphone 13 klar om 2 timer | 20 17:20 | ready
ps5 klar tirsdag | 24 18:00 | ready
ring d. 25.11 kl 14.30 | 25 14:30 | call_back
ring 25.11. kl. 14 | 25 14:00 | call_back
ring onsdag d. 25 nov. kl 14 | 25 14:00 | call_back
klar juleaftensdag inden kl 12 | 12-24 12:00 | ready
klar den 3. januar | 2027-01-03 24:00 | ready
ring i januar | 2027-01-30 14:00 | call_back
bestilt i mandags, kommer torsdag | 26 18:00 | -
skærm 15,6 tommer bestilt, klar fredag kl 15 | 27 15:00 | ready
prøver igen kl. 16 og kl. 17 | 20 17:00 | -
ring om lidt | - | call_back | vague
ring senere i dag | 20 18:00 | call_back
ring i næste uge | 28 14:00 | call_back
ring næste mandag kl 10 | 23 10:00 | call_back
ringer deg i morgen tidlig før åpning | 21 10:00 | call_back
ferdig i løpet av et par dager | - | ready | vague
ferdig i løpet av to dager | 22 15:20 | ready
gir beskjed om pris innen lunsj i morgen | 21 12:00 | message
vi kontakter Lindqvist innen 24t | 21 15:20 | next_word | customer=c5
ring ikke etter kl 20 | - | - | agreement
må godkjenne pris over 1500 kr | - | - | agreement
skal ringes før reparasjon | - | call_back
hentes av sønnen lørdag formiddag | 21 12:00 | ready
hent 1042 tirsdag kl 15 | 24 15:00 | - | job=j1
reservedel ankommer 30. nov | 30 18:00 | part
ny skjerm bestilt, ferdig ons 16:00 | 25 16:00 | ready
ringer i løpet av formiddagen på mandag | 23 12:00 | call_back
svarer på e-post i kveld | 20 22:00 | message
ring om halvannet døgn | 22 03:20 | call_back
sjekk inn med kunden om en uke | 27 15:20 | -
klokka fem på ti i morgen | 21 09:55 | -
fem over tolv på mandag | 23 12:05 | -
ring tjue på fem | 20 16:40 | call_back
ring ti over fem | 20 17:10 | call_back
ring kvart over 5 | 20 17:15 | call_back
call Tom Whitfield 4:45 today | 20 16:45 | call_back | customer=c6
can you ring Mads by 5 please | 20 17:00 | call_back | customer=c3
ring Åse Mon noon | 23 12:00 | call_back | customer=c5
ready Mon COB | 23 18:00 | ready
ready tomorrow EOD | 21 14:00 | ready
ready by tomorrow 1pm | 21 13:00 | ready
diagnosis by Tuesday afternoon | 24 18:00 | diagnosis
quote in the morning | 21 12:00 | quote
let him know Monday first thing | 23 10:00 | next_word
call back at ten to four | 20 15:50 | call_back
call back at ten to 4 tomorrow | 21 15:50 | call_back
call in an hour's time | 20 16:20 | call_back
call in a day or two | 22 15:20 | call_back
call in about a week | 27 15:20 | call_back
call after lunch tomorrow | 21 14:00 | call_back
call before lunch tomorrow | 21 12:00 | call_back
call by the 1st | 12-01 18:00 | call_back
call on 1 December at 2:30pm | 12-01 14:30 | call_back
call 1 Dec 14:30 | 12-01 14:30 | call_back
call Saturday week | 28 14:00 | call_back
call next month | 12-31 18:00 | call_back
call by month end | 30 18:00 | call_back
pick-up between 12 and 2 tomorrow | 21 14:00 | ready
needs it by Friday 5pm | 20 17:00 | -
needs it back before the weekend | 20 18:00 | -
part comes Tuesday, ready Wednesday noon | 24 18:00 | part | doubt=several_times
ring when the screen is in, Tuesday latest | 24 18:00 | call_back
if it's not ready by 4, call Tom | 20 16:00 | call_back | customer=c6
do not call on Mondays | - | - | agreement
call after the test finishes | - | call_back
call 30 minutes before pickup | - | call_back | vague
warranty expires 3 Dec | - | -
works from home until 3 | - | -
under warranty until June | - | -
paid 2 weeks ago | - | -
takes about 3 hours | - | -
the update takes 2 hrs, ready at 5 | 20 17:00 | ready
64GB RAM upgrade by Thursday | 26 18:00 | -
text Holm asap | - | message | vague customer=c4
sms Tom innen 16:30 pls | 20 16:30 | message | customer=c6
call Åse på mandag first thing | 23 10:00 | call_back | customer=c5
ring Kirsten kl ni i morgen | 21 09:00 | call_back | customer=c1
ring Kirsten imorgen formiddag omkring kl 11 | 21 11:00 | call_back | customer=c1
vi sms'er senest mandag eftermiddag | 23 18:00 | message
klar i løbet af mandag, senest tirsdag kl 12 | 24 12:00 | ready
kan afhentes i dag fra kl. 17 | 20 17:00 | ready
hun vil gerne have svar inden i aften kl. 19 | 20 19:00 | next_word
ring om 1 time og 15 min | 20 16:35 | call_back
ring om 1 time 15 | 20 16:35 | call_back
ring inden for halvanden dag | 22 03:20 | call_back
klar to. kl 16 | 26 16:00 | ready
klar inden påske | - | ready | vague
klar efter nytår | - | ready | vague
tilbud på reparation senest den 25. | 25 18:00 | quote
tilbud gælder i 14 dage | - | quote
ring til 1042 kl 17.30 | 20 17:30 | call_back | job=j1
ring Mads kl 17 angående #1038 | 20 17:00 | call_back | job=j2 customer=c3
prisloft 1800, ring ved overskridelse | - | - | price=1800
ring inden du bestiller delen | - | - | agreement
kun lørdage | - | - | agreement
hver mandag kl 10 | - | - | odd
fast aftale: ring før levering | - | call_back
hvis delen er her inden torsdag er den klar fredag kl 12 | 27 12:00 | ready
klar onsdag kl 16, dog med forbehold for fragt | 25 16:00 | ready | reservation=med_forbehold_for_fragt
tages ind mandag kl 11 til fejlsøgning | 23 11:00 | diagnosis
om 3 uger ringer vi og hører om den stadig kører | 12-11 15:20 | call_back
innen halv fem ringer jeg Holm | 20 16:30 | call_back | customer=c4
skal være ferdig til klokka 17 i dag | 20 17:00 | ready
delen er forsinket til onsdag | 25 18:00 | part
ring på mandag, helst før lunsj | 23 12:00 | call_back
ring Tom tirsdag, senest halv to | 24 13:30 | call_back | customer=c6
send tilbud i løpet av uka | 21 14:00 | quote
send tilbud i løpet av neste uke | 28 14:00 | quote
ferdig om et par uker | - | ready | vague
hente etter jobb på mandag | 23 18:00 | ready
melding i morgen når vi åpner | 21 10:00 | message
ring 24. november halv elleve | 24 10:30 | call_back
ring 24. nov. kl 10.30 | 24 10:30 | call_back
ring 24.11 10:30 | 24 10:30 | call_back
maks kr 2500 | - | - | price=2500
kr 1500 er maks | - | -
foretrekker sms | - | - | agreement
ikke ring etter åtte | - | -
ring så snart feilsøkingen er ferdig, senest mandag kl 12 | 23 12:00 | call_back
PC-en klar innen fem dager | 25 15:20 | ready
oppfølging et døgn etter levering | - | follow_up
ferdig 27. innen kl 12 | 27 12:00 | ready
call Holm re: quote by 4:15pm | 20 16:15 | call_back | customer=c4
call back w/ price by noon tomorrow | 21 12:00 | call_back
ready Tues, noon at the latest | 24 12:00 | ready
expected Thursday, call on arrival | 26 18:00 | call_back
ready in 24-48 hours | 22 15:20 | ready
ready in 24 to 48 hrs | 22 15:20 | ready
diagnose within one business day | - | diagnosis | vague
let them know by tomorrow night | 21 22:00 | next_word
call just before closing Monday | 23 18:00 | call_back
call right after opening tomorrow | - | call_back
call Monday, not Tuesday | 23 18:00 | call_back
ready end of November | 30 18:00 | ready
call first thing on Tuesday | 24 10:00 | call_back
ready by Tuesday the 24th at noon | 24 12:00 | ready
ready by Tuesday the 25th | 25 18:00 | ready | doubt=day_mismatch
call 25 Nov at 3.30 | 25 15:30 | call_back
pick up after work Tuesday | 24 18:00 | ready
price limit: 1,800 kr | - | - | price=1800
spending cap 2500 | - | - | price=2500
keep the old drive | - | - | agreement
text her every day at 5 | - | message | vague
call in 15 | - | call_back
call in fifteen minutes | 20 15:35 | call_back
call within 1/2 hour | 20 15:50 | call_back
ring om ½ time | 20 15:50 | call_back
ring om 1 ½ time | 20 16:50 | call_back
sometime next week | 28 14:00 | -
vil helst ha e-post | - | - | agreement
ring først, så reparer | - | - | agreement
i natt kl 2 | 21 02:00 | -
innen midnatt | 20 24:00 | -
ring i morgen ettermiddag etter kl 12 | 21 14:00 | call_back | doubt=not_before
om 3 dager kl 14 ring Bo | 23 14:00 | call_back | customer=c2
Kirsten ringes tilbake man 23.11 kl 10 | 23 10:00 | call_back | customer=c1
førstkommende lørdag kl 12 | 21 12:00 | -
lørdag førstkommende kl 12 | 21 12:00 | -
nå på mandag kl 12 | 23 12:00 | -
mandag i neste uke | 23 18:00 | -
mandag om to uker | 12-07 18:00 | -
fredag neste uke kl 12 | 27 12:00 | -
tirsdagen etter helgen | 24 18:00 | -
promised Kirsten a call by noon tomorrow | 21 12:00 | call_back | customer=c1
please call Mrs Holm back today before 5:30 | 20 17:30 | call_back | customer=c4
told him we'd call within two hours | 20 17:20 | call_back
said I'd text her Monday before noon | 23 12:00 | message
will be ready sometime tomorrow afternoon | 21 14:00 | ready
will be ready in the morning | 21 12:00 | ready
ready for collection 4pm tomorrow | 21 16:00 | ready
ready for pick-up Tuesday between 10 and 11:30 | 24 11:30 | ready
ready Wed PM | 25 18:00 | ready
ready Wed arvo | 25 18:00 | ready
call at 4 sharp | 20 16:00 | call_back
call no later than quarter to five | 20 16:45 | call_back
call at five to five | 20 16:55 | call_back
call 5ish | 20 17:00 | call_back
call between half four and five | 20 17:00 | call_back
call Mon-Wed | 25 18:00 | call_back
call Mon or Tue before 11 | 24 11:00 | call_back
call him on Monday morning at 10:15 | 23 10:15 | call_back
call a week today | 27 18:00 | call_back
call a week tomorrow | 28 14:00 | call_back
call two weeks on Monday | 12-07 18:00 | call_back
call in a week's time | 27 15:20 | call_back
in ten days' time | 30 15:20 | -
quote within 3 days by email | 23 15:20 | quote | channel=email
diagnosis by close of business Monday | 23 18:00 | diagnosis
diagnosis in one to two days | 22 15:20 | diagnosis
back to her in the next 30 mins | 20 15:50 | -
part ETA Thursday pm | 26 18:00 | part
parts are due in on the 1st | 12-01 18:00 | part
screen should arrive Dec 2 | 12-02 18:00 | part
as long as it comes, ready Friday 4pm | 20 16:00 | ready | reservation=as_long_as_it_comes doubt=weekday_today
assuming no surprises ready Monday | 23 18:00 | ready
budget 1500 kr, call before going over | - | - | price=1500
text only, never call | - | - | agreement
only call after 4 | - | - | agreement
do not forget to call Holm before 5 | 20 17:00 | call_back | customer=c4
never before noon | - | - | doubt=not_before
can't be reached until Monday | - | -
she's away until Thursday, call after that | - | call_back
open 9 to 5 | - | -
lasted 2 days | - | -
3 year old laptop | - | -
1 TB drive, 2 weeks old | - | -
i7 10th gen | - | -
error 0x80070057 at boot | - | -
at 5 tonight | 20 17:00 | -
tonight before 9 | 20 21:00 | -
Saturday by 2 | 21 14:00 | -
Sat 2pm | 21 14:00 | -
Fri 4pm | 20 16:00 | -
11/20 16:00 | - | - | odd
20.11. kl 17 | 20 17:00 | -
20/11 | 20 18:00 | -
ring Tom i morgen at 11 | 21 11:00 | call_back | customer=c6
text Holm når delen er her senest mandag | 23 18:00 | message | customer=c4
ready torsdag provided that delen kommer | 26 18:00 | ready | reservation=provided_that_delen_kommer
"""
