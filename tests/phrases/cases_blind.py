"""Sentences of a blind reader, in all three languages, said on Friday 20 November 2026 at 15:20."""

CASES = """
ring en time før lukketid | 20 17:00 | call_back
ring en time før vi lukker | 20 17:00 | call_back
call half an hour before closing | 20 17:30 | call_back
ring 2 timer før vi stenger | 20 16:00 | call_back
ring to dage før juleaften | 12-22 18:00 | call_back
call an hour before closing tomorrow | 21 13:00 | call_back
ring om 2 timer, senest kl 17 | 20 17:20 | call_back | doubt=several_times
a time | - | -
next time | - | -
call next time | - | call_back
call three times | - | call_back
call within 0 hours | - | call_back
ring om 0 timer | - | call_back | odd
14 dages returret | - | - | odd
2 timers arbejde | - | -
fredag 27. | 27 18:00 | -
ring torsdag 26. kl 10 | 26 10:00 | call_back
Friday week | 27 18:00 | -
call a week from Monday | 30 18:00 | call_back
call two weeks from today | 12-04 18:00 | call_back
klar inden weekenden | 20 18:00 | ready | doubt=before_weekend
ring før helgen | 20 18:00 | call_back | doubt=before_weekend
ring før fredag | 26 18:00 | call_back
call before Friday | 26 18:00 | call_back
ring før tirsdag | 23 18:00 | call_back
ring før mandag | 21 14:00 | call_back
call by Friday | 20 18:00 | call_back | doubt=weekday_today
sms Holm, hun har fri kl 16 | - | message | customer=c4 odd
ring Holm, har fri fredag | - | call_back | customer=c4 odd
ring hverdage kl 10 | - | call_back | vague
ring virkedager klokka 10 | - | call_back | vague
call weekdays at 10 | - | call_back | vague
29/2 | - | - | odd
ring i løpet av de neste tre timene | 20 18:20 | call_back
klar inden udgangen af november | 30 18:00 | ready
klar inden jul | 12-24 18:00 | ready
ferdig før jul | 12-24 18:00 | ready
ready by Christmas | 12-24 18:00 | ready
ferdig til jul | - | ready | vague
ring lige over fem | 20 17:15 | call_back | doubt=about_time
call just past five | 20 17:15 | call_back | doubt=about_time
ring litt over fem | 20 17:15 | call_back | doubt=about_time
ring om lidt over en time | 20 16:20 | call_back
opfølgning: ring Holm om 14 dage | 12-04 15:20 | follow_up | customer=c4
vi sms'er ved hver ændring | - | message | agreement
text at every change | - | message | agreement
send sms ved hver endring | - | message | agreement
klar kl. 17, koster 1.499,- | 20 17:00 | ready | about=koster_1.499,-
klar om 3-5 hverdage | - | ready | vague about=-
ring hansen fredga | - | call_back | about=- odd
midt i december | - | - | vague
ring efter kl 16 | - | call_back | vague doubt=not_before
call after 4 | - | call_back | vague doubt=not_before
ring etter klokka 16 | - | call_back | vague doubt=not_before
ring torsdag efter kl 12 | 26 18:00 | call_back | doubt=not_before
ring tidligst kl 17 | - | call_back | vague doubt=not_before
ring om otte dage | 27 15:20 | call_back | doubt=eight_days
ring om åtte dager | 27 15:20 | call_back | doubt=eight_days
ring om 8 dage | 28 15:20 | call_back
købt i maj | - | -
bought in May | - | -
butikken er åben 10-18 | - | -
the shop is open 10-18 | - | -
opdateret fra Windows 10 til 11 | - | -
jeg har 20 minutter | - | -
I have 20 minutes | - | -
garanti til d. 3/12-2027 | - | -
kjøpt i mai, ring kl 17 | 20 17:00 | call_back
ring 1040 | - | call_back | job=j3 doubt=job_or_clock
ring 1040 kl 17 | 20 17:00 | call_back | job=j3 doubt=-
ring 1042 | - | call_back | job=j1 doubt=-
1040 klar | - | ready | job=j3 doubt=-
ring #1040 | - | call_back | job=j3 doubt=-
11/27 | - | - | odd
om en 3-4 dages tid | 24 15:20 | - | about=-
"""
