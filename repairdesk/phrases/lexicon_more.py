"""Words of all three languages that turn a time into something else than a plain deadline."""

from repairdesk.domain.words import Kind

_EVERY = (
    "every day|each day|every week|every morning|every hour|every month|hver dag|hver uge|hver uke|hver morgen"
    "|hver time|hver måned|dagligt|daglig|daily|weekly|ugentligt|ukentlig"
)

WORDS: dict[str, dict[str, object]] = {
    "beside": {
        "efter|etter|after|following|=før|before|prior to|forud for|forut for|inden|innen|ahead of": 1
    },
    "until": {"until|till|indtil|inntil|før|fram til|frem til": 1},
    "valid": {
        "gælder til|gælder indtil|gjelder til|gyldig til|gyldig indtil|valid until|valid till|valid to|good until"
        "|good till|rabat til|rabat indtil|rabatt til|discount until": 1
    },
    "denies": {"ikke|not|isn't|won't|can't|cannot|don't|doesn't|aldrig|aldri|never": 1},
    "not": {"can't|cannot|can not|kan ikke|won't|isn't": 1},
    "edition": {"gen|gen.|generation|generasjon|edition|floor|attempt|try": 1},
    "money": {"inkl. moms|inkl moms|inkl. mva|inkl mva|incl vat|incl. vat|ex moms|ekskl. moms|plus vat": 1},
    "weekday_short": {"tirsd": 1, "onsd": 2, "torsd": 3, "lørd": 5, "sønd": 6},
    "greeting": {
        "good morning|good afternoon|good evening|good day|god morgen|godmorgen|god formiddag|god aften|god kveld"
        "|god ettermiddag|god eftermiddag|god dag|god weekend|god helg|have a nice weekend": 1
    },
    "only": {"kun|bare|only|udelukkende|utelukkende": 1},
    "reservation": {
        "avhengig av|afhængig af|afhænger af|avhenger av|beroende på|alt efter om|alt etter om"
        "|så sant|så fremt|på betingelse af at": 1
    },
    "price_limit": {"spending cap|cost cap|capped at|cap at|cap on": 1},
    "standing": {
        "må godkende|må godkjenne|must approve|skal spørges|leave|lad|la|uberørt|urørt|untouched|røres ikke|i fred"
        "|hands off|don't touch|no phone calls|no phone|no texting|no texts|no emails|no e-mails|no messages": 1
    },
    "reservation_tail": {"permitting|willing": 1},
    "roughly": {
        "ca|ca.|cirka|circa|omkring|rundt|omtrent|rundt regnet|sånn|sånn ca|omlag|om lag|sådan|about|around|roughly"
        "|approx|approximately|approx.|eller deromkring|eller der omkring|eller cirka|eller rundt der|or so"
        "|or thereabouts|give or take|godt|godt og vel|knap|knapt|knappe|drøy|drøye|drøyt|snau|snaut|små|vel|lidt over"
        "|litt over|lidt under|litt under|just over|just under|a little over|well over|hen ad|henad|op mod|opp mot"
        "|bortimot|lille|lita|liten|god|drøj|good": 1
    },
    "earliest": {"at the earliest|earliest|tidligst": 1},
    "remind": {"glem|glemme|glemmer|forget|forgets|fail": 1},
    "after_day": {"am|a.m.|fm|form|form.": "morning", "pm|p.m.|em|eftm|eftm.": "afternoon"},
    "weekday_dot": {"ma|mand": 0, "ti": 1, "to": 3, "fr|fred": 4, "=lø": 5, "=sø": 6},
    "part": {
        "this time|same time|the same time|samme tid|samme tidspunkt|på samme tid|på samme tidspunkt": "same",
        "i eft.middag|i efterm|i efterm.|i eftm|i eftm.": "today afternoon",
        "eft.middag|efterm|efterm.|eftermd": "afternoon",
        "over middag|over frokost|over lunsj|hen over middag|etter lunsjen|utpå ettermiddagen|efter frokosttid"
        "|after lunchtime|after midday|after noon": "afternoon",
    },
    "day": {
        "end of the working day|end of the workday|end of workday|end of working day": 0,
        "morgendagen|morgendagens|morradagen|morgendagens løb": 1,
    },
    "period": {
        "the week after next|week after next|ugen efter den næste|ugen efter næste|ugen efter næste uge|overnæste uge"
        "|uka etter neste|uken etter neste|uka etter neste uke|uken etter neste uke": "week 2",
        "til weekenden": "before weekend",
        "month end|month-end|months end": "month 0",
    },
    "closing": {
        "arbejdsdagens udløb|arbejdsdagens slutning|arbejdsdagens ophør|arbeidsdagens slutt|arbeidsdagens utløp"
        "|slutten av arbeidsdagen|slutningen af arbejdsdagen|close of play|end of play|end of business"
        "|the close of play|the close of business"
        "|the close of trading": "closing"
    },
    "by": {
        "ila|ila.|i.l.a.|ikke senere end|ikke senere enn|ikke seinere enn|on or before": 1,
        "end of|the end of|by end of|by the end of|slutningen af|slutten av|sidst i|sist i|sent i|late in|ultimo": 1,
    },
    "kind": {
        "får {who} besked|får {who} beskjed|får {who} svar|hører {who} fra os|hører {who} fra oss|hører {who} fra mig"
        "|hører {who} nærmere|vender {who} tilbage|giver {who} lyd|gir {who} lyd|melder {who} tilbage"
        "|tager {who} kontakt|tar {who} kontakt|get back to {who}": Kind.NEXT_WORD,
        "opfølgningsopkald|oppfølgingssamtale|opfølgningssamtale|follow-up call|follow up call"
        "|følger {who} op|følge {who} op|follow it up": Kind.FOLLOW_UP,
        "ringer {who} op|ringer {who} tilbage|call {who} back|ring {who} back|tilbagekald|tilbagekaldet|returopkald"
        "|oppringing|oppringningen|returnere opkald|return call|return the call|tilbakeringing|tilbageringning"
        "|telefonisk kontakt|tag en telefon|ta en telefon|slå på tråden|slår på tråden|give a bell|give a buzz"
        "|give {who} a bell|give {who} a buzz|drop a call|på tråden": Kind.CALL_BACK,
        "med en pris|med pris|med prisen|med et pristilbud|with a price|with the price|with a figure|pris på|pris for"
        "|prisen på|prisen for|price for|price on|prices for|priser på|a price|cost of": Kind.QUOTE,
        "pick {who} up|picks {who} up|picks up|picking up|picking {who} up|collects": Kind.READY,
    },
    "limit": {
        "spending cap|cost cap": 1,
        "ikke koste mere end|ikke koste mer enn|ikke koste over|ikke blive dyrere end|ikke bli dyrere enn"
        "|not cost more than|not cost over|ikke kom over|inntil|indtil|alt over"
        "|alt som er over|alt der er over|anything over"
        "|anything above|everything over|everything above|capped at|cap at|cap on|stop at|stop ved|stopp på": 1,
    },
    "ahead": {"=før|inden|innen|before|ahead of|prior to|forud for|forut for": -1},
    "clock_by": {
        "ikke senere end|ikke senere enn|ikke seinere enn|senest ved|not past|no later than|on or before": 1
    },
    "span_by": {"senest inden for|senest innen|senest within|om ca|om ca.|om cirka|om omtrent|om omkring": 1},
    "opens": {"fra|from": 1},
    "strictly": {"=før|before|ahead of|prior to|forud for|forut for": 1},
    "deadline": {
        "inden|inden for|indenfor|innen|innenfor|=før|senest|seinest|om|i løbet af|i løpet av|frist|deadline"
        "|by|before|within|no later than|due|latest": 1
    },
    "arrives_surely": {
        "ankommer|ankomme|lander|leveres|forventes hjem|ventes hjem|kommer hjem|er hjemme|hjemme|ventes inn"
        "|forventet hjem|forventet inn|expected to arrive|arrives|arrive|arriving|delivered|due in|expected in"
        "|i restordre|on back order|på vej hjem|på vei hjem": 1
    },
    "vague": {
        "couple days|couple hours|couple weeks|couple minutes": "soon",
        "par timer|par dage|par dager|par uger|par uker|par minutter|par timene|par dagene": "soon",
        "efter påske|etter påske|after easter|i påsken|i påska|over easter|til påske|innen påske|efter pinse"
        "|etter pinse|før pinse|inden pinse|i romjula|i romjulen|mellem jul og nytår|mellom jul og nyttår"
        "|between christmas and new year|i julen|i jula|over jul|over christmas|efter helligdagene|etter helligdagene"
        "|after the holidays|after the holiday|efter sommerferien|etter sommerferien|efter nytåret|etter nyttåret"
        "|over nytår|over nyttår|after xmas|til sommer|til sommeren|til foråret|til våren|til efteråret|til høsten"
        "|i vinterferien|i sommerferien|efter vinterferien|etter vinterferien": "season",
    },
    "just_past": {
        "lige over|lidt over|lige efter|lidt efter|kort efter|litt over|like over|rett over|litt etter|like etter"
        "|rett etter|kort etter|just past|just after|a little past|a little after|a bit past|a bit after"
        "|shortly after|right after": 15
    },
    "told": {
        "købt|købte|er åben|er åbent|åbent|åben|holder åbent|har åbent|åbningstid|åbningstider|garanti"
        "|jeg har|vi har|du har|hun har|han har|kunden har|de har|har fri|har ferie|er på ferie|bortrejst|arbejder"
        "|blev|faldt|tabt|tabte|startede|stoppede|virkede|skete|født|indleveret|indleverede|afleveret|opdateret"
        "|plejer|varede|ringede|skrev": 1,
        "kjøpt|kjøpte|er åpen|er åpent|åpent|åpen|åpningstid|åpningstider|hun har|bortreist|jobber|arbeider|ble"
        "|falt|mistet|startet|stoppet|virket|skjedde|født|innlevert|oppdatert|pleier|ringte|skrev": 1,
        "garantien|går ut|går ud|udløber|utløper|expires|runs out": 1,
        "bought|purchased|is open|are open|open|opening hours|warranty|guarantee|i have|we have|he has|she has"
        "|customer has|they have|i've got|off work|on holiday|on vacation|away|works|was|were|broke|dropped"
        "|started|stopped|happened|born|handed in|updated from|usually|lasted|wrote": 1,
    },
    "free": {"har|have|holder|tager|tar|er|får|fik|fikk|ha|hadde|havde": 1},
    "feast": {
        "inden jul|=før jul|innen jul|inden julen|before christmas|by christmas|before xmas|by xmas": (
            12,
            24,
        ),
        "inden nytår|=før nytår|innen nyttår|=før nyttår|before new year|by new year": (12, 31),
    },
    "unit": {
        "minutterne|minuttene": "minute",
        "timerne|timene": "hour",
        "dagene": "day",
        "ugerne|ukene": "week",
        "månederne|månedene": "month",
    },
    "when": {
        "så fort|straks når|så raskt|the minute|the second|the instant": 1,
        "ved hver|ved enhver|ved hvert|ved ethvert|ved alle|hver gang|for hver|at every|at each|at any|on every"
        "|on each|every time|each time|for every|for each|with every|with each": 1,
    },
    "working": {
        "mandage|tirsdage|onsdage|torsdage|fredage|lørdage|søndage|mandager|tirsdager|onsdager|torsdager"
        "|fredager|lørdager|søndager|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays": "rhythm",
        _EVERY: "rhythm",
    },
    "rhythm": {
        "hverdage|hverdager|virkedager|weekdays|workdays|mandage|tirsdage|onsdage|torsdage|fredage|lørdage|søndage"
        "|mandager|tirsdager|onsdager|torsdager|fredager|lørdager|søndager|mondays|tuesdays|wednesdays|thursdays"
        "|fridays|saturdays|sundays": 1,
        _EVERY: 1,
    },
    "span_not_after": {"labour|labor|of labour|of work|of labor|arbejde|arbeid|runtime|batteritid": 1},
    "span_not": {
        "leveringstid|leveringstiden|leveringstid er|leveringstiden er|ventetid|ventetiden|ventetid er|ventetiden er"
        "|shipping is|delivery is|lead time|lead time is|the wait is": 1,
        "brug|bruk|bruge|bruke|spend|use|brug højst|brug max|bruk maks|spend at most|use at most|not more than": 1,
        "holder|holdt|virker i|kører|kørte|ran|runs|ran for|runs for": 1,
        "forsinket|delayed|late by|udsat|utsatt|forsinkelse på": 1,
    },
    "genitive": {
        "minutters|timers|dages|ugers|måneders|døgns|minuts|dags|uges|måneds|dagers|ukers|days'|weeks'|hours'": 1
    },
    "typo_of": {
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday"
        "|sunday|morgen|imorgen|tomorrow|overmorgen|eftermiddag|ettermiddag|afternoon|formiddag": 1
    },
}
