"""More Danish sentences said on Friday 20 November 2026 at 15:20: rarer ways to say a time."""

CASES = """
ring inden for en halv time | 20 15:50 | call_back
ring om to timers tid | 20 17:20 | call_back
ring om godt en time | 20 16:20 | call_back
ring om cirka 20 minutter | 20 15:40 | call_back
ring om lidt over en time | 20 16:20 | call_back
ring om små to timer | 20 17:20 | call_back
ring om knap en time | 20 16:20 | call_back
om en halv times tid | 20 15:50 | -
ring om 5 kvarter | 20 16:35 | call_back
ring inden der er gået en time | 20 16:20 | call_back
ring inden kl tre | 21 15:00 | call_back | rolled
ring inden klokken bliver 17 | 20 17:00 | call_back
ring på slaget 16 | 20 16:00 | call_back
ring præcis kl 16 | 20 16:00 | call_back
ring kl 16 præcis | 20 16:00 | call_back
ring kl. 16:00 i dag | 20 16:00 | call_back
ring kl. 17 i aften | 20 17:00 | call_back
ring 17 i dag | 20 17:00 | call_back
ring til mig kl fem | 20 17:00 | call_back
ring tirsdag d. 24. kl. 10.15 | 24 10:15 | call_back
ring tirsdag d. 24/11 | 24 18:00 | call_back
ring tirsdag 24/11 kl 10 | 24 10:00 | call_back
ring d. 24 | 24 18:00 | call_back
ring den 24. | 24 18:00 | call_back
ring d 24/11 | 24 18:00 | call_back
ring d. 1. december | 12-01 18:00 | call_back
ring 1. dec. kl. 9.30 | 12-01 09:30 | call_back
ring den 1/12 om formiddagen | 12-01 12:00 | call_back
ring den første december | 12-01 18:00 | call_back
ring den første | 12-01 18:00 | call_back
ring på torsdag inden frokost | 26 12:00 | call_back
ring torsdag inden middag | 26 12:00 | call_back
ring torsdag først på dagen | 26 10:00 | call_back
ring torsdag ved 10-tiden | 26 10:00 | call_back
ring torsdag efter kl 12 | 26 18:00 | call_back
ring lørdag formiddag | 21 12:00 | call_back
ring senest lørdag | 21 14:00 | call_back
ring inden fredag | 20 18:00 | call_back
ring inden på fredag kl 12 | 27 12:00 | call_back
ring senest i morgen kl. 12 | 21 12:00 | call_back
ring senest i morgen middag | 21 12:00 | call_back
ring i morgen aften | 21 22:00 | call_back
ring i morgen klokken halv ti | 21 09:30 | call_back
ring i morgen ved middagstid | 21 12:00 | call_back
ring i morgen mellem 10 og 11 | 21 11:00 | call_back
ring i morgen mellem kl 10 og kl 12 | 21 12:00 | call_back
ring i morgen kl 10-11 | 21 11:00 | call_back
ring i morgen fra 10 til 12 | 21 12:00 | call_back
ring i morgen 10.30 | 21 10:30 | call_back
ring i morgen kl 1030 | 21 10:30 | call_back
ring kl. 0930 i morgen | 21 09:30 | call_back
ring hen på eftermiddagen | 20 18:00 | call_back
ring ud på eftermiddagen | 20 18:00 | call_back
ring sidst på eftermiddagen | 20 18:00 | call_back
ring sidst på dagen | 20 18:00 | call_back
ring sidst på ugen | 21 14:00 | call_back
ring først på ugen | - | call_back | vague
ring midt i næste uge | - | call_back | vague
ring starten af næste uge | - | call_back | vague
ring i begyndelsen af næste uge | - | call_back | vague
ring slutningen af næste uge | 28 14:00 | call_back
ring mandag i næste uge kl. 10 | 23 10:00 | call_back
ring på mandag i næste uge | 23 18:00 | call_back
ring i morgen eller overmorgen | 22 24:00 | call_back
ring i dag eller i morgen | 21 14:00 | call_back
ring lørdag eller mandag | 23 18:00 | call_back
ring i løbet af weekenden | 21 14:00 | call_back
ring i løbet af formiddagen | 21 12:00 | call_back | rolled
ring i løbet af en time | 20 16:20 | call_back
ring i løbet af et par timer | - | call_back | vague
ring i løbet af de næste 2 timer | 20 17:20 | call_back
ring indenfor 3 dage | 23 15:20 | call_back
ring inden 3 dage | 23 15:20 | call_back
ring inden 2 uger | 12-04 15:20 | call_back
ring om 1 uge | 27 15:20 | call_back
ring om 3 uger | 12-11 15:20 | call_back
ring om et halvt år | 2027-05-20 15:20 | call_back
ring om et halvt døgn | 21 03:20 | call_back
ring inden for halvandet døgn | 22 03:20 | call_back
ring om halvandet døgn | 22 03:20 | call_back
ring om en dag | 21 15:20 | call_back
ring om halvtreds min | 20 16:10 | call_back
ring om tre timer og et kvarter | 20 18:35 | call_back
ring om 1 time 15 min | 20 16:35 | call_back
ring om 1 t 15 m | 20 16:35 | call_back
ring om 1 time og 15 minutter | 20 16:35 | call_back
ring om 1:30 time | 20 16:50 | call_back
ring om 1 1/2 time | 20 16:50 | call_back
ring om 1½t | 20 16:50 | call_back
ring om ½ time | 20 15:50 | call_back
ring om ½t | 20 15:50 | call_back
ring om en ½ time | 20 15:50 | call_back
ring om 30m | 20 15:50 | call_back
"""
