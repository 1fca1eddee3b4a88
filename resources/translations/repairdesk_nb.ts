<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en_GB">
    <context>
        <name>Alarm</name>
        <message>
            <source>The reminders have been silent since %1. Look at Today, then open RepairDesk anew.</source>
            <translation>Påminnelsene har vært tause siden kl. %1. Se på I dag, og åpne RepairDesk på nytt.</translation>
        </message>
        <message>
            <source>Look at the reminder window.</source>
            <translation>Se i påminnelsesvinduet.</translation>
        </message>
        <message>
            <source>The reminders could not be looked up just now. RepairDesk tries again by itself.</source>
            <translation>Påminnelsene kunne ikke slås opp akkurat nå. RepairDesk prøver selv igjen.</translation>
        </message>
        <message>
            <source>This PC's clock stands before what it has shown already. Reminders come early. Look at the clock.</source>
            <translation>Klokken på denne pc-en er stilt tilbake. Påminnelser kommer for tidlig. Se på klokken.</translation>
        </message>
    </context>
    <context>
        <name>AlarmRoom</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n avtale venter på deg</numerusform>
                <numerusform>%n avtaler venter på deg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>%n av dem over fristen</numerusform>
                <numerusform>%n av dem over fristen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>Choose a list of customers</source>
            <translation>Velg en kundeliste</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
            <translation>Kontakter (*.vcf *.vcard *.csv *.txt);;Alle filer (*)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Leser %1</translation>
        </message>
        <message>
            <source>… and %1 more rows</source>
            <translation>… og %1 rader til</translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s)</source>
            <translation>
                <numerusform>%n ny kunde</numerusform>
                <numerusform>%n nye kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n kjente fra før</numerusform>
                <numerusform>%n kjent fra før</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be used</source>
            <translation>
                <numerusform>%n rad kan ikke brukes</numerusform>
                <numerusform>%n rader kan ikke brukes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is written yet: %1</source>
            <translation>Ingenting er skrevet ennå: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s) brought in. Nothing was counted twice.</source>
            <translation>
                <numerusform>%n ny kunde hentet inn. Ingenting er telt to ganger.</numerusform>
                <numerusform>%n nye kunder hentet inn. Ingenting er telt to ganger.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Nothing was brought in.</source>
            <translation>Stoppet. Ingenting ble hentet inn.</translation>
        </message>
        <message>
            <source>Bring in customers</source>
            <translation>Hent inn kunder</translation>
        </message>
        <message>
            <source>Contacts from a phone (vCard) or a table (CSV) from a spreadsheet, Google, Outlook or another shop program. First you see what would happen; customers you have already are not doubled.</source>
            <translation>Kontakter fra en telefon (vCard) eller en tabell (CSV) fra et regneark, Google, Outlook eller et annet butikkprogram. Først ser du hva som vil skje; kunder dere allerede har, opprettes ikke to ganger.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Velg fil…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Hent inn</translation>
        </message>
        <message>
            <source>What would happen, row by row</source>
            <translation>Hva som vil skje, rad for rad</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was brought in.</source>
            <translation>Filen kunne ikke leses. Ingenting ble hentet inn.</translation>
        </message>
        <message>
            <source>This could not be written just now. Press Bring in again; nobody is brought in twice.</source>
            <translation>Det kunne ikke skrives akkurat nå. Trykk på Hent inn igjen; ingen hentes inn to ganger.</translation>
        </message>
        <message>
            <source>The journal does not answer just now. Nothing was brought in. Choose the file again.</source>
            <translation>Journalen svarer ikke akkurat nå. Ingenting er hentet inn. Velg filen igjen.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n sak</numerusform>
                <numerusform>%n saker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n kunde</numerusform>
                <numerusform>%n kunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n avtale</numerusform>
                <numerusform>%n avtaler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n funnet</numerusform>
                <numerusform>%n funnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n timer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>om %n time</numerusform>
                <numerusform>om %n timer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>om %n minutt</numerusform>
                <numerusform>om %n minutter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Customers</name>
        <message>
            <source>What to know</source>
            <translation>Verdt å vite</translation>
        </message>
        <message>
            <source>What matters most</source>
            <translation>Det viktigste for kunden</translation>
        </message>
        <message>
            <source>Agreed with the customer</source>
            <translation>Avtalt med kunden</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Slik når vi kunden</translation>
        </message>
        <message>
            <source>Write to %1</source>
            <translation>Skriv til %1</translation>
        </message>
        <message>
            <source>No phone and no e-mail yet</source>
            <translation>Verken telefon eller e-post ennå</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring %1</translation>
        </message>
        <message>
            <source>SMS to %1</source>
            <translation>Sms til %1</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>Åpne avtaler</translation>
        </message>
        <message>
            <source>Write the name first.</source>
            <translation>Skriv navnet først.</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Ny kunde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefonnumre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>How to reach first</source>
            <translation>Foretrukket kontakt</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Spiller ingen rolle</translation>
        </message>
        <message>
            <source>Three to five lines, the most important first</source>
            <translation>Tre til fem linjer, det viktigste først</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Nobody here is called so or has this number.</source>
            <translation>Ingen her heter det eller har det nummeret.</translation>
        </message>
        <message>
            <source>There is nobody yet. Write a new customer, or bring in a list.</source>
            <translation>Det er ingen her ennå. Skriv inn en ny kunde, eller hent inn en liste.</translation>
        </message>
        <message>
            <source>Name, phone, e-mail or address</source>
            <translation>Navn, telefon, e-post eller adresse</translation>
        </message>
        <message>
            <source>Narrow the list of customers</source>
            <translation>Avgrens kundelisten</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Saker</translation>
        </message>
        <message>
            <source>Journal of the customer</source>
            <translation>Kundens journal</translation>
        </message>
        <message>
            <source>Jobs of this customer</source>
            <translation>Kundens saker</translation>
        </message>
        <message>
            <source>Phone %1</source>
            <translation>Telefon %1</translation>
        </message>
        <message>
            <source>Remark on phone %1</source>
            <translation>Merknad til telefon %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Remark, such as “at work”</source>
            <translation>Merknad, f.eks. «på jobb»</translation>
        </message>
        <message>
            <source>Write the number that %1 is about, or take the remark out.</source>
            <translation>Skriv nummeret som %1 handler om, eller fjern merknaden.</translation>
        </message>
        <message>
            <source>No job yet. “New job” opens one.</source>
            <translation>Ingen sak ennå. «Ny sak» oppretter en.</translation>
        </message>
        <message>
            <source>This customer was taken back.</source>
            <translation>Opprettelsen av kunden er angret.</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>%1 said it on the phone %2</source>
            <translation>%1 sa det på telefonen %2</translation>
        </message>
        <message>
            <source>%1 said it at the counter %2</source>
            <translation>%1 sa det ved disken %2</translation>
        </message>
        <message>
            <source>%1 wrote it by SMS %2</source>
            <translation>%1 skrev det på sms %2</translation>
        </message>
        <message>
            <source>%1 wrote it by e-mail %2</source>
            <translation>%1 skrev det i en e-post %2</translation>
        </message>
        <message>
            <source>%1 wrote it down %2</source>
            <translation>%1 skrev det ned %2</translation>
        </message>
        <message>
            <source>Someone</source>
            <translation>Noen</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>kl. %1</translation>
        </message>
        <message>
            <source>yesterday at %1</source>
            <translation>i går kl. %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>Customers taken out again: %1. Still here, because something was written: %2</source>
            <translation>Kunder fjernet igjen: %1. Fortsatt her, fordi noe er skrevet: %2</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Lovet</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Holdt</translation>
        </message>
        <message>
            <source>Kept, late</source>
            <translation>Holdt for sent</translation>
        </message>
        <message>
            <source>Moved in time</source>
            <translation>Flyttet i tide</translation>
        </message>
        <message>
            <source>Broken, new promise</source>
            <translation>Brutt, ny avtale</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frafalt</translation>
        </message>
        <message>
            <source>Attempt written down</source>
            <translation>Ringeforsøk skrevet ned</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tatt</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Utsatt</translation>
        </message>
        <message>
            <source>Written in the journal</source>
            <translation>Skrevet i journalen</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Avtalt</translation>
        </message>
        <message>
            <source>Job opened</source>
            <translation>Sak opprettet</translation>
        </message>
        <message>
            <source>Stage changed</source>
            <translation>Status endret</translation>
        </message>
        <message>
            <source>Customer written down</source>
            <translation>Kunde opprettet</translation>
        </message>
        <message>
            <source>Customers brought in</source>
            <translation>Kunder hentet inn</translation>
        </message>
        <message>
            <source>Works here now</source>
            <translation>Jobber her fra nå av</translation>
        </message>
        <message>
            <source>PIN set</source>
            <translation>PIN-kode lagret</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>Innstillinger lagret</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Angret</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>Gjort på nytt</translation>
        </message>
        <message>
            <source>Job taken over</source>
            <translation>Sak overtatt</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Brutt</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Trukket tilbake</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpen igjen</translation>
        </message>
        <message>
            <source>Customer changed</source>
            <translation>Kunde endret</translation>
        </message>
        <message>
            <source>Brought in from a list</source>
            <translation>Hentet inn fra en liste</translation>
        </message>
        <message>
            <source>Line taken back</source>
            <translation>Linje trukket tilbake</translation>
        </message>
        <message>
            <source>Line stands again</source>
            <translation>Linje gjelder igjen</translation>
        </message>
        <message>
            <source>Due time follows new clock rules</source>
            <translation>Fristen følger nye tidsregler</translation>
        </message>
        <message>
            <source>Customers taken out again: %1</source>
            <translation>Kunder fjernet igjen: %1</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>That time has passed today, so %1 is %2.</source>
            <translation>Det tidspunktet er passert i dag, så %1 er %2.</translation>
        </message>
        <message>
            <source>%1 is about a time. The clock runs to %2.</source>
            <translation>%1 er et cirkatidspunkt. Fristen er %2.</translation>
        </message>
        <message>
            <source>%1 is said as well. Due is %2.</source>
            <translation>%1 er også sagt. Fristen er %2.</translation>
        </message>
        <message>
            <source>Morning or afternoon? %1 is read as %2.</source>
            <translation>Morgen eller ettermiddag? %1 leses som %2.</translation>
        </message>
        <message>
            <source>Saturday may count as weekend or not. %1 is %2.</source>
            <translation>Lørdag kan være helg eller ikke. %1 er %2.</translation>
        </message>
        <message>
            <source>The days in %1 do not agree. It is read as %2.</source>
            <translation>Dagene i %1 stemmer ikke overens. Det leses som %2.</translation>
        </message>
        <message>
            <source>%1 looks like a day with a slip of the finger. Due is %2.</source>
            <translation>%1 ligner en dag med en skrivefeil. Fristen er %2.</translation>
        </message>
        <message>
            <source>%1 is often a week. It is read as %2.</source>
            <translation>%1 betyr ofte en uke. Det leses som %2.</translation>
        </message>
        <message>
            <source>%1 can be two days. It is read as %2.</source>
            <translation>%1 kan bety to forskjellige dager. Det leses som %2.</translation>
        </message>
        <message>
            <source>%1 names no latest time. Due is %2.</source>
            <translation>%1 nevner ikke noe seneste tidspunkt. Fristen er %2.</translation>
        </message>
        <message>
            <source>There is more than one time in %1. Due is %2.</source>
            <translation>Det er mer enn ett tidspunkt i %1. Fristen er %2.</translation>
        </message>
        <message>
            <source>Today is that day too. %1 is %2.</source>
            <translation>I dag er også den dagen. %1 er %2.</translation>
        </message>
        <message>
            <source>%1 is read as %2.</source>
            <translation>%1 leses som %2.</translation>
        </message>
        <message>
            <source>%1 says the earliest. Say by when, such as “before 17:00”.</source>
            <translation>%1 er bare det tidligste tidspunktet. Si det seneste, f.eks. «innen kl. 17».</translation>
        </message>
        <message>
            <source>%1 is read as job %2. Or is it a time?</source>
            <translation>%1 leses som sak %2. Eller er det et tidspunkt?</translation>
        </message>
        <message>
            <source>%1 is read as a time. Or is it a job?</source>
            <translation>%1 leses som et tidspunkt. Eller er det en sak?</translation>
        </message>
        <message>
            <source>%1 has passed. Say a time to come.</source>
            <translation>%1 er passert. Si et senere tidspunkt.</translation>
        </message>
        <message>
            <source>%1 is not in the calendar. Say another day.</source>
            <translation>%1 finnes ikke i kalenderen. Si en annen dag.</translation>
        </message>
        <message>
            <source>%1 counts opening hours only. Say a real time.</source>
            <translation>%1 teller bare åpningstid. Si et bestemt klokkeslett.</translation>
        </message>
        <message>
            <source>%1 cannot be read as a time.</source>
            <translation>%1 kan ikke leses som et tidspunkt.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgen</translation>
        </message>
        <message>
            <source>%1 days from now</source>
            <translation>om %1 dager</translation>
        </message>
        <message>
            <source>Several customers are called %1. Who is meant?</source>
            <translation>Flere kunder heter %1. Hvem mener du?</translation>
        </message>
        <message>
            <source>Many customers are called %1. Choose one, or type more of the name.</source>
            <translation>Mange kunder heter %1. Velg en, eller skriv mer av navnet.</translation>
        </message>
        <message>
            <source>No customer is called %1. It is read as %2.</source>
            <translation>Ingen kunde heter %1. Det leses som %2.</translation>
        </message>
        <message>
            <source>No customer is called %1. %2 belongs to %3, who is promised this.</source>
            <translation>Ingen kunde heter %1. %2 hører til %3, som får avtalen.</translation>
        </message>
        <message>
            <source>No customer called %1 yet. The name stays in the sentence.</source>
            <translation>Ingen kunde heter %1 ennå. Navnet blir stående i setningen.</translation>
        </message>
        <message>
            <source>No customer called %1 yet. The name stays in the sentence. Or is it:</source>
            <translation>Ingen kunde heter %1 ennå. Navnet blir stående i setningen. Eller er det:</translation>
        </message>
        <message>
            <source>%1 is someone else: written without a customer, the name stays.</source>
            <translation>%1 er en annen: skrives uten kunde, navnet blir stående.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>En annen</translation>
        </message>
        <message>
            <source>There is no job %1. The number stays in the sentence.</source>
            <translation>Det finnes ingen sak %1. Nummeret blir stående i setningen.</translation>
        </message>
        <message>
            <source>No customer has the number %1 yet. It stays in the sentence.</source>
            <translation>Ingen kunde har nummeret %1 ennå. Det blir stående i setningen.</translation>
        </message>
        <message>
            <source>Not understood, kept as words: %1</source>
            <translation>Ikke forstått, blir stående som tekst: %1</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Nothing was found. Try fewer letters, or another word.</source>
            <translation>Ingenting ble funnet. Prøv med færre bokstaver eller et annet ord.</translation>
        </message>
        <message>
            <source>A name, a phone number in any spelling, a job number, a device, a serial number, or any word.</source>
            <translation>Et navn, et telefonnummer, uansett hvordan det skrives, et saksnummer, et apparat, et serienummer eller hvilket som helst ord.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finn</translation>
        </message>
        <message>
            <source>Name, phone, job number, device or any word</source>
            <translation>Navn, telefon, saksnummer, apparat eller et ord</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Det som ble funnet</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Saker</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>There is nothing to write down yet.</source>
            <translation>Det er ingenting å skrive ned ennå.</translation>
        </message>
        <message>
            <source>See what goes with it, then press again.</source>
            <translation>Se hva som følger med, og trykk igjen.</translation>
        </message>
        <message>
            <source>This could not be written just now. It is still here: press again.</source>
            <translation>Det kunne ikke skrives akkurat nå. Det er her fortsatt: trykk igjen.</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>Kladden er lagret %1</translation>
        </message>
        <message>
            <source>Corrects entry %1. The first text stays: %2</source>
            <translation>Retter linje %1. Den første teksten blir stående: %2</translation>
        </message>
        <message>
            <source>Correction of entry %1</source>
            <translation>Rettelse av linje %1</translation>
        </message>
        <message>
            <source>Write the correction</source>
            <translation>Skriv rettelsen</translation>
        </message>
        <message>
            <source>Back to the entry</source>
            <translation>Tilbake til linjen</translation>
        </message>
        <message>
            <source>Internal, only colleagues see this</source>
            <translation>Internt, bare kolleger ser det</translation>
        </message>
        <message>
            <source>Write in journal</source>
            <translation>Skriv i journalen</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring %1</translation>
        </message>
        <message>
            <source>Write to %1</source>
            <translation>Skriv til %1</translation>
        </message>
        <message>
            <source>%1 job here</source>
            <translation>%1 sak her</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Write an SMS</source>
            <translation>Skriv en sms</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Skriv en e-post</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Tilbake til %1</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny avtale</translation>
        </message>
        <message>
            <source>only colleagues see this</source>
            <translation>bare kolleger ser det</translation>
        </message>
        <message>
            <source>Taken back %1</source>
            <translation>Trukket tilbake %1</translation>
        </message>
        <message>
            <source>Correction %2 taken back %1</source>
            <translation>Rettelse %2 trukket tilbake %1</translation>
        </message>
        <message>
            <source>Stands again %1</source>
            <translation>Gjelder igjen %1</translation>
        </message>
        <message>
            <source>Correction %2 stands again %1</source>
            <translation>Rettelse %2 gjelder igjen %1</translation>
        </message>
        <message>
            <source>Corrected %1:</source>
            <translation>Rettet %1:</translation>
        </message>
        <message>
            <source>%1 took entry %2 back</source>
            <translation>%1 trakk linje %2 tilbake</translation>
        </message>
        <message>
            <source>%1 let entry %2 stand again</source>
            <translation>%1 lot linje %2 gjelde igjen</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Corrected %1 by %2:</source>
            <translation>Rettet %1 av %2:</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Linje %1</translation>
        </message>
        <message>
            <source>%1 corrected entry %2: %3</source>
            <translation>%1 rettet linje %2: %3</translation>
        </message>
        <message>
            <source>Kept: %1 in %2</source>
            <translation>Holdt: %1 på %2</translation>
        </message>
        <message>
            <source>Kept, late: %1 after %2</source>
            <translation>Holdt for sent: %1 etter %2</translation>
        </message>
        <message>
            <source>Moved in time: %1</source>
            <translation>Flyttet i tide: %1</translation>
        </message>
        <message>
            <source>Broken: %1</source>
            <translation>Brutt: %1</translation>
        </message>
        <message>
            <source>Released by the customer: %1</source>
            <translation>Kunden frafalt den: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Trukket tilbake: %1</translation>
        </message>
        <message>
            <source>Promise due %1 · %2</source>
            <translation>Avtale med frist %1 · %2</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 igjen</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Takeover card</source>
            <translation>Overtakelseskort</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>Åpne avtaler</translation>
        </message>
        <message>
            <source>Agreed with the customer</source>
            <translation>Avtalt med kunden</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>av %1</translation>
        </message>
        <message>
            <source>Price limit</source>
            <translation>Prisgrense</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Price agreed</source>
            <translation>Avtalt pris</translation>
        </message>
        <message>
            <source>Ring before going above.</source>
            <translation>Ring før den overskrides.</translation>
        </message>
        <message>
            <source>%1 kroner</source>
            <translation>%1 kroner</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Innlevert</translation>
        </message>
        <message>
            <source>All that is agreed. No need to ring and ask.</source>
            <translation>Alt som er avtalt. Ikke ring for å spørre.</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tar den</translation>
        </message>
        <message>
            <source>Stage…</source>
            <translation>Status…</translation>
        </message>
        <message>
            <source>I take the job</source>
            <translation>Jeg tar saken</translation>
        </message>
        <message>
            <source>Nobody owns this yet</source>
            <translation>Ingen er ansvarlig ennå</translation>
        </message>
        <message>
            <source>%1 owns this</source>
            <translation>%1 er ansvarlig</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>siden %1</translation>
        </message>
        <message>
            <source>Change the stage, now: %1</source>
            <translation>Endre status, nå: %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>%1 takes it</source>
            <translation>%1 tar den</translation>
        </message>
        <message>
            <source>Serial number %1</source>
            <translation>Serienummer %1</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Hvem sa det</translation>
        </message>
        <message>
            <source>%1 took the job</source>
            <translation>%1 tok saken</translation>
        </message>
        <message>
            <source>%1 took over from %2</source>
            <translation>%1 overtok fra %2</translation>
        </message>
        <message>
            <source>Also a promise: call by %1</source>
            <translation>Også en avtale: ring senest %1</translation>
        </message>
        <message>
            <source>Also a promise: %1 by %2</source>
            <translation>Også en avtale: %1, frist %2</translation>
        </message>
        <message>
            <source>Also agreed: a message at every change</source>
            <translation>Også avtalt: beskjed ved hver endring</translation>
        </message>
        <message>
            <source>Also agreed: %1</source>
            <translation>Også avtalt: %1</translation>
        </message>
        <message>
            <source>Price agreed %1</source>
            <translation>Pris avtalt %1</translation>
        </message>
        <message>
            <source>Price limit %1</source>
            <translation>Prisgrense %1</translation>
        </message>
        <message>
            <source>%1 the shop is closed. A time someone is here:</source>
            <translation>Vi har stengt %1. Et tidspunkt der noen er her:</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Rett…</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>Copy the &amp;text only</source>
            <translation>Kopier bare &amp;teksten</translation>
        </message>
        <message>
            <source>New since you were here at %1</source>
            <translation>Nytt siden du var her %1</translation>
        </message>
        <message>
            <source>New since you were here %1</source>
            <translation>Nytt siden du var her %1</translation>
        </message>
        <message>
            <source>No &amp;answer</source>
            <translation>&amp;Ikke svar</translation>
        </message>
        <message>
            <source>&amp;Voicemail</source>
            <translation>&amp;Telefonsvarer</translation>
        </message>
        <message>
            <source>&amp;Wrong number</source>
            <translation>&amp;Feil nummer</translation>
        </message>
        <message>
            <source>&amp;Spoke</source>
            <translation>&amp;Snakket sammen</translation>
        </message>
        <message>
            <source>&amp;Kept</source>
            <translation>&amp;Holdt</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny avtale</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tar den</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>uansett</translation>
        </message>
        <message>
            <source>No number or address of %1 is known. Add one with “Change” on the customer’s page.</source>
            <translation>Vi har verken nummer eller e-post til %1. Legg det til med «Endre» på kundens side.</translation>
        </message>
        <message>
            <source>This promise names no customer, so there is nobody to reach.</source>
            <translation>Avtalen nevner ingen kunde, så det er ingen å kontakte.</translation>
        </message>
        <message>
            <source>instead of %1</source>
            <translation>i stedet for %1</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>New job</source>
            <translation>Ny sak</translation>
        </message>
        <message>
            <source>Choose first whose it is.</source>
            <translation>Velg først hvem det tilhører.</translation>
        </message>
        <message>
            <source>Write first what was handed in.</source>
            <translation>Skriv først hva som ble levert inn.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparat</translation>
        </message>
        <message>
            <source>The fault, in the customer’s words</source>
            <translation>Feilen, med kundens ord</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serienummer</translation>
        </message>
        <message>
            <source>Name or phone</source>
            <translation>Navn eller telefon</translation>
        </message>
        <message>
            <source>Customers who fit</source>
            <translation>Kunder som passer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>En annen</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Ny kunde</translation>
        </message>
        <message>
            <source>Open the job</source>
            <translation>Opprett saken</translation>
        </message>
        <message>
            <source>No job here has these words. Look among All, or write fewer.</source>
            <translation>Ingen sak her inneholder disse ordene. Se under Alle, eller skriv færre.</translation>
        </message>
        <message>
            <source>You own no open job.</source>
            <translation>Du har ingen åpne saker.</translation>
        </message>
        <message>
            <source>No job is open.</source>
            <translation>Ingen saker er åpne.</translation>
        </message>
        <message>
            <source>There is no job yet. A new job begins the moment something is handed in.</source>
            <translation>Det er ingen saker ennå. En ny sak begynner når noe blir levert inn.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Saker</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Number, device, fault, customer or phone</source>
            <translation>Nummer, apparat, feil, kunde eller telefon</translation>
        </message>
        <message>
            <source>Narrow the list of jobs</source>
            <translation>Avgrens sakslisten</translation>
        </message>
        <message>
            <source>No next word</source>
            <translation>Ingen neste beskjed</translation>
        </message>
        <message>
            <source>Nobody here has that name or number. Write down a new customer.</source>
            <translation>Ingen her har det navnet eller nummeret. Opprett en ny kunde.</translation>
        </message>
        <message>
            <source>This customer was taken back. Choose whose it is, or write them down again.</source>
            <translation>Opprettelsen av kunden er angret. Velg hvem apparatet tilhører, eller opprett kunden på nytt.</translation>
        </message>
        <message>
            <source>Nothing is promised on this job. %1 makes a promise.</source>
            <translation>Det er ikke lovet noe på denne saken. %1 lager en avtale.</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message numerus="yes">
            <source>%n internal note(s) hidden, %1 shows them</source>
            <translation>
                <numerusform>%n internt notat er skjult, %1 viser det</numerusform>
                <numerusform>%n interne notater er skjult, %1 viser dem</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Fixed: this key has the same meaning everywhere.</source>
            <translation>Fast: denne tasten betyr det samme overalt.</translation>
        </message>
        <message>
            <source>press the new key</source>
            <translation>trykk på den nye tasten</translation>
        </message>
        <message>
            <source>Press the new key for “%1”. Esc leaves it as it is.</source>
            <translation>Trykk på den nye tasten for «%1». Esc lar den være som den er.</translation>
        </message>
        <message>
            <source>%1 is already the key for “%2”.</source>
            <translation>%1 er allerede tasten for «%2».</translation>
        </message>
        <message>
            <source>“%1” is now %2.</source>
            <translation>«%1» er nå %2.</translation>
        </message>
        <message>
            <source>The two keys have changed places.</source>
            <translation>De to tastene har byttet plass.</translation>
        </message>
        <message>
            <source>“%1” has its first key again.</source>
            <translation>«%1» har den første tasten sin igjen.</translation>
        </message>
        <message>
            <source>All keys are as they were at first.</source>
            <translation>Alle tastene er som de var fra begynnelsen.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Angret.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>Which key was it?</source>
            <translation>Hvilken tast var det?</translation>
        </message>
        <message>
            <source>Every key can be changed here: select a line, press Enter, press the new key.</source>
            <translation>Alle taster kan endres her: velg en linje, trykk Enter, trykk på den nye tasten.</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Bytt om de to</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Back to the first key</source>
            <translation>Tilbake til første tast</translation>
        </message>
        <message>
            <source>All back to the first keys</source>
            <translation>Alle tilbake til de første</translation>
        </message>
        <message>
            <source>just type</source>
            <translation>bare skriv</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Overalt</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gå til</translation>
        </message>
        <message>
            <source>The selected promise or job</source>
            <translation>Den valgte avtalen eller saken</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>I et skjema</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Vinduer</translation>
        </message>
        <message>
            <source>On Today</source>
            <translation>På siden I dag</translation>
        </message>
        <message>
            <source>In a reminder, after F8</source>
            <translation>I en påminnelse, etter F8</translation>
        </message>
        <message>
            <source>On a promise of a job</source>
            <translation>På en avtale i en sak</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny avtale</translation>
        </message>
        <message>
            <source>Hand-in</source>
            <translation>Innlevering</translation>
        </message>
        <message>
            <source>Pick-up, hand over</source>
            <translation>Henting, lever ut</translation>
        </message>
        <message>
            <source>Find customer, phone, job, words</source>
            <translation>Finn kunde, telefon, sak, ord</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Påminnelser</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Ask the journal again</source>
            <translation>Hent fra journalen på nytt</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Saker</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Week review</source>
            <translation>Ukens oversikt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Call, or write if preferred</source>
            <translation>Ring, eller skriv hvis det ønskes</translation>
        </message>
        <message>
            <source>Kept, in the list</source>
            <translation>Holdt, i listen</translation>
        </message>
        <message>
            <source>New promise instead (new time)</source>
            <translation>Ny avtale i stedet (ny tid)</translation>
        </message>
        <message>
            <source>I take it (mine)</source>
            <translation>Jeg tar den (min)</translation>
        </message>
        <message>
            <source>Write in its journal</source>
            <translation>Skriv i journalen</translation>
        </message>
        <message>
            <source>Change its stage</source>
            <translation>Endre status</translation>
        </message>
        <message>
            <source>Correct the entry</source>
            <translation>Rett linjen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Neste område</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>Forrige område</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Fullskjerm</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre tekst</translation>
        </message>
        <message>
            <source>Ordinary text</source>
            <translation>Vanlig tekst</translation>
        </message>
        <message>
            <source>Hide internal notes, screen can be seen</source>
            <translation>Skjul interne notater når andre kan se skjermen</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Lukk vinduet</translation>
        </message>
        <message>
            <source>Quit, reminders stop</source>
            <translation>Avslutt, påminnelser stopper</translation>
        </message>
        <message>
            <source>This card</source>
            <translation>Dette kortet</translation>
        </message>
        <message>
            <source>Save, finish</source>
            <translation>Lagre, fullfør</translation>
        </message>
        <message>
            <source>Leave, the draft is kept</source>
            <translation>Gå ut, kladden lagres</translation>
        </message>
        <message>
            <source>Choose 1 to 9: channel, cause, time</source>
            <translation>Velg 1 til 9: kanal, årsak, tid</translation>
        </message>
        <message>
            <source>Choose the first time proposed</source>
            <translation>Velg det første foreslåtte tidspunktet</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Kopier linjen</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Kryss av</translation>
        </message>
        <message>
            <source>Start writing a promise</source>
            <translation>Begynn å skrive en avtale</translation>
        </message>
        <message>
            <source>Into the list</source>
            <translation>Ned i listen</translation>
        </message>
        <message>
            <source>Next group</source>
            <translation>Neste gruppe</translation>
        </message>
        <message>
            <source>Group before</source>
            <translation>Forrige gruppe</translation>
        </message>
        <message>
            <source>Back to the line</source>
            <translation>Tilbake til linjen</translation>
        </message>
        <message>
            <source>More for what is selected</source>
            <translation>Mer for det valgte</translation>
        </message>
        <message>
            <source>Take out what was understood</source>
            <translation>Fjern det som er forstått</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Ring nå</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Holdt</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tar den</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Utsett</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Noter svaret</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ikke svar</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Telefonsvarer</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Snakket sammen</translation>
        </message>
        <message>
            <source>%1 works in every text field. Choose another key.</source>
            <translation>%1 brukes i alle tekstfelter. Velg en annen tast.</translation>
        </message>
        <message>
            <source>Ctrl and Alt together are AltGr here, which writes signs. Choose another key.</source>
            <translation>Ctrl og Alt sammen er AltGr her, og den skriver tegn. Velg en annen tast.</translation>
        </message>
        <message>
            <source>%1 is not in the same place on every keyboard. Choose another key.</source>
            <translation>%1 sitter ikke på samme sted på alle tastaturer. Velg en annen tast.</translation>
        </message>
        <message>
            <source>%1 by itself writes text. Hold Ctrl with it.</source>
            <translation>%1 alene skriver tekst. Hold nede Ctrl samtidig.</translation>
        </message>
        <message>
            <source>Alt and a letter open the menus. Hold Ctrl instead.</source>
            <translation>Alt og en bokstav åpner menyene. Hold nede Ctrl i stedet.</translation>
        </message>
        <message>
            <source>%1 has the same meaning everywhere and stays as it is. Choose another key.</source>
            <translation>%1 betyr det samme overalt og blir som den er. Velg en annen tast.</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop. Choose another key.</source>
            <translation>%1 brukes av operativsystemet. Velg en annen tast.</translation>
        </message>
        <message>
            <source>No key has these words.</source>
            <translation>Ingen tast passer til det.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>and %1 more: type to narrow</source>
            <translation>og %1 til: skriv for å avgrense</translation>
        </message>
        <message>
            <source>One letter says too little: write one more, or choose with the arrows.</source>
            <translation>Én bokstav sier for lite: skriv én til, eller velg med pilene.</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;Shop</source>
            <translation>&amp;Butikk</translation>
        </message>
        <message>
            <source>&amp;Promise</source>
            <translation>&amp;Avtale</translation>
        </message>
        <message>
            <source>&amp;Job</source>
            <translation>&amp;Sak</translation>
        </message>
        <message>
            <source>&amp;Customer</source>
            <translation>&amp;Kunde</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjelp</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Innstillinger…</translation>
        </message>
        <message>
            <source>&amp;Close the window</source>
            <translation>&amp;Lukk vinduet</translation>
        </message>
        <message>
            <source>&amp;Quit, reminders stop</source>
            <translation>&amp;Avslutt, påminnelser stopper</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny avtale</translation>
        </message>
        <message>
            <source>&amp;Kept (Space in the list)</source>
            <translation>&amp;Holdt (Mellomrom i listen)</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Ring</translation>
        </message>
        <message>
            <source>New promise &amp;instead</source>
            <translation>Ny avtale &amp;i stedet</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tar den</translation>
        </message>
        <message>
            <source>Write in the &amp;journal</source>
            <translation>Skriv i &amp;journalen</translation>
        </message>
        <message>
            <source>Change the sta&amp;ge…</source>
            <translation>&amp;Endre status…</translation>
        </message>
        <message>
            <source>&amp;Correct the entry</source>
            <translation>&amp;Rett linjen</translation>
        </message>
        <message>
            <source>&amp;Save or finish</source>
            <translation>La&amp;gre eller fullfør</translation>
        </message>
        <message>
            <source>&amp;Open (Enter)</source>
            <translation>&amp;Åpne (Enter)</translation>
        </message>
        <message>
            <source>&amp;Reminders</source>
            <translation>&amp;Påminnelser</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>&amp;Gjør om</translation>
        </message>
        <message>
            <source>&amp;New job</source>
            <translation>&amp;Ny sak</translation>
        </message>
        <message>
            <source>&amp;Hand-in</source>
            <translation>&amp;Innlevering</translation>
        </message>
        <message>
            <source>&amp;Pick-up</source>
            <translation>&amp;Henting</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>Skriv &amp;ut…</translation>
        </message>
        <message>
            <source>&amp;New customer</source>
            <translation>&amp;Ny kunde</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Finn</translation>
        </message>
        <message>
            <source>&amp;Bring in…</source>
            <translation>&amp;Hent inn…</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;I dag</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>S&amp;aker</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>&amp;Kunder</translation>
        </message>
        <message>
            <source>&amp;Week review</source>
            <translation>&amp;Ukens oversikt</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tilbake</translation>
        </message>
        <message>
            <source>&amp;Ask the journal again</source>
            <translation>&amp;Hent fra journalen på nytt</translation>
        </message>
        <message>
            <source>&amp;Hide internal notes</source>
            <translation>Skjul interne n&amp;otater</translation>
        </message>
        <message>
            <source>Next &amp;group</source>
            <translation>Ne&amp;d til neste gruppe</translation>
        </message>
        <message>
            <source>Gro&amp;up before</source>
            <translation>O&amp;pp til forrige gruppe</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Neste område</translation>
        </message>
        <message>
            <source>&amp;Pane before</source>
            <translation>Forri&amp;ge område</translation>
        </message>
        <message>
            <source>&amp;Menu bar</source>
            <translation>M&amp;enylinje</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Større tekst</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Mindre tekst</translation>
        </message>
        <message>
            <source>&amp;Ordinary text</source>
            <translation>&amp;Vanlig tekst</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Fullskjerm</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Taster</translation>
        </message>
        <message>
            <source>&amp;About RepairDesk</source>
            <translation>&amp;Om RepairDesk</translation>
        </message>
        <message>
            <source>C&amp;hoose channel or time, 1 to 9</source>
            <translation>&amp;Velg kanal eller tid, 1 til 9</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>Lea&amp;ve, the draft is kept</source>
            <translation>Gå ut, k&amp;ladden lagres</translation>
        </message>
        <message>
            <source>Mor&amp;e for what is selected</source>
            <translation>Me&amp;r for det valgte</translation>
        </message>
    </context>
    <context>
        <name>Move</name>
        <message>
            <source>Why can it not be kept?</source>
            <translation>Hvorfor kan den ikke holdes?</translation>
        </message>
        <message>
            <source>Something else, in one line</source>
            <translation>Noe annet, på én linje</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>På én linje</translation>
        </message>
        <message>
            <source>Why, in one line</source>
            <translation>Hvorfor, på én linje</translation>
        </message>
        <message>
            <source>The old promise stays in the journal.</source>
            <translation>Den gamle avtalen blir stående i journalen.</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Lagre som kladd</translation>
        </message>
        <message>
            <source>Write new promise</source>
            <translation>Skriv ny avtale</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 igjen</translation>
        </message>
        <message>
            <source>You said</source>
            <translation>Dere sa</translation>
        </message>
        <message>
            <source>A plain time can go by SMS. With a reservation, ring.</source>
            <translation>Et tidspunkt uten forbehold kan sendes på sms. Er det et forbehold, så ring.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>&amp;New promise, in the words you say</source>
            <translation>&amp;Ny avtale, med de ordene du sier</translation>
        </message>
        <message>
            <source>What the wait is for %1</source>
            <translation>Ventetiden for %1</translation>
        </message>
        <message>
            <source>What the wait is</source>
            <translation>Ventetiden</translation>
        </message>
        <message>
            <source>You could say</source>
            <translation>Du kan si</translation>
        </message>
        <message>
            <source>Such as “ready Monday 16”</source>
            <translation>F.eks. «klar mandag 16»</translation>
        </message>
        <message>
            <source>New promise, in the words you say</source>
            <translation>Ny avtale, med de ordene du sier</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>nå %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>This promise is settled by now. What you typed stays here as a draft.</source>
            <translation>Avtalen er avsluttet nå. Det du har skrevet, blir her som kladd.</translation>
        </message>
        <message>
            <source>This could not be written just now. It is still here: press again.</source>
            <translation>Det kunne ikke skrives akkurat nå. Det er her fortsatt: trykk igjen.</translation>
        </message>
        <message>
            <source>New promise instead</source>
            <translation>Ny avtale i stedet</translation>
        </message>
        <message>
            <source>Ring before %1</source>
            <translation>Ring før %1</translation>
        </message>
        <message>
            <source>%1 and it counts as moved in time, not broken.</source>
            <translation>%1, så teller den som flyttet i tide, ikke brutt.</translation>
        </message>
        <message>
            <source>It lapsed just now</source>
            <translation>Den gikk ut akkurat nå</translation>
        </message>
        <message>
            <source>It lapsed %1 ago</source>
            <translation>Den gikk ut for %1 siden</translation>
        </message>
        <message>
            <source>%1 and counts as broken. Apologise first.</source>
            <translation>%1 og teller som brutt. Beklag først.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 t %2 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 t</translation>
        </message>
        <message>
            <source>The customer</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>%1 waits %2.</source>
            <translation>%1 venter %2.</translation>
        </message>
        <message>
            <source>We promise the customer’s hours, not ours.</source>
            <translation>Vi regner i kundens timer, ikke i våre.</translation>
        </message>
        <message>
            <source>The shop is open %1 of them, the outlined bands.</source>
            <translation>Butikken er åpen i %1 av dem, de innrammede feltene.</translation>
        </message>
        <message>
            <source>The shop is closed all that time.</source>
            <translation>Butikken er stengt i hele perioden.</translation>
        </message>
        <message>
            <source>&amp;Also promise a call %1, whether the part is there or not</source>
            <translation>&amp;Lov også å ringe %1, uansett om delen er kommet eller ikke</translation>
        </message>
        <message>
            <source>&amp;Also promise a call %1, either way</source>
            <translation>&amp;Lov også å ringe %1, uansett</translation>
        </message>
        <message>
            <source>How are you telling %1?</source>
            <translation>Hvordan får %1 vite det?</translation>
        </message>
        <message>
            <source>How are you telling the customer?</source>
            <translation>Hvordan får kunden vite det?</translation>
        </message>
        <message>
            <source>Say why it cannot be kept: Alt and a number.</source>
            <translation>Si hvorfor den ikke kan holdes: Alt og et tall.</translation>
        </message>
        <message>
            <source>Say in one line why it cannot be kept.</source>
            <translation>Si på én linje hvorfor den ikke kan holdes.</translation>
        </message>
        <message>
            <source>Say when, such as “kl 15” or “Monday 16”.</source>
            <translation>Si når, f.eks. «kl. 15» eller «mandag 16».</translation>
        </message>
        <message>
            <source>The shop is closed then. Choose a time, or keep the one you said.</source>
            <translation>Butikken er stengt da. Velg et tidspunkt, eller behold det du sa.</translation>
        </message>
        <message>
            <source>You told the customer at %1</source>
            <translation>Du sa det til kunden %1</translation>
        </message>
        <message>
            <source>%1, so it counts as moved in time.</source>
            <translation>%1, så den teller som flyttet i tide.</translation>
        </message>
        <message>
            <source>This promise is settled.</source>
            <translation>Avtalen er avsluttet.</translation>
        </message>
        <message>
            <source>%1 Nobody has to be told anything.</source>
            <translation>%1 Ingen trenger å få beskjed.</translation>
        </message>
        <message>
            <source>You told the customer on %1</source>
            <translation>Du sa det til kunden %1</translation>
        </message>
    </context>
    <context>
        <name>Nouns</name>
        <message>
            <source>Call back</source>
            <translation>Ring tilbake</translation>
        </message>
        <message>
            <source>Fault-finding</source>
            <translation>Feilsøking</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Melding</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Tilbud</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Next word</source>
            <translation>Neste beskjed</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>Oppfølgingssamtale</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Avtale</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Innlevert</translation>
        </message>
        <message>
            <source>Waiting for customer</source>
            <translation>Venter på kunden</translation>
        </message>
        <message>
            <source>Waiting for part</source>
            <translation>Venter på del</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>Under reparasjon</translation>
        </message>
        <message>
            <source>Done, on the shelf</source>
            <translation>Ferdig, på hyllen</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Utlevert</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Avslått</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Disken</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>Sms</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>The part came late</source>
            <translation>Delen kom for sent</translation>
        </message>
        <message>
            <source>More is broken</source>
            <translation>Mer er ødelagt</translation>
        </message>
        <message>
            <source>It takes longer than thought</source>
            <translation>Det tar lengre tid enn ventet</translation>
        </message>
        <message>
            <source>We forgot</source>
            <translation>Vi glemte det</translation>
        </message>
        <message>
            <source>Waiting for the customer</source>
            <translation>Venter på kunden</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Noe annet</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Ved disken</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Tekniker</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Innehaver</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ikke svar</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Telefonsvarer</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Snakket sammen</translation>
        </message>
        <message>
            <source>Message sent</source>
            <translation>Melding sendt</translation>
        </message>
        <message>
            <source>Said to customer</source>
            <translation>Sagt til kunden</translation>
        </message>
        <message>
            <source>Customer said</source>
            <translation>Kunden sa</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Internt</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hendelse</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Over fristen</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Snart</translation>
        </message>
        <message>
            <source>Later today</source>
            <translation>Senere i dag</translation>
        </message>
        <message>
            <source>Due while we are closed</source>
            <translation>Forfaller mens vi har stengt</translation>
        </message>
        <message>
            <source>Next opening days</source>
            <translation>De neste åpningsdagene</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>ved disken</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The folder %path is copied elsewhere by itself. Choose a folder on this PC only.</source>
            <translation>Mappen %path kopieres automatisk til andre steder. Velg en mappe som bare er på denne pc-en.</translation>
        </message>
        <message>
            <source>This is not possible just now. Nothing was written.</source>
            <translation>Det går ikke akkurat nå. Ingenting ble skrevet.</translation>
        </message>
        <message>
            <source>This promise is settled already. Nothing was written.</source>
            <translation>Avtalen er allerede avsluttet. Ingenting ble skrevet.</translation>
        </message>
        <message>
            <source>%by took it already.</source>
            <translation>%by har allerede tatt den.</translation>
        </message>
        <message>
            <source>Nothing here is called %said. Nothing was written.</source>
            <translation>Det er ingenting her som heter %said. Ingenting ble skrevet.</translation>
        </message>
        <message>
            <source>More than one fits %said: %matches. Choose one.</source>
            <translation>Flere passer til %said: %matches. Velg én.</translation>
        </message>
        <message>
            <source>Somebody has gone on from there, so it stays. Write a new line instead.</source>
            <translation>En kollega har gått videre herfra, så det blir stående. Skriv en ny linje i stedet.</translation>
        </message>
        <message>
            <source>No time was said. Add one, such as “kl 15” or “within 1 hour”.</source>
            <translation>Det ble ikke sagt noe tidspunkt. Legg til et, f.eks. «kl. 15» eller «innen 1 time».</translation>
        </message>
        <message>
            <source>%due has passed. Say a time that is still ahead.</source>
            <translation>Tidspunktet %due er passert. Si et senere tidspunkt.</translation>
        </message>
        <message>
            <source>A call-back is kept by speaking with the customer. Say how the call went.</source>
            <translation>En avtale om å ringe tilbake holdes ved å snakke med kunden. Si hvordan samtalen gikk.</translation>
        </message>
        <message>
            <source>There is nothing to write down yet.</source>
            <translation>Det er ingenting å skrive ned ennå.</translation>
        </message>
        <message>
            <source>The text is too long. Split it in two. It is still here.</source>
            <translation>Teksten er for lang. Del den i to. Den er her fortsatt.</translation>
        </message>
        <message>
            <source>Say who you are first. What you typed is still here.</source>
            <translation>Si først hvem du er. Det du har skrevet, står her ennå.</translation>
        </message>
        <message>
            <source>Only %name or an owner can change this PIN.</source>
            <translation>Bare %name eller en innehaver kan endre denne PIN-koden.</translation>
        </message>
        <message>
            <source>Nobody here has this PIN. Try again.</source>
            <translation>Ingen her har denne PIN-koden. Prøv igjen.</translation>
        </message>
        <message>
            <source>%said cannot be used. Write it like %example.</source>
            <translation>%said kan ikke brukes. Skriv det som %example.</translation>
        </message>
        <message>
            <source>A snooze must end before the promise is due: %latest at the latest.</source>
            <translation>En utsettelse må slutte før fristen: senest %latest.</translation>
        </message>
        <message>
            <source>The folder %path is on a network share. Choose a folder on this PC.</source>
            <translation>Mappen %path ligger på et nettverksområde. Velg en mappe på denne pc-en.</translation>
        </message>
        <message>
            <source>This journal was written by a newer RepairDesk. Nothing was changed.</source>
            <translation>Journalen er skrevet av en nyere versjon av RepairDesk. Ingenting er endret.</translation>
        </message>
        <message>
            <source>Somebody called %name works here already.</source>
            <translation>Det jobber allerede noen her som heter %name.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was brought in.</source>
            <translation>Importen ble stoppet. Ingenting ble hentet inn.</translation>
        </message>
        <message>
            <source>This PIN will not do. Choose four to twelve digits that nobody else has.</source>
            <translation>Den PIN-koden kan ikke brukes. Velg fire til tolv sifre som ingen andre har.</translation>
        </message>
        <message>
            <source>%1: %2 cannot be used. Write it like %3.</source>
            <translation>%1: %2 kan ikke brukes. Skriv det som %3.</translation>
        </message>
        <message>
            <source>%1: %2 cannot be used. Write at most %4 whole minutes from 1 to %5, such as %3.</source>
            <translation>%1: %2 kan ikke brukes. Skriv høyst %4 hele minuttall fra 1 til %5, f.eks. %3.</translation>
        </message>
        <message>
            <source>%1 is missing. Write it like %3.</source>
            <translation>%1 mangler. Skriv f.eks. %3.</translation>
        </message>
        <message>
            <source>%1 is missing. Write who works here.</source>
            <translation>%1 mangler. Skriv hvem som jobber her.</translation>
        </message>
        <message>
            <source>%1 is too long. Write it shorter. It is still here.</source>
            <translation>%1: Teksten er for lang. Skriv den kortere. Den står her ennå.</translation>
        </message>
        <message>
            <source>%1: %2 is not known. Write it as the country calls itself, like %3, or its letters, like %4.</source>
            <translation>%1: %2 er ukjent. Skriv landets navn på landets eget språk, f.eks. %3, eller landskoden, f.eks. %4.</translation>
        </message>
        <message>
            <source>%1: %2 names a day, but each day has its own field. Write only hours, like %3.</source>
            <translation>%1: %2 nevner en dag, men hver dag har sitt eget felt. Skriv bare åpningstiden, f.eks. %3.</translation>
        </message>
        <message>
            <source>%1: %2 says no hours. Write %3, or %4 if you are closed.</source>
            <translation>%1: %2 står uten åpningstid. Skriv %3, eller %4 hvis dere har stengt.</translation>
        </message>
        <message>
            <source>%1: %2 does not go with another line about that day. Keep one of them.</source>
            <translation>%1: %2 passer ikke sammen med en annen linje om samme dag. Behold én av dem.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>You could say</source>
            <translation>Du kan si</translation>
        </message>
        <message>
            <source>How did the call go?</source>
            <translation>Hvordan gikk samtalen?</translation>
        </message>
        <message>
            <source>&amp;Kept, late</source>
            <translation>&amp;Holdt for sent</translation>
        </message>
        <message>
            <source>&amp;Kept</source>
            <translation>&amp;Holdt</translation>
        </message>
        <message>
            <source>&amp;Call now</source>
            <translation>&amp;Ring nå</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny avtale</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tar den</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring %1</translation>
        </message>
        <message>
            <source>&amp;Snooze</source>
            <translation>&amp;Utsett</translation>
        </message>
        <message>
            <source>&amp;Snooze 10 min</source>
            <translation>&amp;Utsett 10 min</translation>
        </message>
        <message>
            <source>&amp;Snooze to %1</source>
            <translation>&amp;Utsett til %1</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>late</source>
            <translation>for sent</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>snart</translation>
        </message>
        <message>
            <source>+ %1 more</source>
            <translation>+ %1 til</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Ingen nevnt</translation>
        </message>
        <message>
            <source>Typing stays where it was. In RepairDesk, F8 moves here.</source>
            <translation>Du skriver videre der du var. F8 i RepairDesk går hit.</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>%1 for sent</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påminnelse</translation>
        </message>
        <message>
            <source>Reminders: %1</source>
            <translation>Påminnelser: %1</translation>
        </message>
        <message>
            <source>Due in %1, at %2</source>
            <translation>Frist om %1, %2</translation>
        </message>
        <message>
            <source>Due now, at %1</source>
            <translation>Frist nå, %1</translation>
        </message>
        <message>
            <source>%1 late: ring and apologise</source>
            <translation>%1 for sent: ring og beklag</translation>
        </message>
        <message>
            <source>Fell due %1, while we were closed</source>
            <translation>Forfalt %1, mens vi hadde stengt</translation>
        </message>
        <message>
            <source>%1 owns it</source>
            <translation>%1 er ansvarlig</translation>
        </message>
        <message>
            <source>price limit in the journal: %1</source>
            <translation>prisgrense i journalen: %1</translation>
        </message>
        <message>
            <source>prefers a call</source>
            <translation>vil helst bli oppringt</translation>
        </message>
        <message>
            <source>prefers an SMS</source>
            <translation>vil helst ha sms</translation>
        </message>
        <message>
            <source>prefers an e-mail</source>
            <translation>vil helst ha e-post</translation>
        </message>
        <message>
            <source>prefers to come by</source>
            <translation>vil helst komme innom</translation>
        </message>
        <message>
            <source>%1 kr.</source>
            <translation>%1 kr</translation>
        </message>
        <message>
            <source>It is done now.</source>
            <translation>Den er ferdig nå.</translation>
        </message>
        <message>
            <source>We agreed on %1 at most.</source>
            <translation>Vi har avtalt høyst %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to call by %1.</source>
            <translation>Beklager, vi lovet å ringe senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to write by %1.</source>
            <translation>Beklager, vi lovet å skrive senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised it would be ready by %1.</source>
            <translation>Beklager, vi lovet at den skulle være klar senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to find the fault by %1.</source>
            <translation>Beklager, vi lovet å finne feilen senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised a quote by %1.</source>
            <translation>Beklager, vi lovet et tilbud senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to have the part by %1.</source>
            <translation>Beklager, vi lovet å ha delen senest %1.</translation>
        </message>
        <message>
            <source>Sorry, you should have heard from us by %1.</source>
            <translation>Beklager, du skulle ha hørt fra oss senest %1.</translation>
        </message>
        <message>
            <source>Sorry, by %1 we had promised: %2</source>
            <translation>Beklager, dette hadde vi lovet senest %1: %2</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>%1 took it %2</source>
            <translation>%1 tok den %2</translation>
        </message>
        <message>
            <source>Due in %1, %2</source>
            <translation>Frist om %1, %2</translation>
        </message>
        <message>
            <source>Snooze longer</source>
            <translation>Utsett lenger</translation>
        </message>
        <message>
            <source>30 min, to %1</source>
            <translation>30 min, til %1</translation>
        </message>
        <message>
            <source>1 hour, to %1</source>
            <translation>1 time, til %1</translation>
        </message>
        <message>
            <source>Before closing, to %1</source>
            <translation>Før stengetid, til %1</translation>
        </message>
        <message>
            <source>When we open, to %1</source>
            <translation>Når vi åpner, til %1</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Svar</translation>
        </message>
        <message>
            <source>Note it. Enter: kept</source>
            <translation>Noter det. Enter: holdt</translation>
        </message>
        <message>
            <source>What was the answer?</source>
            <translation>Hva var svaret?</translation>
        </message>
    </context>
    <context>
        <name>ReminderWindow</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n avtale venter på deg</numerusform>
                <numerusform>%n avtaler venter på deg</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>address or note</source>
            <translation>adresse eller notat</translation>
        </message>
        <message>
            <source>adds %1.</source>
            <translation>legger til %1.</translation>
        </message>
        <message>
            <source>nothing to add.</source>
            <translation>ingenting å legge til.</translation>
        </message>
        <message>
            <source>new customer.</source>
            <translation>ny kunde.</translation>
        </message>
        <message>
            <source>is customer %1 already;</source>
            <translation>finnes allerede som kunden %1;</translation>
        </message>
        <message>
            <source>the same as %1 of this file;</source>
            <translation>den samme som %1 i denne filen;</translation>
        </message>
        <message>
            <source>new customer, kept apart.</source>
            <translation>ny kunde, holdt for seg.</translation>
        </message>
        <message>
            <source>cannot be used.</source>
            <translation>kan ikke brukes.</translation>
        </message>
        <message>
            <source>It had no name and is listed under its %by. Correct the name some time.</source>
            <translation>Navnet manglet, så kunden er oppført under %by. Rett navnet ved anledning.</translation>
        </message>
        <message>
            <source>The %field was %had characters long; the first %kept are kept.</source>
            <translation>Feltet %field var %had tegn langt; de første %kept er beholdt.</translation>
        </message>
        <message>
            <source>There are more than %kept of its %field; the first %kept are kept.</source>
            <translation>Det er flere enn %kept i feltet %field; de første %kept er beholdt.</translation>
        </message>
        <message>
            <source>Unprintable characters in the %field were taken out.</source>
            <translation>Tegn som ikke kan vises, er fjernet fra feltet %field.</translation>
        </message>
        <message>
            <source>Some letters of the %field could not be read. Correct them by hand.</source>
            <translation>Noen bokstaver i feltet %field kunne ikke leses. Rett dem for hånd.</translation>
        </message>
        <message>
            <source>A spreadsheet has turned a number into %text. Type the number in.</source>
            <translation>Et regneark har gjort et nummer om til %text. Skriv inn nummeret.</translation>
        </message>
        <message>
            <source>There was no phone number in “%text”. It is kept in the note.</source>
            <translation>Det var ikke noe telefonnummer i «%text». Det står i notatet.</translation>
        </message>
        <message>
            <source>“%text” is not an e-mail address. It is kept in the note.</source>
            <translation>«%text» er ikke en e-postadresse. Det står i notatet.</translation>
        </message>
        <message>
            <source>%number is not a usual phone number. It is kept as written.</source>
            <translation>%number er ikke et vanlig telefonnummer. Det står slik det er skrevet.</translation>
        </message>
        <message>
            <source>The row has %count more cells than the header. Look the row over.</source>
            <translation>Raden har %count celler mer enn overskriften. Se over raden.</translation>
        </message>
        <message>
            <source>A quotation mark is never closed in this row. Look the row over.</source>
            <translation>Et anførselstegn lukkes ikke i denne raden. Se over raden.</translation>
        </message>
        <message>
            <source>Line %line was added to the %field before it. Look the customer over.</source>
            <translation>Linje %line er lagt til i feltet %field foran. Se over opplysningene om kunden.</translation>
        </message>
        <message>
            <source>Line %line could not be understood and was left out.</source>
            <translation>Linje %line kunne ikke forstås og er utelatt.</translation>
        </message>
        <message>
            <source>The card has no end line. Look the customer over.</source>
            <translation>Kortet har ingen sluttlinje. Se over opplysningene om kunden.</translation>
        </message>
        <message>
            <source>The card goes on and on; what is folded below line %line was left out.</source>
            <translation>Kortet fortsetter i det uendelige; det som er foldet inn etter linje %line, er utelatt.</translation>
        </message>
        <message>
            <source>It is a list of other contacts, not a person. Nothing was brought in from it.</source>
            <translation>Det er en liste over andre kontakter, ikke en person. Ingenting er hentet inn fra den.</translation>
        </message>
        <message>
            <source>It has no name, no number and no e-mail. Nothing was brought in from it.</source>
            <translation>Navn, nummer og e-post mangler. Ingenting er hentet inn herfra.</translation>
        </message>
        <message>
            <source>It shares the number %number with %other; the names differ.</source>
            <translation>Nummeret %number finnes også hos %other; navnene er forskjellige.</translation>
        </message>
        <message>
            <source>It shares the e-mail %email with %other; the names differ.</source>
            <translation>E-postadressen %email finnes også hos %other; navnene er forskjellige.</translation>
        </message>
        <message>
            <source>It also meets %other. Look both over.</source>
            <translation>Opplysningene passer også til %other. Se over begge.</translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>Ingenting er hentet inn.</translation>
        </message>
        <message>
            <source>These columns have no place here: %columns. The file still has them.</source>
            <translation>Disse kolonnene er ikke tatt med: %columns. De står fortsatt i filen.</translation>
        </message>
        <message>
            <source>These details have no place here: %fields. The file still has them.</source>
            <translation>Disse opplysningene er ikke tatt med: %fields. De står fortsatt i filen.</translation>
        </message>
        <message>
            <source>Lines outside any card: %count, the first on line %line.</source>
            <translation>Linjer utenfor et kort: %count, den første på linje %line.</translation>
        </message>
        <message>
            <source>The headers stand in row %row; what is above them was left out.</source>
            <translation>Overskriftene står i rad %row; det over dem er utelatt.</translation>
        </message>
        <message>
            <source>The list has headers, but no rows below them.</source>
            <translation>Listen har overskrifter, men ingen rader under dem.</translation>
        </message>
        <message>
            <source>No column could be recognised: %columns. Name them name, phone, e-mail.</source>
            <translation>Ingen kolonne kunne gjenkjennes: %columns. Kall dem navn, telefon, e-post.</translation>
        </message>
        <message>
            <source>There is no contact card in the file.</source>
            <translation>Det er ikke noe kontaktkort i filen.</translation>
        </message>
        <message>
            <source>There is no file of that name.</source>
            <translation>Det finnes ingen fil med det navnet.</translation>
        </message>
        <message>
            <source>The file could not be read (%reason). Copy it to this PC.</source>
            <translation>Filen kunne ikke leses (%reason). Kopier den til denne pc-en.</translation>
        </message>
        <message>
            <source>That is a folder or a device, not a file.</source>
            <translation>Det er en mappe eller en enhet, ikke en fil.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen er tom.</translation>
        </message>
        <message>
            <source>The file is %had MB; at most %most MB can be read. Split it.</source>
            <translation>Filen er på %had MB; høyst %most MB kan leses. Del den.</translation>
        </message>
        <message>
            <source>This is %kind, not a contact list. Save it as CSV or vCard.</source>
            <translation>Dette er %kind, ikke en kontaktliste. Lagre den som CSV eller vCard.</translation>
        </message>
        <message>
            <source>its agent</source>
            <translation>dets representant</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>kort %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>rad %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>linje %1</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>kolonner</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fil</translation>
        </message>
        <message>
            <source>name</source>
            <translation>navn</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefonnummer</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>company</source>
            <translation>firma</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notat</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>merknad</translation>
        </message>
        <message>
            <source>a zip archive</source>
            <translation>et zip-arkiv</translation>
        </message>
        <message>
            <source>an empty zip archive</source>
            <translation>et tomt zip-arkiv</translation>
        </message>
        <message>
            <source>an old Office file (Excel, Word or Outlook)</source>
            <translation>en gammel Office-fil (Excel, Word eller Outlook)</translation>
        </message>
        <message>
            <source>an Outlook data file</source>
            <translation>en Outlook-datafil</translation>
        </message>
        <message>
            <source>an Excel workbook</source>
            <translation>en Excel-arbeidsbok</translation>
        </message>
        <message>
            <source>a LibreOffice spreadsheet</source>
            <translation>et LibreOffice-regneark</translation>
        </message>
        <message>
            <source>a Numbers spreadsheet</source>
            <translation>et Numbers-regneark</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>et Word-dokument</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>et bilde</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>et foto</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>et PDF-dokument</translation>
        </message>
        <message>
            <source>a compressed file</source>
            <translation>en pakket fil</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>en database</translation>
        </message>
        <message>
            <source>a text document with layout</source>
            <translation>et tekstdokument med layout</translation>
        </message>
        <message>
            <source>a calendar</source>
            <translation>en kalender</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>en nettside</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>en XML-fil</translation>
        </message>
        <message>
            <source>a JSON file</source>
            <translation>en JSON-fil</translation>
        </message>
        <message>
            <source>an LDIF address book</source>
            <translation>en LDIF-adressebok</translation>
        </message>
        <message>
            <source>a program's own file, not text</source>
            <translation>et programs egen fil, ikke tekst</translation>
        </message>
        <message>
            <source>There was no phone number in “%text”.</source>
            <translation>Det var ikke noe telefonnummer i «%text».</translation>
        </message>
        <message>
            <source>“%text” is not an e-mail address.</source>
            <translation>«%text» er ikke en e-postadresse.</translation>
        </message>
    </context>
    <context>
        <name>Rest</name>
        <message numerus="yes">
            <source>%n further line(s) are kept: “%1”</source>
            <translation>
                <numerusform>%n linje til er lagret: «%1»</numerusform>
                <numerusform>%n linjer til er lagret: «%1»</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Say</name>
        <message>
            <source>Hello %1.</source>
            <translation>Hei %1.</translation>
        </message>
        <message>
            <source>I am sorry.</source>
            <translation>Beklager.</translation>
        </message>
        <message>
            <source>%1 yesterday</source>
            <translation>i går kl. %1</translation>
        </message>
        <message>
            <source>%1 today</source>
            <translation>i dag kl. %1</translation>
        </message>
        <message>
            <source>%1 tomorrow</source>
            <translation>i morgen kl. %1</translation>
        </message>
        <message>
            <source>%2 %1</source>
            <translation>%2 kl. %1</translation>
        </message>
        <message>
            <source>We call you %1, either way.</source>
            <translation>Vi ringer %1, uansett.</translation>
        </message>
        <message>
            <source>The part came late.</source>
            <translation>Delen kom for sent.</translation>
        </message>
        <message>
            <source>It takes longer than we thought.</source>
            <translation>Det tar lengre tid enn vi regnet med.</translation>
        </message>
        <message>
            <source>More is broken than we thought.</source>
            <translation>Mer er ødelagt enn vi regnet med.</translation>
        </message>
        <message>
            <source>We are waiting for your answer.</source>
            <translation>Vi venter på svaret ditt.</translation>
        </message>
        <message>
            <source>We forgot it.</source>
            <translation>Vi glemte det.</translation>
        </message>
        <message>
            <source>We promised it would be ready %1, and it will not be.</source>
            <translation>Vi lovet at den skulle være klar %1, men det blir den ikke.</translation>
        </message>
        <message>
            <source>We promised to find the fault %1, and it will be later.</source>
            <translation>Vi lovet å finne feilen %1, men det blir senere.</translation>
        </message>
        <message>
            <source>We promised you a quote %1, and it will be later.</source>
            <translation>Vi lovet deg et tilbud %1, men det blir senere.</translation>
        </message>
        <message>
            <source>We promised to have the part %1, and it will be later.</source>
            <translation>Vi lovet å ha delen %1, men det blir senere.</translation>
        </message>
        <message>
            <source>We promised you a message %1, and it will be later.</source>
            <translation>Vi lovet deg en beskjed %1, men den kommer senere.</translation>
        </message>
        <message>
            <source>We promised to call %1, and we need longer.</source>
            <translation>Vi lovet å ringe %1, men vi trenger lengre tid.</translation>
        </message>
        <message>
            <source>We promised a word %1, and we need longer.</source>
            <translation>Vi lovet at du skulle høre fra oss %1, men vi trenger lengre tid.</translation>
        </message>
        <message>
            <source>We promised %1: %2. We cannot keep that.</source>
            <translation>Vi lovet %1: %2. Det kan vi ikke holde.</translation>
        </message>
        <message>
            <source>We promised it would be ready %1.</source>
            <translation>Vi lovet at den skulle være klar %1.</translation>
        </message>
        <message>
            <source>We promised to find the fault %1.</source>
            <translation>Vi lovet å finne feilen %1.</translation>
        </message>
        <message>
            <source>We promised you a quote %1.</source>
            <translation>Vi lovet deg et tilbud %1.</translation>
        </message>
        <message>
            <source>We promised to have the part %1.</source>
            <translation>Vi lovet å ha delen %1.</translation>
        </message>
        <message>
            <source>We promised you a message %1.</source>
            <translation>Vi lovet deg en beskjed %1.</translation>
        </message>
        <message>
            <source>We promised to call %1.</source>
            <translation>Vi lovet å ringe %1.</translation>
        </message>
        <message>
            <source>We promised a word %1.</source>
            <translation>Vi lovet at du skulle høre fra oss %1.</translation>
        </message>
        <message>
            <source>We promised %1: %2.</source>
            <translation>Vi lovet %1: %2.</translation>
        </message>
        <message>
            <source>It is ready %1</source>
            <translation>Den er klar %1</translation>
        </message>
        <message>
            <source>We find the fault %1</source>
            <translation>Vi finner feilen %1</translation>
        </message>
        <message>
            <source>You get the quote %1</source>
            <translation>Du får tilbudet %1</translation>
        </message>
        <message>
            <source>The part is here %1</source>
            <translation>Delen er her %1</translation>
        </message>
        <message>
            <source>You get a message %1</source>
            <translation>Du får en beskjed %1</translation>
        </message>
        <message>
            <source>We call you %1</source>
            <translation>Vi ringer %1</translation>
        </message>
        <message>
            <source>You hear from us %1</source>
            <translation>Du hører fra oss %1</translation>
        </message>
        <message>
            <source>We do it %1</source>
            <translation>Vi gjør det %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>ready</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>senest %1</translation>
        </message>
        <message>
            <source>by the end of yesterday</source>
            <translation>senest i går</translation>
        </message>
        <message>
            <source>by the end of today</source>
            <translation>senest i dag</translation>
        </message>
        <message>
            <source>by the end of tomorrow</source>
            <translation>senest i morgen</translation>
        </message>
        <message>
            <source>by the end of %1</source>
            <translation>senest %1</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Set up the shop</source>
            <translation>Gjør butikken klar</translation>
        </message>
        <message>
            <source>Other PCs in the shop</source>
            <translation>Andre pc-er i butikken</translation>
        </message>
        <message>
            <source>This PC only, for now</source>
            <translation>Bare denne pc-en, inntil videre</translation>
        </message>
        <message>
            <source>Bring in customers</source>
            <translation>Hent inn kunder</translation>
        </message>
        <message>
            <source>A list from a phone or a spreadsheet: name, phone, e-mail</source>
            <translation>En liste fra en telefon eller et regneark: navn, telefon, e-post</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Velg fil</translation>
        </message>
        <message>
            <source>%1 of 4 · any order, any time</source>
            <translation>%1 av 4 · rekkefølgen er fri</translation>
        </message>
        <message>
            <source>Whoever makes a promise signs it</source>
            <translation>Den som lover, skriver under</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Hvem jobber her</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name of someone who works here</source>
            <translation>Navn på en som jobber her</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Used to warn, never to stretch a promise</source>
            <translation>Brukes til å advare, aldri til å strekke en frist</translation>
        </message>
        <message>
            <source>When are you open?</source>
            <translation>Når har dere åpent?</translation>
        </message>
        <message>
            <source>Mon–Fri</source>
            <translation>Man–fre</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Lør</translation>
        </message>
        <message>
            <source>Sun, holidays</source>
            <translation>Søn- og helligdager</translation>
        </message>
        <message>
            <source>opens</source>
            <translation>åpner</translation>
        </message>
        <message>
            <source>closes</source>
            <translation>stenger</translation>
        </message>
        <message>
            <source>closed; public holidays are known</source>
            <translation>stengt; helligdagene er lagt inn</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Lagre åpningstider</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åpningstider</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>stengt</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Andre dager</translation>
        </message>
        <message>
            <source>2026-12-24 10-13, or 2026-12-31 closed; a day a line</source>
            <translation>24.12.2026 10-13 eller 31.12.2026 stengt; én dag per linje</translation>
        </message>
        <message>
            <source>Closed on public holidays</source>
            <translation>Stengt på helligdager</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Påminnelser</translation>
        </message>
        <message>
            <source>Minutes before the due time. What falls into closed hours rings before closing.</source>
            <translation>Minutter før fristen. Det som faller i stengetiden, ringer før stengetid.</translation>
        </message>
        <message>
            <source>Within 90 minutes</source>
            <translation>Innen 90 minutter</translation>
        </message>
        <message>
            <source>Longer promises</source>
            <translation>Avtaler med lengre frist</translation>
        </message>
        <message>
            <source>In the morning</source>
            <translation>Om morgenen</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Butikken</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tidssone</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen ennå</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Lagre PIN</translation>
        </message>
        <message>
            <source>Whose PIN</source>
            <translation>Hvem PIN-koden gjelder</translation>
        </message>
        <message>
            <source>Sign out when nobody has typed for</source>
            <translation>Logg ut når ingen har skrevet på</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldri</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Without a PIN: %1. Anyone here can sign as them, so set one.</source>
            <translation>Uten PIN: %1. Alle her kan skrive i deres navn, så gi dem en.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>PIN, 4–12 digits</source>
            <translation>PIN, 4–12 sifre</translation>
        </message>
        <message>
            <source>New PIN, 4–12 digits</source>
            <translation>Ny PIN, 4–12 sifre</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Det er ingenting å lagre</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n åpen avtale</numerusform>
                <numerusform>%n åpne avtaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>%1 signs now.</source>
            <translation>%1 skriver under nå.</translation>
        </message>
        <message>
            <source>Press Enter again to write it.</source>
            <translation>Trykk Enter igjen for å skrive det.</translation>
        </message>
        <message>
            <source>This is not the PIN of %1. Try again.</source>
            <translation>Det er ikke PIN-koden til %1. Prøv igjen.</translation>
        </message>
        <message>
            <source>Five wrong PINs. Try again in %1 s.</source>
            <translation>Fem feil PIN-koder. Prøv igjen om %1 s.</translation>
        </message>
        <message>
            <source>Who signs?</source>
            <translation>Hvem skriver under?</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-kode</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logg inn</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nå</translation>
        </message>
        <message>
            <source>Now do it once more.</source>
            <translation>Gjør det en gang til nå.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>%1: ring and apologise</source>
            <translation>%1: ring og beklag</translation>
        </message>
        <message>
            <source>Kept, late</source>
            <translation>Holdt for sent</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Holdt</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tar den</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Ring nå</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny avtale</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>The selected promise</source>
            <translation>Den valgte avtalen</translation>
        </message>
        <message>
            <source>How did the call go?</source>
            <translation>Hvordan gikk samtalen?</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>Sms</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>about: %1</source>
            <translation>om: %1</translation>
        </message>
        <message>
            <source>job %1</source>
            <translation>sak %1</translation>
        </message>
        <message>
            <source>Agreement, no clock</source>
            <translation>Avtale uten frist</translation>
        </message>
        <message>
            <source>Price limit %1</source>
            <translation>Prisgrense %1</translation>
        </message>
        <message>
            <source>Agreement: a message at every change</source>
            <translation>Avtale: beskjed ved hver endring</translation>
        </message>
        <message>
            <source>that time does not exist, the clock goes forward</source>
            <translation>det tidspunktet finnes ikke, klokken stilles fram</translation>
        </message>
        <message>
            <source>the next day</source>
            <translation>neste dag</translation>
        </message>
        <message>
            <source>closed when due</source>
            <translation>stengt ved frist</translation>
        </message>
        <message>
            <source>Due %1</source>
            <comment>chip</comment>
            <translation>Frist %1</translation>
        </message>
        <message>
            <source>Open when due</source>
            <translation>Åpent ved frist</translation>
        </message>
        <message>
            <source>the clock goes forward on the way</source>
            <translation>klokken stilles fram underveis</translation>
        </message>
        <message>
            <source>the clock goes back on the way</source>
            <translation>klokken stilles tilbake underveis</translation>
        </message>
        <message>
            <source>call Hansen within 1 hour about the price</source>
            <translation>ring Hansen innen 1 time om pris</translation>
        </message>
        <message>
            <source>a call back, in 1 real hour</source>
            <translation>ring tilbake om 1 klokketime</translation>
        </message>
        <message>
            <source>ready Friday at 3 pm if the part comes</source>
            <translation>klar fredag kl 15 hvis delen kommer</translation>
        </message>
        <message>
            <source>ready, with a reservation</source>
            <translation>klar, med forbehold</translation>
        </message>
        <message>
            <source>text Holm when the screen is on</source>
            <translation>sms Holm når skjermen er på</translation>
        </message>
        <message>
            <source>a message, when a step is done</source>
            <translation>en melding når et trinn er gjort</translation>
        </message>
        <message>
            <source>she wants to see it running #1042</source>
            <translation>hun vil se den i gang #1042</translation>
        </message>
        <message>
            <source>an agreement, no clock</source>
            <translation>en avtale uten frist</translation>
        </message>
        <message>
            <source>No open promises. Write the next one the way you said it.</source>
            <translation>Ingen åpne avtaler. Skriv den neste slik du sa den.</translation>
        </message>
        <message>
            <source>Every agreement with a customer goes here, however small. Write it the way you said it, and RepairDesk keeps the clock.</source>
            <translation>Hver avtale med en kunde skrives her, hvor liten den enn er. Skriv den slik du sa den, så holder RepairDesk øye med klokken.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Ingen åpne avtaler akkurat nå</translation>
        </message>
        <message>
            <source>Nothing is promised yet</source>
            <translation>Ingenting er lovet ennå</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle taster</translation>
        </message>
        <message>
            <source>Nothing here needs the internet</source>
            <translation>Ingenting her krever internett</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Calls only</source>
            <translation>Bare oppringinger</translation>
        </message>
        <message>
            <source>Choose whom</source>
            <translation>Velg hvem</translation>
        </message>
        <message>
            <source>“%1” is not a time. Say when, such as “kl 15” or “within 1 hour”.</source>
            <translation>«%1» er ikke et tidspunkt. Si når, f.eks. «kl. 15» eller «innen 1 time».</translation>
        </message>
        <message>
            <source>Say when</source>
            <translation>Si når</translation>
        </message>
        <message>
            <source>Writes the agreement</source>
            <translation>Skriver avtalen uten frist</translation>
        </message>
        <message>
            <source>Opens the job</source>
            <translation>Åpner saken</translation>
        </message>
        <message>
            <source>Say what, to whom and when</source>
            <translation>Si hva, til hvem og når</translation>
        </message>
        <message>
            <source>Writes it without a customer</source>
            <translation>Skriver den uten kunde</translation>
        </message>
        <message>
            <source>Writes the promise</source>
            <translation>Skriver avtalen</translation>
        </message>
        <message>
            <source>Pick a time below</source>
            <translation>Velg et tidspunkt nedenfor</translation>
        </message>
        <message>
            <source>Type a promise, a name or a job number</source>
            <translation>En avtale, et navn eller et saksnummer</translation>
        </message>
        <message>
            <source>No next word is promised. Say when the customer hears from us.</source>
            <translation>Det er ikke lovet en neste beskjed. Si når kunden hører fra oss.</translation>
        </message>
        <message>
            <source>Nobody has promised a next word</source>
            <translation>Ingen har lovet en neste beskjed</translation>
        </message>
        <message>
            <source>Ring and say when</source>
            <translation>Ring og si når</translation>
        </message>
        <message>
            <source>Ring and apologise first</source>
            <translation>Ring og beklag først</translation>
        </message>
        <message>
            <source>within 1 hour</source>
            <translation>innen 1 time</translation>
        </message>
        <message>
            <source>before we close at %1</source>
            <translation>før vi stenger kl. %1</translation>
        </message>
        <message>
            <source>do these before %1 today</source>
            <translation>få gjort disse før kl. %1 i dag</translation>
        </message>
        <message>
            <source>%1 kept</source>
            <comment>of the day</comment>
            <translation>%1 holdt</translation>
        </message>
        <message>
            <source>Today: %1, %2 late, %3 open</source>
            <translation>I dag: %1, %2 for sent, %3 åpne</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Avtaler</translation>
        </message>
        <message>
            <source>This customer has no job yet. Say what is promised and when.</source>
            <translation>Kunden har ingen sak ennå. Si hva som er lovet og når.</translation>
        </message>
        <message>
            <source>We open at %1 that day</source>
            <translation>Vi åpner først kl. %1 den dagen</translation>
        </message>
        <message>
            <source>The customer hears from us by then</source>
            <translation>Kunden hører fra oss innen da</translation>
        </message>
        <message>
            <source>%1 has it</source>
            <translation>%1 har den</translation>
        </message>
        <message>
            <source>%1 h since %2, nights and Sundays included</source>
            <translation>%1 t siden %2, netter og søndager teller med</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Over fristen</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Snart</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>I god tid</translation>
        </message>
        <message>
            <source>With a reservation</source>
            <translation>Med forbehold</translation>
        </message>
        <message>
            <source>Due while closed</source>
            <translation>Forfaller i stengetiden</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <translation>Behold %1</translation>
        </message>
        <message>
            <source>The shop is closed on %1.</source>
            <translation>Butikken har stengt %1.</translation>
        </message>
        <message>
            <source>The shop opens at %1.</source>
            <translation>Butikken åpner kl. %1.</translation>
        </message>
        <message>
            <source>The shop closes at %1.</source>
            <translation>Butikken stenger kl. %1.</translation>
        </message>
        <message>
            <source>%1 is %2 %3.</source>
            <translation>%1 er %2 kl. %3.</translation>
        </message>
        <message>
            <source>Due %2 %3.</source>
            <translation>Fristen er %2 kl. %3.</translation>
        </message>
        <message>
            <source>Say a time someone is here to keep:</source>
            <translation>Si et tidspunkt der noen er her og kan holde det:</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>Velg %1</translation>
        </message>
        <message>
            <source>Open them in the journal of %1</source>
            <translation>Åpne dem i journalen for %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Fjern dem</translation>
        </message>
        <message>
            <source>When the first line is written for a job, they are offered for its journal.</source>
            <translation>Når den første linjen er skrevet i en sak, kan de legges til i sakens journal.</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Kopier linjen</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Kopier %1</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>The customer says never mind</source>
            <translation>Kunden har frafalt det</translation>
        </message>
        <message>
            <source>Delete removes</source>
            <translation>Delete fjerner</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>Ansvarlig: %1</translation>
        </message>
        <message>
            <source>SMS preferred</source>
            <translation>Vil helst ha sms</translation>
        </message>
        <message>
            <source>E-mail preferred</source>
            <translation>Vil helst ha e-post</translation>
        </message>
        <message>
            <source>Choose %1, %2</source>
            <translation>Velg %1, %2</translation>
        </message>
        <message>
            <source>Due by the end of %1.</source>
            <translation>Fristen er ved utgangen av %1.</translation>
        </message>
        <message>
            <source>The shop is closed from %1 to %2.</source>
            <translation>Butikken er stengt fra kl. %1 til kl. %2.</translation>
        </message>
        <message>
            <source>A reservation leaves the customer in doubt. Promise a call as well?</source>
            <translation>Et forbehold lar kunden være i uvisshet. Skal vi også love å ringe?</translation>
        </message>
        <message>
            <source>call, either way</source>
            <translation>ring, uansett</translation>
        </message>
        <message>
            <source>Call %1, either way</source>
            <translation>Ring %1, uansett</translation>
        </message>
        <message>
            <source>There is nothing to choose now.</source>
            <translation>Det er ikke noe å velge nå.</translation>
        </message>
    </context>
    <context>
        <name>TodayModel</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n sak</numerusform>
                <numerusform>%n saker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n avtale</numerusform>
                <numerusform>%n avtaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>RepairDesk: %n open promise(s)</source>
            <translation>
                <numerusform>RepairDesk: %n åpen avtale</numerusform>
                <numerusform>RepairDesk: %n åpne avtaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Something unexpected happened. What you typed is still here. Try again, or go on elsewhere.</source>
            <translation>Noe uventet skjedde. Det du har skrevet, står her ennå. Prøv igjen, eller fortsett et annet sted.</translation>
        </message>
        <message>
            <source>What happened is written in %1.</source>
            <translation>Hva som skjedde, står i %1.</translation>
        </message>
        <message>
            <source>The disk is full. What you typed is still here, what was saved is safe. Make room, try again.</source>
            <translation>Harddisken er full. Det du har skrevet, står her ennå, og det lagrede er trygt. Skaff plass, og prøv igjen.</translation>
        </message>
        <message>
            <source>Another program holds the journal. What you typed is still here. Try again in a moment.</source>
            <translation>Et annet program bruker journalen. Det du har skrevet, står her ennå. Prøv igjen om litt.</translation>
        </message>
        <message>
            <source>The journal can only be read here. What you typed is still here. Look at the folder's rights.</source>
            <translation>Journalen kan bare leses her. Det du har skrevet, står her ennå. Se på mappens rettigheter.</translation>
        </message>
        <message>
            <source>The journal is damaged and can only be read. What you typed is still here. Bring back a backup.</source>
            <translation>Journalen er skadet og kan bare leses. Det du har skrevet, står her ennå. Hent fram en sikkerhetskopi.</translation>
        </message>
        <message>
            <source>Another program has changed the journal. Nothing was written. Bring back a backup.</source>
            <translation>Et annet program har endret journalen. Ingenting ble skrevet. Hent fram en sikkerhetskopi.</translation>
        </message>
        <message>
            <source>The journal cannot be reached. What you typed is still here. Try again when it is back.</source>
            <translation>Journalen kan ikke nås. Det du har skrevet, står her ennå. Prøv igjen når den er tilbake.</translation>
        </message>
        <message>
            <source>It is not certain that this was written. What you typed is still here. Look, then try again.</source>
            <translation>Det er ikke sikkert at dette ble skrevet. Det står her ennå. Se etter, og prøv så igjen.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Nothing rings just now</source>
            <translation>Ingenting ringer akkurat nå</translation>
        </message>
        <message>
            <source>Reminders stop on this PC until RepairDesk is opened again.</source>
            <translation>Påminnelser stopper på denne pc-en til RepairDesk åpnes igjen.</translation>
        </message>
        <message>
            <source>Reminders stop on this PC. The others go on.</source>
            <translation>Påminnelsene stopper på denne pc-en. De andre fortsetter.</translation>
        </message>
        <message>
            <source>The folder for the journal cannot be used (%1). Choose another with --data.</source>
            <translation>Mappen til journalen kan ikke brukes (%1). Velg en annen med --data.</translation>
        </message>
        <message>
            <source>RepairDesk is open on this PC already, but its window does not answer. Wait a moment, then try again.</source>
            <translation>RepairDesk kjører allerede på denne pc-en, men vinduet svarer ikke. Vent litt, og prøv igjen.</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Kladden er lagret</translation>
        </message>
        <message>
            <source>No job has the number %1.</source>
            <translation>Ingen sak har nummer %1.</translation>
        </message>
        <message>
            <source>Internal notes are hidden on this PC. %1 shows them again.</source>
            <translation>Interne notater er skjult på denne pc-en. %1 viser dem igjen.</translation>
        </message>
        <message>
            <source>Internal notes are shown.</source>
            <translation>Interne notater vises.</translation>
        </message>
        <message>
            <source>Text size %1 %</source>
            <translation>Tekststørrelse %1 %</translation>
        </message>
        <message>
            <source>RepairDesk goes on in the background, so that reminders come.</source>
            <translation>RepairDesk kjører videre i bakgrunnen, så påminnelsene kommer.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Saker</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Sak</translation>
        </message>
        <message>
            <source>New job</source>
            <translation>Ny sak</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finn</translation>
        </message>
        <message>
            <source>practice shop</source>
            <translation>øvebutikk</translation>
        </message>
        <message>
            <source>About RepairDesk</source>
            <translation>Om RepairDesk</translation>
        </message>
        <message>
            <source>RepairDesk keeps what was agreed with each customer, and the clock on every promise. It is not affiliated with the commercial service of the same name.</source>
            <translation>RepairDesk holder orden på hva som er avtalt med hver kunde, og når det skal være gjort. Det har ingen forbindelse med den kommersielle tjenesten med samme navn.</translation>
        </message>
        <message>
            <source>Opening hours not set</source>
            <translation>Åpningstider mangler</translation>
        </message>
        <message>
            <source>Needed for warnings</source>
            <translation>Trengs for å kunne advare</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Åpent til %1</translation>
        </message>
        <message>
            <source>Closed until %1</source>
            <translation>Stengt til %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stengt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>This PC only</source>
            <translation>Bare denne pc-en</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ingen er logget inn</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>Logget inn: %1</translation>
        </message>
        <message>
            <source>Add who works here…</source>
            <translation>Legg til hvem som jobber her…</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Ingenting å angre</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Ingenting å gjøre på nytt</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>%1 keys</source>
            <translation>%1 taster</translation>
        </message>
        <message>
            <source>%1 next pane</source>
            <translation>%1 neste område</translation>
        </message>
        <message>
            <source>%1 reminders</source>
            <translation>%1 påminnelser</translation>
        </message>
        <message>
            <source>%1 back to the entry, the correction is kept</source>
            <translation>%1 tilbake til linjen, rettelsen er lagret</translation>
        </message>
        <message>
            <source>%1 back to %2</source>
            <translation>%1 tilbake til %2</translation>
        </message>
        <message>
            <source>%1 back to %2, draft is kept</source>
            <translation>%1 tilbake til %2, kladden er lagret</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Open RepairDesk</source>
            <translation>Åpne RepairDesk</translation>
        </message>
        <message>
            <source>Quit, reminders stop</source>
            <translation>Avslutt, påminnelser stopper</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 t %2</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 t</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 t</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>%1 for sent</translation>
        </message>
        <message>
            <source>%1 from now</source>
            <translation>om %1</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>stengt</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>time of day in a sentence</comment>
            <translation>kl. %1</translation>
        </message>
    </context>
</TS>
