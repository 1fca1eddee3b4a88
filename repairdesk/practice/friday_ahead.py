"""The jobs of the practice Friday with promises later today, while the shop is closed, and the one worked on."""

from repairdesk.domain.words import Audience, Channel, JobStage, Kind
from repairdesk.practice.friday_words import Agreed, Kept, Line, OpenJob, Said, Stage, Took

_HEARD, _SAID, _OURS = Audience.HEARD, Audience.SAID, Audience.INTERNAL
_CALL, _DESK, _SMS, _MAIL, _NONE = Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE

AHEAD = (
    OpenJob(
        1040,
        "17 11:00",
        "Mette",
        "Henrik Dahl",
        "15 22 80 19",
        "Acer Aspire",
        ("Blæser", "Fan", "Vifte"),
        "Ali",
        (
            Stage("19 11:00", "Ali", JobStage.IN_REPAIR),
            Said(
                "20 10:05",
                "Mette",
                Kind.READY,
                "20 17:00",
                ("Du kan hente den klokken fem", "You can have it at five", "Du kan hente den klokken fem"),
                _DESK,
            ),
        ),
    ),
    OpenJob(
        1031,
        "10 14:20",
        "Mette",
        "Åse Lindqvist",
        "17 31 25 60",
        "Beogram 4002",
        ("Pickup", "Pick-up cartridge", "Pickup"),
        "Søren",
        (
            Agreed(
                "10 14:25",
                "Mette",
                ("Skriv en mail, ring ikke", "Write an e-mail, do not ring", "Skriv en e-post, ikke ring"),
            ),
            Said(
                "19 17:10",
                "Søren",
                Kind.QUOTE,
                "20 17:45",
                (
                    "Vi skriver i dag, hvad en ny pickup koster",
                    "We write today what a new cartridge costs",
                    "Vi skriver i dag hva en ny pickup koster",
                ),
                _MAIL,
            ),
        ),
        "aase.lindqvist@example.com",
    ),
    OpenJob(
        1053,
        "20 10:30",
        "Ali",
        "Poul Kjær",
        "12 90 44 06",
        "Dell XPS 13",
        ("Batteri", "Battery", "Batteri"),
        "Ali",
        (
            Said(
                "20 10:40",
                "Ali",
                Kind.MESSAGE,
                "20 20:00",
                (
                    "Sms i aften senest kl. 20, om den er færdig",
                    "A text tonight by 8, whether it is done",
                    "Sms i kveld senest kl. 20 om den er ferdig",
                ),
                _SMS,
            ),
            Stage("20 13:00", "Ali", JobStage.IN_REPAIR),
        ),
    ),
    OpenJob(
        1029,
        "10 10:30",
        "Mette",
        "Bente Rask",
        "18 04 62 33",
        "Rega Planar 2",
        ("Rem", "Belt", "Rem"),
        "Mette",
        (
            Stage("20 11:50", "Søren", JobStage.READY),
            Said(
                "20 12:05",
                "Mette",
                Kind.CALL_BACK,
                "21 09:00",
                (
                    "Vi ringer, før du kører på arbejde lørdag",
                    "We ring before you drive to work on Saturday",
                    "Vi ringer før du kjører på jobb lørdag",
                ),
            ),
        ),
    ),
    OpenJob(
        1052,
        "20 10:05",
        "Mette",
        "Nadia Ravn",
        "16 12 70 45",
        "iPad 9",
        ("Glasset er revnet", "Cracked glass", "Glasset er sprukket"),
        "Ida",
        (
            Said(
                "20 15:05",
                "Mette",
                Kind.DIAGNOSIS,
                "24 h",
                (
                    "I får besked inden for 24 timer",
                    "You hear from us within 24 hours",
                    "Dere får beskjed innen 24 timer",
                ),
                _DESK,
            ),
        ),
    ),
    OpenJob(
        1042,
        "19 10:35",
        "Mette",
        "Kirsten Hansen",
        "12 41 18 07",
        "Fractal Define 7",
        (
            "Den slukker igen efter et par minutter",
            "It goes off again after a few minutes",
            "Den slår seg av igjen etter et par minutter",
        ),
        "Ali",
        (
            Line(
                "19 10:36",
                "Mette",
                _HEARD,
                _DESK,
                (
                    "Den slukker igen efter et par minutter. Kabinettet er revnet. D-drevet må I ikke røre.",
                    "It goes off after a few minutes. The case is cracked. Leave drive D alone.",
                    "Den slår seg av igjen etter et par minutter. Kabinettet er sprukket. D-disken må dere ikke røre.",
                ),
            ),
            Agreed(
                "19 10:37",
                "Mette",
                (
                    "D-drevet må ikke røres: familiebilleder",
                    "Leave drive D alone: photos",
                    "D-disken må ikke røres: familiebilder",
                ),
            ),
            Said(
                "19 10:38",
                "Mette",
                Kind.DIAGNOSIS,
                "24 h",
                ("Fejlsøgt inden 24 timer", "Fault found within 24 hours", "Feilsøkt innen 24 timer"),
                _DESK,
            ),
            Line(
                "19 14:20",
                "Søren",
                _OURS,
                _NONE,
                (
                    "Strømforsyning ok, 12,1 V. Brud i kablet til knappen i fronten.",
                    "Power supply fine, 12.1 V. Break in the cable to the front button.",
                    "Strømforsyningen er i orden, 12,1 V. Brudd i kabelen til knappen i fronten.",
                ),
            ),
            Kept("19 16:04", "Mette"),
            Line(
                "19 16:05",
                "Mette",
                _SAID,
                _CALL,
                (
                    "Fejlen sidder i knappen i fronten. Nyt kabinet ca. 650 kr.",
                    "The front button is the fault. A new case is about 650.",
                    "Feilen sitter i knappen i fronten. Nytt kabinett ca. 650 kr.",
                ),
            ),
            Agreed(
                "19 16:06",
                "Mette",
                (
                    "Vil se den køre, før hun tager den med",
                    "Wants to see it run first",
                    "Vil se den i gang før hun tar den med",
                ),
                1800,
            ),
            Agreed(
                "19 16:07",
                "Mette",
                (
                    "Ring, ikke sms, når det gælder pris",
                    "Ring, don’t text, about the price",
                    "Ring, ikke sms, når det gjelder pris",
                ),
            ),
            Said(
                "19 16:08",
                "Mette",
                Kind.READY,
                "23 15:00",
                (
                    "Pc’en er klar mandag klokken tre",
                    "The PC is ready on Monday at three",
                    "Pc-en er klar mandag klokken tre",
                ),
                _CALL,
                (
                    "hvis kabinettet kommer inden middag",
                    "if the case is in by noon",
                    "hvis kabinettet kommer innen middag",
                ),
            ),
            Line(
                "20 11:15",
                "Ali",
                _OURS,
                _NONE,
                (
                    "Define 7 Compact bestilt, 2 USB og headset foran er tjekket.",
                    "Define 7 Compact ordered; 2 USB and headset in front are checked.",
                    "Define 7 Compact er bestilt, 2 USB og hodesett foran er sjekket.",
                ),
            ),
            Stage("20 11:16", "Ali", JobStage.WAITING_PART),
        ),
    ),
    OpenJob(
        1039,
        "16 13:00",
        "Mette",
        "Peter Gade",
        "14 02 88 17",
        "MacBook Air M1",
        ("Kaffe i tastaturet", "Coffee in keys", "Kaffe i tastaturet"),
        "Ali",
        (
            Said(
                "19 13:30",
                "Ali",
                Kind.CALL_BACK,
                "20 16:45",
                (
                    "Jeg ringer igen fredag kvart i fem",
                    "I ring again on Friday at a quarter to five",
                    "Jeg ringer igjen fredag kvart på fem",
                ),
            ),
            Took("20 15:10", "Søren"),
        ),
    ),
)
