"""More sentences in a mix of the three languages, said on Friday 20 November 2026 at 15:20."""

CASES = """
ring Holm en halv time før vi lukker | 20 17:30 | call_back | customer=c4
ring Holm et kvarter før lukketid | 20 17:45 | call_back | customer=c4
klar en time før lukketid på tirsdag | 24 17:00 | ready
ring senest en time før lukketid | 20 17:00 | call_back
ringer to timer før stengetid | 20 16:00 | call_back
ringer en halvtime før vi stenger | 20 17:30 | call_back
call 15 minutes before closing | 20 17:45 | call_back
call two hours before we close tomorrow | 21 12:00 | call_back
ready an hour before closing on Monday | 23 17:00 | ready
ring to timer efter vi åbner i morgen | 21 12:00 | call_back
klar to dage før jul | 12-22 18:00 | ready
ready a week before Christmas | 12-17 18:00 | ready
klar senest to dage før d. 1. december | 11-29 24:00 | ready
ring før i morgen | 20 18:00 | call_back
call before Monday | 21 14:00 | call_back
klar før d. 1. december | 11-30 18:00 | ready
ferdig før torsdag | 25 18:00 | ready
klar inden torsdag | 26 18:00 | ready
ferdig innen torsdag | 26 18:00 | ready
ready by Thursday | 26 18:00 | ready
call before Thursday at noon | 26 12:00 | call_back
ring før torsdag kl 12 | 26 12:00 | call_back
ready by or before Thursday | 26 18:00 | ready
klar onsdag 25. | 25 18:00 | ready
ferdig onsdag 25. kl 12 | 25 12:00 | ready
ready Wednesday 25th | 25 18:00 | ready
købt sidste år, ring i morgen | 21 14:00 | call_back
den blev købt i juni | - | -
hun købte den i december | - | -
the laptop was bought in March | - | -
kunden har fri mandag | - | -
we are open 10 to 18 | - | -
vi har åbent til 18 | - | -
butikken har åpent til 18 | - | -
opgraderes til Windows 11, klar kl 17 | 20 17:00 | ready
upgrade from iOS 16 to 17, ready by 5 | 20 17:00 | ready
hun arbejder til kl 16 | - | -
she works until 4 | - | -
han er på ferie til mandag | - | -
customer is on holiday until Monday | - | -
den startede ikke i morges, ring i dag | 20 18:00 | call_back
tabt i vandet fredag, tilbud mandag | 23 18:00 | quote
ring når hun har fri | - | call_back
har 3 års garanti, ring kl 17 | 20 17:00 | call_back
han har den inden fredag kl 12 | 27 12:00 | -
ring efter frokost i morgen | 21 14:00 | call_back
call after lunch on Monday | 23 18:00 | call_back
ring mandag etter klokka 14 | 23 18:00 | call_back | doubt=not_before
call Monday after 2pm | 23 18:00 | call_back | doubt=not_before
call no earlier than 5 | - | call_back | vague
ring ikke før 17 | - | - | agreement
kan hentes fra mandag | - | ready | vague
can be collected from 5pm | 20 17:00 | ready | doubt=not_before
ring lidt over fire | 20 16:15 | call_back | doubt=about_time
ring like over halv fem | 20 16:30 | call_back
ring lige efter kl 16 | 20 16:15 | call_back | doubt=about_time
call just after 4pm | 20 16:15 | call_back | doubt=about_time
call shortly after five | 20 17:15 | call_back | doubt=about_time
klar om otte dage kl 12 | 27 12:00 | ready | doubt=eight_days
klar inden for otte dage | 28 15:20 | ready
ready in eight days | 28 15:20 | ready
klar om åtte dager | 27 15:20 | ready | doubt=eight_days
ring hver fredag | - | call_back
ring hver gang der er nyt | - | call_back | agreement
sms Holm hver gang status ændres | - | message | agreement customer=c4
text Tom every time the status changes | - | message | agreement customer=c6
sms ved hver ændring, klar kl 17 | 20 17:00 | message
email at each step | - | message | agreement channel=email
opfølgning: mail Holm på mandag | 23 18:00 | follow_up | customer=c4
follow-up: call Tom in two weeks | 12-04 15:20 | follow_up | customer=c6
oppfølging: ring Holm mandag | 23 18:00 | follow_up | customer=c4
tilbud: ring Holm kl 17 | 20 17:00 | quote | customer=c4
klar om 2-3 hverdage | - | ready | vague about=-
ferdig om 5 virkedager | - | ready | vague about=-
ready in 3-5 business days | - | ready | vague about=-
ring mandage kl 10 | - | call_back | vague
call on weekdays at 9 | - | call_back | vague
ring i løbet af de næste par timer | - | call_back | vague
ferdig i løpet av de neste to ukene | 12-04 15:20 | ready
klar i løbet af de næste tre dage | 23 15:20 | ready
ring i løpet av de neste 20 minuttene | 20 15:40 | call_back
call over the next three hours | 20 18:20 | call_back
klar inden udgangen af december | 12-31 18:00 | ready
ferdig innen utgangen av november | 30 18:00 | ready
ready by the end of November | 30 18:00 | ready
ready before New Year | 12-31 18:00 | ready
klar inden nytår | 12-31 18:00 | ready
klar til nytår | - | ready | vague
klar efter jul | - | ready | vague
koster 1.200 kr, ring Holm kl 17 | 20 17:00 | call_back | customer=c4
reparation 899,-, klar mandag | 23 18:00 | ready
costs £120, ready by 5 | 20 17:00 | ready
ring Holm mandga | - | call_back | odd about=-
ring Holm tirsadg kl 10 | 21 10:00 | call_back | rolled odd about=- doubt=day_slip
call Tom tomorow | - | call_back | odd about=-
call Tom on wensday at 10 | 21 10:00 | call_back | rolled
3 times | - | -
ten times | - | -
for the third time | - | -
last time | - | -
any time | - | - | vague
2 dages arbejde | - | -
14 dages prøvetid, klar mandag | 23 18:00 | ready
en uges forsinkelse, ring kl 17 | 20 17:00 | call_back
ring om en uges tid | 27 15:20 | call_back
30/2 | - | - | odd
klar 29/2 | - | ready | odd
32/1 | - | - | odd
ring kl 25 | - | call_back
ring om et kvarter over | 20 15:35 | call_back
sms Holm når delen kommer | - | message | customer=c4
ring 1040 kl 16 | 20 16:00 | call_back | job=j3
ring 1040 snart | - | call_back | job=j3 doubt=- vague
ringer Holm innen en time om pris på skjerm | 20 16:20 | call_back | customer=c4 about=pris_på_skjerm
sms Tom om batteriet senest mandag formiddag | 23 12:00 | message | customer=c6 about=batteriet
ring Åse i overmorgen kl 10 | 22 10:00 | call_back | customer=c5
mail prisoverslag til Holm senest i morgen kl 12 | 21 12:00 | quote | customer=c4 channel=email
email a quote to Tom by Monday 10am | 23 10:00 | quote | customer=c6 channel=email
vi har diagnosen klar inden for 48 timer | 22 15:20 | diagnosis
diagnosis within two working days | - | diagnosis | vague
feilsøking ferdig til onsdag | 25 18:00 | diagnosis
delen lander tirsdag, ring derefter | 24 18:00 | call_back
the part arrives Wednesday | 25 18:00 | part
skjermen kommer på torsdag | 26 18:00 | part
klar kl 16, hvis delen kommer inden kl 12 | 20 16:00 | ready | reservation=hvis_delen_kommer_inden_kl_12
ready by 5 if the part arrives | 20 17:00 | ready | reservation=if_the_part_arrives
ferdig i morgen dersom delen kommer | 21 14:00 | ready | reservation=dersom_delen_kommer
ring kvart over fem | 20 17:15 | call_back
ring kvart på seks | 20 17:45 | call_back
call at a quarter to six | 20 17:45 | call_back
ring fem over halv fem | 20 16:35 | call_back
ring halv seks | 20 17:30 | call_back
call at half past four | 20 16:30 | call_back
call in half an hour | 20 15:50 | call_back
call in an hour and a half | 20 16:50 | call_back
ring om tre kvarter | 20 16:05 | call_back
ring om halvannen time | 20 16:50 | call_back
klar d. 30. november kl 15 | 30 15:00 | ready
ready on 30 November at 3pm | 30 15:00 | ready
ferdig 30. november klokka 15 | 30 15:00 | ready
klar 1/12 | 12-01 18:00 | ready
ready the 1st of December | 12-01 18:00 | ready
klar uge 49 | 12-05 14:00 | ready
ferdig uke 49 | 12-05 14:00 | ready
ready in week 49 | 12-05 14:00 | ready
klar i løbet af december | 12-31 18:00 | ready
klar i næste uge | 28 14:00 | ready
ready next week | 28 14:00 | ready
ring snarest muligt | - | call_back | vague
call asap | - | call_back | vague
ring så fort som mulig | - | call_back | vague
max 1500 kr #1042 | - | - | price=1500 job=j1 agreement
price limit 2000 kr, call before ordering | - | - | price=2000 agreement
må ikke slettes data | - | - | agreement
never call, text only | - | - | agreement
ikke ring, send sms | - | - | agreement
ringte Holm i går kl 15 | - | - | customer=c4 odd
called Tom an hour ago | - | call_back | customer=c6 odd
bestilt for tre dager siden, klar mandag | 23 18:00 | ready
batteriet holder kun 2 timer, ring kl 17 | 20 17:00 | call_back
the battery lasts 2 hours, call by 5 | 20 17:00 | call_back
den slukker efter 10 minutter | - | - | odd
it takes 3 days | - | - | odd
det tar 3 dager | - | - | odd
13 tommer skærm, klar i morgen | 21 14:00 | ready
8 GB ram, tilbud inden kl 17 | 20 17:00 | quote
16 GB til 32 GB, klar mandag | 23 18:00 | ready
iPhone 12 til 13, tilbud mandag | 23 18:00 | quote
ring 12 41 18 07 kl 17 | 20 17:00 | call_back | customer=c1
ring +4514550291 i dag | 20 18:00 | call_back | customer=c4
#1038 klar i morgen kl 12 | 21 12:00 | ready | job=j2 customer=c3
job 1042 ready Monday | 23 18:00 | ready | job=j1
sag 1040: ring kl 16 | 20 16:00 | call_back | job=j3
#9999 klar kl 17 | 20 17:00 | ready | odd
ring mellem 16 og 17 | 20 17:00 | call_back
call between 4 and 5 | 20 17:00 | call_back
ringer mellom 16 og 17 | 20 17:00 | call_back
ring 16-17 | 20 17:00 | call_back
ring mandag 10-12 | 23 12:00 | call_back
call tomorrow 10 to 12 | 21 11:50 | call_back | doubt=several_times
call at ten to five | 20 16:50 | call_back | doubt=-
call at 10 to 5 | 20 16:50 | call_back | doubt=-
ring i aften kl 8 | 20 20:00 | call_back
call tonight at 8 | 20 20:00 | call_back
ringer i kveld klokka åtte | 20 20:00 | call_back
ring i formiddag | - | call_back | odd
ring næste fredag | 27 18:00 | call_back
call next Friday | 27 18:00 | call_back
ring neste tirsdag | 24 18:00 | call_back
call Tuesday next week | 24 18:00 | call_back
ring mandag om 14 dage | 12-07 18:00 | call_back
ring en uge fra mandag | 30 18:00 | call_back
call three days from Monday | 26 18:00 | call_back
ring en time efter lukketid | 20 19:00 | call_back
call an hour after closing | 20 19:00 | call_back
call 30 minutes before noon on Monday | 23 11:30 | call_back
ring 10 minutter før halv fem | 20 16:20 | call_back
ring ti minutter før kl 17 | 20 16:50 | call_back
"""
