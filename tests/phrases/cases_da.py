"""Danish sentences said on Friday 20 November 2026 at 15:20, and what they mean."""

CASES = """
ring om en time | 20 16:20 | call_back
ring om 1 time | 20 16:20 | call_back
ring om 1t | 20 16:20 | call_back
ring om 2 t | 20 17:20 | call_back
ring om 90 min | 20 16:50 | call_back
ring om halvanden time | 20 16:50 | call_back
ring om et kvarter | 20 15:35 | call_back
ring om tre kvarter | 20 16:05 | call_back
ring om fem kvarter | 20 16:35 | call_back
ring om en halv time | 20 15:50 | call_back
ring om 3/4 time | 20 16:05 | call_back
ring om 2½ time | 20 17:50 | call_back
ring om 2,5 timer | 20 17:50 | call_back
ring om 1,5 time | 20 16:50 | call_back
ring om to en halv time | 20 17:50 | call_back
ring om to og en halv time | 20 17:50 | call_back
ring om 1t 30m | 20 16:50 | call_back
ring om 2 timer og 30 min | 20 17:50 | call_back
ring om en time og et kvarter | 20 16:35 | call_back
ring om en time og tyve minutter | 20 16:40 | call_back
ring om femogtyve minutter | 20 15:45 | call_back
ring om femogfyrre minutter | 20 16:05 | call_back
ring om halvtreds minutter | 20 16:10 | call_back
klar om et døgn | 21 15:20 | ready
klar inden for to døgn | 22 15:20 | ready
klar inden for et par døgn | - | ready
klar om 36 timer | 22 03:20 | ready
klar inden for 24 timer | 21 15:20 | ready
klar indenfor 48 timer | 22 15:20 | ready
klar senest om 3 timer | 20 18:20 | ready
klar om 14 dage | 12-04 15:20 | ready
klar om to uger | 12-04 15:20 | ready
klar om en uge | 27 15:20 | ready
klar om en uges tid | 27 15:20 | ready
klar om halvanden uge | 12-01 15:20 | ready
klar om en måned | 12-20 15:20 | ready
klar om 3 dage | 23 15:20 | ready
klar om 2-3 dage | 23 15:20 | ready
klar om to til tre dage | 23 15:20 | ready
klar om 2 til 3 timer | 20 18:20 | ready
klar om en til to timer | 20 17:20 | ready
klar om et par dage | - | ready | vague
klar inden for de næste to timer | 20 17:20 | ready
klar inden for det næste døgn | 21 15:20 | ready
klar inden for den næste time | 20 16:20 | ready
ring kl 16 | 20 16:00 | call_back
ring kl. 16 | 20 16:00 | call_back
ring kl.16 | 20 16:00 | call_back
ring kl. 16.30 | 20 16:30 | call_back
ring kl 16:30 | 20 16:30 | call_back
ring 1630 | 20 16:30 | call_back
ring 16.30 | 20 16:30 | call_back
ring kl 1630 | 20 16:30 | call_back
ring klokken fire | 20 16:00 | call_back
ring klokken fem | 20 17:00 | call_back
ring klokken tre | 21 15:00 | call_back | rolled doubt=am_pm
ring kl. 3 | 21 15:00 | call_back | rolled doubt=am_pm
ring kl 9 | 21 09:00 | call_back | rolled
ring klokken 09 | 21 09:00 | call_back | rolled
ring kl 9.30 | 21 09:30 | call_back | rolled
ring halv fire | 20 15:30 | call_back
ring halv fem | 20 16:30 | call_back
ring kl halv 6 | 20 17:30 | call_back
ring kvart over fire | 20 16:15 | call_back
ring kvart i fem | 20 16:45 | call_back
ring ti over fire | 20 16:10 | call_back
ring fem minutter i fem | 20 16:55 | call_back
ring ti minutter over fire | 20 16:10 | call_back
ring fem i halv fem | 20 16:25 | call_back
ring fem over halv fem | 20 16:35 | call_back
ring tyve over fire | 20 16:20 | call_back
ring tyve i fem | 20 16:40 | call_back
ring ved 16-tiden | 20 16:00 | call_back
ring ved firetiden | 20 16:00 | call_back
ring omkring kl 17 | 20 17:00 | call_back
ring ca. kl. 17 | 20 17:00 | call_back
ring senest kl. 17 | 20 17:00 | call_back
ring kl. 17 senest | 20 17:00 | call_back
ring før kl. 17 | 20 17:00 | call_back
ring inden 17 | 20 17:00 | call_back
ring inden klokken 17 i dag | 20 17:00 | call_back
ring klokken seksten tredive | 20 16:30 | call_back
ring klokken sytten femten | 20 17:15 | call_back
ring mellem 16 og 17 | 20 17:00 | call_back
ring mellem kl. 16 og 17 | 20 17:00 | call_back
ring mellem 4 og 5 | 20 17:00 | call_back
ring kl. 16-17 | 20 17:00 | call_back
ring 16-17 | 20 17:00 | call_back
ring kl 16 til 17 | 20 17:00 | call_back
ring mellem 16.00 og 17.30 | 20 17:30 | call_back
ring mandag mellem 10 og 12 | 23 12:00 | call_back
ring mandag 10-12 | 23 12:00 | call_back
ring mandag ml. 10 og 12 | 23 12:00 | call_back
ring mandag kl. 10 | 23 10:00 | call_back
ring mandag kl. 10-12 | 23 12:00 | call_back
ring på mandag | 23 18:00 | call_back
ring på mandag kl. halv elleve | 23 10:30 | call_back
ring mandag morgen | 23 12:00 | call_back
ring mandag formiddag | 23 12:00 | call_back
ring mandag middag | 23 12:00 | call_back
ring mandag inden middag | 23 12:00 | call_back
ring mandag før frokost | 23 12:00 | call_back
ring mandag eftermiddag | 23 18:00 | call_back
ring mandag aften | 23 22:00 | call_back
ring mandag eller tirsdag | 24 18:00 | call_back
ring mandag-tirsdag | 24 18:00 | call_back
ring mellem mandag og onsdag | 25 18:00 | call_back
ring tidligt mandag | 23 10:00 | call_back
ring som det første mandag | 23 10:00 | call_back
ring tidligt mandag morgen | 23 10:00 | call_back
ring mandag morgen kl. 9 | 23 09:00 | call_back
ring kl. 8 mandag morgen | 23 08:00 | call_back
ring mandag eftermiddag kl. 2 | 23 14:00 | call_back
ring i morgen | 21 14:00 | call_back
ring i morgen tidlig | 21 10:00 | call_back
ring imorgen | 21 14:00 | call_back
ring i morgen formiddag | 21 12:00 | call_back
ring i morgen kl. 11 | 21 11:00 | call_back
ring i morgen inden middag | 21 12:00 | call_back
ring i morgen inden kl. 12 | 21 12:00 | call_back
ring i morgen eftermiddag | 21 14:00 | call_back
ring i overmorgen | 22 24:00 | call_back
ring i overmorgen inden kl 12 | 22 12:00 | call_back
ring i eftermiddag | 20 18:00 | call_back
ring i aften | 20 22:00 | call_back
ring i aften kl. 8 | 20 20:00 | call_back
ring i aften kl 20 | 20 20:00 | call_back
ring inden midnat | 20 24:00 | call_back
ring i dag | 20 18:00 | call_back
ring i løbet af dagen | 20 18:00 | call_back
ring i løbet af i dag | 20 18:00 | call_back
ring senere i dag | 20 18:00 | call_back
ring inden lukketid | 20 18:00 | call_back
ring før lukketid | 20 18:00 | call_back
ring inden vi lukker | 20 18:00 | call_back
ring lige inden lukketid | 20 18:00 | call_back
ring inden lukketid i morgen | 21 14:00 | call_back
ring i løbet af eftermiddagen | 20 18:00 | call_back
ring i løbet af ugen | 21 14:00 | call_back
ring inden ugen er omme | 21 14:00 | call_back
ring i slutningen af ugen | 21 14:00 | call_back
ring inden udgangen af ugen | 21 14:00 | call_back
ring i næste uge | 28 14:00 | call_back
ring tirsdag i næste uge | 24 18:00 | call_back
ring i næste uge på tirsdag | 24 18:00 | call_back
ring næste uge tirsdag kl 10 | 24 10:00 | call_back
ring efter weekenden | 23 18:00 | call_back
ring i weekenden | 21 14:00 | call_back
ring i uge 48 | 28 14:00 | call_back
klar uge 49 | 12-05 14:00 | ready
klar fredag i uge 49 | 12-04 18:00 | ready
klar inden udgangen af måneden | 30 18:00 | ready
ring fredag | 20 18:00 | call_back | doubt=weekday_today
ring fredag kl. 10 | 27 10:00 | call_back | doubt=weekday_today
ring fredag kl. 17 | 20 17:00 | call_back | doubt=weekday_today
ring næste onsdag | 25 18:00 | call_back
ring næste lørdag | 28 14:00 | call_back | doubt=next_weekday
ring på fredag om en uge | 27 18:00 | call_back
ring mandag om 14 dage | 12-07 18:00 | call_back
klar d. 3/12 | 12-03 18:00 | ready
klar 3/12 | 12-03 18:00 | ready
klar 3.12. | 12-03 18:00 | ready
klar d. 3/12 kl. 15 | 12-03 15:00 | ready
klar d. 3. | 12-03 18:00 | ready
klar den 3. | 12-03 18:00 | ready
klar den 3. kl 15 | 12-03 15:00 | ready
klar den 3. december kl. 15 | 12-03 15:00 | ready
klar 3. december | 12-03 18:00 | ready
klar 3. dec kl 12 | 12-03 12:00 | ready
klar den tredje december | 12-03 18:00 | ready
klar torsdag d. 3. december | 12-03 18:00 | ready
klar torsdag den 3. | 12-03 18:00 | ready
klar onsdag den 3. december | 12-03 18:00 | ready | doubt=day_mismatch
klar 3/12-2026 | 12-03 18:00 | ready
klar 03-12-2026 | 12-03 18:00 | ready
klar 3.12.2026 kl. 14.30 | 12-03 14:30 | ready
klar 2026-12-03 | 12-03 18:00 | ready
klar 3/2 | 2027-02-03 18:00 | ready
klar 31/2 | - | ready | odd
klar juleaftensdag kl. 12 | 12-24 12:00 | ready
klar mellem d. 3. og 5. december | 12-05 14:00 | ready
klar 3.-5. december | 12-05 14:00 | ready
ring snart | - | call_back | vague
ring senere | - | call_back | vague
ring når jeg har tid | - | call_back | vague
ring en af dagene | - | call_back | vague
ring hurtigst muligt | - | call_back | vague
ring hurtigst muligt, senest fredag kl 17 | 20 17:00 | call_back | vague
klar om 2 arbejdsdage | - | ready | vague
klar inden for 3 hverdage | - | ready | vague
slukker efter 10 minutter | - | -
afleveret for 2 dage siden | - | -
var her i går kl 15 | - | -
ring tidligst mandag | - | call_back
den har stået i 3 timer, ring kl 17 | 20 17:00 | call_back
fejlsøgt mandag | 23 18:00 | diagnosis
fejlsøgning inden 24 timer | 21 15:20 | diagnosis
vi undersøger den inden tirsdag | 24 18:00 | diagnosis
færdig torsdag | 26 18:00 | ready
kan hentes fredag kl 17 | 20 17:00 | ready
kan hentes fra kl. 17 | 20 17:00 | ready
du hører fra os senest tirsdag | 24 18:00 | next_word
han får besked i morgen | 21 14:00 | next_word
tilbud mandag | 23 18:00 | quote
pristilbud på mail inden onsdag | 25 18:00 | quote | channel=email
mail tilbud til Holm inden kl 17 | 20 17:00 | quote | channel=email customer=c4
ring om pris i morgen | 21 14:00 | call_back | about=pris
ring til Mads om skærmen kl. 17 | 20 17:00 | call_back | about=skærmen customer=c3
ring til Mads kl 17 ang. batteriet | 20 17:00 | call_back | about=batteriet customer=c3
ring til Østergaard om skærmen om en time | 20 16:20 | call_back | about=skærmen customer=c3
reservedel kommer onsdag | 25 18:00 | part
delen er her tirsdag | 24 18:00 | part
følge op mandag | 23 18:00 | follow_up
sms Holm kl 17 | 20 17:00 | message | channel=sms customer=c4
skriv til Marie i morgen | 21 14:00 | message | customer=c4
send en mail til Åse inden kl. 17 | 20 17:00 | message | channel=email customer=c5
sms Holm når skærmen er på | - | message | agreement customer=c4
#1042 klar fredag kl. 17 hvis delen kommer | 20 17:00 | ready | job=j1 customer=c1 reservation=hvis_delen_kommer
hvis delen kommer, klar fredag kl. 17 | 20 17:00 | ready | reservation=hvis_delen_kommer
klar mandag med forbehold for levering | 23 18:00 | ready | reservation=med_forbehold_for_levering
klar mandag såfremt skærmen kommer i morgen | 23 18:00 | ready | reservation=såfremt_skærmen_kommer_i_morgen
sag 1038 klar i morgen | 21 14:00 | ready | job=j2 customer=c3
ordre nr. 1038 klar i morgen kl. 12 | 21 12:00 | ready | job=j2 customer=c3
ring 1042 1t pris | 20 16:20 | call_back | job=j1 about=pris
ring 1042 kl 17 om data | 20 17:00 | call_back | job=j1 about=data
ring til 1042 kl 17 | 20 17:00 | call_back | job=j1
ring Hansen kl 17 | 20 17:00 | call_back | doubt=several_customers customer=-
ring Hansen #1042 kl 17 | 20 17:00 | call_back | job=j1 customer=c1
ring Bo Hansen kl 17 | 20 17:00 | call_back | customer=c2
ring Holms kl 17 | 20 17:00 | call_back | customer=c4
ring 12 41 18 08 kl 17 | 20 17:00 | call_back | customer=c2
ring 12411808 om en time | 20 16:20 | call_back | customer=c2
ring +45 12 41 18 08 om en time | 20 16:20 | call_back | customer=c2
ring ostergård kl 17 | 20 17:00 | call_back | customer=c3
max 1800 kr #1042 | - | - | price=1800 job=j1
prisgrænse 1.800 #1042 | - | - | price=1800 job=j1
ikke over 2.500 kr uden at spørge | - | - | price=2500 agreement
D-drevet må ikke røres #1042 | - | - | agreement job=j1
hun vil se den køre #1042 | - | - | agreement job=j1
ring, ikke sms #1042 | - | - | agreement job=j1
klar på fredag til 900 kr | 20 18:00 | ready
i morgen ringer vi til Holm kl. 11 | 21 11:00 | call_back | customer=c4
kl 11 i morgen ringer jeg til Mads | 21 11:00 | call_back | customer=c3
lovede Mads at ringe inden middag i morgen | 21 12:00 | call_back | customer=c3
har lovet at ringe til Åse om tyve minutter | 20 15:40 | call_back | customer=c5
"""
