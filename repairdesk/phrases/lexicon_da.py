"""Danish words for time and number. "a|b" are spellings of one thing; "=" wants the very letters."""

from fractions import Fraction

UNITS = "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
TENS = {
    20: "tyve",
    30: "tredive",
    40: "fyrre",
    50: "halvtreds",
    60: "tres",
    70: "halvfjerds",
    80: "firs",
    90: "halvfems",
}

WORDS: dict[str, dict[str, object]] = {
    "number": {
        "et|én|ét|een": 1,
        "fyrretyve": 40,
        "hundrede|et hundrede": 100,
        "halvanden|halvandet|halvandens": Fraction(3, 2),
        "halvtredje": Fraction(5, 2),
        "en halv|et halvt|halv|halvt|den halve|en halvs": Fraction(1, 2),
        "trekvart|tre kvart": Fraction(3, 4),
    },
    "half_more": {"en halv|og en halv|og et halvt|et halvt|og halv": Fraction(1, 2)},
    "ordinal": {
        "første": 1,
        "anden|andet": 2,
        "tredje": 3,
        "fjerde": 4,
        "femte": 5,
        "sjette": 6,
        "syvende": 7,
        "ottende": 8,
        "niende": 9,
        "tiende": 10,
        "ellevte|elvte": 11,
        "tolvte": 12,
        "trettende": 13,
        "fjortende": 14,
        "femtende": 15,
        "sekstende": 16,
        "syttende": 17,
        "attende": 18,
        "nittende": 19,
        "tyvende": 20,
        "enogtyvende": 21,
        "toogtyvende": 22,
        "treogtyvende": 23,
        "fireogtyvende": 24,
        "femogtyvende": 25,
        "seksogtyvende": 26,
        "syvogtyvende": 27,
        "otteogtyvende": 28,
        "niogtyvende": 29,
        "tredivte": 30,
        "enogtredivte": 31,
    },
    "unit": {
        "minut|minutter|minutters|minuts|minutterne|min|min.|mins": "minute",
        "time|timer|timers|times|t|t.|tim": "hour",
        "kvarter|kvarters|kvarterer": "quarter",
        "halvtime|halvtimes": "half_hour",
        "døgn|døgns|døgnet": "full_day",
        "dag|dage|dages|dags": "day",
        "uge|uger|ugers|uges": "week",
        "måned|måneder|måneders|måneds|mdr|mdr.|md": "month",
        "år|års": "year",
    },
    "bare_hour": {"timen|en times tid": "hour"},
    "weekday": {
        "mandag|mandagen|mandags|mandagens": 0,
        "tirsdag|tirsdagen|tirsdags": 1,
        "onsdag|onsdagen|onsdags": 2,
        "torsdag|torsdagen|torsdags": 3,
        "fredag|fredagen|fredags": 4,
        "lørdag|lørdagen|lørdags": 5,
        "søndag|søndagen|søndags": 6,
    },
    "weekday_short": {"man": 0, "tir|tirs": 1, "ons": 2, "tor|tors": 3, "fre": 4, "=lør|=lor": 5, "=søn": 6},
    "month": {
        "januar|jan|jan.": 1,
        "februar|feb|feb.|febr": 2,
        "marts|mar.": 3,
        "april|apr|apr.": 4,
        "maj": 5,
        "juni|jun|jun.": 6,
        "juli|jul.": 7,
        "august|aug|aug.": 8,
        "september|sep|sep.|sept|sept.": 9,
        "oktober|okt|okt.": 10,
        "november|nov|nov.": 11,
        "december|dec|dec.": 12,
    },
    "part": {
        "først på dagen|fra morgenstunden af|tidligt på dagen": "early",
        "i morgen tidlig": "tomorrow early",
        "i formiddag|i dag formiddag|nu i formiddag": "today morning",
        "i middag": "today noon",
        "i eftermiddag|nu i eftermiddag": "today afternoon",
        "i aften": "today evening",
        "i nat": "today night",
        "tidlig|tidligt|tidligt om morgenen|fra morgenstunden|morgenstunden|det første|som det første"
        "|fra morgenen af|meget tidligt": "early",
        "morgen|morgenen|om morgenen|formiddag|formiddagen|om formiddagen|formiddagens": "morning",
        "middag|middagstid|middagen|kl. tolv middag|frokost|frokosttid|frokosten|spisetid": "noon",
        "eftermiddag|eftermiddagen|om eftermiddagen|eftermiddags|eftm|em": "afternoon",
        "sidst på eftermiddagen|sen eftermiddag|sidst på dagen": "afternoon",
        "efter frokost|efter middag|efter frokosten": "afternoon",
        "aften|aftenen|om aftenen": "evening",
        "nat|natten|om natten": "night",
        "midnat": "midnight",
    },
    "day": {
        "i mrg|i mrg.|imrg": 1,
        "i dag|idag|dags dato|i dagens løb|i løbet af dagen|inden dagen er omme|inden dagens udgang|dagen i dag"
        "|senere i dag|senere på dagen|i løbet af i dag|samme dag|dagens udgang|slutningen af dagen": 0,
        "i morgen|imorgen|imorgn|i morgn|dagen efter|næste dag|i løbet af i morgen|dagen derpå": 1,
        "i overmorgen|iovermorgen|overmorgen|overimorgen": 2,
    },
    "feast": {
        "juleaften|juleaftensdag": (12, 24),
        "lillejuleaften": (12, 23),
        "nytårsaften|nytårsaftensdag": (12, 31),
        "juledag|1. juledag|første juledag": (12, 25),
        "2. juledag|anden juledag": (12, 26),
        "nytårsdag": (1, 1),
        "grundlovsdag": (6, 5),
        "sankt hans": (6, 23),
    },
    "period": {
        "denne uge|i denne uge|ugen|i løbet af ugen|i ugens løb|ugens udgang|slutningen af ugen|sidst på ugen"
        "|ugens slutning|inden ugen er omme|denne uges udgang|senere på ugen|senere i ugen|i denne her uge"
        "|slutningen af denne uge|udgangen af ugen|udgangen af denne uge|ugens løb|enden af ugen": "week 0",
        "inden weekenden|inden weekend|inden weekend'en|inden week-end|=før weekenden"
        "|op til weekenden": "before weekend",
        "weekenden|i weekenden|weekend|denne weekend|i løbet af weekenden|week-end": "weekend",
        "næste weekend|i næste weekend": "weekend 1",
        "efter weekenden|efter weekend|på den anden side af weekenden|lige efter weekenden": "after weekend",
        "næste uge|i næste uge|den kommende uge|kommende uge|næste uges udgang|slutningen af næste uge"
        "|udgangen af næste uge|i løbet af næste uge|sidst i næste uge|sidst på næste uge|ugen efter": "week 1",
        "denne måned|måneden|slutningen af måneden|månedens udgang|i løbet af måneden|udgangen af måneden"
        "|månedens slutning|ultimo måneden|udgangen af denne måned|sidst på måneden": "month 0",
        "næste måned|slutningen af næste måned|udgangen af næste måned": "month 1",
    },
    "part_of_period": {
        "tidlig|tidligt|først på|første uge i|starten på|midt på|i midten af|første halvdel af"
        "|anden halvdel af|midten i": "vague",
        "starten af|begyndelsen af|først i|først på|midt i|midten af|midt på|tidligt i|i starten af|primo"
        "|medio": "vague",
    },
    "week_number": {"uge": "week"},
    "closing": {
        "lukketid|lukketiden|lukning|vi lukker|lukke|I lukker|i lukker|butikken lukker|butikken lukkes"
        "|der lukkes"
        "|der lukker|de lukker|lukkes|forretningen lukker|værkstedet lukker|luk|lukker|dagens lukketid"
        "|vi har lukket"
        "|fyraftenstid|fyraften|arbejdstids ophør": "closing",
    },
    "opening": {
        "vi åbner|åbningstid|åbning|butikken åbner|der åbnes|der åbner|åbner": "opening",
    },
    "next": {"næste": 1},
    "this": {"førstkommende|kommende|nu på|nu|denne|denne her|her på": 0},
    "clock": {
        "klokken bliver|klokken er|kl bliver|slaget|på slaget|klokkeslaget|klokken slår": 1,
        "kl|kl.|klokken|klok|klokkeslæt|klokkeslættet": 1,
    },
    "half": {"halv": -30},
    "quarter": {"kvart|et kvarter|kvarter": 15},
    "after": {"over": 1},
    "before": {"i|=før": -1},
    "minutes": {"minutter|min|minut": 1},
    "clock_tail": {"tiden|-tiden": 1},
    "range": {"til|eller|og til|eller senest|à|a": 1, "-|/": 1},
    "between": {"mellem|imellem|ml|ml.|fra|mellem kl|mellem kl.": 1},
    "and": {"og|til|eller|-": 1},
    "by": {
        "frist|fristen|deadline|forfald": 1,
        "godt|knap|knapt|små|lige knap|rundt regnet|lidt over|lidt under|om lidt over|om lidt under|omtrent"
        "|cirka|sådan|lige godt|bare|vel": 1,
        "inden|inden for|indenfor|=før|=inden for|senest|senest om|allersenest|seneste|om|i løbet af|på|til|ved"
        "|omkring|cirka|ca|ca.|hen ad|henad|op til|inden udgangen af|til og med|t.o.m.|senest på|i løbet af den"
        "|lige før|lige inden|inden for de|inden de|hen på|i|d|d.|den|det|de|næste|indtil|op mod|mod|vel"
        "|efter senest"
        "|pr|pr.|præcis|præcist|allerede|sidst|sent|igen|ud på|førstkommende|ca. kl|omkring kl|for": 1,
    },
    "clock_by": {
        "lige før|lige inden|inden for": 1,
        "inden|=før|senest|omkring|cirka|ca|ca.|ved|mellem|op til|til|hen ad|op mod|præcis|efter|fra|indtil": 1,
    },
    "span_by": {"inden for|indenfor|inden|om|i løbet af|senest om|senest": 1},
    "the": {"den|det|de|d|d.|dem": 1},
    "lower": {"efter|fra": 1},
    "not_before": {"tidligst|ikke før|først efter|ikke inden|først fra": 1},
    "span_not": {
        "efter|hver|hvert|i|tager|tog|varer|varede|siden|mindst|i over|garanti|brugt|på under|kun|hveranden": 1
    },
    "span_not_after": {"siden|gammel|gamle|garanti|sen|forsinket|forsinkelse|for sent|ad gangen|om dagen": 1},
    "past": {
        "i går|igår|i forgårs|forgårs|i morges|i aftes|sidste uge|i sidste uge|forrige uge|sidste mandag"
        "|sidste tirsdag"
        "|sidste onsdag|sidste torsdag|sidste fredag|sidste lørdag|sidste søndag|i mandags|i tirsdags|i onsdags"
        "|i torsdags|i fredags|i lørdags|i søndags|sidste måned|forleden|i sidste måned|forleden dag": 1,
    },
    "since": {"siden|lige siden|hver|hveranden|om året": 1},
    "vague": {
        "til jul|til nytår|inden påske|=før påske|inden ferien"
        "|=før ferien|efter jul|efter nytår|efter ferien": "season",
        "snart|snarest|snarest muligt|hurtigst muligt|så snart som muligt|så hurtigt som muligt|senere"
        "|på et tidspunkt"
        "|en af dagene|en dag|et par dage|nogle dage|et par timer|nogle timer|et par uger|nogle uger"
        "|et par minutter"
        "|et par|et øjeblik|når jeg har tid|når vi har tid|når der er tid|når der er plads|når jeg kan"
        "|når vi kan"
        "|når jeg når det|i nær fremtid|inden længe|om lidt|om lidt tid|lidt senere|hurtigt|hurtigst|straks"
        "|med det samme"
        "|omgående|på et senere tidspunkt|en anden dag|en anden gang|om nogle dage|om et par dage"
        "|om et par timer"
        "|om et stykke tid|nogle få dage|få dage|nogle få timer|få timer|flere dage|hurtigt som muligt"
        "|hen ad vejen|ved lejlighed|ved først givne lejlighed|når det passer|engang|en gang|tids nok|i god tid"
        "|i den nærmeste fremtid|den nærmeste fremtid|de nærmeste dage|de kommende dage|de næste dage"
        "|de næste par dage"
        "|i disse dage|om kort tid|inden for kort tid|kort tid": "soon",
    },
    "working": {
        "arbejdstid|arbejdstimer|arbejdstime|hverdag|hverdage|hverdagen|hverdagene|arbejdsdag|arbejdsdage"
        "|åbningstimer"
        "|arbejdstiden|mandetimer|arbejdsuge|arbejdsuger|bankdage|arbejdsdøgn|åbningsdage": "working_time",
    },
}
