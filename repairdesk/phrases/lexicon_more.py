"""Words of all three languages that turn a time into something else than a plain deadline."""

WORDS: dict[str, dict[str, object]] = {
    "ahead": {"=før|inden|innen|before|ahead of|prior to|forud for|forut for": -1},
    "opens": {"fra|from": 1},
    "strictly": {"=før|before|ahead of|prior to|forud for|forut for": 1},
    "deadline": {
        "inden|inden for|indenfor|innen|innenfor|=før|senest|seinest|om|i løbet af|i løpet av|frist|deadline"
        "|by|before|within|no later than|due|latest": 1
    },
    "vague": {"par timer|par dage|par dager|par uger|par uker|par minutter|par timene|par dagene": "soon"},
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
        "ved hver|ved enhver|ved hvert|ved ethvert|ved alle|hver gang|for hver|at every|at each|at any|on every"
        "|on each|every time|each time|for every|for each|with every|with each": 1
    },
    "working": {
        "mandage|tirsdage|onsdage|torsdage|fredage|lørdage|søndage|mandager|tirsdager|onsdager|torsdager"
        "|fredager|lørdager|søndager": "rhythm"
    },
    "rhythm": {
        "hverdage|hverdager|virkedager|weekdays|workdays|mandage|tirsdage|onsdage|torsdage|fredage|lørdage|søndage"
        "|mandager|tirsdager|onsdager|torsdager|fredager|lørdager|søndager": 1
    },
    "genitive": {
        "minutters|timers|dages|ugers|måneders|døgns|minuts|dags|uges|måneds|dagers|ukers|days'|weeks'|hours'": 1
    },
    "typo_of": {
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday"
        "|sunday|morgen|imorgen|tomorrow|overmorgen|eftermiddag|ettermiddag|afternoon|formiddag": 1
    },
}
