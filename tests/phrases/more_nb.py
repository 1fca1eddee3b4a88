"""More Bokmål sentences said on Friday 20 November 2026 at 15:20: rarer ways to say a time."""

CASES = """
ringer om en times tid | 20 16:20 | call_back
ringer om cirka en time | 20 16:20 | call_back
ringer i løpet av en time | 20 16:20 | call_back
ringer i løpet av timen | 20 16:20 | call_back
ringer innen timen | 20 16:20 | call_back
ringer innen en halvtime | 20 15:50 | call_back
ringer om et par timer | - | call_back | vague
ringer om tre timer | 20 18:20 | call_back
ringer om halvannet døgn | 22 03:20 | call_back
ringer om et døgns tid | 21 15:20 | call_back
ringer halv tre | 21 14:30 | call_back | rolled
ringer klokka halv tre | 21 14:30 | call_back | rolled
ringer klokka to | 21 14:00 | call_back | rolled
ringer klokka 14 | 21 14:00 | call_back | rolled
ringer klokka fjorten tretti | 21 14:30 | call_back | rolled
ringer klokken fjorten null null | 21 14:00 | call_back | rolled
ringer fem over halv fem | 20 16:35 | call_back
ringer ti over halv fem | 20 16:40 | call_back
ringer ti på halv fem | 20 16:20 | call_back
ringer kvarter på fem | 20 16:45 | call_back
ringer kvart på 5 | 20 16:45 | call_back
ringer et kvarter over fire | 20 16:15 | call_back
ringer sånn rundt fem | 20 17:00 | call_back
ringer utpå ettermiddagen | 20 18:00 | call_back
ringer utover ettermiddagen | 20 18:00 | call_back
ringer på ettermiddagen | 20 18:00 | call_back
ringer på formiddagen i morgen | 21 12:00 | call_back
ringer på morgenkvisten | 21 10:00 | call_back | rolled
ringer i morgen tidlig klokka ni | 21 09:00 | call_back
ringer tidlig mandag morgen | 23 10:00 | call_back
ringer mandag med det første | 23 10:00 | call_back
ringer først på mandag | 23 18:00 | call_back
ringer etter lunsj | 20 18:00 | call_back
ringer over helgen | 23 18:00 | call_back
ringer rett etter helgen | 23 18:00 | call_back
ringer i løpet av helgen | 21 14:00 | call_back
ringer i begynnelsen av neste uke | - | call_back | vague
ringer i midten av neste uke | - | call_back | vague
ringer tidlig neste uke | - | call_back | vague
ringer mot slutten av uka | 21 14:00 | call_back
ringer mot slutten av neste uke | 28 14:00 | call_back
ringer sist i uka | 21 14:00 | call_back
ringer i løpet av neste uke | 28 14:00 | call_back
ringer til uka | 28 14:00 | call_back
ringer om ei uke | 27 15:20 | call_back
ringer om 14 dager | 12-04 15:20 | call_back
ringer tirsdag om en uke | 12-01 18:00 | call_back
ringer tirsdag uke 49 | 12-01 18:00 | call_back
ringer i uke 49 på tirsdag | 12-01 18:00 | call_back
ringer førstkommende mandag | 23 18:00 | call_back
ringer kommende mandag | 23 18:00 | call_back
ringer nå på mandag | 23 18:00 | call_back
ringer på tirsdag den 24. november | 24 18:00 | call_back
ringer den 24. november klokken 10 | 24 10:00 | call_back
ringer 24. nov | 24 18:00 | call_back
ringer den 24. kl 10 | 24 10:00 | call_back
ringer den tjuefjerde | 24 18:00 | call_back
ringer tjuefjerde november | 24 18:00 | call_back
ringer tirsdag 24.11. kl. 10 | 24 10:00 | call_back
ringer 24/11 | 24 18:00 | call_back
ringer man kl 10 | 23 10:00 | call_back
ringer tir. kl 10 | 24 10:00 | call_back
ringer lør kl 12 | 21 12:00 | call_back
ringer i dag innen stengetid | 20 18:00 | call_back
ringer innen stengetid i dag | 20 18:00 | call_back
ringer før vi stenger i dag | 20 18:00 | call_back
ringer innen klokken fem i dag | 20 17:00 | call_back
ringer innen kl. 17:00 | 20 17:00 | call_back
ringer innen 17 | 20 17:00 | call_back
ringer før 17 | 20 17:00 | call_back
ringer før lunsj | 21 12:00 | call_back | rolled
ringer før lunsj mandag | 23 12:00 | call_back
ringer før kl. 12 mandag | 23 12:00 | call_back
ringer før klokka tolv på mandag | 23 12:00 | call_back
ringer senest mandag klokka 12 | 23 12:00 | call_back
ringer senest mandag morgen | 23 12:00 | call_back
ringer allerede i kveld | 20 22:00 | call_back
ringer i kveld | 20 22:00 | call_back
ringer seinest i morgen | 21 14:00 | call_back
ringer seinest innen i morgen kveld | 21 22:00 | call_back
ringer innen i morgen kl 12 | 21 12:00 | call_back
ringer innen to virkedager | - | call_back | vague
ringer fortløpende | - | call_back | vague
ringer om prisen innen en time | 20 16:20 | call_back
ring Holm vedrørende faktura i morgen | 21 14:00 | call_back
ferdig til jul | - | ready | vague
ferdig før jul | 12-24 18:00 | ready
ferdig innen nyttår | 12-31 18:00 | ready
ferdig første uka i desember | - | ready | vague
ferdig i midten av desember | - | ready | vague
ferdig i desember | 12-31 18:00 | ready
ferdig i løpet av november | 30 18:00 | ready
"""
