"""A Monday in June: lengths, odd clock words, reservations, rules.

Of each line: sentence | due | kind | more; said at `AT` unless the line names another moment.
"""

from tests.phrases.table import at

AT = "2026-06-15T12:10"
CASES = at(
    AT,
    """
ring hansen k 1042 om 45 min | 06-15 12:55 | call_back | span customer=c1 job=j1
lover at ringe tilbage før kl. to | 06-15 14:00 | call_back
jeg har lovet Bo Hansen et opkald senest i morgen middag | 06-16 12:00 | call_back | customer=c2
aftalt: fejlsøgning færdig torsdag ved lukketid | 06-18 18:00 | diagnosis
skærm kommer onsdag, så den kan hentes fredag efter kl 14 | 06-17 18:00 | part | doubt=several_times
kunden ringes op inden kl 16 ang. dataredning | 06-15 16:00 | call_back | about=dataredning
ring sen eftermiddag til Holm | 06-15 18:00 | call_back | customer=c4
giv Østergaard besked inden i aften | 06-15 22:00 | message | customer=c3
svar på mail til Lindqvist senest tirsdag kl. 8 | 06-16 08:00 | message | customer=c5
hun får et overslag på mail onsdag inden 12 | 06-17 12:00 | quote
vi har den klar om en uge | 06-22 12:10 | ready
vi har den klar om halvanden uge | 06-26 12:10 | ready
om en 14 dages tid | 06-29 12:10 | - | doubt=about_time
Klar til afhentning på fredag fra kl. 15 | 06-19 15:00 | ready | doubt=not_before
ringer igen kl. kvarter over 3 | 06-15 15:15 | call_back
ringer kl. 20 minutter i fire | 06-15 15:40 | call_back
tyve minutter over fire ringer vi Tom | 06-15 16:20 | call_back | customer=c6
klokken fem minutter i halv fem | 06-15 16:25 | -
kl. halv ti i morgen | 06-16 09:30 | -
kl 7 i morgen tidlig | 06-16 07:00 | -
kl 7 i aften | 06-15 19:00 | -
kl. 23.59 | 06-15 23:59 | -
d. 1. juli | 07-01 18:00 | -
1/7 kl. 12 | 07-01 12:00 | -
01.07.2026 | 07-01 18:00 | -
1-7-2026 | 07-01 18:00 | -
fredag d. 26. juni kl. 13:30 klar | 06-26 13:30 | ready
Sidste frist er søndag | 06-22 00:00 | -
inden sommerferien | - | -
klar i uge 26 hvis delen er her i uge 25 | 06-27 14:00 | ready | reservation=hvis_delen_er_her_i_uge_25
forbehold for restordre: klar onsdag kl 12 | 06-17 12:00 | ready | reservation=forbehold_for_restordre
klar onsdag, men kun hvis batteriet er på lager | 06-17 18:00 | ready | reservation=hvis_batteriet_er_på_lager
hun skal have besked lige meget hvad senest kl 17 | 06-15 17:00 | message
sms lige så snart den er færdig | - | message | agreement
Kunden vil ikke have sms | - | - | agreement
Der må ikke installeres Windows 11 på den #1038 | - | - | customer=c3 job=j2 agreement
må højst koste 1.200 kr | - | - | agreement price=1200
prisloft 2000 | - | - | agreement price=2000
ring først når vi har en pris | - | call_back | agreement
reparation 1.499 kr klar tirsdag | 06-16 18:00 | ready
ring ham om fakturaen på 1400 kr inden kl 15 | 06-15 15:00 | call_back
skriv til mads om kl. 15 mødet | 06-15 15:00 | message | customer=c3
hent pakken kl 14 | 06-15 14:00 | -
ring 1400 kl 1500 | 06-15 15:00 | call_back | customer=c6 job=j5
tlf 14550291 ring inden fyraften | 06-15 18:00 | call_back | customer=c4
ring på +45 14 55 02 91 i morgen kl 11 | 06-16 11:00 | call_back | customer=c4
haster! ring holm nu | - | call_back | customer=c4
ring om 5 | - | call_back
om 2 dage og 3 timer | 06-17 15:10 | -
Hei, vi regner med at den er klar i slutten av uka | 06-20 14:00 | ready
Ring kunden på 1042 før klokka tre | 06-15 15:00 | call_back | customer=c1 job=j1
jeg ringer Tom tirsdag formiddag ca. kl. 10.30 | 06-16 10:30 | call_back | customer=c6 doubt=about_time
skal være klar til i morgen kveld | 06-16 22:00 | ready
pris på ny skjerm til Mads innen klokken 15 | 06-15 15:00 | quote | customer=c3
skal sende mail om garanti før helga | 06-19 18:00 | message | doubt=before_weekend
ferdig onsdag uke 26 | 06-24 18:00 | ready
ferdig tidlig neste uke | - | ready | vague
ferdig i løpet av neste uke | 06-27 14:00 | ready
deler ventes inn torsdag | 06-18 18:00 | part
deler ventes torsdag eller fredag | 06-19 18:00 | part
Vi melder fra så snart delen er kommet, senest fredag klokken 12 | 06-19 12:00 | message
oppringning til Whitfield kl 17.45 | 06-15 17:45 | call_back | customer=c6
ta en telefon til Bo Hansen kl 14 | 06-15 14:00 | call_back | customer=c2
slå på tråden til Åse i morgen | 06-16 18:00 | call_back | customer=c5
ett minutt på halv tre | 06-15 14:29 | -
ti over halv tre | 06-15 14:40 | -
kvart over halv fem | 06-15 16:45 | -
klokka ett | 06-15 13:00 | -
klokken 01:00 i natt | 06-16 01:00 | -
i dag klokka sju | 06-15 19:00 | - | doubt=am_pm
i løpet av et kvarter | 06-15 12:25 | - | span
om en og en halv time | 06-15 13:40 | - | span
om trekvart time | 06-15 12:55 | - | span
om to døgn | 06-17 12:10 | - | span
om 3-4 virkedager | - | - | vague
om noen dager | - | - | vague
om ei uke | 06-22 12:10 | -
fredag om to uker | 07-03 18:00 | -
i morgen om en uke | 06-23 18:00 | -
lørdag senest 13.30 | 06-20 13:30 | -
mandag | 06-15 18:00 | - | doubt=weekday_today
mandag kl 12 | 06-22 12:00 | - | doubt=weekday_today
mandag kl 13 | 06-15 13:00 | - | doubt=weekday_today
1. juli 2026 kl 0900 | 07-01 09:00 | -
St. Hans | - | -
fjerde juli | 07-04 14:00 | -
29. februar | - | - | odd
31/6 | - | - | odd
kl 13 i går | - | -
i forrige uke ringte hun | - | -
ikke før tirsdag | - | - | vague doubt=not_before
tidligst onsdag kl 12 | - | - | vague doubt=not_before
alle hverdager kl 10 | - | - | vague
aldri sms etter kl 21 | - | - | agreement
skal alltid ringe kona først | - | - | agreement
hun henter selv | - | ready
forutsatt at vi får skjermen, klar torsdag kl 16 | 06-18 16:00 | ready | reservation=forutsatt_at_vi_får_skjermen
ferdig torsdag såfremt delen kommer onsdag | 06-18 18:00 | ready | reservation=såfremt_delen_kommer_onsdag
maks pris 3 000 kr | - | - | agreement price=3000
call mr whitfield in 1.5 hours | 06-15 13:40 | call_back | span customer=c6
Give Marie Holm a ring by half past four | 06-15 16:30 | call_back | customer=c4
I said I'd get back to her before we close | 06-15 18:00 | next_word
promised 1042 a call before 3 | 06-15 15:00 | call_back | customer=c1 job=j1
let him know by lunchtime tomorrow | 06-16 12:00 | next_word
will be done by Wednesday close of business | 06-17 18:00 | ready
ready Thursday afternoon-ish | 06-18 18:00 | ready
should be in stock on the 22nd | 06-22 18:00 | -
new screen arrives 24/6 | 06-24 18:00 | part
waiting for part until Friday | 06-19 18:00 | part
estimate by 3.30pm | 06-15 15:30 | quote
estimate by 15h30 | 06-15 15:30 | quote
ten to five | 06-15 16:50 | -
twenty-five to six | 06-15 17:35 | -
a quarter after one | 06-15 13:15 | -
12:30 am | 06-16 00:30 | - | rolled
at 12 | 06-16 12:00 | - | rolled
12 noon on Wednesday | 06-17 12:00 | -
by 6 this evening | 06-15 18:00 | -
tomorrow night at 8 | 06-16 20:00 | -
Tuesday 9-5 | 06-16 17:00 | -
Friday between ten and noon | 06-19 12:00 | -
from Tuesday | - | - | vague doubt=not_before
Saturday the 20th at 11 | 06-20 11:00 | -
June 31 | - | - | odd
the 3rd | 07-03 18:00 | -
1st July | 07-01 18:00 | -
July 1st at quarter to twelve | 07-01 11:45 | -
this time tomorrow | 06-16 12:10 | -
same time next week | 06-27 12:10 | -
a week today | 06-22 18:00 | -
two weeks on Friday | 07-03 18:00 | -
Monday fortnight | 06-29 18:00 | -
fortnight Friday | 06-19 18:00 | -
in a few minutes | - | - | vague
give me 20 minutes | 06-15 12:30 | - | span
20 mins | 06-15 12:30 | - | span
an hour | 06-15 13:10 | - | span
call Holm, 1h | 06-15 13:10 | call_back | span customer=c4
couple days | - | - | vague
by the end of the month | 06-30 18:00 | -
in June | 06-30 18:00 | -
call Tom next Friday at 2 | 06-26 14:00 | call_back | customer=c6 doubt=next_weekday
unless you hear otherwise, ready Wednesday 4pm | 06-17 16:00 | ready | reservation=unless_you_hear_otherwise
ready tomorrow, parts permitting | 06-16 18:00 | ready | reservation=parts_permitting
if the bearing arrives Tuesday we'll have it done Thursday | 06-18 18:00 | ready
only email, never phone | - | - | agreement
must not be wiped #1042 | - | - | customer=c1 job=j1 agreement
price capped at 1,200 kr | - | - | agreement price=1200
no phone calls on Sundays | - | - | agreement
he prefers texts | - | - | agreement
call back re quote #1042 by 16:00 | 06-15 16:00 | call_back | customer=c1 job=j1 about=quote
Jens said he'd collect it at 5 | 06-15 17:00 | ready
tell Åse Lindqvist the price before 2 | 06-15 14:00 | next_word | customer=c5
no later than 48h | 06-17 12:10 | - | span
""",
)
