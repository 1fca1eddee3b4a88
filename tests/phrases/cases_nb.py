"""Bokmål sentences said on Friday 20 November 2026 at 15:20, and what they mean."""

CASES = """
ring om en time | 20 16:20 | call_back
ringer deg innen en time | 20 16:20 | call_back
jeg ringer tilbake om et kvarter | 20 15:35 | call_back
ringer opp igjen om tjue minutter | 20 15:40 | call_back
ringer om tjuefem minutter | 20 15:45 | call_back
ringer om førtifem minutter | 20 16:05 | call_back
ringer om femti minutter | 20 16:10 | call_back
ringer om halvannen time | 20 16:50 | call_back
ringer om en og en halv time | 20 16:50 | call_back
ringer om to og en halv time | 20 17:50 | call_back
ringer om 1,5 timer | 20 16:50 | call_back
ringer om en halvtime | 20 15:50 | call_back
ringer om en halv time | 20 15:50 | call_back
ringer om tre kvarter | 20 16:05 | call_back
ringer om trekvart time | 20 16:05 | call_back
ringer om ti min | 20 15:30 | call_back
ferdig innen to døgn | 22 15:20 | ready
ferdig innen ett døgn | 21 15:20 | ready
ferdig innen 24 timer | 21 15:20 | ready
ferdig om tre dager | 23 15:20 | ready
ferdig om to-tre dager | 23 15:20 | ready
ferdig om 2-3 dager | 23 15:20 | ready
ferdig om en uke | 27 15:20 | ready
ferdig om to uker | 12-04 15:20 | ready
ferdig om fjorten dager | 12-04 15:20 | ready
ferdig om en måned | 12-20 15:20 | ready
ferdig om et par dager | - | ready | vague
ferdig om noen dager | - | ready | vague
ring kl 16 | 20 16:00 | call_back
ring klokka 16 | 20 16:00 | call_back
ring klokka fire | 20 16:00 | call_back
ring klokken 16.30 | 20 16:30 | call_back
ring kl. 1630 | 20 16:30 | call_back
ring halv fem | 20 16:30 | call_back
ring kvart over fire | 20 16:15 | call_back
ring kvart på fem | 20 16:45 | call_back
ring fem på halv fem | 20 16:25 | call_back
ring fem over halv fem | 20 16:35 | call_back
ring ti på fem | 20 16:50 | call_back
ring ti over fire | 20 16:10 | call_back
ring fem over fire | 20 16:05 | call_back
ring ti på halv seks | 20 17:20 | call_back
ring klokka ni | 21 09:00 | call_back | rolled
ring kl 9 | 21 09:00 | call_back | rolled
ring innen klokka 17 | 20 17:00 | call_back
ring før kl 17 | 20 17:00 | call_back
ring rundt kl 17 | 20 17:00 | call_back
ring ved firetiden | 20 16:00 | call_back
ring ved 16-tiden | 20 16:00 | call_back
ring i firetida | 20 16:00 | call_back
ring mellom 16 og 17 | 20 17:00 | call_back
ring mellom klokka fire og fem | 20 17:00 | call_back
ring mandag mellom 10 og 12 | 23 12:00 | call_back
ring i morgen | 21 14:00 | call_back
ring i morgen tidlig | 21 10:00 | call_back
ring i morra tidlig | 21 10:00 | call_back
ring tidlig i morgen | 21 10:00 | call_back
ring i morgen formiddag | 21 12:00 | call_back
ring i morgen ettermiddag | 21 14:00 | call_back
ring i morgen før lunsj | 21 12:00 | call_back
ring i overmorgen kl 11 | 22 11:00 | call_back
ring i ettermiddag | 20 18:00 | call_back
ring i løpet av ettermiddagen | 20 18:00 | call_back
ring i kveld | 20 22:00 | call_back
ring i kveld klokka åtte | 20 20:00 | call_back
ring i løpet av dagen | 20 18:00 | call_back
ring i dag | 20 18:00 | call_back
ring senere i dag | 20 18:00 | call_back
ring innen dagen er omme | 20 18:00 | call_back
ring før stengetid | 20 18:00 | call_back
ring før vi stenger | 20 18:00 | call_back
ring før stengetid i morgen | 21 14:00 | call_back
ring i løpet av uka | 21 14:00 | call_back
ring innen utgangen av uka | 21 14:00 | call_back
ring i slutten av uka | 21 14:00 | call_back
ring før helga | 20 18:00 | call_back | doubt=before_weekend
ring neste uke | 28 14:00 | call_back
ring tirsdag neste uke | 24 18:00 | call_back
ring neste uke på tirsdag | 24 18:00 | call_back
ring etter helga | 23 18:00 | call_back
ring i uke 48 | 28 14:00 | call_back
ring mandag | 23 18:00 | call_back
ring på mandag | 23 18:00 | call_back
ring på mandag klokka ti | 23 10:00 | call_back
ring mandag morgen | 23 12:00 | call_back
ring mandag formiddag | 23 12:00 | call_back
ring mandag kveld | 23 22:00 | call_back
ring onsdag ettermiddag | 25 18:00 | call_back
ring mandag eller tirsdag | 24 18:00 | call_back
ring førstkommende tirsdag | 24 18:00 | call_back
ring neste lørdag | 28 14:00 | call_back | doubt=next_weekday
ring fredag | 20 18:00 | call_back | doubt=weekday_today
ring fredag klokka ti | 27 10:00 | call_back | doubt=weekday_today
ferdig 3. desember | 12-03 18:00 | ready
ferdig den 3. desember kl. 15 | 12-03 15:00 | ready
ferdig den 3. | 12-03 18:00 | ready
ferdig 3.12. | 12-03 18:00 | ready
ferdig 3/12 kl 12 | 12-03 12:00 | ready
ferdig 03.12.2026 | 12-03 18:00 | ready
ferdig tredje desember | 12-03 18:00 | ready
ferdig torsdag 3. desember | 12-03 18:00 | ready
ferdig lille julaften | 12-23 18:00 | ready
ferdig innen julaften klokka 12 | 12-24 12:00 | ready
ferdig innen utgangen av måneden | 30 18:00 | ready
ferdig 30. februar | - | ready | odd
ring snart | - | call_back | vague
ring senere | - | call_back | vague
ring så fort som mulig | - | call_back | vague
ring når jeg har tid | - | call_back | vague
ring en av dagene | - | call_back | vague
ferdig innen 3 virkedager | - | ready | vague
ferdig om to arbeidsdager | - | ready | vague
slår seg av etter 10 minutter | - | -
levert inn for to dager siden | - | -
var her i går klokka 15 | - | -
tidligst mandag | - | -
feilsøkt innen mandag | 23 18:00 | diagnosis
feilsøking ferdig i morgen | 21 14:00 | diagnosis
diagnose innen tirsdag klokka 12 | 24 12:00 | diagnosis
klar til henting torsdag | 26 18:00 | ready
kan hentes lørdag kl 12 | 21 12:00 | ready
hører fra oss innen mandag | 23 18:00 | next_word
får beskjed i morgen | 21 14:00 | next_word
tilbud innen torsdag | 26 18:00 | quote
pristilbud på e-post innen onsdag | 25 18:00 | quote | channel=email
sender sms før stengetid | 20 18:00 | message | channel=sms
send epost til Åse innen kl 17 | 20 17:00 | message | channel=email customer=c5
melding til Marie i morgen | 21 14:00 | message | customer=c4
gi beskjed til Holm innen mandag | 23 18:00 | message | customer=c4
ring Mads angående skjermen klokka 17 | 20 17:00 | call_back | about=skjermen customer=c3
ring om prisen i morgen | 21 14:00 | call_back | about=prisen
delen kommer tirsdag | 24 18:00 | part
reservedel kommer i uke 49 | 12-05 14:00 | part
følge opp mandag | 23 18:00 | follow_up
oppfølging neste uke | 28 14:00 | follow_up
#1042 ferdig fredag kl 17 dersom delen kommer | 20 17:00 | ready | job=j1 customer=c1 reservation=dersom_delen_kommer
ferdig mandag forutsatt at delen kommer | 23 18:00 | ready | reservation=forutsatt_at_delen_kommer
sak 1038 ferdig i morgen | 21 14:00 | ready | job=j2 customer=c3
sms Holm når skjermen er på | - | message | agreement customer=c4
vil se den kjøre #1042 | - | - | agreement job=j1
ring, ikke sms #1042 | - | - | agreement job=j1
maks 1800 kr #1042 | - | - | price=1800 job=j1
prisgrense 1 800 kroner #1042 | - | - | price=1800 job=j1
D-disken må ikke røres #1042 | - | - | agreement job=j1
jeg ringer Hansen klokka fem | 20 17:00 | call_back | doubt=several_customers customer=-
ring Kirsten Hansen om to timer | 20 17:20 | call_back | customer=c1
"""
