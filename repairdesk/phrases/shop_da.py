"""Danish words for what a shop promises and agrees, and the small words around them."""

from repairdesk.domain.words import Channel, Kind

WORDS: dict[str, dict[str, object]] = {
    "kind": {
        "sig til|giver dig besked om|orientere|orienterer": Kind.NEXT_WORD,
        "ring|ringe|ringer|ringes|ringet|opringning|opkald|ringer op|ring op|ring til|ringes op|kald|kalder"
        "|tlf-opkald|telefonopkald|telefoner|telefonere|opringes|kontaktes telefonisk|ringetid"
        "|rings": Kind.CALL_BACK,
        "fejlsøg|fejlsøge|fejlsøger|fejlsøges|fejlsøgt|fejlsøgning|fejlsøgningen|fejlfind|fejlfinde|fejlfinder"
        "|fejlfindes|fejlfinding|fejlfundet|fejlfindingen|diagnose|diagnosen|diagnosticere|diagnosticeret"
        "|diagnostik"
        "|diagnosticeres|diagnosticerer|undersøg|undersøge|undersøger|undersøges|undersøgt|undersøgelse"
        "|undersøgelsen"
        "|kigget på|ser på den|kigger på den|set på": Kind.DIAGNOSIS,
        "klar|klart|klare|færdig|færdigt|færdige|hentes|hente|afhentes|afhentning|udleveres|udlevering"
        "|hentet|henter"
        "|laves færdig|færdiggøres|klargøres|kan hentes|repareret|repareres|færdigrepareret|klarmeldt"
        "|færdigmeldt"
        "|klarmeldes": Kind.READY,
        "sms|sms'e|sms'er|smser|smse|sms'es|besked|beskeden|skriv|skriver|skrive|skrives|mail|mailer|maile"
        "|mailes|mails"
        "|e-mail|email|emailer|sms-besked|tekstbesked|mms|send besked|sender besked": Kind.MESSAGE,
        "tilbud|tilbuddet|pristilbud|prisoverslag|overslag|prisoverslaget|tilbudet": Kind.QUOTE,
        "hører fra os|høre fra os|hør fra os|hører fra mig|hører nærmere|høre nærmere|får besked|få besked"
        "|får svar"
        "|få svar|svar|svarer|vender tilbage|vende tilbage|giver lyd|give lyd|lyd fra os|tager kontakt"
        "|melder tilbage"
        "|opdatering|status|statusopdatering|hører fra|får en besked|får en opdatering|kontakter|kontaktes"
        "|kontakt"
        "|kontakte|nyt fra os|får nyt|siger til|tilbagemelding|får en tilbagemelding|høre fra": Kind.NEXT_WORD,
        "opfølgning|følge op|følger op|følg op|følges op|opfølgende": Kind.FOLLOW_UP,
    },
    "part_noun": {
        "del|delen|dele|delene|reservedel|reservedelen|reservedele|reservedelene|skærm kommer|skærmen kommer"
        "|bestilt vare|komponent|komponenten|stumpen|stump": 1,
    },
    "arrives": {
        "kommer|ankommer|komme|lander|modtages|leveres|er her|fremme|hjemme|på lager|levering|ankomst|i hus": 1
    },
    "channel": {
        "sms|sms'e|sms'er|smser|smse|sms-besked|tekstbesked|mms": Channel.SMS,
        "mail|mailer|maile|mailes|mails|e-mail|email|emailer|pr mail": Channel.EMAIL,
        "telefon|tlf|tlf.|telefonen|telefonisk": Channel.PHONE,
    },
    "about": {"om|ang|ang.|angående|vedr|vedr.|vedrørende|mht|mht.|med hensyn til|omkring|hvad angår|ifm": 1},
    "reservation": {
        "hvis|såfremt|med forbehold|med forbehold for|forudsat|under forudsætning|medmindre|med mindre"
        "|betinget af"
        "|så længe|forbehold": 1,
    },
    "when": {"når|så snart|lige så snart|straks": 1},
    "standing": {
        "behold|bevar|bevares|før du|før vi|før i|inden du|inden vi|skal have|skal gemmes|gemmes|returneres"
        "|retur|uden at|spørg|vil vide|skal sige|godkendes|først": 1,
        "vil se|vil gerne se|vil have|ønsker at se|ønsker|må ikke|må aldrig|må kun|må gerne|skal ikke"
        "|skal altid|ikke|aldrig"
        "|altid|kun|foretrækker|beholder|vil beholde|helst|spørg først|uden at spørge|kræver|rør ikke"
        "|slet ikke|gem"
        "|vil høre|vil godkende|skal godkende|vil selv|gerne|skal beholdes|data skal|vil ikke|ingen": 1,
    },
    "not": {"uden at|uden": 1, "ikke|aldrig|ingen|hverken": 1},
    "limit": {
        "overstige|ikke overstige|må ikke overstige|ikke dyrere end|må koste|må højst koste": 1,
        "max|max.|maks|maks.|maksimum|maximum|maximalt|maksimalt|højst|prisgrænse|prisgrænsen|prisloft|loft"
        "|op til"
        "|ikke over|ikke mere end|grænse|under|beløbsgrænse|prismax|prismaks|aldrig over|loft på": 1,
    },
    "money": {"kr|kr.|kroner|kr,-|,-|dkk": 1},
    "price_limit": {
        "prisgrænse|prisgrænsen|prisloft|beløbsgrænse|prismax|prismaks": 1,
    },
    "job": {
        "sag|sagen|sagsnr|sagsnr.|sagsnummer|job|jobbet|ordre|ordren|ordrenr|ordrenr.|sag nr|sag nr.|sagen nr"
        "|ordre nr|ordre nr.|job nr|job nr.|jobnr|jobnr.|rep|nr|nr.|nummer|#|rep.": 1
    },
    "filler": {
        "giv|fortæl|fortæller|skift|skiftes|udskift|kunder|hendes|tjek|bestil|bestilt|lav|laves|gamle"
        "|gammel|alt|noget|lidt|mere|mindre|vi skal|samt": 1,
        "løbet|gået|løb|går|sådan|rundt|lige|ugen": 1,
        "jeg|du|vi|han|hun|den|det|de|mig|dig|ham|hende|os|jer|dem|i|er|bliver|blive|var|har|have|skal|vil"
        "|kan|må|får|få"
        "|så|og|at|til|fra|for|med|på|af|hos|op|igen|tilbage|en|et|der|som|kunde|kunden|kundens|gerne|lige"
        "|nok|også|da"
        "|ved|send|sender|sendes|sendt|sende|men|ned|ud|ind|selv|endnu|nu|min|din|hans|hendes|deres|vores"
        "|sin|sit|være"
        "|ja|nej|ok|okay|hej|tak|venligst|husk|at|man|denne|dette|dit|jeres|helt|ny|nye|når|hvor|hvad|hvem"
        "|lovede|lovet"
        "|aftalt|aftale|lover|pr|per|via|fru|hr|hr.|fr.|frk|tidspunkt|sidst|igen|tid|tiden|siger|sagde"
        "|udføres|kommer"
        "|komme|ankommer|levering|leveres|modtages|lander|kundes|giver|give|gives|hjem|hende": 1,
    },
    "common": {
        "computer|pc|pc'en|iphone|ipad|laptop|bærbar|tablet|ssd|ram|windows|kabinet|kabinettet"
        "|strømforsyning|tilbud|depositum|konsol|playstation|xbox|macbook|imac|kamera|højttaler|mikrofon"
        "|software|virus|opdatering|glas|bagside|knap|knappen|keyboard": 1,
        "pris|prisen|skærm|skærmen|batteri|batteriet|reparation|reparationen|maskine|maskinen|computer"
        "|computeren"
        "|telefon|telefonen|mobil|garanti|regning|faktura|betaling|svar|data|harddisk|disk|lader|kabel|vand"
        "|fejl|fejlen"
        "|oplader|stik|tastatur|print|plade|bundkort|blæser|backup|kode|koden|adgangskode": 1,
    },
    "greeting": {"hej|goddag": 1},
}
