"""The jobs that need somebody on the practice Friday: promises overdue or due within the hour."""

from repairdesk.domain.words import AttemptResult, Audience, Channel, JobStage, Kind
from repairdesk.practice.friday_words import (
    Line,
    OpenJob,
    Said,
    Stage,
    Took,
    Tried,
)

_HEARD, _SAID, _OURS = Audience.HEARD, Audience.SAID, Audience.INTERNAL
_CALL, _DESK, _SMS, _MAIL, _NONE = Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE

LATE = (
    OpenJob(
        1038,
        "16 10:12",
        "Mette",
        "Mads Østergaard",
        "12 20 33 14",
        "iPhone 13",
        ("Skærm og batteri", "Screen and battery", "Skjerm og batteri"),
        "Søren",
        (
            Stage("19 16:40", "Søren", JobStage.FAULT_FINDING),
            Said(
                "20 13:55",
                "Søren",
                Kind.CALL_BACK,
                "1 h",
                (
                    "Vi ringer tilbage inden en time med en pris",
                    "We call you back within the hour with a price",
                    "Vi ringer tilbake innen en time med en pris",
                ),
                about=("pris", "price", "pris"),
            ),
            Line(
                "20 14:10",
                "Søren",
                _OURS,
                _NONE,
                (
                    "Dele talt op: skærm og batteri på lager",
                    "Parts counted: screen and battery in stock",
                    "Deler telt opp: skjerm og batteri på lager",
                ),
            ),
            Tried("20 15:02", "Søren", AttemptResult.NO_ANSWER),
        ),
    ),
    OpenJob(
        1046,
        "19 11:20",
        "Ali",
        "Marie Holm",
        "14 55 02 91",
        "MacBook Air M1",
        ("Ny skærm", "New screen", "Ny skjerm"),
        "Ali",
        (
            Said(
                "19 11:22",
                "Ali",
                Kind.MESSAGE,
                "20 15:15",
                (
                    "Du får en sms lige over tre, når skærmen er på",
                    "You get a text just past three, when the screen is on",
                    "Du får en sms litt over tre, når skjermen er på",
                ),
                _DESK,
            ),
            Stage("20 14:58", "Ali", JobStage.READY),
        ),
    ),
    OpenJob(
        1049,
        "19 13:02",
        "Ida",
        "Jonas Bæk",
        "13 77 40 12",
        "Gazelle Orange C7",
        ("Bremseskiver", "Brake discs", "Bremseskiver"),
        "Ida",
        (
            Said(
                "19 13:05",
                "Ida",
                Kind.READY,
                "20 15:40",
                (
                    "Cyklen er klar, når du har fri kl. 15.40",
                    "The bike is ready when you are off at 15:40",
                    "Sykkelen er klar når du slutter kl. 15.40",
                ),
                _DESK,
                (
                    "hvis bremseskiverne kommer med 14-pakken",
                    "if the brake discs come with the 14:00 parcel",
                    "hvis bremseskivene kommer med pakken kl. 14",
                ),
            ),
            Stage("19 15:30", "Ida", JobStage.WAITING_PART),
        ),
    ),
    OpenJob(
        1051,
        "19 15:50",
        "Mette",
        "Fatima El-Sayed",
        "16 08 71 25",
        "ThinkPad T14",
        ("Slukker", "Shuts down", "Slår seg av"),
        "Ali",
        (
            Said(
                "19 15:52",
                "Mette",
                Kind.DIAGNOSIS,
                "24 h",
                (
                    "Vi har fejlsøgt den inden for 24 timer",
                    "We will have found the fault within 24 hours",
                    "Vi har feilsøkt den innen 24 timer",
                ),
                _DESK,
            ),
            Stage("20 10:20", "Ali", JobStage.FAULT_FINDING),
            Took("20 15:18", "Ali"),
        ),
    ),
    OpenJob(
        1044,
        "19 10:50",
        "Mette",
        "Tom Whitfield",
        "15 62 18 80",
        "Pro-Ject Debut",
        ("Brum i venstre kanal", "Hum in left channel", "Brum i venstre kanal"),
        "Mette",
        (
            Stage("19 14:00", "Søren", JobStage.WAITING_PART),
            Said(
                "20 11:20",
                "Mette",
                Kind.CALL_BACK,
                "20 16:15",
                (
                    "I’ll call you before quarter past four, either way",
                    "I’ll call you before quarter past four, either way",
                    "I’ll call you before quarter past four, either way",
                ),
                about=("nålen", "the stylus", "stiften"),
            ),
        ),
    ),
)
