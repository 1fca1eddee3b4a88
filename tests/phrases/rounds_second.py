"""A February Thursday late: e-mails, slips, times that have passed, names that are days.

Of each line: sentence | due | kind | more; said at `AT` unless the line names another moment.
"""

from tests.phrases.table import at

AT = "2027-02-25T16:45"
CASES = at(
    AT,
    """
torsdag kl 17 ring holm | 2027-02-25 17:00 | call_back | customer=c4 doubt=weekday_today
torsdag kl 12 ring holm | 2027-03-04 12:00 | call_back | customer=c4 doubt=weekday_today
torsdag | 2027-02-25 18:00 | - | doubt=weekday_today
Tak for din henvendelse, du hører fra os inden for 24 timer | 2027-02-26 16:45 | next_word | span
Vi bestræber os på at have den klar hurtigst muligt | - | ready | vague
Du kan hente den fra i morgen kl. 12 | 2027-02-26 12:00 | ready | vague rolled doubt=not_before
rng til Mads østergaard i mårgen kl 10 | 2027-02-26 10:00 | - | customer=c3 rolled doubt=day_slip
ring til Østergard i morgen kl 11 | 2027-02-26 11:00 | call_back | customer=c3
ring aase lindkvist kl 17 | 2027-02-25 17:00 | call_back | customer=c5
1042: kunden skal ringes op i morgen før kl 12 | 2027-02-26 12:00 | call_back | customer=c1 job=j1
sag 1042 klar på lørdag | 2027-02-27 14:00 | ready | customer=c1 job=j1
ordre nr 1038 - sms når klar, senest i morgen 15:00 | 2027-02-26 15:00 | message | customer=c3 job=j2
om 48 timer har vi et svar | 2027-02-27 16:45 | next_word | span
om 1,5 time ring | 2027-02-25 18:15 | call_back | span
ring om 1½ time | 2027-02-25 18:15 | call_back | span
ring om 90 min | 2027-02-25 18:15 | call_back | span
ring om fem kvarter | 2027-02-25 18:00 | call_back | span
ring om 1 time og 20 minutter | 2027-02-25 18:05 | call_back | span
ring ved 17-tiden | 2027-02-25 17:00 | call_back | doubt=about_time
vi ses på tirsdag kl 10 | 2027-03-02 10:00 | -
Delen er forsinket, ny dato 12. marts | 2027-03-12 18:00 | part
Kunden afhenter selv på lørdag kl 11 | 2027-02-27 11:00 | -
Skærm på lager, reparation færdig i morgen eftermiddag, hvis der ikke er andet galt | 2027-02-26 18:00 | ready
forudsat at delen ikke er i restordre er den klar tirsdag | 2027-03-02 18:00 | ready
Medmindre vi hører andet fra dig, går vi i gang fredag | 2027-02-26 18:00 | -
vi lover ikke noget før mandag | - | - | vague doubt=not_before
ring ikke i dag, ring i morgen kl 10 | 2027-02-26 10:00 | call_back
ikke mandag men tirsdag kl 12 | 2027-03-02 12:00 | -
kl. 10 eller 11 i morgen | 2027-02-26 11:00 | -
ring efter kl 17 | - | call_back | vague doubt=not_before
ring først på ugen | - | call_back | vague
klar midt i næste uge | - | ready | vague
ring sidst på dagen | 2027-02-25 18:00 | call_back
ultimo marts | 2027-03-31 18:00 | -
medio marts klar | - | ready | vague
klar den 31. | 2027-03-31 18:00 | ready
klar d. 30/2 | - | ready | odd
klar d. 1/3 | 2027-03-01 18:00 | ready
faktura sendes 1. april | 2027-04-01 18:00 | -
klar før påske | - | ready | vague
inden Skærtorsdag | - | -
i aften ringer vi til Whitfield | 2027-02-25 22:00 | call_back | customer=c6
Tlf. til Bo Hansen fre. kl. 13 | 2027-02-26 13:00 | call_back | customer=c2
ring bo hansen ons 10.30 | 2027-03-03 10:30 | call_back | customer=c2
tilbud inden tirs kl. 9 | 2027-03-02 09:00 | quote
kunden vil have de gamle dele retur | - | - | agreement
ring kun på hverdage | - | - | agreement
må ikke slettes noget på disken #1042 | - | - | customer=c1 job=j1 agreement
højst 900 kr inkl moms | - | - | agreement price=900
alt over 1.200 kr skal godkendes | - | - | agreement price=1200
Hei Åse, vi ringer deg i morgen formiddag | 2027-02-26 12:00 | call_back | customer=c5
Takk for henvendelsen, vi svarer innen to virkedager | - | next_word | vague
fredag formiddag ringer vi 1038 om pris | 2027-02-26 12:00 | call_back | customer=c3 job=j2 about=pris
ringes opp igjen klokka halv seks | 2027-02-25 17:30 | call_back
ring kvart på seks | 2027-02-25 17:45 | call_back
ring ti på halv seks | 2027-02-25 17:20 | call_back
ring innen en halvtime | 2027-02-25 17:15 | call_back | span
ferdig om halvannet døgn | 2027-02-27 04:45 | ready | span
ferdig om tre uker | 2027-03-18 16:45 | ready
om fjorten dager | 2027-03-11 16:45 | -
mandag om fjorten dager | 2027-03-15 18:00 | -
lordag formiddag ferdig | 2027-02-27 12:00 | ready
Dere får beskjed i løpet av uka | 2027-02-27 14:00 | next_word
dere hører fra meg i morgen tidlig | 2027-02-26 10:00 | next_word
Vi har deler på lager og er ferdige i morgen til stengetid | 2027-02-26 18:00 | ready
Sms til Marie Holm når skjermen er på plass, senest tirsdag | 2027-03-02 18:00 | message | customer=c4
ring meg ikke, send e-post | - | - | agreement
kunden ønsker ikke oppringing etter kl 20 | - | - | agreement
ring tirsdag ikke mandag | 2027-03-02 18:00 | call_back
førstkommende onsdag kl 09:30 | 2027-03-03 09:30 | -
onsdag i neste uke kl 12 | 2027-03-03 12:00 | -
onsdag om ei uke | 2027-03-10 18:00 | -
i overimorgen | 2027-02-27 14:00 | -
Vi ringer deg etter påske | - | call_back | vague
senest 17. mai | 2027-05-17 18:00 | -
første mars kl ti | 2027-03-01 10:00 | -
den første mars | 2027-03-01 18:00 | -
tjuesjette februar kl 12 | 2027-02-26 12:00 | -
innen klokka sytten null null | 2027-02-25 17:00 | -
kl 17.3o ring | - | call_back
Ring Mai på mandag | 2027-03-01 18:00 | call_back | customer=c8
ring mai berg i mai | 2027-05-31 18:00 | call_back | customer=c8
Ring Morgen Hansen kl 17:15 | 2027-02-26 12:00 | call_back | rolled doubt=several_customers_several_times
om et øyeblikk ringer vi | - | call_back | vague
straks | - | - | vague
så fort som mulig, helst før fredag kl 12 | 2027-02-26 12:00 | - | vague
aller senest lørdag kl 13 | 2027-02-27 13:00 | -
innen 3 arbeidsdager | - | - | vague
etter avtale | - | -
prisoverslag til Østergaard på mail i løpet av morgendagen | 2027-02-26 18:00 | quote | customer=c3
Feilsøking ferdig innen i morgen kl 16, jobb 1041 | 2027-02-26 16:00 | diagnosis | customer=c2 job=j4
kunden henter 15.00 i morgen | 2027-02-26 15:00 | ready
hvis ikke delen er her innen mandag ringer vi | 2027-03-01 18:00 | call_back | reservation=hvis_ikke_delen_er_her
ring senest 17 10 | 2027-02-25 17:10 | call_back
kl 1730 | 2027-02-25 17:30 | -
17:30 | 2027-02-25 17:30 | -
1730 sms holm | 2027-02-25 17:30 | message | customer=c4
Thanks for getting in touch. We will reply within one working day | - | next_word | vague
call back at 5 | 2027-02-25 17:00 | call_back
call back at 11 | 2027-02-26 11:00 | call_back | rolled
call back at half five | 2027-02-25 17:30 | call_back
call back at half past five | 2027-02-25 17:30 | call_back
ring kirsten hansen bout 1042 b4 6 | - | call_back | customer=c1 job=j1
call tmrw 10am | 2027-02-26 10:00 | call_back
call tom tom 11am | 2027-02-26 11:00 | call_back | customer=c6 rolled
call tues 2pm | 2027-03-02 14:00 | call_back
call weds am | 2027-03-03 12:00 | call_back
ready thurs | 2027-02-25 18:00 | ready | doubt=weekday_today
ready this Saturday by 1pm | 2027-02-27 13:00 | ready
ready by Tuesday at the very latest | 2027-03-02 18:00 | ready
ready by end of play tomorrow | 2027-02-26 18:00 | ready
ready by close of business Monday | 2027-03-01 18:00 | ready
ready EOW | 2027-02-27 14:00 | ready
ready by month end | 2027-02-27 14:00 | ready
end of February | 2027-02-27 14:00 | -
ready in ten days' time | 2027-03-07 16:45 | ready
ready 5 March | 2027-03-05 18:00 | ready
ready March 5th, 10:30 | 2027-03-05 10:30 | ready
ready 2027-03-05 | 2027-03-05 18:00 | ready
ready 5.3.27 | 2027-03-05 18:00 | ready
ready 05/03/2027 12:00 | 2027-03-05 12:00 | ready
by twelve noon tomorrow | 2027-02-26 12:00 | -
by midnight Saturday | 2027-02-28 00:00 | -
in twenty minutes | 2027-02-25 17:05 | - | span
in three quarters of an hour | 2027-02-25 17:30 | - | span
in half a day | 2027-02-26 04:45 | - | span
in 1h 15m | 2027-02-25 18:00 | - | span
about 5 o'clock | 2027-02-25 17:00 | - | doubt=about_time
soonish | - | -
call her tomorrow, not today | 2027-02-26 18:00 | call_back
don't ring before noon | - | - | agreement
please leave drive D alone | - | - | agreement
customer wants old parts back | - | - | agreement
cap at 900 kr | - | - | agreement price=900
subject to the screen being in stock, Tuesday noon | 2027-03-02 12:00 | -
as long as the customer approves, done by Friday 4pm | 2027-02-26 16:00 | ready
if it isn't the battery we will call before six | 2027-02-25 18:00 | call_back | reservation=if_it_isn't_the_battery
ring Lindqvist re invoice tomorrow at quarter past ten | 2027-02-26 10:15 | call_back | customer=c5 about=invoice
email Marie Holm a price for a new battery by 5:30pm | 2027-02-25 17:30 | quote | customer=c4
The display is expected to arrive next Wednesday | 2027-03-03 18:00 | part
follow-up call in a fortnight | 2027-03-11 16:45 | follow_up
check in with Tom on 12 March | 2027-03-12 18:00 | follow_up | customer=c6
reply by email before 17:15 | 2027-02-25 17:15 | next_word | channel=email
I'll text when it's finished | - | message | agreement
two days before Easter | - | - | vague
at 25:00 | - | - | odd
@2027-03-27T16:00 om 12 timer | 2027-03-28 05:00 | - | span
@2027-03-27T13:00 om ett døgn | 2027-03-28 14:00 | - | span
@2027-03-27T13:00 i morgen kl 02.30 ring | 2027-03-28 03:30 | call_back
@2026-10-24T20:00 call in 8 hours | 10-25 03:00 | call_back | span
@2026-12-31T12:00 klar i morgen | 2027-01-01 18:00 | ready
@2026-12-31T12:00 ring 3/1 | 2027-01-04 00:00 | call_back
@2028-02-28T12:00 klar i morgen kl 12 | 2028-02-29 12:00 | ready
""",
)
