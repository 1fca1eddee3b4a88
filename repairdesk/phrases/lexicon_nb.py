"""Bokmål words for time and number beyond those it shares with Danish; written as in the Danish table."""

from fractions import Fraction

UNITS = "null én to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
TENS = {
    20: "tjue",
    30: "tretti",
    40: "førti",
    50: "femti",
    60: "seksti",
    70: "sytti",
    80: "åtti",
    90: "nitti",
}

WORDS: dict[str, dict[str, object]] = {
    "number": {
        "ei": 1,
        "syv": 7,
        "tjueen|tjueén|tjueett": 21,
        "hundre|ett hundre": 100,
        "ett": 1,
        "halvannen|halvannet|én og en halv|en og en halv|halvandre": Fraction(3, 2),
        "en halv|et halvt|ei halv|halve|halv": Fraction(1, 2),
        "trekvart|tre kvart": Fraction(3, 4),
    },
    "half_more": {"og en halv|og et halvt|og ei halv|en halv|og halv": Fraction(1, 2)},
    "ordinal": {
        "første": 1,
        "andre|annen": 2,
        "tredje": 3,
        "fjerde": 4,
        "femte": 5,
        "sjette": 6,
        "sjuende|syvende": 7,
        "åttende": 8,
        "niende": 9,
        "tiende": 10,
        "ellevte": 11,
        "tolvte": 12,
        "trettende": 13,
        "fjortende": 14,
        "femtende": 15,
        "sekstende": 16,
        "syttende": 17,
        "attende": 18,
        "nittende": 19,
        "tjuende": 20,
        "tjueførste": 21,
        "tjueandre": 22,
        "tjuetredje": 23,
        "tjuefjerde": 24,
        "tjuefemte": 25,
        "tjuesjette": 26,
        "tjuesjuende": 27,
        "tjueåttende": 28,
        "tjueniende": 29,
        "trettiende": 30,
        "trettiførste": 31,
    },
    "unit": {
        "minutt|minutter|minutters|minutts|minuttene": "minute",
        "time|timer|timers|times|t": "hour",
        "kvarter|kvarters": "quarter",
        "halvtime|halvtimes": "half_hour",
        "døgn|døgns|døgnet": "full_day",
        "dag|dager|dagers|dags": "day",
        "uke|uker|ukers|ukes": "week",
        "måned|måneder|måneders|måneds|mnd|mnd.": "month",
        "år|års": "year",
    },
    "bare_hour": {"timen": "hour"},
    "weekday": {
        "mandag|måndag": 0,
        "tirsdag|tysdag": 1,
        "onsdag": 2,
        "torsdag": 3,
        "fredag": 4,
        "lørdag|laurdag": 5,
        "søndag|sundag": 6,
    },
    "month": {
        "januar": 1,
        "februar": 2,
        "mars": 3,
        "mai": 5,
        "juni": 6,
        "juli": 7,
        "august": 8,
        "september": 9,
        "oktober": 10,
        "november": 11,
        "desember|des|des.": 12,
    },
    "part": {
        "morgenkvisten|på morgenkvisten|først på dagen|tidlig på dagen": "early",
        "i morgen tidlig|i morra tidlig|imorgen tidlig": "tomorrow early",
        "i formiddag": "today morning",
        "i ettermiddag|nå i ettermiddag": "today afternoon",
        "i kveld|ikveld|nå i kveld": "today evening",
        "i natt": "today night",
        "tidlig|tidlig om morgenen|grytidlig|det første vi gjør|det første": "early",
        "morgen|morgenen|om morgenen|morgningen|formiddag|formiddagen|om formiddagen|på formiddagen"
        "|på morgenen|på morgningen|føremiddag": "morning",
        "middag|middagstid|lunsj|lunsjtid|lunsjen|lunch": "noon",
        "ettermiddag|ettermiddagen|om ettermiddagen|på ettermiddagen|utpå ettermiddagen"
        "|utpå dagen": "afternoon",
        "etter lunsj|etter middag": "afternoon",
        "kveld|kvelden|om kvelden|på kvelden|utpå kvelden|aften": "evening",
        "natt|natta|natten|om natten|om natta": "night",
        "midnatt": "midnight",
    },
    "day": {
        "i dag|idag|i løpet av dagen|i dagens løp|før dagen er omme|før dagen er over|innen dagen er omme"
        "|senere i dag"
        "|seinere i dag|utgangen av dagen|slutten av dagen|dagens slutt|i løpet av i dag|innen dagens slutt"
        "|dagens utløp"
        "|løpet av dagen|innen dagen er over": 0,
        "i morgen|imorgen|i morra|imorra|i morgon|neste dag|dagen etter": 1,
        "i overmorgen|overmorgen|iovermorgen|i overmorra|overimorgen": 2,
    },
    "feast": {
        "julaften|julaftan": (12, 24),
        "lille julaften|lillejulaften|vesle julaften": (12, 23),
        "nyttårsaften": (12, 31),
        "romjulsaften": (12, 31),
        "nyttårsdag|første nyttårsdag": (1, 1),
        "1. juledag|første juledag": (12, 25),
        "2. juledag|andre juledag": (12, 26),
        "grunnlovsdagen": (5, 17),
    },
    "period": {
        "til uka|til uken": "week 1",
        "denne uka|denne uken|i uka|i løpet av uka|i løpet av uken|utgangen av uka|utgangen av uken"
        "|slutten av uka"
        "|slutten av uken|ukas slutt|ukens slutt|i løpet av denne uka|i løpet av denne uken|uka|uken|ukeslutt"
        "|uka er omme|uken er omme|senere i uka|seinere i uka|senere denne uka|senere i uken|sist i uka"
        "|uka er over"
        "|utgangen av denne uka|utgangen av denne uken|ukeslutten|senere denne uken": "week 0",
        "før helga|før helgen|før helg|innen helga|innen helgen|innen helg|=før helgen|=før helga|til helga"
        "|til helgen": "before weekend",
        "helga|helgen|helg|i helga|i helgen|i løpet av helga|i løpet av helgen|denne helgen"
        "|denne helga": "weekend",
        "neste helg": "weekend 1",
        "etter helga|etter helgen|over helga|over helgen|rett etter helga|rett etter helgen"
        "|etter helg": "after weekend",
        "neste uke|i neste uke|kommende uke|slutten av neste uke|utgangen av neste uke|i løpet av neste uke"
        "|den kommende uka|uka etter|uken etter|sist i neste uke": "week 1",
        "denne måneden|i løpet av måneden|utgangen av måneden|slutten av måneden|månedsslutt|månedens slutt"
        "|måneden er omme": "month 0",
        "neste måned|i neste måned|utgangen av neste måned|slutten av neste måned": "month 1",
    },
    "part_of_period": {
        "tidlig|første uke i|første uka i|starten på|første halvdel av|andre uka i|i midten av"
        "|i starten av": "vague",
        "starten av|begynnelsen av|først i|tidlig i|midt i|midten av|midt på|i begynnelsen av": "vague",
    },
    "week_number": {"uke|veke": "week"},
    "closing": {
        "stengetid|stengetida|stengetiden|lukketid|vi stenger|stenging|stengt|stenger|stenge|butikken stenger"
        "|det stenges|det stenger|vi lukker|stengetidspunkt|arbeidstidens slutt|verkstedet stenger"
        "|dere stenger": "closing",
    },
    "opening": {"vi åpner|åpningstid|åpning|butikken åpner|det åpner|åpner": "opening"},
    "next": {"neste": 1},
    "this": {"førstkommende|kommende|nå på|nå|denne|nå til|nu på": 0},
    "clock": {
        "klokka er|klokken er|klokka blir|klokken blir|slaget": 1,
        "kl|kl.|klokken|klokka|klokkeslett": 1,
    },
    "half": {"halv": -30},
    "quarter": {"kvart|et kvarter|kvarter": 15},
    "after": {"over": 1},
    "before": {"på": -1},
    "minutes": {"minutter|minutt|min": 1},
    "clock_tail": {"tiden|tida": 1},
    "range": {"til|eller": 1},
    "between": {"mellom|imellom|fra": 1},
    "and": {"og|til": 1},
    "by": {
        "frist|fristen": 1,
        "drøye|drøyt|knappe|knapt|sånn|sånn ca|omlag|om lag|cirka|bare|utover|litt over|litt under"
        "|om litt over|om litt under|godt": 1,
        "innen|innenfor|senest|seinest|i løpet av|på|til|ved|rundt|omtrent|omkring|ca|opp mot|mot|=før|om"
        "|utgangen av"
        "|innen utgangen av|i løpet av den|til og med|t.o.m.|nå på|utpå|den|det|de|neste|inntil|igjen"
        "|fram til|frem til"
        "|for de|i løpet av de|aller senest|omtrent kl|rundt kl|rett før|like før|allerede|bortimot|presis"
        "|sist": 1,
    },
    "clock_by": {
        "til|rett før|like før": 1,
        "innen|=før|senest|seinest|rundt|omkring|omtrent|ved|mellom|etter|fra|presis|fram til|frem til": 1,
    },
    "span_by": {"innen|om|i løpet av|innenfor|senest om": 1},
    "the": {"den|det|de": 1},
    "lower": {"etter|fra": 1},
    "not_before": {"tidligst|ikke før|først etter|ikke innen": 1},
    "span_not": {"etter|hver|hvert|tar|tok|varer|varte|siden|minst|annenhver|annethvert": 1},
    "span_not_after": {
        "siden|gammel|gamle|garanti|sein|sen|forsinket|for seint|for sent|om gangen|om dagen": 1
    },
    "past": {
        "i går|i forgårs|i går kveld|i sted|i natt som var|forrige uke|sist uke|forrige måned|i morges"
        "|i dag morges"
        "|forrige mandag|forrige tirsdag|forrige onsdag|forrige torsdag|forrige fredag|forrige lørdag"
        "|forrige søndag"
        "|sist mandag|sist tirsdag|sist onsdag|sist torsdag|sist fredag|sist lørdag|sist søndag"
        "|her om dagen|sist måned": 1,
    },
    "since": {"siden|helt siden|hver|annenhver": 1},
    "vague": {
        "til nyttår|innen påske|etter jul|etter nyttår|etter ferien": "season",
        "snart|snarest|snarest mulig|så snart som mulig|så fort som mulig|fort som mulig|fortest mulig"
        "|senere|seinere"
        "|en av dagene|et par dager|noen dager|et par timer|noen timer|et par uker|noen uker|om litt"
        "|litt senere"
        "|litt seinere|på et tidspunkt|når jeg har tid|når vi har tid|når det passer|når jeg kan|når vi kan"
        "|om en stund"
        "|i nær framtid|i nær fremtid|et øyeblikk|straks|med en gang|med det samme|omgående|så raskt som mulig"
        "|raskest mulig|raskt som mulig|hurtigst mulig|ved anledning|en dag|en annen dag|en gang|engang"
        "|om noen dager"
        "|om et par dager|om et par timer|et par minutter|noen minutter|i løpet av kort tid|kort tid"
        "|de nærmeste dagene"
        "|de neste dagene|i disse dager|om ikke lenge|når jeg får tid|når vi får tid|når det er tid|fort|raskt"
        "|noen få dager|flere dager|i god tid|de kommende dagene|om kort tid|en stund|når jeg rekker det"
        "|fortløpende": "soon",
    },
    "working": {
        "arbeidstid|arbeidstimer|arbeidstime|virkedag|virkedager|hverdag|hverdager|arbeidsdag|arbeidsdager"
        "|arbeidstiden"
        "|ukedager|yrkedager|arbeidsuker|bankdager|kontortid|åpningstimer": "working_time",
    },
}
