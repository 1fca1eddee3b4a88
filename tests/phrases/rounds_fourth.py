"""A September Friday before the shop opens: what will not be, greetings, dates.

Of each line: sentence | due | kind | more; said at `AT` unless the line names another moment.
"""

from tests.phrases.table import at

AT = "2026-09-11T09:05"
CASES = at(
    AT,
    """
fredag kl 15 ring Mads | 09-11 15:00 | call_back | customer=c3 doubt=weekday_today
fredag kl 8 ring Mads | 09-18 08:00 | call_back | customer=c3 doubt=weekday_today
ring inden vi åbner i morgen | 09-12 10:00 | call_back
Bekræfter at telefonen er klar til afhentning d.d. kl. 16 | 09-11 16:00 | ready
klar d. 14.9 kl 12 | 09-14 12:00 | ready
klar d. 14/9-26 | 09-14 18:00 | ready
klar man d. 14. kl. 12 | 09-14 12:00 | ready
klar på man | 09-14 18:00 | ready
klar tor eftermiddag | 09-17 18:00 | ready
ring lør. 11.30 | 09-12 11:30 | call_back
ring imorgn form. | 09-12 12:00 | call_back
ring om 1 t 15 min | 09-11 10:20 | call_back | span
ring om 1,5t | 09-11 10:35 | call_back | span
ring om en halv time | 09-11 09:35 | call_back | span
ring om 10 min | 09-11 09:15 | call_back | span
ring 10 min før lukketid | 09-11 17:50 | call_back
ring en halv time før I lukker | 09-11 17:30 | call_back
inden for 3 uger | 10-02 09:05 | -
i løbet af 2 dage | 09-13 09:05 | -
senest d. 30. | 09-30 18:00 | -
senest om 14 dage | 09-25 09:05 | -
senest ved udgangen af september | 09-30 18:00 | -
i starten af oktober | - | - | vague
til efteråret | - | - | vague
på onsdag otte dage | 09-23 18:00 | -
mandag morgen kl 8:15 | 09-14 08:15 | -
mandag til middag | 09-14 12:00 | -
tirsdag aften | 09-15 22:00 | -
lørdag nat | 09-13 06:00 | -
kl. et | 09-11 13:00 | -
kl. halv et | 09-11 12:30 | -
kl. 10-12 | 09-11 12:00 | -
fra 14 til 16 mandag | 09-14 16:00 | -
ring til Hansen på 1041 kl 14 | 09-11 14:00 | call_back | customer=c2 job=j4
ring til Zacharias Pedersen kl 14 | 09-11 14:00 | call_back
Følg op på Åse om en måned | 10-11 09:05 | follow_up | customer=c5
giv tilbud på reparation inden mandag kl 12 | 09-14 12:00 | quote
bestil del - skulle være hjemme onsdag | 09-16 18:00 | part
hvis ikke delen er kommet onsdag ringer vi | 09-16 18:00 | call_back | reservation=hvis_ikke_delen_er_kommet
ring hvis den bliver dyrere end 1500 | - | call_back
sæt ikke i gang før kunden har sagt ja | - | - | agreement
ingen sms, kun opkald | - | - | agreement
gem de gamle dele | - | - | agreement
kunden vil ringes op før vi går i gang | - | - | agreement
ring ikke i weekenden | - | - | agreement
vi kan ikke nå det i dag, men i morgen inden kl 12 | 09-12 12:00 | -
den bliver ikke klar fredag men mandag kl 15 | 09-14 15:00 | ready
ring Kirsten Hansen med en gang du åpner | - | call_back | customer=c1 agreement
Vi ringer deg innen kl. 11 i dag | 09-11 11:00 | call_back
Du får svar på tilbudet i løpet av mandag | 09-14 18:00 | quote
maskinen skal være klar innen stengetid i dag | 09-11 18:00 | ready
maskinen er klar på mandag etter lunsj | 09-14 18:00 | ready
ferdig i morgen før kl. 13 | 09-12 13:00 | ready
ferdig den femtende | 09-15 18:00 | ready
ferdig 15.9 | 09-15 18:00 | ready
ferdig 15.09. kl. 14.30 | 09-15 14:30 | ready
ringer deg halv elleve | 09-11 10:30 | call_back
ringer deg ti på elleve | 09-11 10:50 | call_back
ringer deg kvart over ti | 09-11 10:15 | call_back
ringer om tjue minutter | 09-11 09:25 | call_back | span
ringer om 2t 30m | 09-11 11:35 | call_back | span
ringer innen 30 min | 09-11 09:35 | call_back | span
seinest i overmorgen kl 12 | 09-13 12:00 | -
førstkommende lørdag formiddag | 09-12 12:00 | -
i ettermiddag, senest klokka fire | 09-11 16:00 | -
i kveld | 09-11 22:00 | -
sms Mai Berg mandag kl 10 | 09-14 10:00 | message | customer=c8
feilsøking av 1042 innen 48 timer | 09-13 09:05 | diagnosis | span customer=c1 job=j1
undersøker og gir beskjed før kl 15 | 09-11 15:00 | message
skjermen kommer på tirsdag | 09-15 18:00 | part
følger opp saken 1. oktober | 10-01 18:00 | follow_up
avhengig av levering: ferdig fredag 18. kl. 12 | 09-18 12:00 | ready | reservation=avhengig_av_levering
under forutsetning av at hovedkortet virker er den ferdig tirsdag | 09-15 18:00 | ready
med mindre noe uforutsett skjer, mandag kl 16 | 09-14 16:00 | - | reservation=med_mindre_noe_uforutsett_skjer
kunden skal ikke kontaktes på telefon | - | - | agreement
ring bare mellom 10 og 12 | - | - | agreement
ta vare på gamle deler | - | - | agreement
vil godkjenne pris først | - | - | agreement
inntil 1500 kr uten å spørre | - | - | agreement price=1500
good morning, please ring Tom Whitfield before ten | 09-11 10:00 | call_back | customer=c6
call at half nine tomorrow | 09-12 09:30 | call_back
call at half ten | 09-11 10:30 | call_back
ring 1041 at twenty to eleven re data | 09-11 10:40 | call_back | customer=c2 job=j4 about=data
Will call you back this afternoon | 09-11 18:00 | call_back
Will call you back this morning | 09-11 12:00 | call_back
Ready for pick-up today by 5 | 09-11 17:00 | ready
Ready for pick-up Monday the 14th of September, from 2 pm | 09-14 14:00 | ready | doubt=not_before
Ready in 3 working days | - | ready | vague
ready in three days | 09-14 09:05 | ready
ready in a day or two | 09-13 09:05 | ready
ready early next week | - | ready | vague
ready by Tues COB | 09-15 18:00 | ready
ready by Tuesday lunchtime | 09-15 12:00 | ready
by the close of trading | 09-11 18:00 | -
before opening on Monday | 09-14 10:00 | -
one hour before closing | 09-11 17:00 | -
fifteen minutes from now | 09-11 09:20 | - | span
a quarter of an hour | 09-11 09:20 | - | span
within the next 2 hours | 09-11 11:05 | - | span
inside two hours | 09-11 11:05 | - | span
three hours max | 09-11 12:05 | - | span
48h | 09-13 09:05 | - | span
2 business days | - | - | vague
14/9 at 14:00 | 09-14 14:00 | -
Sept 14 @ 2pm | 09-14 14:00 | -
14th Sept 2pm | 09-14 14:00 | -
the day after tomorrow by noon | 09-13 12:00 | -
first thing on Tuesday morning | 09-15 10:00 | -
last thing Monday | 09-14 18:00 | -
Monday at the earliest | - | - | vague doubt=not_before
not until Monday | - | - | vague doubt=not_before
when the part arrives | - | part | agreement
as soon as it's ready, text her | - | message | agreement
don't call today, call tomorrow at 11 | 09-12 11:00 | call_back
it won't be ready today but tomorrow at 1 | 09-12 13:00 | ready
either Monday or Tuesday | 09-15 18:00 | -
Monday or Tuesday before 3 | 09-15 15:00 | -
quote for Whitfield due Monday noon | 09-14 12:00 | quote | customer=c6
assuming the board can be saved, done by Thursday | 09-17 18:00 | ready | reservation=assuming_the_board_can_be_saved
depending on delivery, Wednesday at 4 | 09-16 16:00 | - | reservation=depending_on_delivery
she'd rather have an email | - | - | agreement
keep under 800 kr | - | - | agreement price=800
no work without approval | - | - | agreement
""",
)
