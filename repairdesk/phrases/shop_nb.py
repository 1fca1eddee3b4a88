"""Bokmål words for what a shop promises and agrees, and the small words around them."""

from repairdesk.domain.words import Channel, Kind

WORDS: dict[str, dict[str, object]] = {
    "kind": {
        "si fra|sier fra|si ifra|orientere|orienterer": Kind.NEXT_WORD,
        "ring|ringe|ringer|ringes|ringt|oppringning|ringer opp|ringer deg opp|telefonsamtale"
        "|tilbakeringing": Kind.CALL_BACK,
        "feilsøk|feilsøke|feilsøker|feilsøkes|feilsøkt|feilsøking|feilsøkingen|feilfinn|feilfinne|feilfinner"
        "|feilfinning|diagnose|diagnosen|diagnostisere|diagnostiserer|diagnostiseres|diagnostisert"
        "|diagnostikk|undersøk"
        "|undersøke|undersøker|undersøkes|undersøkt|undersøkelse|undersøkelsen|feildiagnose"
        "|sett på": Kind.DIAGNOSIS,
        "klar|klart|klare|ferdig|ferdige|hentes|hente|henting|hentet|henter|ferdigstilles|ferdigstilt"
        "|ferdigstille"
        "|utlevering|utleveres|reparert|repareres|ferdigreparert|avhenting|avhentes|klargjort": Kind.READY,
        "sms|melding|meldinga|meldingen|skriv|skriver|skrive|mail|mailer|e-post|epost|sender e-post"
        "|tekstmelding|beskjed"
        "|beskjeden|varsle|varsles|varsler|varsel|send melding|meld|melder": Kind.MESSAGE,
        "tilbud|tilbudet|pristilbud|prisoverslag|overslag|kostnadsoverslag|prisanslag": Kind.QUOTE,
        "hører fra oss|høre fra oss|hør fra oss|hører fra meg|høre fra meg|hører nærmere|får beskjed"
        "|få beskjed|får svar"
        "|få svar|svar|svarer|tar kontakt|ta kontakt|kontakter|kontakte|kontaktes|lyd fra oss|gir lyd"
        "|oppdatering"
        "|statusoppdatering|kommer tilbake til|hører fra|høre fra|får en oppdatering|melder tilbake"
        "|gir tilbakemelding"
        "|tilbakemelding|får en beskjed|får høre fra oss|nytt fra oss|får nytt": Kind.NEXT_WORD,
        "oppfølging|følge opp|følger opp|følg opp|følges opp": Kind.FOLLOW_UP,
    },
    "part_noun": {
        "del|delen|deler|delene|reservedel|reservedelen|reservedeler|reservedelene|skjermen kommer"
        "|skjerm kommer"
        "|komponenten": 1,
    },
    "arrives": {"kommer|ankommer|komme|lander|leveres|er her|framme|fremme|på lager|mottas|i hus": 1},
    "channel": {
        "sms|tekstmelding": Channel.SMS,
        "mail|mailer|e-post|epost|e-posten": Channel.EMAIL,
        "telefon|tlf|tlf.|telefonen|telefonisk": Channel.PHONE,
    },
    "about": {
        "om|ang|ang.|angående|vedr|vedr.|vedrørende|mht|mht.|med hensyn til|når det gjelder|gjeldende": 1
    },
    "reservation": {
        "hvis|dersom|såfremt|med forbehold|med forbehold om|forutsatt|under forutsetning|med mindre"
        "|så lenge|gitt at"
        "|forbehold": 1,
    },
    "when": {"når|så snart|straks|med en gang": 1},
    "standing": {
        "behold|bevar|bevares|før du|før vi|før dere|skal ha|spares|ta vare på|returneres|uten å|spør"
        "|vil vite|godkjennes|først": 1,
        "vil se|vil gjerne se|vil ha|ønsker|ønsker å se|må ikke|må aldri|må bare|skal ikke|skal alltid|ikke"
        "|aldri|alltid|kun"
        "|bare|foretrekker|beholder|vil beholde|helst|spør først|uten å spørre|krever|ikke rør|vil godkjenne"
        "|skal godkjenne|vil selv|vil høre|gjerne|vil ikke|ingen": 1,
    },
    "not": {"uten å|uten": 1, "ikke|aldri|ingen": 1},
    "limit": {
        "overstige|ikke overstige|må ikke overstige|ikke dyrere enn|kan koste|må koste": 1,
        "maks|maks.|max|maksimalt|maksimum|høyst|prisgrense|prisgrensen|pristak|tak|opptil|ikke over"
        "|ikke mer enn|grense"
        "|under|aldri over|beløpsgrense": 1,
    },
    "money": {"kr|kr.|kroner|nok": 1},
    "price_limit": {"prisgrense|prisgrensen|pristak|beløpsgrense": 1},
    "job": {
        "sak|saken|saksnr|saksnr.|saksnummer|jobb|jobben|ordre|ordren|ordrenr|ordrenr.|sak nr|sak nr.|ordre nr"
        "|ordre nr.|jobb nr|jobb nr.|nr|nr.|nummer": 1
    },
    "filler": {
        "gi|fortell|forteller|bytt|byttes|bytte|sjekk|bestill|bestilt|lag|gamle|alt|noe|litt|mer|mindre"
        "|samt": 1,
        "løpet|gått|sånn|rett|helt": 1,
        "jeg|du|vi|han|hun|den|det|de|meg|deg|ham|henne|oss|dere|dem|i|er|blir|ble|var|har|ha|skal|vil|kan"
        "|må|får|få|så"
        "|og|at|til|fra|for|med|på|av|hos|opp|igjen|tilbake|en|et|ei|der|som|kunde|kunden|kundens|gjerne"
        "|bare|nok|også|da"
        "|ved|send|sender|sendes|sendt|sende|men|ned|ut|inn|selv|enda|nå|min|din|hans|hennes|deres|vår|sin"
        "|sitt|være"
        "|ja|nei|ok|hei|takk|vennligst|husk|å|man|denne|dette|ny|nytt|nye|hvor|hva|hvem|lovet|lover|avtalt"
        "|avtale"
        "|per|via|fru|hr|tid|tiden|sier|sa|kommer|komme|ankommer|leveres|levering|gir|gi|gis|hjem": 1,
    },
    "common": {
        "datamaskin|datamaskinen|pc|iphone|ipad|laptop|bærbar|nettbrett|ssd|ram|strømforsyning|depositum"
        "|konsoll|mobil|mobilen|kabel|kabelet|ladekabel|glass|deksel": 1,
        "pris|prisen|skjerm|skjermen|batteri|batteriet|reparasjon|reparasjonen|maskin|maskinen|telefon|garanti"
        "|faktura|betaling|data|harddisk|lader|vann|feil|feilen|tastatur|kort|kode|koden|passord": 1,
    },
}
