"""More of what people at a counter type: durations, events without a time, prices, shortened days."""

CASES = """
ring Marie efter kl. 14 på mandag | 23 18:00 | call_back | customer=c4 doubt=not_before
1042 færdig imorgen middag, hvis der ikke er flere fejl | 21 12:00 | ready | job=j1
sms når skærmen er kommet | - | message | agreement
vi ringer inden for en halv times tid | 20 15:50 | call_back
du får en pris senest mandag kl 14 | 23 14:00 | -
giv Holm besked om prisen inden lukketid | 20 18:00 | message | customer=c4
kunden henter lørdag ml. 10 og 11 | 21 11:00 | ready
ring igen om 10 min | 20 15:30 | call_back
ring igen kl. ti | 21 10:00 | call_back | rolled
ring ang. garanti, senest onsdag d. 25/11 | 25 18:00 | call_back
tilbud på ssd + installation inden tirsdag kl. 16.00 | 24 16:00 | quote
må ikke overstige 1200 kr uden godkendelse | - | - | price=1200
ring Whitfield i eftermiddag mellem 4 og 5 | 20 17:00 | call_back | customer=c6
ring op igen i morgen ved middagstid | 21 12:00 | call_back
færdig senest førstkommende torsdag kl 17.30 | 26 17:30 | ready
skriv til Lindqvist inden aften | 20 22:00 | message | customer=c5
klar i løbet af formiddagen i morgen | 21 12:00 | ready
klar på mandag efter frokost | 23 18:00 | ready
klar til afhentning den 2. dec. kl. 11 | 12-02 11:00 | ready
fejlsøgning tager 2-3 dage | - | diagnosis | odd
vi har 14 dages leveringstid på skærmen | - | -
indleveret i går kl 16 | - | -
delen er forsinket 3 dage | - | part
leveringstid 5-7 hverdage | - | - | vague
ring om en time eller to | 20 17:20 | call_back
ring i løbet af en time | 20 16:20 | call_back
ring inden 1/2 time | 20 15:50 | call_back
ring om 45min | 20 16:05 | call_back
ring om 2 t 15 min | 20 17:35 | call_back
om 1 døgn er den klar | 21 15:20 | ready
ring kl. 16:45! | 20 16:45 | call_back
RING HANSEN KL 17 | 20 17:00 | call_back | doubt=several_customers
Ring Fru Holm Kl. 17 | 20 17:00 | call_back | customer=c4
ring hr. whitfield man kl 12 | 23 12:00 | call_back | customer=c6
ring Bo på mandag inden kl. 11 | 23 11:00 | call_back | customer=c2
Bo Hansens telefon klar kl 16.30 | 20 16:30 | ready | customer=c2
Mads' iPhone klar mandag | 23 18:00 | ready | customer=c3
ring Mads Ø kl 17 | 20 17:00 | call_back | customer=c3
ring 14550291 inden kl 17 | 20 17:00 | call_back | customer=c4
ring +45 14 55 02 91 om en time | 20 16:20 | call_back | customer=c4
sag 1042: tilbud fredag | 20 18:00 | quote | job=j1 doubt=weekday_today
#1040 ring efter test, senest kl 17 | 20 17:00 | call_back | job=j3
1042 klar 17 | - | ready | job=j1 odd
1042 klar ti 16 | - | ready | job=j1
klar ti. kl 16 | 24 16:00 | ready
klar to d 26/11 | 26 18:00 | ready
klar fr d 27/11 | 27 18:00 | ready
ring den 1. | 12-01 18:00 | call_back
ring den første december | 12-01 18:00 | call_back
ring 1.12. kl 10 | 12-01 10:00 | call_back
ring 1.12.26 | 12-01 18:00 | call_back
ring 01-12-2026 kl. 13:15 | 12-01 13:15 | call_back
klar inden udgangen af næste uge | 28 14:00 | ready
klar midt i næste uge | - | ready | vague
ring først i næste uge | - | call_back | vague
klar til weekenden | 20 18:00 | ready
klar efter weekenden | 23 18:00 | ready
klar d. 24. inden kl 12 | 24 12:00 | ready
ring senest om 3 dage | 23 15:20 | call_back
ring inden 3 dage | 23 15:20 | call_back
ring inden for tre dage kl 12 | 23 12:00 | call_back
ring om 3 dage inden kl 12 | 23 12:00 | call_back
om en måneds tid følger vi op | 12-20 15:20 | follow_up
opfølgning om 6 uger | 2027-01-01 15:20 | follow_up
ring ikke før kl 10 i morgen | 21 14:00 | call_back | doubt=not_before
ring mandag, dog ikke før kl 12 | 23 18:00 | call_back | doubt=not_before
må gerne ringe hele dagen | - | - | agreement
vil kun kontaktes på mail | - | - | agreement
data må ikke slettes | - | - | agreement
vi ringer hvis den bliver dyrere end 1500 | - | call_back
hvis prisen er over 1000 kr ringer vi først | - | -
ringer deg i løpet av kvelden | 20 22:00 | call_back
ringer i morgen mellom 12 og 14 | 21 14:00 | call_back
hører fra oss innen onsdag klokka 15.30 | 25 15:30 | next_word
klar til henting fra klokka 16 | 20 16:00 | ready | doubt=not_before
ferdig til helga | 20 18:00 | ready
svar på pristilbud innen 14 dager | 12-04 15:20 | quote
vi gir lyd fra oss senest mandag ettermiddag | 23 18:00 | next_word
sender overslag på mail i løpet av kvelden | 20 22:00 | quote | channel=email
delen er ventet torsdag 26.11 | 26 18:00 | part
ring Åse klokka kvart over ti i morgen | 21 10:15 | call_back | customer=c5
ring 5 over halv 5 | 20 16:35 | call_back
ring fem på 5 | 20 16:55 | call_back
halv 12 i morgen må vi ringe | 21 11:30 | call_back
ring om halvannen times tid | 20 16:50 | call_back
ring om en drøy time | 20 16:20 | call_back
ring om en knapp time | 20 16:20 | call_back
ring om en snau halvtime | 20 15:50 | call_back
ring innen et kvarter | 20 15:35 | call_back
ring innen et par timer | - | call_back | vague
ring rett etter stengetid | - | call_back
ring etter stengetid i dag | - | call_back
ring så fort delen er her | - | call_back | agreement
ferdig mandag dersom vi får delen | 23 18:00 | ready | reservation=dersom_vi_får_delen
ferdig 30/11 med mindre delen er forsinket | 30 18:00 | ready | reservation=med_mindre_delen_er_forsinket
oppfølging 3 måneder etter reparasjon | - | follow_up
send sms en time før den er klar | - | message
ring 10 min før henting | - | call_back
kjøpt for 2 år siden | - | -
garantien går ut 3. desember | - | -
i dag innen stengetid: ring Holm | 20 18:00 | call_back | customer=c4
call Kirsten back in 20 | - | call_back | odd customer=c1
give her a call around lunchtime Monday | 23 12:00 | call_back
call Marie Holm Tuesday 11:15 re battery | 24 11:15 | call_back | customer=c4
done by end of next week | 28 14:00 | ready
done by mid next week | - | ready | vague
done by the end of tomorrow | 21 14:00 | ready
should be done Tuesday, Wednesday at the latest | 25 18:00 | ready
ready Tuesday or Wednesday | 25 18:00 | ready
ready between Monday and Wednesday | 25 18:00 | ready
ready no later than Dec 4 | 12-04 18:00 | ready
ready by 4/12 at 10 | 12-04 10:00 | ready
ready the first of December | 12-01 18:00 | ready
call on the 23rd at half ten | 23 10:30 | call_back
call at quarter past ten on Monday | 23 10:15 | call_back
call in half an hour or so | 20 15:50 | call_back
call in just over an hour | 20 16:20 | call_back
call in a good hour | 20 16:20 | call_back
call in under 2 hours | 20 17:20 | call_back
call in about 2 1/2 hours | 20 17:50 | call_back
call in two and a half hours | 20 17:50 | call_back
call inside the hour | 20 16:20 | call_back
call an hour before we close | 20 17:00 | call_back
call an hour after we open on Monday | 23 11:00 | call_back
call once the part is here | - | call_back | agreement
call 2 days after the part arrives | - | call_back
email invoice by tomorrow noon | 21 12:00 | message
text him the price before 5 today | 20 17:00 | message
follow up a month from now | 12-20 15:20 | follow_up
follow up in 6 weeks | 2027-01-01 15:20 | follow_up
follow up two weeks after pickup | - | follow_up
tell her tomorrow morning at the latest | 21 12:00 | next_word
hear from us within two working days | - | next_word | vague
ready Thurs 3pm if part lands | 26 15:00 | ready | reservation=if_part_lands
ready Thurs 3pm unless it needs a board | 26 15:00 | ready | reservation=unless_it_needs_a_board
not before Tuesday | - | - | doubt=not_before
ready Tues at the earliest | - | ready | doubt=not_before
sometime Monday | 23 18:00 | -
any time after 2 tomorrow | 21 14:00 | - | doubt=not_before
we're open till 6 | - | -
bought it 3 weeks ago | - | -
it took 2 hours to boot | - | -
the charger died after 20 minutes | - | -
tomorrow | 21 14:00 | -
12:30 | 21 12:30 | -
in 5 | - | - | odd
ring Kirsten next Tuesday formiddag | 24 12:00 | call_back | customer=c1
sms Tom by mandag middag | 23 12:00 | message | customer=c6
call back om 2 timer | 20 17:20 | call_back
pickup i morgen 12-14 | 21 14:00 | ready
update innen EOD mandag | 23 18:00 | next_word
quote on ny skjerm by torsdag lunsj | 26 12:00 | quote
Hej, kan du ringe til Holm kl 17? | 20 17:00 | call_back | customer=c4
lovede Kirsten svar inden torsdag frokost | 26 12:00 | next_word | customer=c1
har lovet at ringe til Tom inden for 2 timer | 20 17:20 | call_back | customer=c6
aftalt: klar lørdag kl. 11.30 | 21 11:30 | ready
skal ringes op omkring kl. 17 | 20 17:00 | call_back
bliver ringet op mandag mellem 10 og 12 | 23 12:00 | call_back
får besked pr. sms senest tirsdag aften | 24 22:00 | next_word | channel=sms
vi skriver når vi ved mere, senest fredag | 20 18:00 | message | doubt=weekday_today
pris på skærmskift inden dagen er omme | 20 18:00 | quote
tjek batteri og ring Marie om 25 min. | 20 15:45 | call_back | customer=c4
ring Østergaard omk. kl. 16.30 | 20 16:30 | call_back | customer=c3
1042: ny deadline man. d. 30/11 kl. 12 | 30 12:00 | - | job=j1
#1038 udleveres senest lør 12:30 | 21 12:30 | ready | job=j2
#1038 udleveres senest 12:30 lør | 21 12:30 | ready | job=j2
delen lander tirs/ons | 25 18:00 | part
fragt forsinket, delen først hjemme torsdag | 26 18:00 | part
klar imorgen v. 11-tiden | 21 11:00 | ready
klar imorgen v. lukketid | 21 14:00 | ready
ring mellem kl 9 og 10 mandag | 23 10:00 | call_back
ring fredag eftermiddag om 14 dage | 12-04 18:00 | call_back
ring om fjorten dage på en mandag | 12-04 15:20 | call_back | doubt=several_times
opfølgningsopkald om 3 uger | 12-11 15:20 | follow_up
ring hvis hun ikke har svaret inden mandag kl 12 | 23 12:00 | call_back
hvis ikke delen er her onsdag, ring Holm torsdag kl 10 | 26 10:00 | call_back | customer=c4
såfremt den er i orden er den klar kl 16.30 | 20 16:30 | ready | reservation=såfremt_den_er_i_orden
tilbud på 1500 kr gælder til 1. december | - | quote
rabat indtil mandag | - | -
max 2000 inkl. moms | - | - | price=2000
højst 1.250 kr ellers ring | - | - | price=1250
ring altid inden reparation | - | - | agreement
batteriet holder 3 timer | - | -
den går ud efter 5 min | - | -
genstarter hver 10. minut | - | -
det tog 2 dage sidst | - | -
Windows 11 opdatering, klar kl 17 | 20 17:00 | ready
24" skærm klar mandag | 23 18:00 | ready
RTX 3060 bestilt, lander 2/12 | 12-02 18:00 | part
16 GB ram monteres inden kl 17 | 20 17:00 | -
ring 1 gang til kl 17 | 20 17:00 | call_back
prøv igen om 2 timer | 20 17:20 | -
forsøg igen i morgen kl 11 | 21 11:00 | -
i morgen, kl. 10 : ring Holm | 21 10:00 | call_back | customer=c4
ring Holm (i morgen kl. 10) | 21 10:00 | call_back | customer=c4
Holm - ring - mandag 10.30 | 23 10:30 | call_back | customer=c4
ring Holm @ 16:30 | 20 16:30 | call_back | customer=c4
ring hende kl.16.30/17 | 20 17:00 | call_back
send mail til Åse inden kl. 12 på mandag ang. tilbud | 23 12:00 | quote | customer=c5
send tilbud torsd. | 26 18:00 | quote
klar fred. d. 27. | 27 18:00 | ready
klar onsd. kl 15 | 25 15:00 | ready
fejlsøgt senest mand. kl 12 | 23 12:00 | diagnosis
klar i mrgn kl 11 | 21 11:00 | ready
ring imrg kl 9 | 21 09:00 | call_back
ring i eft.middag | 20 18:00 | call_back
ringer deg opp innen klokka fire | 20 16:00 | call_back
ring meg i morgen rundt ett | 21 13:00 | call_back
ring Tom rundt halv ett på mandag | 23 12:30 | call_back | customer=c6
kan hentes fra mandag av | - | ready | doubt=not_before
kan hentes i løpet av mandagen | 23 18:00 | ready
klart til levering onsdag kl tolv | 25 12:00 | ready
ferdig i dag, senest kl 17.30 | 20 17:30 | ready
gi beskjed til Mads i løpet av dagen | 20 18:00 | message | customer=c3
send SMS til Åse når delen har kommet | - | message | agreement customer=c5
sms innen 20 min | 20 15:40 | message
e-post med tilbud innen mandag kl 9 | 23 09:00 | quote
tilbakemelding på feilsøk innen tirsdag lunsj | 24 12:00 | next_word
vi tar kontakt igjen om to uker | 12-04 15:20 | next_word
delen ventes inn 1. desember | 12-01 18:00 | part
delen er på vei, framme torsdag | 26 18:00 | part
forventet levering tirsdag: skjerm | 24 18:00 | -
hvis alt går bra ferdig mandag | 23 18:00 | ready
ferdig mandag så sant delen kommer | 23 18:00 | ready
ferdig mandag gitt at delen kommer | 23 18:00 | ready | reservation=gitt_at_delen_kommer
pris maks 2500 kr | - | - | price=2500
ikke mer enn 1500,- | - | - | price=1500
kun sms, ikke ring | - | - | agreement
"""
