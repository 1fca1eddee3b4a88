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
ring ikke før 17 | - | call_back | vague
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
"""
