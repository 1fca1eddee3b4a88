"""A December Wednesday before noon: counter shorthand, whole sentences, three languages, clock changes.

Of each line: sentence | due | kind | more; said at `AT` unless the line names another moment.
"""

from tests.phrases.table import at

AT = "2026-12-02T10:40"
CASES = at(
    AT,
    """
tlf hansen 1t pris | 12-02 11:40 | call_back | span about=pris doubt=several_customers
Kan du lige ringe til Mads Østergaard inden frokost? | 12-02 12:00 | call_back | customer=c3
ring østergaard kl. halv fire ang. skærm | 12-02 15:30 | call_back | customer=c3 about=skærm
Vi vender tilbage med en pris senest på fredag kl. 14 | 12-04 14:00 | quote
jeg ringer dig op igen om halvanden time | 12-02 12:10 | call_back | span
Den er klar i overmorgen | 12-04 18:00 | ready
maskinen er klar lordag inden vi lukker | 12-05 14:00 | ready
maandag kl 9.30 ring marie holm | 12-07 09:30 | call_back | customer=c4
du får en sms når den er færdig, senest tors kl 17 | 12-03 17:00 | message
ring om et par timer | - | call_back | vague
klar om 8-10 dage | 12-12 10:40 | ready
fejlsøgt inden udgangen af ugen | 12-05 14:00 | diagnosis
ring mellem 14 og 16 | 12-02 16:00 | call_back
Vi har den klar til afhentning tirsdag eftermiddag hvis reservedelen når frem | 12-08 18:00 | ready
Klar onsdag d. 16/12 med forbehold for levering | 12-16 18:00 | ready | reservation=med_forbehold_for_levering
send tilbud på mail til Whitfield i morgen kl 0930 | 12-03 09:30 | quote | customer=c6 channel=email
ring til 12 20 33 14 kl 13 | 12-02 13:00 | call_back | customer=c3
ring 1042 kvart over tre | 12-02 15:15 | call_back | customer=c1 job=j1
ring 1042 om pris kvart i 12 | 12-02 11:45 | call_back | customer=c1 job=j1 about=pris
ti minutter i fire ringer vi til Holm | 12-02 15:50 | call_back | customer=c4
5 min over 2 ring Holm | 12-02 14:05 | call_back | customer=c4
ring aldrig før kl 10 | - | - | agreement
vil gerne se den køre før hun betaler #1042 | - | - | customer=c1 job=j1 agreement
max 1800 kr #1042 | - | - | customer=c1 job=j1 agreement price=1800
ring ikke, send hellere sms | - | - | agreement
delen er her d. 9. dec | 12-09 18:00 | part
tilbagekald fredag otte dage | 12-11 18:00 | call_back
klar mandag om en uge kl 12 | 12-14 12:00 | ready
klar i uge 50 | 12-12 14:00 | ready
ring Fredag Nielsen på mandag | 12-07 18:00 | call_back | customer=c7
ring til Mai Berg i eftermiddag | 12-02 18:00 | call_back | customer=c8
vi skriver en sms kl. 24 | 12-03 00:00 | message
ring kl. tolv | 12-02 12:00 | call_back
ring kl. tre | 12-02 15:00 | call_back
svar på fejlsøgning inden for 2 døgn | 12-04 10:40 | diagnosis | span
inden to timer får du besked | 12-02 12:40 | next_word | span
han hører fra os i løbet af i morgen formiddag | 12-03 12:00 | next_word
klar den 3/1 kl 15.30 | 2027-01-03 15:30 | ready
klar 3.12. | 12-03 18:00 | ready
klar hurtigst muligt | - | ready | vague
vi ringer når vi ved mere | - | call_back | agreement
mail prisen til Åse inden fyraften | 12-02 18:00 | message | customer=c5
om 3 kvarter ring Holm | 12-02 11:25 | call_back | span customer=c4
ring Holm imorgen ml. 10 og 11 | 12-03 11:00 | call_back | customer=c4
Ring til Åse på torsdag kl. 16.15 vedr. faktura | 12-03 16:15 | call_back | customer=c5 about=faktura
klar inden jul | 12-24 18:00 | ready
ring kl 9 | 12-03 09:00 | call_back | rolled
Hun kom i går kl 14 | - | -
skærm skiftet senest onsdag i næste uge | 12-09 18:00 | -
opfølgning om 3 måneder på 1042 | 2027-03-02 10:40 | follow_up | customer=c1 job=j1
Ring Marie Holm innen halv tre | 12-02 14:30 | call_back | customer=c4
tlf østergaard i morra kl 11 | 12-03 11:00 | call_back | customer=c3
Maskina er klar i morgen før dere stenger | 12-03 18:00 | ready
vi tar kontakt i løpet av fredagen | 12-04 18:00 | next_word
pc-en er ferdig til helga | 12-04 18:00 | ready | doubt=before_weekend
ferdig feilsøkt innen torsdag klokken fjorten | 12-03 14:00 | diagnosis
kvart på fire ring Whitfield | 12-02 15:45 | call_back | customer=c6
Ring kvart over elleve | 12-02 11:15 | call_back
ring fem over halv tolv | 12-02 11:35 | call_back
sms til Åse når delen er kommet, senest 8. desember | 12-08 18:00 | message | customer=c5
Vi sender tilbud på e-post innen arbeidsdagens slutt | 12-02 18:00 | quote | channel=email
Klar til henting neste uke fredag | 12-11 18:00 | ready
klar førstkommende mandag | 12-07 18:00 | ready
klar tirsdag den 15. | 12-15 18:00 | ready
vi ringer 1042 før lunsj i dag | 12-02 12:00 | call_back | customer=c1 job=j1
om halvannen time ringer vi Lindqvist | 12-02 12:10 | call_back | span customer=c5
om to og en halv time ringer jeg Mads | 12-02 13:10 | call_back | span customer=c3
ferdig om 2-3 dager | 12-05 10:40 | ready
dersom delen kommer er den klar torsdag kl 17 | 12-03 17:00 | ready | reservation=dersom_delen_kommer
klar fredag, med forbehold om at skjermen kommer i tide | 12-04 18:00 | ready
ring snarest | - | call_back | vague
ring senere i dag | 12-02 18:00 | call_back
kunden vil helst ha sms | - | - | agreement
ikke ring før klokka 12 | - | - | agreement
maks 2500,- på 1042 | - | - | customer=c1 job=j1 agreement price=2500
rør ikke D-disken #1038 | - | - | customer=c3 job=j2 agreement
Vi ringer i kveld kl 20 | 12-02 20:00 | call_back
ring onsdag kl 15 | 12-02 15:00 | call_back | doubt=weekday_today
onsdag kl 10 ring holm | 12-09 10:00 | call_back | customer=c4 doubt=weekday_today
tirsdag morgen klokka ni | 12-08 09:00 | -
uke 51 | 12-19 14:00 | -
ettermiddagen i morgen ringer vi | 12-03 18:00 | call_back
Den skal være ferdig den 22. desember klokken 13.00 | 12-22 13:00 | ready
Reservedelen er ventet inn 10/12 | 12-10 18:00 | part
purr på delen fredag | 12-04 18:00 | part
pris på reparasjon innen 24 t | 12-03 10:40 | quote | span
du hører fra oss seinest i morra ettermiddag | 12-03 18:00 | next_word
ring 1400 om tilbudet innen 16 | 12-02 16:00 | call_back | customer=c6 job=j5 about=tilbudet
ring 1400 | - | call_back | customer=c6 job=j5 doubt=job_or_clock
ring kl 1400 | 12-02 14:00 | call_back
vi fikser det i romjula | - | - | vague
innen utgangen av desember | 12-31 18:00 | -
ring i dag mellom klokka 12 og 13.30 | 12-02 13:30 | call_back
om fem minutter | 12-02 10:45 | - | span
ring tilbake om tre kvarter ang garanti | 12-02 11:25 | call_back | span about=garanti
ring meg i januar | 2027-01-30 14:00 | call_back
Kan dere ringe Tom Whitfield klokka kvart over ett på mandag? | 12-07 13:15 | call_back | customer=c6
call kirsten hansen before close of play | 12-02 18:00 | call_back | customer=c1
We'll have it ready by COB Thursday | 12-03 18:00 | ready
I'll phone you EOD | 12-02 18:00 | call_back
email the quote by tomorrow lunchtime | 12-03 12:00 | quote | channel=email
should be ready in a fortnight | 12-16 10:40 | ready
ready the day after tomorrow at 3 | 12-04 15:00 | ready
call back in two and a half hours | 12-02 13:10 | call_back | span
text her in an hour and a quarter | 12-02 11:55 | message | span
ready Dec 3rd at 3pm | 12-03 15:00 | ready
ready on the 10th | 12-10 18:00 | ready
call May Thornton at quarter to five | 12-02 16:45 | call_back | customer=c9
call Tom at ten past four | 12-02 16:10 | call_back | customer=c6
call Tom at 4 o'clock sharp | 12-02 16:00 | call_back | customer=c6
We will ring you between two and four | 12-02 16:00 | call_back
diagnosis within 48 hrs | 12-04 10:40 | diagnosis | span
provided the part arrives, ready Friday noon | 12-04 12:00 | ready | reservation=provided_the_part_arrives
ready Monday unless the supplier is late | 12-07 18:00 | ready | reservation=unless_the_supplier_is_late
ready Saturday morning | 12-05 12:00 | ready
never call before 10 am | - | - | agreement
don't call, text instead | - | - | agreement
no more than 1800 kr | - | - | agreement price=1800
wants to see it running before paying #1042 | - | - | customer=c1 job=j1 agreement
call job 1042 tomorrow 9am | 12-03 09:00 | call_back | customer=c1 job=j1
Part due in on 12/12 | 12-12 14:00 | part
Part due Dec 14 | 12-14 18:00 | part
by midnight | 12-03 00:00 | -
call in a bit | - | call_back | vague
call in a couple of hours | - | call_back | vague
I'll get back to you later today | 12-02 18:00 | next_word
get back to Holm within the hour | 12-02 11:40 | next_word | span customer=c4
He'll hear from us by Wednesday week | 12-09 18:00 | next_word
ready a week on Friday | 12-11 18:00 | ready
ready in a week's time | 12-09 10:40 | ready
ready three weeks from now | 12-23 10:40 | ready
call next month | 2027-01-30 14:00 | call_back
call him first thing tomorrow | 12-03 10:00 | call_back
call last thing today | 12-02 18:00 | call_back
customer rang yesterday at 3 | - | -
chase the supplier Monday 11:00 | 12-07 11:00 | follow_up
follow up with Lindqvist in six weeks | 2027-01-13 10:40 | follow_up | customer=c5
text Marie Holm once it's done, no later than Friday 5 pm | 12-04 17:00 | message | customer=c4
Send over an estimate by the end of the week | 12-05 14:00 | quote
Send Tom an estimate by 11.30 tomorrow | 12-03 11:30 | quote | customer=c6
Ready at the latest on Tuesday the 8th, 4pm | 12-08 16:00 | ready
call Hansen at 2 | 12-02 14:00 | call_back | doubt=several_customers
it'll be a few days | - | - | vague
by noon | 12-02 12:00 | -
@2026-10-24T14:00 ring inden 24 timer | 10-25 13:00 | call_back | span
@2026-10-24T14:00 ring i morgen kl 14 | 10-25 14:00 | call_back
@2027-03-27T14:00 call tomorrow at 2:30 am | 2027-03-28 03:30 | call_back
@2027-03-27T14:00 klar om et døgn | 2027-03-28 15:00 | ready | span
""",
)
