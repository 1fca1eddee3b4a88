"""An October Thursday before the clocks change: how well the grammar reads what it never saw.

Of each line: sentence | due | kind | more; said at `AT` unless the line names another moment.
"""

from tests.phrases.table import at

AT = "2026-10-22T14:15"
CASES = at(
    AT,
    """
ring Holm inden for de næste to timer | 10-22 16:15 | call_back | span customer=c4
klar inden 72 timer | 10-25 13:15 | ready | span
klar om tre dage | 10-25 14:15 | ready
klar senest torsdag i næste uge | 10-29 18:00 | ready
torsdag kl 16 sms Åse | 10-22 16:00 | message | customer=c5 doubt=weekday_today
torsdag kl 11 sms Åse | 10-29 11:00 | message | customer=c5 doubt=weekday_today
vi ringer lørdag mellem 11 og 13 | 10-24 13:00 | call_back
ring Bo Hansen kl 18 præcis | 10-22 18:00 | call_back | customer=c2
ring om to og en halv time | 10-22 16:45 | call_back | span
tilbud på mail inden kl. 12 i morgen til Mads Østergaard | 10-23 12:00 | quote | customer=c3 channel=email
Den er klar på tirsdag ved 14-tiden | 10-27 14:00 | ready | doubt=about_time
delen skulle lande fredag formiddag | 10-23 12:00 | part
vi giver lyd inden weekenden | 10-23 18:00 | next_word | doubt=before_weekend
vender tilbage om et par dage | - | next_word | vague
ring 1038 kl 1515 om garanti | 10-22 15:15 | call_back | customer=c3 job=j2 about=garanti
klar kl. kvart over 10 i morgen | 10-23 10:15 | ready
kunden må kun kontaktes på mail | - | - | agreement
ring aldrig om aftenen | - | - | agreement
inden kl 17 hvis batteriet er hjemme, ellers mandag | 10-22 17:00 | - | doubt=several_times
opfølgning tirsdag d. 3. november | 11-03 18:00 | follow_up
d. 31/11 | - | - | odd
ring kl 26 | - | call_back | odd
Vi ringer deg opp igjen innen en halvtime | 10-22 14:45 | call_back | span
ferdig i morra innen klokka to | 10-23 14:00 | ready
ferdig til lørdag | 10-24 14:00 | ready
ferdig om 3 uker | 11-12 14:15 | ready
svar på e-post seinest fredag klokka ni | 10-23 09:00 | message
ring Lindqvist fem over halv fem | 10-22 16:35 | call_back | customer=c5
du får tilbakemelding i løpet av kvelden | 10-22 22:00 | next_word
pristilbud til Whitfield mandag kl 13 | 10-26 13:00 | quote | customer=c6
hvis delen er på plass i morgen er den klar mandag | 10-26 18:00 | ready | reservation=hvis_delen_er_på_plass_i_morgen
ikke ring på søndager | - | - | agreement
maks 2000 kr inkl mva på 1042 | - | - | customer=c1 job=j1 agreement price=2000
deler på lager mandag | 10-26 18:00 | part
snarest mulig, senest fredag kl 12 | 10-23 12:00 | - | vague
klokka fjorten tretti | 10-22 14:30 | -
om halvannen uke | 11-02 14:15 | -
i uke 45 | 11-07 14:00 | -
tirsdag den tredje november | 11-03 18:00 | -
call Marie Holm within forty-five minutes | 10-22 15:00 | call_back | span customer=c4
I'll give you a call before half past five | 10-22 17:30 | call_back
should be ready in 2-3 days | 10-25 14:15 | ready
ready by Friday week | 10-30 18:00 | ready
ready Halloween | - | ready
ready on October 31st by noon | 10-31 12:00 | ready
text when done, by 4 at the latest | 10-22 16:00 | message
a quote tomorrow before lunch | 10-23 12:00 | quote
tomorrow at five to ten | 10-23 09:55 | -
in exactly 24 hours | 10-23 14:15 | - | span
72 hours | 10-25 13:15 | - | span
this coming Monday at 10:15 | 10-26 10:15 | -
end of business Friday | 10-23 18:00 | -
within a day | 10-23 14:15 | -
in three hours' time | 10-22 17:15 | - | span
the part should be in on Tuesday | 10-27 18:00 | part
not before 3 pm please | - | - | vague doubt=not_before
he wants the old drive back | - | - | agreement
if the customer says yes, done by Saturday 1pm | 10-24 13:00 | ready | reservation=if_the_customer_says_yes
rang Holm yesterday, will call again tomorrow 10:30 | 10-23 10:30 | call_back | customer=c4
call 12 20 33 14 before five | 10-22 17:00 | call_back | customer=c3
""",
)
