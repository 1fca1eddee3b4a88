<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en_GB">
    <context>
        <name>Alarm</name>
        <message>
            <source>The reminders have been silent since %1. Look at Today, then open RepairDesk anew.</source>
            <translation>Påmindelserne har været tavse siden kl. %1. Se på I dag, og åbn RepairDesk igen.</translation>
        </message>
        <message>
            <source>Look at the reminder window.</source>
            <translation>Se i påmindelsesvinduet.</translation>
        </message>
        <message>
            <source>The reminders could not be looked up just now. RepairDesk tries again by itself.</source>
            <translation>Påmindelserne kunne ikke slås op lige nu. RepairDesk prøver selv igen.</translation>
        </message>
        <message>
            <source>This PC's clock stands before what it has shown already. Reminders come early. Look at the clock.</source>
            <translation>Uret på denne pc er stillet tilbage. Påmindelser kommer for tidligt. Se på uret.</translation>
        </message>
    </context>
    <context>
        <name>AlarmRoom</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n aftale venter på dig</numerusform>
                <numerusform>%n aftaler venter på dig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>heraf %n overskredet</numerusform>
                <numerusform>heraf %n overskredet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>Choose a list of customers</source>
            <translation>Vælg en kundeliste</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
            <translation>Kontakter (*.vcf *.vcard *.csv *.txt);;Alle filer (*)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Læser %1</translation>
        </message>
        <message>
            <source>… and %1 more rows</source>
            <translation>… og %1 rækker mere</translation>
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
                <numerusform>%n kendt i forvejen</numerusform>
                <numerusform>%n kendt i forvejen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be used</source>
            <translation>
                <numerusform>%n række kan ikke bruges</numerusform>
                <numerusform>%n rækker kan ikke bruges</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is written yet: %1</source>
            <translation>Intet er skrevet endnu: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s) brought in. Nothing was counted twice.</source>
            <translation>
                <numerusform>%n ny kunde hentet ind. Intet er talt to gange.</numerusform>
                <numerusform>%n nye kunder hentet ind. Intet er talt to gange.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Nothing was brought in.</source>
            <translation>Stoppet. Intet blev hentet ind.</translation>
        </message>
        <message>
            <source>Bring in customers</source>
            <translation>Hent kunder ind</translation>
        </message>
        <message>
            <source>Contacts from a phone (vCard) or a table (CSV) from a spreadsheet, Google, Outlook or another shop program. First you see what would happen; customers you have already are not doubled.</source>
            <translation>Kontakter fra en telefon (vCard) eller en tabel (CSV) fra et regneark, Google, Outlook eller et andet butiksprogram. Først ser du, hvad der vil ske; kunder, I har i forvejen, oprettes ikke to gange.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Vælg fil…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Hent ind</translation>
        </message>
        <message>
            <source>What would happen, row by row</source>
            <translation>Hvad der vil ske, række for række</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was brought in.</source>
            <translation>Filen kunne ikke læses. Intet blev hentet ind.</translation>
        </message>
        <message>
            <source>This could not be written just now. Press Bring in again; nobody is brought in twice.</source>
            <translation>Det kunne ikke skrives lige nu. Tryk på Hent ind igen; ingen hentes ind to gange.</translation>
        </message>
        <message>
            <source>The journal does not answer just now. Nothing was brought in. Choose the file again.</source>
            <translation>Journalen svarer ikke lige nu. Intet er hentet ind. Vælg filen igen.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n sag</numerusform>
                <numerusform>%n sager</numerusform>
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
                <numerusform>%n aftale</numerusform>
                <numerusform>%n aftaler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n fundet</numerusform>
                <numerusform>%n fundet</numerusform>
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
                <numerusform>om %n minut</numerusform>
                <numerusform>om %n minutter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Customers</name>
        <message>
            <source>What to know</source>
            <translation>Værd at vide</translation>
        </message>
        <message>
            <source>What matters most</source>
            <translation>Det vigtigste for kunden</translation>
        </message>
        <message>
            <source>Agreed with the customer</source>
            <translation>Aftalt med kunden</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Sådan nås kunden</translation>
        </message>
        <message>
            <source>Write to %1</source>
            <translation>Skriv til %1</translation>
        </message>
        <message>
            <source>No phone and no e-mail yet</source>
            <translation>Hverken telefon eller e-mail endnu</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring til %1</translation>
        </message>
        <message>
            <source>SMS to %1</source>
            <translation>Sms til %1</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>Åbne aftaler</translation>
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
            <translation>E-mail</translation>
        </message>
        <message>
            <source>How to reach first</source>
            <translation>Foretrukken kontakt</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Lige meget</translation>
        </message>
        <message>
            <source>Three to five lines, the most important first</source>
            <translation>Tre til fem linjer, det vigtigste først</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Nobody here is called so or has this number.</source>
            <translation>Ingen her hedder sådan eller har det nummer.</translation>
        </message>
        <message>
            <source>There is nobody yet. Write a new customer, or bring in a list.</source>
            <translation>Der er ingen kunder endnu. Skriv en ny kunde ind, eller hent en liste ind.</translation>
        </message>
        <message>
            <source>Name, phone, e-mail or address</source>
            <translation>Navn, telefon, e-mail eller adresse</translation>
        </message>
        <message>
            <source>Narrow the list of customers</source>
            <translation>Afgræns kundelisten</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Sager</translation>
        </message>
        <message>
            <source>Journal of the customer</source>
            <translation>Kundens journal</translation>
        </message>
        <message>
            <source>Jobs of this customer</source>
            <translation>Kundens sager</translation>
        </message>
        <message>
            <source>Phone %1</source>
            <translation>Telefon %1</translation>
        </message>
        <message>
            <source>Remark on phone %1</source>
            <translation>Bemærkning til telefon %1</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Remark, such as “at work”</source>
            <translation>Bemærkning, f.eks. »på arbejde«</translation>
        </message>
        <message>
            <source>Write the number that %1 is about, or take the remark out.</source>
            <translation>Skriv det nummer, som %1 handler om, eller slet bemærkningen.</translation>
        </message>
        <message>
            <source>No job yet. “New job” opens one.</source>
            <translation>Ingen sag endnu. »Ny sag« opretter en.</translation>
        </message>
        <message>
            <source>This customer was taken back.</source>
            <translation>Oprettelsen af kunden er fortrudt.</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>%1 said it on the phone %2</source>
            <translation>%1 sagde det i telefonen %2</translation>
        </message>
        <message>
            <source>%1 said it at the counter %2</source>
            <translation>%1 sagde det ved disken %2</translation>
        </message>
        <message>
            <source>%1 wrote it by SMS %2</source>
            <translation>%1 skrev det på sms %2</translation>
        </message>
        <message>
            <source>%1 wrote it by e-mail %2</source>
            <translation>%1 skrev det i en e-mail %2</translation>
        </message>
        <message>
            <source>%1 wrote it down %2</source>
            <translation>%1 skrev det ned %2</translation>
        </message>
        <message>
            <source>Someone</source>
            <translation>Nogen</translation>
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
            <translation>Kunder fjernet igen: %1. Stadig her, fordi der er skrevet noget: %2</translation>
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
            <translation>Brudt, ny aftale</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Frafaldet</translation>
        </message>
        <message>
            <source>Attempt written down</source>
            <translation>Opkaldsforsøg skrevet ned</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taget</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>Udsat</translation>
        </message>
        <message>
            <source>Written in the journal</source>
            <translation>Skrevet i journalen</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Aftalt</translation>
        </message>
        <message>
            <source>Job opened</source>
            <translation>Sag oprettet</translation>
        </message>
        <message>
            <source>Stage changed</source>
            <translation>Status ændret</translation>
        </message>
        <message>
            <source>Customer written down</source>
            <translation>Kunde oprettet</translation>
        </message>
        <message>
            <source>Customers brought in</source>
            <translation>Kunder hentet ind</translation>
        </message>
        <message>
            <source>Works here now</source>
            <translation>Arbejder her fra nu af</translation>
        </message>
        <message>
            <source>PIN set</source>
            <translation>Pinkode gemt</translation>
        </message>
        <message>
            <source>Settings saved</source>
            <translation>Indstillinger gemt</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Fortrudt</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>Gentaget</translation>
        </message>
        <message>
            <source>Job taken over</source>
            <translation>Sag overtaget</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Brudt</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Trukket tilbage</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åben igen</translation>
        </message>
        <message>
            <source>Customer changed</source>
            <translation>Kunde ændret</translation>
        </message>
        <message>
            <source>Brought in from a list</source>
            <translation>Hentet ind fra en liste</translation>
        </message>
        <message>
            <source>Line taken back</source>
            <translation>Linje trukket tilbage</translation>
        </message>
        <message>
            <source>Line stands again</source>
            <translation>Linje gælder igen</translation>
        </message>
        <message>
            <source>Due time follows new clock rules</source>
            <translation>Fristen følger nye tidsregler</translation>
        </message>
        <message>
            <source>Customers taken out again: %1</source>
            <translation>Kunder fjernet igen: %1</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>That time has passed today, so %1 is %2.</source>
            <translation>Det tidspunkt er passeret i dag, så %1 er %2.</translation>
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
            <translation>Morgen eller eftermiddag? %1 læses som %2.</translation>
        </message>
        <message>
            <source>Saturday may count as weekend or not. %1 is %2.</source>
            <translation>Lørdag kan være weekend eller ej. %1 er %2.</translation>
        </message>
        <message>
            <source>The days in %1 do not agree. It is read as %2.</source>
            <translation>Dagene i %1 passer ikke sammen. Det læses som %2.</translation>
        </message>
        <message>
            <source>%1 looks like a day with a slip of the finger. Due is %2.</source>
            <translation>%1 ligner en dag med en slåfejl. Fristen er %2.</translation>
        </message>
        <message>
            <source>%1 is often a week. It is read as %2.</source>
            <translation>%1 betyder ofte en uge. Det læses som %2.</translation>
        </message>
        <message>
            <source>%1 can be two days. It is read as %2.</source>
            <translation>%1 kan betyde to forskellige dage. Det læses som %2.</translation>
        </message>
        <message>
            <source>%1 names no latest time. Due is %2.</source>
            <translation>%1 nævner intet seneste tidspunkt. Fristen er %2.</translation>
        </message>
        <message>
            <source>There is more than one time in %1. Due is %2.</source>
            <translation>Der er mere end ét tidspunkt i %1. Fristen er %2.</translation>
        </message>
        <message>
            <source>Today is that day too. %1 is %2.</source>
            <translation>I dag er også den dag. %1 er %2.</translation>
        </message>
        <message>
            <source>%1 is read as %2.</source>
            <translation>%1 læses som %2.</translation>
        </message>
        <message>
            <source>%1 says the earliest. Say by when, such as “before 17:00”.</source>
            <translation>%1 er kun det tidligste tidspunkt. Sig det seneste, f.eks. »inden kl. 17«.</translation>
        </message>
        <message>
            <source>%1 is read as job %2. Or is it a time?</source>
            <translation>%1 læses som sag %2. Eller er det et tidspunkt?</translation>
        </message>
        <message>
            <source>%1 is read as a time. Or is it a job?</source>
            <translation>%1 læses som et tidspunkt. Eller er det en sag?</translation>
        </message>
        <message>
            <source>%1 has passed. Say a time to come.</source>
            <translation>%1 er passeret. Sig et senere tidspunkt.</translation>
        </message>
        <message>
            <source>%1 is not in the calendar. Say another day.</source>
            <translation>%1 findes ikke i kalenderen. Sig en anden dag.</translation>
        </message>
        <message>
            <source>%1 counts opening hours only. Say a real time.</source>
            <translation>%1 tæller kun åbningstid. Sig et rigtigt tidspunkt.</translation>
        </message>
        <message>
            <source>%1 cannot be read as a time.</source>
            <translation>%1 kan ikke læses som et tidspunkt.</translation>
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
            <translation>om %1 dage</translation>
        </message>
        <message>
            <source>Several customers are called %1. Who is meant?</source>
            <translation>Flere kunder hedder %1. Hvem mener du?</translation>
        </message>
        <message>
            <source>Many customers are called %1. Choose one, or type more of the name.</source>
            <translation>Mange kunder hedder %1. Vælg en, eller skriv mere af navnet.</translation>
        </message>
        <message>
            <source>No customer is called %1. It is read as %2.</source>
            <translation>Ingen kunde hedder %1. Det læses som %2.</translation>
        </message>
        <message>
            <source>No customer is called %1. %2 belongs to %3, who is promised this.</source>
            <translation>Ingen kunde hedder %1. %2 hører til %3, som får aftalen.</translation>
        </message>
        <message>
            <source>No customer called %1 yet. The name stays in the sentence.</source>
            <translation>Ingen kunde hedder %1 endnu. Navnet bliver stående i sætningen.</translation>
        </message>
        <message>
            <source>No customer called %1 yet. The name stays in the sentence. Or is it:</source>
            <translation>Ingen kunde hedder %1 endnu. Navnet bliver stående i sætningen. Eller er det:</translation>
        </message>
        <message>
            <source>%1 is someone else: written without a customer, the name stays.</source>
            <translation>%1 er en anden: skrives uden kunde, navnet bliver stående.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>En anden</translation>
        </message>
        <message>
            <source>There is no job %1. The number stays in the sentence.</source>
            <translation>Der er ingen sag %1. Nummeret bliver stående i sætningen.</translation>
        </message>
        <message>
            <source>No customer has the number %1 yet. It stays in the sentence.</source>
            <translation>Ingen kunde har nummeret %1 endnu. Det bliver stående i sætningen.</translation>
        </message>
        <message>
            <source>Not understood, kept as words: %1</source>
            <translation>Ikke forstået, bliver stående som tekst: %1</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Nothing was found. Try fewer letters, or another word.</source>
            <translation>Der blev ikke fundet noget. Prøv med færre bogstaver eller et andet ord.</translation>
        </message>
        <message>
            <source>A name, a phone number in any spelling, a job number, a device, a serial number, or any word.</source>
            <translation>Et navn, et telefonnummer, uanset hvordan det skrives, et sagsnummer, et apparat, et serienummer eller et hvilket som helst ord.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Name, phone, job number, device or any word</source>
            <translation>Navn, telefon, sagsnummer, apparat eller et ord</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Det, der blev fundet</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Sager</translation>
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
            <translation>Der er ikke noget at skrive ned endnu.</translation>
        </message>
        <message>
            <source>See what goes with it, then press again.</source>
            <translation>Se, hvad der følger med, og tryk igen.</translation>
        </message>
        <message>
            <source>This could not be written just now. It is still here: press again.</source>
            <translation>Det kunne ikke skrives lige nu. Det står her stadig: tryk igen.</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>Kladden er gemt %1</translation>
        </message>
        <message>
            <source>Corrects entry %1. The first text stays: %2</source>
            <translation>Retter linje %1. Den første tekst bliver stående: %2</translation>
        </message>
        <message>
            <source>Correction of entry %1</source>
            <translation>Rettelse af linje %1</translation>
        </message>
        <message>
            <source>Write the correction</source>
            <translation>Skriv rettelsen</translation>
        </message>
        <message>
            <source>Back to the entry</source>
            <translation>Tilbage til linjen</translation>
        </message>
        <message>
            <source>Internal, only colleagues see this</source>
            <translation>Internt, kun kolleger ser det</translation>
        </message>
        <message>
            <source>Write in journal</source>
            <translation>Skriv i journalen</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring til %1</translation>
        </message>
        <message>
            <source>Write to %1</source>
            <translation>Skriv til %1</translation>
        </message>
        <message>
            <source>%1 job here</source>
            <translation>%1 sag her</translation>
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
            <translation>Skriv en e-mail</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Tilbage til %1</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny aftale</translation>
        </message>
        <message>
            <source>only colleagues see this</source>
            <translation>kun kolleger ser det</translation>
        </message>
        <message>
            <source>Taken back %1</source>
            <translation>Trukket tilbage %1</translation>
        </message>
        <message>
            <source>Correction %2 taken back %1</source>
            <translation>Rettelse %2 trukket tilbage %1</translation>
        </message>
        <message>
            <source>Stands again %1</source>
            <translation>Gælder igen %1</translation>
        </message>
        <message>
            <source>Correction %2 stands again %1</source>
            <translation>Rettelse %2 gælder igen %1</translation>
        </message>
        <message>
            <source>Corrected %1:</source>
            <translation>Rettet %1:</translation>
        </message>
        <message>
            <source>%1 took entry %2 back</source>
            <translation>%1 trak linje %2 tilbage</translation>
        </message>
        <message>
            <source>%1 let entry %2 stand again</source>
            <translation>%1 lod linje %2 gælde igen</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Corrected %1 by %2:</source>
            <translation>Rettet %1 af %2:</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Linje %1</translation>
        </message>
        <message>
            <source>%1 corrected entry %2: %3</source>
            <translation>%1 rettede linje %2: %3</translation>
        </message>
        <message>
            <source>Kept: %1 in %2</source>
            <translation>Holdt: %1 på %2</translation>
        </message>
        <message>
            <source>Kept, late: %1 after %2</source>
            <translation>Holdt for sent: %1 efter %2</translation>
        </message>
        <message>
            <source>Moved in time: %1</source>
            <translation>Flyttet i tide: %1</translation>
        </message>
        <message>
            <source>Broken: %1</source>
            <translation>Brudt: %1</translation>
        </message>
        <message>
            <source>Released by the customer: %1</source>
            <translation>Kunden frafaldt den: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Trukket tilbage: %1</translation>
        </message>
        <message>
            <source>Promise due %1 · %2</source>
            <translation>Aftale med frist %1 · %2</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 tilbage</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Takeover card</source>
            <translation>Overtagelseskort</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>Åbne aftaler</translation>
        </message>
        <message>
            <source>Agreed with the customer</source>
            <translation>Aftalt med kunden</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>af %1</translation>
        </message>
        <message>
            <source>Price limit</source>
            <translation>Prisgrænse</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Price agreed</source>
            <translation>Aftalt pris</translation>
        </message>
        <message>
            <source>Ring before going above.</source>
            <translation>Ring, før den overskrides.</translation>
        </message>
        <message>
            <source>%1 kroner</source>
            <translation>%1 kroner</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Indleveret</translation>
        </message>
        <message>
            <source>All that is agreed. No need to ring and ask.</source>
            <translation>Alt, der er aftalt. Ring ikke for at spørge.</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tager den</translation>
        </message>
        <message>
            <source>Stage…</source>
            <translation>Status…</translation>
        </message>
        <message>
            <source>I take the job</source>
            <translation>Jeg tager sagen</translation>
        </message>
        <message>
            <source>Nobody owns this yet</source>
            <translation>Ingen er ansvarlig endnu</translation>
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
            <translation>Skift status, nu: %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>%1 takes it</source>
            <translation>%1 tager den</translation>
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
            <translation>Hvem sagde det</translation>
        </message>
        <message>
            <source>%1 took the job</source>
            <translation>%1 tog sagen</translation>
        </message>
        <message>
            <source>%1 took over from %2</source>
            <translation>%1 overtog fra %2</translation>
        </message>
        <message>
            <source>Also a promise: call by %1</source>
            <translation>Også en aftale: ring senest %1</translation>
        </message>
        <message>
            <source>Also a promise: %1 by %2</source>
            <translation>Også en aftale: %1, frist %2</translation>
        </message>
        <message>
            <source>Also agreed: a message at every change</source>
            <translation>Også aftalt: besked ved hver ændring</translation>
        </message>
        <message>
            <source>Also agreed: %1</source>
            <translation>Også aftalt: %1</translation>
        </message>
        <message>
            <source>Price agreed %1</source>
            <translation>Pris aftalt %1</translation>
        </message>
        <message>
            <source>Price limit %1</source>
            <translation>Prisgrænse %1</translation>
        </message>
        <message>
            <source>%1 the shop is closed. A time someone is here:</source>
            <translation>Vi har lukket %1. Et tidspunkt, hvor der er nogen:</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Ret…</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Kopiér</translation>
        </message>
        <message>
            <source>Copy the &amp;text only</source>
            <translation>Kopiér kun &amp;teksten</translation>
        </message>
        <message>
            <source>New since you were here at %1</source>
            <translation>Nyt, siden du var her %1</translation>
        </message>
        <message>
            <source>New since you were here %1</source>
            <translation>Nyt, siden du var her %1</translation>
        </message>
        <message>
            <source>No &amp;answer</source>
            <translation>&amp;Intet svar</translation>
        </message>
        <message>
            <source>&amp;Voicemail</source>
            <translation>&amp;Telefonsvarer</translation>
        </message>
        <message>
            <source>&amp;Wrong number</source>
            <translation>&amp;Forkert nummer</translation>
        </message>
        <message>
            <source>&amp;Spoke</source>
            <translation>Talte &amp;sammen</translation>
        </message>
        <message>
            <source>&amp;Kept</source>
            <translation>&amp;Holdt</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny aftale</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tager den</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>uanset hvad</translation>
        </message>
        <message>
            <source>No number or address of %1 is known. Add one with “Change” on the customer’s page.</source>
            <translation>Der er hverken nummer eller e-mail på %1. Tilføj det med »Ret« på kundens side.</translation>
        </message>
        <message>
            <source>This promise names no customer, so there is nobody to reach.</source>
            <translation>Aftalen nævner ingen kunde, så der er ingen at kontakte.</translation>
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
            <translation>Ny sag</translation>
        </message>
        <message>
            <source>Choose first whose it is.</source>
            <translation>Vælg først, hvem det tilhører.</translation>
        </message>
        <message>
            <source>Write first what was handed in.</source>
            <translation>Skriv først, hvad der blev indleveret.</translation>
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
            <translation>Fejlen, med kundens ord</translation>
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
            <translation>Kunder, der passer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>En anden</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Ny kunde</translation>
        </message>
        <message>
            <source>Open the job</source>
            <translation>Opret sagen</translation>
        </message>
        <message>
            <source>No job here has these words. Look among All, or write fewer.</source>
            <translation>Ingen sag her indeholder de ord. Se under Alle, eller skriv færre.</translation>
        </message>
        <message>
            <source>You own no open job.</source>
            <translation>Du har ingen åbne sager.</translation>
        </message>
        <message>
            <source>No job is open.</source>
            <translation>Ingen sager er åbne.</translation>
        </message>
        <message>
            <source>There is no job yet. A new job begins the moment something is handed in.</source>
            <translation>Der er ingen sager endnu. En ny sag begynder, når noget bliver indleveret.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Sager</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbne</translation>
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
            <translation>Nummer, apparat, fejl, kunde eller telefon</translation>
        </message>
        <message>
            <source>Narrow the list of jobs</source>
            <translation>Afgræns sagslisten</translation>
        </message>
        <message>
            <source>No next word</source>
            <translation>Ingen næste besked</translation>
        </message>
        <message>
            <source>Nobody here has that name or number. Write down a new customer.</source>
            <translation>Ingen her har det navn eller nummer. Opret en ny kunde.</translation>
        </message>
        <message>
            <source>This customer was taken back. Choose whose it is, or write them down again.</source>
            <translation>Oprettelsen af kunden er fortrudt. Vælg, hvem apparatet tilhører, eller opret kunden igen.</translation>
        </message>
        <message>
            <source>Nothing is promised on this job. %1 makes a promise.</source>
            <translation>Der er ikke lovet noget på denne sag. %1 laver en aftale.</translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message numerus="yes">
            <source>%n internal note(s) hidden, %1 shows them</source>
            <translation>
                <numerusform>%n intern note er skjult, %1 viser den</numerusform>
                <numerusform>%n interne noter er skjult, %1 viser dem</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Fixed: this key has the same meaning everywhere.</source>
            <translation>Fast: denne tast betyder det samme overalt.</translation>
        </message>
        <message>
            <source>press the new key</source>
            <translation>tryk på den nye tast</translation>
        </message>
        <message>
            <source>Press the new key for “%1”. Esc leaves it as it is.</source>
            <translation>Tryk på den nye tast til »%1«. Esc lader den være, som den er.</translation>
        </message>
        <message>
            <source>%1 is already the key for “%2”.</source>
            <translation>%1 er allerede tasten til »%2«.</translation>
        </message>
        <message>
            <source>“%1” is now %2.</source>
            <translation>»%1« er nu %2.</translation>
        </message>
        <message>
            <source>The two keys have changed places.</source>
            <translation>De to taster har byttet plads.</translation>
        </message>
        <message>
            <source>“%1” has its first key again.</source>
            <translation>»%1« har sin første tast igen.</translation>
        </message>
        <message>
            <source>All keys are as they were at first.</source>
            <translation>Alle taster er, som de var fra begyndelsen.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Fortrudt.</translation>
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
            <translation>Alle taster kan ændres her: vælg en linje, tryk Enter, tryk på den nye tast.</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Byt om på de to</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Back to the first key</source>
            <translation>Tilbage til første tast</translation>
        </message>
        <message>
            <source>All back to the first keys</source>
            <translation>Alle tilbage til de første</translation>
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
            <translation>Den valgte aftale eller sag</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>I en formular</translation>
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
            <translation>I en påmindelse, efter F8</translation>
        </message>
        <message>
            <source>On a promise of a job</source>
            <translation>På en aftale i en sag</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny aftale</translation>
        </message>
        <message>
            <source>Hand-in</source>
            <translation>Indlevering</translation>
        </message>
        <message>
            <source>Pick-up, hand over</source>
            <translation>Afhentning, udlevér</translation>
        </message>
        <message>
            <source>Find customer, phone, job, words</source>
            <translation>Find kunde, telefon, sag, ord</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Påmindelser</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Omgør</translation>
        </message>
        <message>
            <source>Ask the journal again</source>
            <translation>Hent fra journalen igen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Sager</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunder</translation>
        </message>
        <message>
            <source>Week review</source>
            <translation>Ugens overblik</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Call, or write if preferred</source>
            <translation>Ring, eller skriv, hvis det ønskes</translation>
        </message>
        <message>
            <source>Kept, in the list</source>
            <translation>Holdt, i listen</translation>
        </message>
        <message>
            <source>New promise instead (new time)</source>
            <translation>Ny aftale i stedet (ny tid)</translation>
        </message>
        <message>
            <source>I take it (mine)</source>
            <translation>Jeg tager den (min)</translation>
        </message>
        <message>
            <source>Write in its journal</source>
            <translation>Skriv i journalen</translation>
        </message>
        <message>
            <source>Change its stage</source>
            <translation>Skift status</translation>
        </message>
        <message>
            <source>Correct the entry</source>
            <translation>Ret linjen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Udskriv</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Næste område</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>Forrige område</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Fuld skærm</translation>
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
            <translation>Almindelig tekst</translation>
        </message>
        <message>
            <source>Hide internal notes, screen can be seen</source>
            <translation>Skjul interne noter, når andre kan se skærmen</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Luk vinduet</translation>
        </message>
        <message>
            <source>Quit, reminders stop</source>
            <translation>Afslut, påmindelser stopper</translation>
        </message>
        <message>
            <source>This card</source>
            <translation>Dette kort</translation>
        </message>
        <message>
            <source>Save, finish</source>
            <translation>Gem, afslut</translation>
        </message>
        <message>
            <source>Leave, the draft is kept</source>
            <translation>Gå ud, kladden gemmes</translation>
        </message>
        <message>
            <source>Choose 1 to 9: channel, cause, time</source>
            <translation>Vælg 1 til 9: kanal, årsag, tid</translation>
        </message>
        <message>
            <source>Choose the first time proposed</source>
            <translation>Vælg det første foreslåede tidspunkt</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Kopiér linjen</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Sæt flueben</translation>
        </message>
        <message>
            <source>Start writing a promise</source>
            <translation>Begynd at skrive en aftale</translation>
        </message>
        <message>
            <source>Into the list</source>
            <translation>Ned i listen</translation>
        </message>
        <message>
            <source>Next group</source>
            <translation>Næste gruppe</translation>
        </message>
        <message>
            <source>Group before</source>
            <translation>Forrige gruppe</translation>
        </message>
        <message>
            <source>Back to the line</source>
            <translation>Tilbage til linjen</translation>
        </message>
        <message>
            <source>More for what is selected</source>
            <translation>Mere til det valgte</translation>
        </message>
        <message>
            <source>Take out what was understood</source>
            <translation>Fjern det, der er forstået</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Ring nu</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Holdt</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tager den</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Udsæt</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Notér svaret</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Intet svar</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Telefonsvarer</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Talte sammen</translation>
        </message>
        <message>
            <source>%1 works in every text field. Choose another key.</source>
            <translation>%1 bruges i alle tekstfelter. Vælg en anden tast.</translation>
        </message>
        <message>
            <source>Ctrl and Alt together are AltGr here, which writes signs. Choose another key.</source>
            <translation>Ctrl og Alt sammen er AltGr her, og den skriver tegn. Vælg en anden tast.</translation>
        </message>
        <message>
            <source>%1 is not in the same place on every keyboard. Choose another key.</source>
            <translation>%1 sidder ikke samme sted på alle tastaturer. Vælg en anden tast.</translation>
        </message>
        <message>
            <source>%1 by itself writes text. Hold Ctrl with it.</source>
            <translation>%1 alene skriver tekst. Hold Ctrl nede samtidig.</translation>
        </message>
        <message>
            <source>Alt and a letter open the menus. Hold Ctrl instead.</source>
            <translation>Alt og et bogstav åbner menuerne. Hold Ctrl nede i stedet.</translation>
        </message>
        <message>
            <source>%1 has the same meaning everywhere and stays as it is. Choose another key.</source>
            <translation>%1 betyder det samme overalt og bliver, som den er. Vælg en anden tast.</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop. Choose another key.</source>
            <translation>%1 bruges af styresystemet. Vælg en anden tast.</translation>
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
            <translation>og %1 til: skriv for at afgrænse</translation>
        </message>
        <message>
            <source>One letter says too little: write one more, or choose with the arrows.</source>
            <translation>Ét bogstav siger for lidt: skriv et mere, eller vælg med pilene.</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;Shop</source>
            <translation>&amp;Butik</translation>
        </message>
        <message>
            <source>&amp;Promise</source>
            <translation>&amp;Aftale</translation>
        </message>
        <message>
            <source>&amp;Job</source>
            <translation>&amp;Sag</translation>
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
            <translation>&amp;Hjælp</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Indstillinger…</translation>
        </message>
        <message>
            <source>&amp;Close the window</source>
            <translation>&amp;Luk vinduet</translation>
        </message>
        <message>
            <source>&amp;Quit, reminders stop</source>
            <translation>&amp;Afslut, påmindelser stopper</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny aftale</translation>
        </message>
        <message>
            <source>&amp;Kept (Space in the list)</source>
            <translation>&amp;Holdt (Mellemrum i listen)</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Ring</translation>
        </message>
        <message>
            <source>New promise &amp;instead</source>
            <translation>Ny aftale &amp;i stedet</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tager den</translation>
        </message>
        <message>
            <source>Write in the &amp;journal</source>
            <translation>Skriv i &amp;journalen</translation>
        </message>
        <message>
            <source>Change the sta&amp;ge…</source>
            <translation>Skift s&amp;tatus…</translation>
        </message>
        <message>
            <source>&amp;Correct the entry</source>
            <translation>&amp;Ret linjen</translation>
        </message>
        <message>
            <source>&amp;Save or finish</source>
            <translation>&amp;Gem eller afslut</translation>
        </message>
        <message>
            <source>&amp;Open (Enter)</source>
            <translation>&amp;Åbn (Enter)</translation>
        </message>
        <message>
            <source>&amp;Reminders</source>
            <translation>&amp;Påmindelser</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Fortryd</translation>
        </message>
        <message>
            <source>R&amp;edo</source>
            <translation>&amp;Omgør</translation>
        </message>
        <message>
            <source>&amp;New job</source>
            <translation>&amp;Ny sag</translation>
        </message>
        <message>
            <source>&amp;Hand-in</source>
            <translation>&amp;Indlevering</translation>
        </message>
        <message>
            <source>&amp;Pick-up</source>
            <translation>&amp;Afhentning</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;Udskriv…</translation>
        </message>
        <message>
            <source>&amp;New customer</source>
            <translation>&amp;Ny kunde</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>&amp;Bring in…</source>
            <translation>&amp;Hent ind…</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;I dag</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>Sage&amp;r</translation>
        </message>
        <message>
            <source>&amp;Customers</source>
            <translation>&amp;Kunder</translation>
        </message>
        <message>
            <source>&amp;Week review</source>
            <translation>&amp;Ugens overblik</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tilbage</translation>
        </message>
        <message>
            <source>&amp;Ask the journal again</source>
            <translation>&amp;Hent fra journalen igen</translation>
        </message>
        <message>
            <source>&amp;Hide internal notes</source>
            <translation>Skjul interne n&amp;oter</translation>
        </message>
        <message>
            <source>Next &amp;group</source>
            <translation>Ne&amp;d til næste gruppe</translation>
        </message>
        <message>
            <source>Gro&amp;up before</source>
            <translation>O&amp;p til forrige gruppe</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Næste område</translation>
        </message>
        <message>
            <source>&amp;Pane before</source>
            <translation>Forri&amp;ge område</translation>
        </message>
        <message>
            <source>&amp;Menu bar</source>
            <translation>M&amp;enulinje</translation>
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
            <translation>&amp;Almindelig tekst</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Fuld skærm</translation>
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
            <translation>&amp;Vælg kanal eller tid, 1 til 9</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>&amp;Kopiér</translation>
        </message>
        <message>
            <source>Lea&amp;ve, the draft is kept</source>
            <translation>Gå ud, k&amp;ladden gemmes</translation>
        </message>
        <message>
            <source>Mor&amp;e for what is selected</source>
            <translation>Mere til det &amp;valgte</translation>
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
            <translation>Noget andet, på én linje</translation>
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
            <translation>Den gamle aftale bliver stående i journalen.</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Gem som kladde</translation>
        </message>
        <message>
            <source>Write new promise</source>
            <translation>Skriv ny aftale</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 tilbage</translation>
        </message>
        <message>
            <source>You said</source>
            <translation>I sagde</translation>
        </message>
        <message>
            <source>A plain time can go by SMS. With a reservation, ring.</source>
            <translation>Et tidspunkt uden forbehold kan sendes på sms. Er der et forbehold, så ring.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>&amp;New promise, in the words you say</source>
            <translation>&amp;Ny aftale, med de ord, du siger</translation>
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
            <translation>Du kan sige</translation>
        </message>
        <message>
            <source>Such as “ready Monday 16”</source>
            <translation>F.eks. »klar mandag 16«</translation>
        </message>
        <message>
            <source>New promise, in the words you say</source>
            <translation>Ny aftale, med de ord, du siger</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>nu %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>This promise is settled by now. What you typed stays here as a draft.</source>
            <translation>Aftalen er afsluttet nu. Det, du har skrevet, bliver her som kladde.</translation>
        </message>
        <message>
            <source>This could not be written just now. It is still here: press again.</source>
            <translation>Det kunne ikke skrives lige nu. Det står her stadig: tryk igen.</translation>
        </message>
        <message>
            <source>New promise instead</source>
            <translation>Ny aftale i stedet</translation>
        </message>
        <message>
            <source>Ring before %1</source>
            <translation>Ring før %1</translation>
        </message>
        <message>
            <source>%1 and it counts as moved in time, not broken.</source>
            <translation>%1, så tæller den som flyttet i tide, ikke brudt.</translation>
        </message>
        <message>
            <source>It lapsed just now</source>
            <translation>Den udløb lige nu</translation>
        </message>
        <message>
            <source>It lapsed %1 ago</source>
            <translation>Den udløb for %1 siden</translation>
        </message>
        <message>
            <source>%1 and counts as broken. Apologise first.</source>
            <translation>%1 og tæller som brudt. Undskyld først.</translation>
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
            <translation>Vi regner i kundens timer, ikke i vores.</translation>
        </message>
        <message>
            <source>The shop is open %1 of them, the outlined bands.</source>
            <translation>Butikken har åbent i %1 af dem, de indrammede felter.</translation>
        </message>
        <message>
            <source>The shop is closed all that time.</source>
            <translation>Butikken har lukket i hele den tid.</translation>
        </message>
        <message>
            <source>&amp;Also promise a call %1, whether the part is there or not</source>
            <translation>&amp;Lov også at ringe %1, uanset om delen er der eller ej</translation>
        </message>
        <message>
            <source>&amp;Also promise a call %1, either way</source>
            <translation>&amp;Lov også at ringe %1, uanset hvad</translation>
        </message>
        <message>
            <source>How are you telling %1?</source>
            <translation>Hvordan får %1 det at vide?</translation>
        </message>
        <message>
            <source>How are you telling the customer?</source>
            <translation>Hvordan får kunden det at vide?</translation>
        </message>
        <message>
            <source>Say why it cannot be kept: Alt and a number.</source>
            <translation>Sig, hvorfor den ikke kan holdes: Alt og et tal.</translation>
        </message>
        <message>
            <source>Say in one line why it cannot be kept.</source>
            <translation>Sig på én linje, hvorfor den ikke kan holdes.</translation>
        </message>
        <message>
            <source>Say when, such as “kl 15” or “Monday 16”.</source>
            <translation>Sig hvornår, f.eks. »kl. 15« eller »mandag 16«.</translation>
        </message>
        <message>
            <source>The shop is closed then. Choose a time, or keep the one you said.</source>
            <translation>Butikken har lukket da. Vælg et tidspunkt, eller behold det, du sagde.</translation>
        </message>
        <message>
            <source>You told the customer at %1</source>
            <translation>Du sagde det til kunden %1</translation>
        </message>
        <message>
            <source>%1, so it counts as moved in time.</source>
            <translation>%1, så den tæller som flyttet i tide.</translation>
        </message>
        <message>
            <source>This promise is settled.</source>
            <translation>Aftalen er afsluttet.</translation>
        </message>
        <message>
            <source>%1 Nobody has to be told anything.</source>
            <translation>%1 Ingen behøver at få besked.</translation>
        </message>
        <message>
            <source>You told the customer on %1</source>
            <translation>Du sagde det til kunden %1</translation>
        </message>
    </context>
    <context>
        <name>Nouns</name>
        <message>
            <source>Call back</source>
            <translation>Ring tilbage</translation>
        </message>
        <message>
            <source>Fault-finding</source>
            <translation>Fejlsøgning</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Besked</translation>
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
            <translation>Næste besked</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>Opfølgende opkald</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Aftale</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Indleveret</translation>
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
            <translation>Under reparation</translation>
        </message>
        <message>
            <source>Done, on the shelf</source>
            <translation>Færdig, på hylden</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Udleveret</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Afslået</translation>
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
            <translation>E-mail</translation>
        </message>
        <message>
            <source>The part came late</source>
            <translation>Delen kom for sent</translation>
        </message>
        <message>
            <source>More is broken</source>
            <translation>Der er mere i stykker</translation>
        </message>
        <message>
            <source>It takes longer than thought</source>
            <translation>Det tager længere end ventet</translation>
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
            <translation>Noget andet</translation>
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
            <translation>Indehaver</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Intet svar</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Telefonsvarer</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Spoke</source>
            <translation>Talte sammen</translation>
        </message>
        <message>
            <source>Message sent</source>
            <translation>Besked sendt</translation>
        </message>
        <message>
            <source>Said to customer</source>
            <translation>Sagt til kunden</translation>
        </message>
        <message>
            <source>Customer said</source>
            <translation>Kunden sagde</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Internt</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hændelse</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overskredet</translation>
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
            <translation>Forfalder mens vi har lukket</translation>
        </message>
        <message>
            <source>Next opening days</source>
            <translation>De næste åbningsdage</translation>
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
            <translation>Mappen %path kopieres automatisk til andre steder. Vælg en mappe, der kun er på denne pc.</translation>
        </message>
        <message>
            <source>This is not possible just now. Nothing was written.</source>
            <translation>Det kan ikke lade sig gøre lige nu. Intet blev skrevet.</translation>
        </message>
        <message>
            <source>This promise is settled already. Nothing was written.</source>
            <translation>Aftalen er allerede afsluttet. Intet blev skrevet.</translation>
        </message>
        <message>
            <source>%by took it already.</source>
            <translation>%by har allerede taget den.</translation>
        </message>
        <message>
            <source>Nothing here is called %said. Nothing was written.</source>
            <translation>Der er intet her, der hedder %said. Intet blev skrevet.</translation>
        </message>
        <message>
            <source>More than one fits %said: %matches. Choose one.</source>
            <translation>Flere passer på %said: %matches. Vælg en.</translation>
        </message>
        <message>
            <source>Somebody has gone on from there, so it stays. Write a new line instead.</source>
            <translation>En kollega er gået videre herfra, så det bliver stående. Skriv en ny linje i stedet.</translation>
        </message>
        <message>
            <source>No time was said. Add one, such as “kl 15” or “within 1 hour”.</source>
            <translation>Der blev ikke sagt noget tidspunkt. Tilføj et, f.eks. »kl. 15« eller »inden 1 time«.</translation>
        </message>
        <message>
            <source>%due has passed. Say a time that is still ahead.</source>
            <translation>Tidspunktet %due er passeret. Sig et senere tidspunkt.</translation>
        </message>
        <message>
            <source>A call-back is kept by speaking with the customer. Say how the call went.</source>
            <translation>En aftale om at ringe tilbage holdes ved at tale med kunden. Sig, hvordan opkaldet gik.</translation>
        </message>
        <message>
            <source>There is nothing to write down yet.</source>
            <translation>Der er ikke noget at skrive ned endnu.</translation>
        </message>
        <message>
            <source>The text is too long. Split it in two. It is still here.</source>
            <translation>Teksten er for lang. Del den i to. Den er her stadig.</translation>
        </message>
        <message>
            <source>Say who you are first. What you typed is still here.</source>
            <translation>Sig først, hvem du er. Det, du har skrevet, står her endnu.</translation>
        </message>
        <message>
            <source>Only %name or an owner can change this PIN.</source>
            <translation>Kun %name eller en indehaver kan ændre denne pinkode.</translation>
        </message>
        <message>
            <source>Nobody here has this PIN. Try again.</source>
            <translation>Ingen her har denne pinkode. Prøv igen.</translation>
        </message>
        <message>
            <source>%said cannot be used. Write it like %example.</source>
            <translation>%said kan ikke bruges. Skriv det som %example.</translation>
        </message>
        <message>
            <source>A snooze must end before the promise is due: %latest at the latest.</source>
            <translation>En udsættelse skal slutte før fristen: senest %latest.</translation>
        </message>
        <message>
            <source>The folder %path is on a network share. Choose a folder on this PC.</source>
            <translation>Mappen %path ligger på et netværksdrev. Vælg en mappe på denne pc.</translation>
        </message>
        <message>
            <source>This journal was written by a newer RepairDesk. Nothing was changed.</source>
            <translation>Journalen er skrevet af en nyere version af RepairDesk. Intet er ændret.</translation>
        </message>
        <message>
            <source>Somebody called %name works here already.</source>
            <translation>Der arbejder allerede en her, der hedder %name.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was brought in.</source>
            <translation>Importen blev stoppet. Intet blev hentet ind.</translation>
        </message>
        <message>
            <source>This PIN will not do. Choose four to twelve digits that nobody else has.</source>
            <translation>Den pinkode kan ikke bruges. Vælg fire til tolv cifre, som ingen anden har.</translation>
        </message>
        <message>
            <source>%1: %2 cannot be used. Write it like %3.</source>
            <translation>%1: %2 kan ikke bruges. Skriv det som %3.</translation>
        </message>
        <message>
            <source>%1: %2 cannot be used. Write at most %4 whole minutes from 1 to %5, such as %3.</source>
            <translation>%1: %2 kan ikke bruges. Skriv højst %4 hele minuttal fra 1 til %5, f.eks. %3.</translation>
        </message>
        <message>
            <source>%1 is missing. Write it like %3.</source>
            <translation>%1 mangler. Skriv f.eks. %3.</translation>
        </message>
        <message>
            <source>%1 is missing. Write who works here.</source>
            <translation>%1 mangler. Skriv, hvem der arbejder her.</translation>
        </message>
        <message>
            <source>%1 is too long. Write it shorter. It is still here.</source>
            <translation>%1: Teksten er for lang. Skriv den kortere. Den står her stadig.</translation>
        </message>
        <message>
            <source>%1: %2 is not known. Write it as the country calls itself, like %3, or its letters, like %4.</source>
            <translation>%1: %2 er ukendt. Skriv landets navn på landets eget sprog, f.eks. %3, eller landekoden, f.eks. %4.</translation>
        </message>
        <message>
            <source>%1: %2 names a day, but each day has its own field. Write only hours, like %3.</source>
            <translation>%1: %2 nævner en dag, men hver dag har sit eget felt. Skriv kun åbningstiden, f.eks. %3.</translation>
        </message>
        <message>
            <source>%1: %2 says no hours. Write %3, or %4 if you are closed.</source>
            <translation>%1: %2 står uden åbningstid. Skriv %3, eller %4, hvis I har lukket.</translation>
        </message>
        <message>
            <source>%1: %2 does not go with another line about that day. Keep one of them.</source>
            <translation>%1: %2 passer ikke med en anden linje om samme dag. Behold en af dem.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>You could say</source>
            <translation>Du kan sige</translation>
        </message>
        <message>
            <source>How did the call go?</source>
            <translation>Hvordan gik opkaldet?</translation>
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
            <translation>&amp;Ring nu</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Ny aftale</translation>
        </message>
        <message>
            <source>I &amp;take it</source>
            <translation>&amp;Jeg tager den</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>Ring til %1</translation>
        </message>
        <message>
            <source>&amp;Snooze</source>
            <translation>&amp;Udsæt</translation>
        </message>
        <message>
            <source>&amp;Snooze 10 min</source>
            <translation>&amp;Udsæt 10 min</translation>
        </message>
        <message>
            <source>&amp;Snooze to %1</source>
            <translation>&amp;Udsæt til %1</translation>
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
            <translation>Ingen nævnt</translation>
        </message>
        <message>
            <source>Typing stays where it was. In RepairDesk, F8 moves here.</source>
            <translation>Du skriver videre, hvor du var. F8 i RepairDesk går hertil.</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>%1 for sent</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påmindelse</translation>
        </message>
        <message>
            <source>Reminders: %1</source>
            <translation>Påmindelser: %1</translation>
        </message>
        <message>
            <source>Due in %1, at %2</source>
            <translation>Frist om %1, %2</translation>
        </message>
        <message>
            <source>Due now, at %1</source>
            <translation>Frist nu, %1</translation>
        </message>
        <message>
            <source>%1 late: ring and apologise</source>
            <translation>%1 for sent: ring og undskyld</translation>
        </message>
        <message>
            <source>Fell due %1, while we were closed</source>
            <translation>Forfaldt %1, mens vi havde lukket</translation>
        </message>
        <message>
            <source>%1 owns it</source>
            <translation>%1 er ansvarlig</translation>
        </message>
        <message>
            <source>price limit in the journal: %1</source>
            <translation>prisgrænse i journalen: %1</translation>
        </message>
        <message>
            <source>prefers a call</source>
            <translation>vil helst ringes op</translation>
        </message>
        <message>
            <source>prefers an SMS</source>
            <translation>vil helst have sms</translation>
        </message>
        <message>
            <source>prefers an e-mail</source>
            <translation>vil helst have e-mail</translation>
        </message>
        <message>
            <source>prefers to come by</source>
            <translation>vil helst komme forbi</translation>
        </message>
        <message>
            <source>%1 kr.</source>
            <translation>%1 kr.</translation>
        </message>
        <message>
            <source>It is done now.</source>
            <translation>Den er færdig nu.</translation>
        </message>
        <message>
            <source>We agreed on %1 at most.</source>
            <translation>Vi har aftalt højst %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to call by %1.</source>
            <translation>Undskyld, vi lovede at ringe senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to write by %1.</source>
            <translation>Undskyld, vi lovede at skrive senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised it would be ready by %1.</source>
            <translation>Undskyld, vi lovede, at den ville være klar senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to find the fault by %1.</source>
            <translation>Undskyld, vi lovede at finde fejlen senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised a quote by %1.</source>
            <translation>Undskyld, vi lovede et tilbud senest %1.</translation>
        </message>
        <message>
            <source>Sorry, we promised to have the part by %1.</source>
            <translation>Undskyld, vi lovede at have delen senest %1.</translation>
        </message>
        <message>
            <source>Sorry, you should have heard from us by %1.</source>
            <translation>Undskyld, du skulle have hørt fra os senest %1.</translation>
        </message>
        <message>
            <source>Sorry, by %1 we had promised: %2</source>
            <translation>Undskyld, det her havde vi lovet senest %1: %2</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>%1 took it %2</source>
            <translation>%1 tog den %2</translation>
        </message>
        <message>
            <source>Due in %1, %2</source>
            <translation>Frist om %1, %2</translation>
        </message>
        <message>
            <source>Snooze longer</source>
            <translation>Udsæt længere</translation>
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
            <translation>Før lukketid, til %1</translation>
        </message>
        <message>
            <source>When we open, to %1</source>
            <translation>Når vi åbner, til %1</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Svar</translation>
        </message>
        <message>
            <source>Note it. Enter: kept</source>
            <translation>Notér det. Enter: holdt</translation>
        </message>
        <message>
            <source>What was the answer?</source>
            <translation>Hvad var svaret?</translation>
        </message>
    </context>
    <context>
        <name>ReminderWindow</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n aftale venter på dig</numerusform>
                <numerusform>%n aftaler venter på dig</numerusform>
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
            <translation>tilføjer %1.</translation>
        </message>
        <message>
            <source>nothing to add.</source>
            <translation>intet at tilføje.</translation>
        </message>
        <message>
            <source>new customer.</source>
            <translation>ny kunde.</translation>
        </message>
        <message>
            <source>is customer %1 already;</source>
            <translation>findes allerede som kunden %1;</translation>
        </message>
        <message>
            <source>the same as %1 of this file;</source>
            <translation>den samme som %1 i denne fil;</translation>
        </message>
        <message>
            <source>new customer, kept apart.</source>
            <translation>ny kunde, holdt for sig.</translation>
        </message>
        <message>
            <source>cannot be used.</source>
            <translation>kan ikke bruges.</translation>
        </message>
        <message>
            <source>It had no name and is listed under its %by. Correct the name some time.</source>
            <translation>Navnet manglede, så kunden står opført under %by. Ret navnet ved lejlighed.</translation>
        </message>
        <message>
            <source>The %field was %had characters long; the first %kept are kept.</source>
            <translation>Feltet %field var %had tegn langt; de første %kept er beholdt.</translation>
        </message>
        <message>
            <source>There are more than %kept of its %field; the first %kept are kept.</source>
            <translation>Der er flere end %kept i feltet %field; de første %kept er beholdt.</translation>
        </message>
        <message>
            <source>Unprintable characters in the %field were taken out.</source>
            <translation>Tegn, der ikke kan vises, er fjernet fra feltet %field.</translation>
        </message>
        <message>
            <source>Some letters of the %field could not be read. Correct them by hand.</source>
            <translation>Nogle bogstaver i feltet %field kunne ikke læses. Ret dem i hånden.</translation>
        </message>
        <message>
            <source>A spreadsheet has turned a number into %text. Type the number in.</source>
            <translation>Et regneark har lavet et nummer om til %text. Skriv nummeret ind.</translation>
        </message>
        <message>
            <source>There was no phone number in “%text”. It is kept in the note.</source>
            <translation>Der var intet telefonnummer i »%text«. Det står i notatet.</translation>
        </message>
        <message>
            <source>“%text” is not an e-mail address. It is kept in the note.</source>
            <translation>»%text« er ikke en e-mailadresse. Det står i notatet.</translation>
        </message>
        <message>
            <source>%number is not a usual phone number. It is kept as written.</source>
            <translation>%number er ikke et almindeligt telefonnummer. Det står, som det er skrevet.</translation>
        </message>
        <message>
            <source>The row has %count more cells than the header. Look the row over.</source>
            <translation>Rækken har %count celler mere end overskriften. Kig rækken igennem.</translation>
        </message>
        <message>
            <source>A quotation mark is never closed in this row. Look the row over.</source>
            <translation>Et anførselstegn lukkes ikke i denne række. Kig rækken igennem.</translation>
        </message>
        <message>
            <source>Line %line was added to the %field before it. Look the customer over.</source>
            <translation>Linje %line er føjet til feltet %field før den. Kig kundens oplysninger igennem.</translation>
        </message>
        <message>
            <source>Line %line could not be understood and was left out.</source>
            <translation>Linje %line kunne ikke forstås og er udeladt.</translation>
        </message>
        <message>
            <source>The card has no end line. Look the customer over.</source>
            <translation>Kortet har ingen slutlinje. Kig kundens oplysninger igennem.</translation>
        </message>
        <message>
            <source>The card goes on and on; what is folded below line %line was left out.</source>
            <translation>Kortet bliver ved; det, der er foldet ind efter linje %line, er udeladt.</translation>
        </message>
        <message>
            <source>It is a list of other contacts, not a person. Nothing was brought in from it.</source>
            <translation>Det er en liste over andre kontakter, ikke en person. Intet er hentet ind fra den.</translation>
        </message>
        <message>
            <source>It has no name, no number and no e-mail. Nothing was brought in from it.</source>
            <translation>Navn, nummer og e-mail mangler. Intet er hentet ind herfra.</translation>
        </message>
        <message>
            <source>It shares the number %number with %other; the names differ.</source>
            <translation>Nummeret %number findes også hos %other; navnene er forskellige.</translation>
        </message>
        <message>
            <source>It shares the e-mail %email with %other; the names differ.</source>
            <translation>E-mailadressen %email findes også hos %other; navnene er forskellige.</translation>
        </message>
        <message>
            <source>It also meets %other. Look both over.</source>
            <translation>Oplysningerne passer også på %other. Kig dem begge igennem.</translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>Intet er hentet ind.</translation>
        </message>
        <message>
            <source>These columns have no place here: %columns. The file still has them.</source>
            <translation>Disse kolonner er ikke taget med: %columns. De står stadig i filen.</translation>
        </message>
        <message>
            <source>These details have no place here: %fields. The file still has them.</source>
            <translation>Disse oplysninger er ikke taget med: %fields. De står stadig i filen.</translation>
        </message>
        <message>
            <source>Lines outside any card: %count, the first on line %line.</source>
            <translation>Linjer uden for et kort: %count, den første på linje %line.</translation>
        </message>
        <message>
            <source>The headers stand in row %row; what is above them was left out.</source>
            <translation>Overskrifterne står i række %row; det over dem er udeladt.</translation>
        </message>
        <message>
            <source>The list has headers, but no rows below them.</source>
            <translation>Listen har overskrifter, men ingen rækker under dem.</translation>
        </message>
        <message>
            <source>No column could be recognised: %columns. Name them name, phone, e-mail.</source>
            <translation>Ingen kolonne kunne genkendes: %columns. Kald dem navn, telefon, e-mail.</translation>
        </message>
        <message>
            <source>There is no contact card in the file.</source>
            <translation>Der er intet kontaktkort i filen.</translation>
        </message>
        <message>
            <source>There is no file of that name.</source>
            <translation>Der er ingen fil med det navn.</translation>
        </message>
        <message>
            <source>The file could not be read (%reason). Copy it to this PC.</source>
            <translation>Filen kunne ikke læses (%reason). Kopiér den til denne pc.</translation>
        </message>
        <message>
            <source>That is a folder or a device, not a file.</source>
            <translation>Det er en mappe eller en enhed, ikke en fil.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen er tom.</translation>
        </message>
        <message>
            <source>The file is %had MB; at most %most MB can be read. Split it.</source>
            <translation>Filen fylder %had MB; højst %most MB kan læses. Del den.</translation>
        </message>
        <message>
            <source>This is %kind, not a contact list. Save it as CSV or vCard.</source>
            <translation>Det er %kind, ikke en kontaktliste. Gem den som CSV eller vCard.</translation>
        </message>
        <message>
            <source>its agent</source>
            <translation>dets repræsentant</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>kort %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>række %1</translation>
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
            <translation>e-mail</translation>
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
            <translation>bemærkning</translation>
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
            <translation>en Excel-projektmappe</translation>
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
            <translation>et billede</translation>
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
            <translation>en webside</translation>
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
            <translation>en LDIF-adressebog</translation>
        </message>
        <message>
            <source>a program's own file, not text</source>
            <translation>et programs egen fil, ikke tekst</translation>
        </message>
        <message>
            <source>There was no phone number in “%text”.</source>
            <translation>Der var intet telefonnummer i »%text«.</translation>
        </message>
        <message>
            <source>“%text” is not an e-mail address.</source>
            <translation>»%text« er ikke en e-mailadresse.</translation>
        </message>
    </context>
    <context>
        <name>Rest</name>
        <message numerus="yes">
            <source>%n further line(s) are kept: “%1”</source>
            <translation>
                <numerusform>%n linje mere er gemt: »%1«</numerusform>
                <numerusform>%n linjer mere er gemt: »%1«</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Say</name>
        <message>
            <source>Hello %1.</source>
            <translation>Hej %1.</translation>
        </message>
        <message>
            <source>I am sorry.</source>
            <translation>Undskyld.</translation>
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
            <translation>Vi ringer %1, uanset hvad.</translation>
        </message>
        <message>
            <source>The part came late.</source>
            <translation>Delen kom for sent.</translation>
        </message>
        <message>
            <source>It takes longer than we thought.</source>
            <translation>Det tager længere, end vi regnede med.</translation>
        </message>
        <message>
            <source>More is broken than we thought.</source>
            <translation>Der er mere i stykker, end vi regnede med.</translation>
        </message>
        <message>
            <source>We are waiting for your answer.</source>
            <translation>Vi venter på dit svar.</translation>
        </message>
        <message>
            <source>We forgot it.</source>
            <translation>Vi glemte det.</translation>
        </message>
        <message>
            <source>We promised it would be ready %1, and it will not be.</source>
            <translation>Vi lovede, at den ville være klar %1, men det bliver den ikke.</translation>
        </message>
        <message>
            <source>We promised to find the fault %1, and it will be later.</source>
            <translation>Vi lovede at finde fejlen %1, men det bliver senere.</translation>
        </message>
        <message>
            <source>We promised you a quote %1, and it will be later.</source>
            <translation>Vi lovede dig et tilbud %1, men det bliver senere.</translation>
        </message>
        <message>
            <source>We promised to have the part %1, and it will be later.</source>
            <translation>Vi lovede at have delen %1, men det bliver senere.</translation>
        </message>
        <message>
            <source>We promised you a message %1, and it will be later.</source>
            <translation>Vi lovede dig en besked %1, men den kommer senere.</translation>
        </message>
        <message>
            <source>We promised to call %1, and we need longer.</source>
            <translation>Vi lovede at ringe %1, men vi har brug for længere tid.</translation>
        </message>
        <message>
            <source>We promised a word %1, and we need longer.</source>
            <translation>Vi lovede, at du hørte fra os %1, men vi har brug for længere tid.</translation>
        </message>
        <message>
            <source>We promised %1: %2. We cannot keep that.</source>
            <translation>Vi lovede %1: %2. Det kan vi ikke holde.</translation>
        </message>
        <message>
            <source>We promised it would be ready %1.</source>
            <translation>Vi lovede, at den ville være klar %1.</translation>
        </message>
        <message>
            <source>We promised to find the fault %1.</source>
            <translation>Vi lovede at finde fejlen %1.</translation>
        </message>
        <message>
            <source>We promised you a quote %1.</source>
            <translation>Vi lovede dig et tilbud %1.</translation>
        </message>
        <message>
            <source>We promised to have the part %1.</source>
            <translation>Vi lovede at have delen %1.</translation>
        </message>
        <message>
            <source>We promised you a message %1.</source>
            <translation>Vi lovede dig en besked %1.</translation>
        </message>
        <message>
            <source>We promised to call %1.</source>
            <translation>Vi lovede at ringe %1.</translation>
        </message>
        <message>
            <source>We promised a word %1.</source>
            <translation>Vi lovede, at du hørte fra os %1.</translation>
        </message>
        <message>
            <source>We promised %1: %2.</source>
            <translation>Vi lovede %1: %2.</translation>
        </message>
        <message>
            <source>It is ready %1</source>
            <translation>Den er klar %1</translation>
        </message>
        <message>
            <source>We find the fault %1</source>
            <translation>Vi finder fejlen %1</translation>
        </message>
        <message>
            <source>You get the quote %1</source>
            <translation>Du får tilbuddet %1</translation>
        </message>
        <message>
            <source>The part is here %1</source>
            <translation>Delen er her %1</translation>
        </message>
        <message>
            <source>You get a message %1</source>
            <translation>Du får en besked %1</translation>
        </message>
        <message>
            <source>We call you %1</source>
            <translation>Vi ringer %1</translation>
        </message>
        <message>
            <source>You hear from us %1</source>
            <translation>Du hører fra os %1</translation>
        </message>
        <message>
            <source>We do it %1</source>
            <translation>Vi gør det %1</translation>
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
            <translation>Gør butikken klar</translation>
        </message>
        <message>
            <source>Other PCs in the shop</source>
            <translation>Andre pc’er i butikken</translation>
        </message>
        <message>
            <source>This PC only, for now</source>
            <translation>Kun denne pc, indtil videre</translation>
        </message>
        <message>
            <source>Bring in customers</source>
            <translation>Hent kunder ind</translation>
        </message>
        <message>
            <source>A list from a phone or a spreadsheet: name, phone, e-mail</source>
            <translation>En liste fra en telefon eller et regneark: navn, telefon, e-mail</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Vælg fil</translation>
        </message>
        <message>
            <source>%1 of 4 · any order, any time</source>
            <translation>%1 af 4 · rækkefølgen er fri</translation>
        </message>
        <message>
            <source>Whoever makes a promise signs it</source>
            <translation>Den, der lover, skriver under</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Hvem arbejder her</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name of someone who works here</source>
            <translation>Navn på en, der arbejder her</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Used to warn, never to stretch a promise</source>
            <translation>Bruges til at advare, aldrig til at strække en frist</translation>
        </message>
        <message>
            <source>When are you open?</source>
            <translation>Hvornår har I åbent?</translation>
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
            <translation>Søn- og helligdage</translation>
        </message>
        <message>
            <source>opens</source>
            <translation>åbner</translation>
        </message>
        <message>
            <source>closes</source>
            <translation>lukker</translation>
        </message>
        <message>
            <source>closed; public holidays are known</source>
            <translation>lukket; helligdagene er lagt ind</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Gem åbningstider</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åbningstider</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>lukket</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Andre dage</translation>
        </message>
        <message>
            <source>2026-12-24 10-13, or 2026-12-31 closed; a day a line</source>
            <translation>24.12.2026 10-13 eller 31.12.2026 lukket; en dag pr. linje</translation>
        </message>
        <message>
            <source>Closed on public holidays</source>
            <translation>Lukket på helligdage</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Påmindelser</translation>
        </message>
        <message>
            <source>Minutes before the due time. What falls into closed hours rings before closing.</source>
            <translation>Minutter før fristen. Det, der falder i lukketiden, ringer før lukketid.</translation>
        </message>
        <message>
            <source>Within 90 minutes</source>
            <translation>Inden for 90 minutter</translation>
        </message>
        <message>
            <source>Longer promises</source>
            <translation>Aftaler med længere frist</translation>
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
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tidszone</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ingen endnu</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Gem pinkode</translation>
        </message>
        <message>
            <source>Whose PIN</source>
            <translation>Hvem pinkoden gælder</translation>
        </message>
        <message>
            <source>Sign out when nobody has typed for</source>
            <translation>Log ud, når ingen har skrevet i</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldrig</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Without a PIN: %1. Anyone here can sign as them, so set one.</source>
            <translation>Uden pinkode: %1. Alle her kan skrive i deres navn, så giv dem en.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>PIN, 4–12 digits</source>
            <translation>Pinkode, 4–12 cifre</translation>
        </message>
        <message>
            <source>New PIN, 4–12 digits</source>
            <translation>Ny pinkode, 4–12 cifre</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Der er intet at gemme</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n åben aftale</numerusform>
                <numerusform>%n åbne aftaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>%1 signs now.</source>
            <translation>%1 skriver under nu.</translation>
        </message>
        <message>
            <source>Press Enter again to write it.</source>
            <translation>Tryk Enter igen for at skrive det.</translation>
        </message>
        <message>
            <source>This is not the PIN of %1. Try again.</source>
            <translation>Det er ikke pinkoden for %1. Prøv igen.</translation>
        </message>
        <message>
            <source>Five wrong PINs. Try again in %1 s.</source>
            <translation>Fem forkerte pinkoder. Prøv igen om %1 s.</translation>
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
            <translation>Pinkode</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Log ind</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nu</translation>
        </message>
        <message>
            <source>Now do it once more.</source>
            <translation>Gør det nu en gang til.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>%1: ring and apologise</source>
            <translation>%1: ring og undskyld</translation>
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
            <translation>Jeg tager den</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Ring nu</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Ny aftale</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>The selected promise</source>
            <translation>Den valgte aftale</translation>
        </message>
        <message>
            <source>How did the call go?</source>
            <translation>Hvordan gik opkaldet?</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>Sms</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>about: %1</source>
            <translation>om: %1</translation>
        </message>
        <message>
            <source>job %1</source>
            <translation>sag %1</translation>
        </message>
        <message>
            <source>Agreement, no clock</source>
            <translation>Aftale uden frist</translation>
        </message>
        <message>
            <source>Price limit %1</source>
            <translation>Prisgrænse %1</translation>
        </message>
        <message>
            <source>Agreement: a message at every change</source>
            <translation>Aftale: besked ved hver ændring</translation>
        </message>
        <message>
            <source>that time does not exist, the clock goes forward</source>
            <translation>det tidspunkt findes ikke, uret stilles frem</translation>
        </message>
        <message>
            <source>the next day</source>
            <translation>næste dag</translation>
        </message>
        <message>
            <source>closed when due</source>
            <translation>lukket ved frist</translation>
        </message>
        <message>
            <source>Due %1</source>
            <comment>chip</comment>
            <translation>Frist %1</translation>
        </message>
        <message>
            <source>Open when due</source>
            <translation>Åbent ved frist</translation>
        </message>
        <message>
            <source>the clock goes forward on the way</source>
            <translation>uret stilles frem undervejs</translation>
        </message>
        <message>
            <source>the clock goes back on the way</source>
            <translation>uret stilles tilbage undervejs</translation>
        </message>
        <message>
            <source>call Hansen within 1 hour about the price</source>
            <translation>ring Hansen inden 1 time om pris</translation>
        </message>
        <message>
            <source>a call back, in 1 real hour</source>
            <translation>ring tilbage om 1 klokketime</translation>
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
            <translation>sms Holm når skærmen er på</translation>
        </message>
        <message>
            <source>a message, when a step is done</source>
            <translation>en besked, når et trin er færdigt</translation>
        </message>
        <message>
            <source>she wants to see it running #1042</source>
            <translation>hun vil se den køre #1042</translation>
        </message>
        <message>
            <source>an agreement, no clock</source>
            <translation>en aftale uden frist</translation>
        </message>
        <message>
            <source>No open promises. Write the next one the way you said it.</source>
            <translation>Ingen åbne aftaler. Skriv den næste, sådan som du sagde den.</translation>
        </message>
        <message>
            <source>Every agreement with a customer goes here, however small. Write it the way you said it, and RepairDesk keeps the clock.</source>
            <translation>Hver aftale med en kunde skrives her, hvor lille den end er. Skriv den, som du sagde den, så holder RepairDesk øje med uret.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Ingen åbne aftaler lige nu</translation>
        </message>
        <message>
            <source>Nothing is promised yet</source>
            <translation>Der er ikke lovet noget endnu</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle taster</translation>
        </message>
        <message>
            <source>Nothing here needs the internet</source>
            <translation>Intet her kræver internet</translation>
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
            <translation>Kun opkald</translation>
        </message>
        <message>
            <source>Choose whom</source>
            <translation>Vælg hvem</translation>
        </message>
        <message>
            <source>“%1” is not a time. Say when, such as “kl 15” or “within 1 hour”.</source>
            <translation>»%1« er ikke et tidspunkt. Sig hvornår, f.eks. »kl. 15« eller »inden 1 time«.</translation>
        </message>
        <message>
            <source>Say when</source>
            <translation>Sig hvornår</translation>
        </message>
        <message>
            <source>Writes the agreement</source>
            <translation>Skriver aftalen uden frist</translation>
        </message>
        <message>
            <source>Opens the job</source>
            <translation>Åbner sagen</translation>
        </message>
        <message>
            <source>Say what, to whom and when</source>
            <translation>Sig hvad, til hvem og hvornår</translation>
        </message>
        <message>
            <source>Writes it without a customer</source>
            <translation>Skriver den uden kunde</translation>
        </message>
        <message>
            <source>Writes the promise</source>
            <translation>Skriver aftalen</translation>
        </message>
        <message>
            <source>Pick a time below</source>
            <translation>Vælg et tidspunkt nedenfor</translation>
        </message>
        <message>
            <source>Type a promise, a name or a job number</source>
            <translation>En aftale, et navn eller et sagsnummer</translation>
        </message>
        <message>
            <source>No next word is promised. Say when the customer hears from us.</source>
            <translation>Der er ikke lovet en næste besked. Sig, hvornår kunden hører fra os.</translation>
        </message>
        <message>
            <source>Nobody has promised a next word</source>
            <translation>Ingen har lovet en næste besked</translation>
        </message>
        <message>
            <source>Ring and say when</source>
            <translation>Ring og sig hvornår</translation>
        </message>
        <message>
            <source>Ring and apologise first</source>
            <translation>Ring og undskyld først</translation>
        </message>
        <message>
            <source>within 1 hour</source>
            <translation>inden for 1 time</translation>
        </message>
        <message>
            <source>before we close at %1</source>
            <translation>før vi lukker kl. %1</translation>
        </message>
        <message>
            <source>do these before %1 today</source>
            <translation>ordn dem før kl. %1 i dag</translation>
        </message>
        <message>
            <source>%1 kept</source>
            <comment>of the day</comment>
            <translation>%1 holdt</translation>
        </message>
        <message>
            <source>Today: %1, %2 late, %3 open</source>
            <translation>I dag: %1, %2 for sent, %3 åbne</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Aftaler</translation>
        </message>
        <message>
            <source>This customer has no job yet. Say what is promised and when.</source>
            <translation>Kunden har ingen sag endnu. Sig, hvad der er lovet og hvornår.</translation>
        </message>
        <message>
            <source>We open at %1 that day</source>
            <translation>Vi åbner først kl. %1 den dag</translation>
        </message>
        <message>
            <source>The customer hears from us by then</source>
            <translation>Kunden hører fra os inden da</translation>
        </message>
        <message>
            <source>%1 has it</source>
            <translation>%1 har den</translation>
        </message>
        <message>
            <source>%1 h since %2, nights and Sundays included</source>
            <translation>%1 t siden %2, nætter og søndage tæller med</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overskredet</translation>
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
            <translation>Forfalder i lukketiden</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <translation>Behold %1</translation>
        </message>
        <message>
            <source>The shop is closed on %1.</source>
            <translation>Butikken har lukket %1.</translation>
        </message>
        <message>
            <source>The shop opens at %1.</source>
            <translation>Butikken åbner kl. %1.</translation>
        </message>
        <message>
            <source>The shop closes at %1.</source>
            <translation>Butikken lukker kl. %1.</translation>
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
            <translation>Sig et tidspunkt, hvor der er nogen til at holde det:</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>Vælg %1</translation>
        </message>
        <message>
            <source>Open them in the journal of %1</source>
            <translation>Åbn dem i journalen for %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Fjern dem</translation>
        </message>
        <message>
            <source>When the first line is written for a job, they are offered for its journal.</source>
            <translation>Når den første linje er skrevet i en sag, kan de føjes til sagens journal.</translation>
        </message>
        <message>
            <source>Copy the line</source>
            <translation>Kopiér linjen</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Kopiér %1</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellemrum</translation>
        </message>
        <message>
            <source>The customer says never mind</source>
            <translation>Kunden har frafaldet det</translation>
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
            <translation>Vil helst have sms</translation>
        </message>
        <message>
            <source>E-mail preferred</source>
            <translation>Vil helst have e-mail</translation>
        </message>
        <message>
            <source>Choose %1, %2</source>
            <translation>Vælg %1, %2</translation>
        </message>
        <message>
            <source>Due by the end of %1.</source>
            <translation>Fristen er ved udgangen af %1.</translation>
        </message>
        <message>
            <source>The shop is closed from %1 to %2.</source>
            <translation>Butikken har lukket fra kl. %1 til kl. %2.</translation>
        </message>
        <message>
            <source>A reservation leaves the customer in doubt. Promise a call as well?</source>
            <translation>Et forbehold efterlader kunden i uvished. Skal vi også love at ringe?</translation>
        </message>
        <message>
            <source>call, either way</source>
            <translation>ring, uanset hvad</translation>
        </message>
        <message>
            <source>Call %1, either way</source>
            <translation>Ring %1, uanset hvad</translation>
        </message>
        <message>
            <source>There is nothing to choose now.</source>
            <translation>Der er ikke noget at vælge nu.</translation>
        </message>
    </context>
    <context>
        <name>TodayModel</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n sag</numerusform>
                <numerusform>%n sager</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n aftale</numerusform>
                <numerusform>%n aftaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>RepairDesk: %n open promise(s)</source>
            <translation>
                <numerusform>RepairDesk: %n åben aftale</numerusform>
                <numerusform>RepairDesk: %n åbne aftaler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Something unexpected happened. What you typed is still here. Try again, or go on elsewhere.</source>
            <translation>Der skete noget uventet. Det, du har skrevet, står her endnu. Prøv igen, eller fortsæt et andet sted.</translation>
        </message>
        <message>
            <source>What happened is written in %1.</source>
            <translation>Hvad der skete, står i %1.</translation>
        </message>
        <message>
            <source>The disk is full. What you typed is still here, what was saved is safe. Make room, try again.</source>
            <translation>Harddisken er fuld. Det, du har skrevet, står her endnu, og det gemte er i sikkerhed. Skaf plads, og prøv igen.</translation>
        </message>
        <message>
            <source>Another program holds the journal. What you typed is still here. Try again in a moment.</source>
            <translation>Et andet program bruger journalen. Det, du har skrevet, står her endnu. Prøv igen om lidt.</translation>
        </message>
        <message>
            <source>The journal can only be read here. What you typed is still here. Look at the folder's rights.</source>
            <translation>Journalen kan kun læses her. Det, du har skrevet, står her endnu. Se på mappens rettigheder.</translation>
        </message>
        <message>
            <source>The journal is damaged and can only be read. What you typed is still here. Bring back a backup.</source>
            <translation>Journalen er beskadiget og kan kun læses. Det, du har skrevet, står her endnu. Hent en sikkerhedskopi frem.</translation>
        </message>
        <message>
            <source>Another program has changed the journal. Nothing was written. Bring back a backup.</source>
            <translation>Et andet program har ændret journalen. Intet blev skrevet. Hent en sikkerhedskopi frem.</translation>
        </message>
        <message>
            <source>The journal cannot be reached. What you typed is still here. Try again when it is back.</source>
            <translation>Journalen kan ikke nås. Det, du har skrevet, står her endnu. Prøv igen, når den er tilbage.</translation>
        </message>
        <message>
            <source>It is not certain that this was written. What you typed is still here. Look, then try again.</source>
            <translation>Det er ikke sikkert, at dette blev skrevet. Det står her endnu. Se efter, og prøv så igen.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Nothing rings just now</source>
            <translation>Intet ringer lige nu</translation>
        </message>
        <message>
            <source>Reminders stop on this PC until RepairDesk is opened again.</source>
            <translation>Påmindelser stopper på denne pc, indtil RepairDesk åbnes igen.</translation>
        </message>
        <message>
            <source>Reminders stop on this PC. The others go on.</source>
            <translation>Påmindelserne stopper på denne pc. De andre fortsætter.</translation>
        </message>
        <message>
            <source>The folder for the journal cannot be used (%1). Choose another with --data.</source>
            <translation>Mappen til journalen kan ikke bruges (%1). Vælg en anden med --data.</translation>
        </message>
        <message>
            <source>RepairDesk is open on this PC already, but its window does not answer. Wait a moment, then try again.</source>
            <translation>RepairDesk kører allerede på denne pc, men vinduet svarer ikke. Vent et øjeblik, og prøv igen.</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Kladden er gemt</translation>
        </message>
        <message>
            <source>No job has the number %1.</source>
            <translation>Ingen sag har nummer %1.</translation>
        </message>
        <message>
            <source>Internal notes are hidden on this PC. %1 shows them again.</source>
            <translation>Interne noter er skjult på denne pc. %1 viser dem igen.</translation>
        </message>
        <message>
            <source>Internal notes are shown.</source>
            <translation>Interne noter vises.</translation>
        </message>
        <message>
            <source>Text size %1 %</source>
            <translation>Tekststørrelse %1 %</translation>
        </message>
        <message>
            <source>RepairDesk goes on in the background, so that reminders come.</source>
            <translation>RepairDesk kører videre i baggrunden, så påmindelserne kommer.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Sager</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Sag</translation>
        </message>
        <message>
            <source>New job</source>
            <translation>Ny sag</translation>
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
            <translation>Find</translation>
        </message>
        <message>
            <source>practice shop</source>
            <translation>øvebutik</translation>
        </message>
        <message>
            <source>About RepairDesk</source>
            <translation>Om RepairDesk</translation>
        </message>
        <message>
            <source>RepairDesk keeps what was agreed with each customer, and the clock on every promise. It is not affiliated with the commercial service of the same name.</source>
            <translation>RepairDesk holder styr på, hvad der er aftalt med hver kunde, og hvornår det skal være gjort. Det har ingen forbindelse med den kommercielle tjeneste af samme navn.</translation>
        </message>
        <message>
            <source>Opening hours not set</source>
            <translation>Åbningstider mangler</translation>
        </message>
        <message>
            <source>Needed for warnings</source>
            <translation>Bruges til advarsler</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>Åbent til %1</translation>
        </message>
        <message>
            <source>Closed until %1</source>
            <translation>Lukket til %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Lukket</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>This PC only</source>
            <translation>Kun denne pc</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>Ingen er logget ind</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>Logget ind: %1</translation>
        </message>
        <message>
            <source>Add who works here…</source>
            <translation>Tilføj, hvem der arbejder her…</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Intet at fortryde</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Der er intet at omgøre</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Omgør</translation>
        </message>
        <message>
            <source>%1 keys</source>
            <translation>%1 taster</translation>
        </message>
        <message>
            <source>%1 next pane</source>
            <translation>%1 næste område</translation>
        </message>
        <message>
            <source>%1 reminders</source>
            <translation>%1 påmindelser</translation>
        </message>
        <message>
            <source>%1 back to the entry, the correction is kept</source>
            <translation>%1 tilbage til linjen, rettelsen er gemt</translation>
        </message>
        <message>
            <source>%1 back to %2</source>
            <translation>%1 tilbage til %2</translation>
        </message>
        <message>
            <source>%1 back to %2, draft is kept</source>
            <translation>%1 tilbage til %2, kladden er gemt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Open RepairDesk</source>
            <translation>Åbn RepairDesk</translation>
        </message>
        <message>
            <source>Quit, reminders stop</source>
            <translation>Afslut, påmindelser stopper</translation>
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
            <translation>lukket</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>time of day in a sentence</comment>
            <translation>kl. %1</translation>
        </message>
    </context>
</TS>
