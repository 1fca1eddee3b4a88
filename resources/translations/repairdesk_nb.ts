<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en_GB">
    <context>
        <name>Alarm</name>
        <message>
            <source>Look at the reminder window.</source>
            <translation>Se i påminnelsesvinduet.</translation>
        </message>
        <message>
            <source>The reminders could not be looked up just now (%1). RepairDesk tries again by itself.</source>
            <translation>Påminnelsene kunne ikke slås opp akkurat nå (%1). RepairDesk prøver selv igjen.</translation>
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
                <numerusform>%n av dem for sent</numerusform>
                <numerusform>%n av dem for sent</numerusform>
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
                <numerusform>%n kjent fra før</numerusform>
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
                <numerusform>%n ny kunde hentet inn. Ingenting er talt to ganger.</numerusform>
                <numerusform>%n nye kunder hentet inn. Ingenting er talt to ganger.</numerusform>
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
            <translation>Kontakter fra en telefon (vCard) eller en tabell (CSV) fra et regneark, Google, Outlook eller et annet butikkprogram. Først ser du hva som vil skje; kunder dere allerede har, blir ikke doble.</translation>
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
            <translation>Fila kunne ikke leses. Ingenting ble hentet inn.</translation>
        </message>
        <message>
            <source>This could not be written just now. Choose the file again; nobody is brought in twice.</source>
            <translation>Det kunne ikke skrives akkurat nå. Velg fila igjen; ingen hentes inn to ganger.</translation>
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
            <translation>Forsøk skrevet ned</translation>
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
            <translation>Trinn endret</translation>
        </message>
        <message>
            <source>Customer written down</source>
            <translation>Kunde skrevet ned</translation>
        </message>
        <message>
            <source>Customers brought in</source>
            <translation>Kunder hentet inn</translation>
        </message>
        <message>
            <source>Works here now</source>
            <translation>Jobber her nå</translation>
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
            <source>Job taken over</source>
            <translation>Sak overtatt</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Brutt</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tatt tilbake</translation>
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
            <source>Due time follows new clock rules</source>
            <translation>Fristen følger nye tidsregler</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>There is nothing to write down yet.</source>
            <translation>Det er ingenting å skrive ned ennå.</translation>
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
            <translation>Ring til %1</translation>
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
            <source>Back to Today</source>
            <translation>Tilbake til I dag</translation>
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
            <source>New promise</source>
            <translation>Ny avtale</translation>
        </message>
        <message>
            <source>only colleagues see this</source>
            <translation>bare kolleger ser det</translation>
        </message>
        <message>
            <source>Corrected %1:</source>
            <translation>Rettet %1:</translation>
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
            <translation>Kunden slapp oss: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Tatt tilbake: %1</translation>
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
            <source>Price limit</source>
            <translation>Prisgrense</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>Innlevert</translation>
        </message>
        <message>
            <source>All that is agreed. No need to ring and ask.</source>
            <translation>Alt som er avtalt. Ingen grunn til å ringe.</translation>
        </message>
        <message>
            <source>I take it</source>
            <translation>Jeg tar den</translation>
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
            <translation>%1 har vi stengt. Et tidspunkt der noen er her:</translation>
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
            <source>&amp;Open the job (Enter)</source>
            <translation>&amp;Åpne saken (Enter)</translation>
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
            <source>&amp;Bring in…</source>
            <translation>&amp;Hent inn…</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;I dag</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tilbake</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Neste felt</translation>
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
            <source>&amp;About RepairDesk</source>
            <translation>&amp;Om RepairDesk</translation>
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
            <translation>Ferdig, på hylla</translation>
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
            <source>The part is late</source>
            <translation>Delen er forsinket</translation>
        </message>
        <message>
            <source>We found more</source>
            <translation>Vi fant mer</translation>
        </message>
        <message>
            <source>Too much work</source>
            <translation>For mye å gjøre</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Glemt</translation>
        </message>
        <message>
            <source>The customer’s wish</source>
            <translation>Kundens ønske</translation>
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
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>The folder %path is copied elsewhere by itself. Choose a folder on this PC only.</source>
            <translation>Mappen %path kopieres av seg selv til andre steder. Velg en mappe som bare er på denne pc-en.</translation>
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
            <translation>Her er ingenting som heter %said. Ingenting ble skrevet.</translation>
        </message>
        <message>
            <source>More than one fits %said: %matches. Choose one.</source>
            <translation>Flere passer på %said: %matches. Velg en.</translation>
        </message>
        <message>
            <source>No time was said. Add one, such as “kl 15” or “within 1 hour”.</source>
            <translation>Det ble ikke sagt noe tidspunkt. Legg til et, f.eks. «kl. 15» eller «innen 1 time».</translation>
        </message>
        <message>
            <source>%due has passed. Say a time that is still ahead.</source>
            <translation>%due er forbi. Si et tidspunkt som ligger foran oss.</translation>
        </message>
        <message>
            <source>A call-back is kept by speaking with the customer. Say how the call went.</source>
            <translation>Et løfte om å ringe tilbake holdes ved å snakke med kunden. Si hvordan samtalen gikk.</translation>
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
            <source>Nobody here has this PIN. Try again.</source>
            <translation>Ingen her har denne pinkoden. Prøv igjen.</translation>
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
            <translation>Journalen er skrevet av et nyere RepairDesk. Ingenting er endret.</translation>
        </message>
        <message>
            <source>Somebody called %name works here already.</source>
            <translation>Det jobber allerede en som heter %name her.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was brought in.</source>
            <translation>Innhentingen ble stoppet. Ingenting ble hentet inn.</translation>
        </message>
        <message>
            <source>This PIN will not do. Choose four digits or more that nobody else has.</source>
            <translation>Den pinkoden kan ikke brukes. Velg minst fire sifre som ingen andre har.</translation>
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
            <translation>Ring til %1</translation>
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
            <source>This could not be written just now. Press again.</source>
            <translation>Det kunne ikke skrives akkurat nå. Trykk igjen.</translation>
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
            <translation>%1 kr.</translation>
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
            <translation>Beklager, vi lovet at den var klar senest %1.</translation>
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
            <translation>Beklager, vi hadde senest %1 lovet: %2</translation>
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
            <translation>er allerede kunden %1;</translation>
        </message>
        <message>
            <source>the same as %1 of this file;</source>
            <translation>den samme som %1 i denne fila;</translation>
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
            <translation>Den hadde ikke navn og står under det som fantes: %by. Rett navnet en gang.</translation>
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
            <translation>Tegn i feltet %field som ikke kan vises, er tatt ut.</translation>
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
            <translation>Linje %line er lagt til feltet %field før den. Se over kunden.</translation>
        </message>
        <message>
            <source>Line %line could not be understood and was left out.</source>
            <translation>Linje %line kunne ikke forstås og er utelatt.</translation>
        </message>
        <message>
            <source>The card has no end line. Look the customer over.</source>
            <translation>Kortet har ingen sluttlinje. Se over kunden.</translation>
        </message>
        <message>
            <source>It has no name, no number and no e-mail. Nothing was brought in from it.</source>
            <translation>Den har verken navn, nummer eller e-post. Ingenting er hentet inn fra den.</translation>
        </message>
        <message>
            <source>It shares the number %number with %other; the names differ.</source>
            <translation>Den deler nummeret %number med %other; navnene er forskjellige.</translation>
        </message>
        <message>
            <source>It shares the e-mail %email with %other; the names differ.</source>
            <translation>Den deler e-posten %email med %other; navnene er forskjellige.</translation>
        </message>
        <message>
            <source>It also meets %other. Look both over.</source>
            <translation>Den passer også på %other. Se over begge.</translation>
        </message>
        <message>
            <source>Nothing was brought in.</source>
            <translation>Ingenting er hentet inn.</translation>
        </message>
        <message>
            <source>These columns have no place here: %columns. The file still has them.</source>
            <translation>Disse kolonnene har ingen plass her: %columns. Fila har dem fortsatt.</translation>
        </message>
        <message>
            <source>These details have no place here: %fields. The file still has them.</source>
            <translation>Disse opplysningene har ingen plass her: %fields. Fila har dem fortsatt.</translation>
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
            <translation>Lista har overskrifter, men ingen rader under dem.</translation>
        </message>
        <message>
            <source>No column could be recognised: %columns. Name them name, phone, e-mail.</source>
            <translation>Ingen kolonne kunne gjenkjennes: %columns. Kall dem navn, telefon, e-post.</translation>
        </message>
        <message>
            <source>There is no contact card in the file.</source>
            <translation>Det er ikke noe kontaktkort i fila.</translation>
        </message>
        <message>
            <source>There is no file of that name.</source>
            <translation>Det er ingen fil med det navnet.</translation>
        </message>
        <message>
            <source>The file could not be read (%reason). Copy it to this PC.</source>
            <translation>Fila kunne ikke leses (%reason). Kopier den til denne pc-en.</translation>
        </message>
        <message>
            <source>That is a folder or a device, not a file.</source>
            <translation>Det er en mappe eller en enhet, ikke en fil.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Fila er tom.</translation>
        </message>
        <message>
            <source>The file is %had MB; at most %most MB can be read. Split it.</source>
            <translation>Fila er på %had MB; høyst %most MB kan leses. Del den.</translation>
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
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Set up the shop</source>
            <translation>Sett opp butikken</translation>
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
            <translation>%1 av 4 · når og som du vil</translation>
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
            <translation>Brukes til å varsle, aldri til å strekke en frist</translation>
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
            <translation>stengt; helligdager er kjent</translation>
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
            <translation>2026-12-24 10-13 eller 2026-12-31 stengt; én dag per linje</translation>
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
            <translation>Lengre avtaler</translation>
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
            <source>PIN, 4 digits or more</source>
            <translation>Pinkode, minst 4 sifre</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
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
            <source>Call %1, %2</source>
            <translation>Ring til %1, %2</translation>
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
            <source>How did the call go?</source>
            <translation>Hvordan gikk samtalen?</translation>
        </message>
        <message>
            <source>Delete removes</source>
            <translation>Delete fjerner</translation>
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
            <source>Agreement, no clock</source>
            <translation>Avtale uten frist</translation>
        </message>
        <message>
            <source>Price limit %1</source>
            <translation>Prisgrense %1</translation>
        </message>
        <message>
            <source>that time does not exist, the clock goes forward</source>
            <translation>det tidspunktet finnes ikke, klokka stilles fram</translation>
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
            <source>Open when due</source>
            <translation>Åpent ved frist</translation>
        </message>
        <message>
            <source>a call back, in 1 real hour</source>
            <translation>ring tilbake om 1 virkelig time</translation>
        </message>
        <message>
            <source>ready, with a reservation</source>
            <translation>klar, med forbehold</translation>
        </message>
        <message>
            <source>a message, when a step is done</source>
            <translation>en melding når et trinn er gjort</translation>
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
            <translation>Hver avtale med en kunde skrives her, hvor liten den enn er. Skriv den slik du sa den, så holder RepairDesk øye med klokka.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Ingenting står åpent</translation>
        </message>
        <message>
            <source>Nothing is promised yet</source>
            <translation>Ingenting er lovet ennå</translation>
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
            <translation>Bare samtaler</translation>
        </message>
        <message>
            <source>Choose whom</source>
            <translation>Velg hvem</translation>
        </message>
        <message>
            <source>Who is meant?</source>
            <translation>Hvem er det?</translation>
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
            <source>Writes the promise</source>
            <translation>Skriver avtalen</translation>
        </message>
        <message>
            <source>Pick a time below</source>
            <translation>Velg et tidspunkt nedenfor</translation>
        </message>
        <message>
            <source>Which one is meant? The chip names the date.</source>
            <translation>Hvilken menes det? Merket viser datoen.</translation>
        </message>
        <message>
            <source>Today is that day too. The chip names the date.</source>
            <translation>I dag er også den dagen. Merket viser datoen.</translation>
        </message>
        <message>
            <source>Morning or afternoon? The chip names the time.</source>
            <translation>Formiddag eller ettermiddag? Merket viser tiden.</translation>
        </message>
        <message>
            <source>Type a promise, a name or a job number</source>
            <translation>Skriv en avtale, et navn eller et saksnummer</translation>
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
            <translation>gjør dem før kl. %1 i dag</translation>
        </message>
        <message>
            <source>New promise instead of %1</source>
            <translation>Ny avtale i stedet for %1</translation>
        </message>
        <message>
            <source>Why can it not be kept?</source>
            <translation>Hvorfor kan den ikke holdes?</translation>
        </message>
        <message>
            <source>The customer was told by</source>
            <translation>Kunden fikk vite det via</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlat</translation>
        </message>
        <message>
            <source>Today: %1 kept, %2 late, %3 open</source>
            <translation>I dag: %1 holdt, %2 forsinket, %3 åpne</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Avtaler</translation>
        </message>
        <message>
            <source>Say first why it cannot be kept: Alt and a number.</source>
            <translation>Si først hvorfor den ikke kan holdes: Alt og et tall.</translation>
        </message>
        <message>
            <source>This customer has no job yet. Say what is promised and when.</source>
            <translation>Kunden har ingen sak ennå. Si hva som er lovet og når.</translation>
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
            <source>%1 h</source>
            <translation>%1 t</translation>
        </message>
        <message>
            <source>Choose %1, in %2 hours</source>
            <translation>Velg %1, om %2 timer</translation>
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
            <translation>Frist %2 kl. %3.</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 timer</translation>
        </message>
        <message>
            <source>Say a time someone is here to keep:</source>
            <translation>Si et tidspunkt der noen er her og kan holde det:</translation>
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
            <source>The folder for the journal cannot be used (%1). Choose another with --data.</source>
            <translation>Mappen til journalen kan ikke brukes (%1). Velg en annen med --data.</translation>
        </message>
        <message>
            <source>The further lines are kept. Open the job to write them in its journal.</source>
            <translation>De øvrige linjene er lagret. Åpne saken for å skrive dem i journalen.</translation>
        </message>
        <message>
            <source>Text size %1 %, in full after the next start</source>
            <translation>Tekststørrelse %1 %, helt etter neste start</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Kladden er lagret</translation>
        </message>
        <message>
            <source>RepairDesk goes on in the background, so that reminders come.</source>
            <translation>RepairDesk går videre i bakgrunnen, så påminnelsene kommer.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
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
            <translation>RepairDesk holder orden på hva som er avtalt med hver kunde, og på klokka for hver avtale. Det har ingen forbindelse med den kommersielle tjenesten med samme navn.</translation>
        </message>
        <message>
            <source>Opening hours not set</source>
            <translation>Åpningstider mangler</translation>
        </message>
        <message>
            <source>Needed for warnings</source>
            <translation>Brukes til varsler</translation>
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
            <translation>Ingen er på</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>På akkurat nå: %1</translation>
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
            <source>The journal did not answer (%1). What you typed is still here. Look at the disk, then try again.</source>
            <translation>Journalen svarte ikke (%1). Det du skrev, er her fortsatt. Se til disken, og prøv igjen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>F6 next pane · F8 reminders</source>
            <translation>F6 neste felt · F8 påminnelser</translation>
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
            <source>%1 h from now</source>
            <translation>om %1 t</translation>
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
