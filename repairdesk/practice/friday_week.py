"""The jobs of the practice Friday whose promises fall due on the next opening days."""

from repairdesk.domain.words import Audience, Cause, Channel, JobStage, Kind
from repairdesk.practice.friday_words import Agreed, Kept, Moved, OpenJob, Said, Stage

_HEARD, _SAID, _OURS = Audience.HEARD, Audience.SAID, Audience.INTERNAL
_CALL, _DESK, _SMS, _MAIL, _NONE = Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE

WEEK = (
    OpenJob(
        1047,
        "19 12:10",
        "Ida",
        "Ole Vestergaard",
        "14 60 33 81",
        "Batavus Finez",
        ("Motor falder ud", "Motor cuts out", "Motoren faller ut"),
        "Ida",
        (
            Said(
                "19 12:12",
                "Ida",
                Kind.DIAGNOSIS,
                "23 11:00",
                (
                    "Du hører mandag kl. 11, hvad der er i vejen",
                    "You hear on Monday at 11 what is wrong",
                    "Du hører mandag kl. 11 hva som er i veien",
                ),
                _DESK,
            ),
        ),
    ),
    OpenJob(
        1048,
        "19 12:40",
        "Mette",
        "Signe Lund",
        "18 55 12 09",
        "Canon EOS 80D",
        ("Fejl 30", "Fault 30", "Feil 30"),
        "Søren",
        (
            Said(
                "19 12:44",
                "Mette",
                Kind.QUOTE,
                "24 12:00",
                (
                    "Et tilbud tirsdag inden middag",
                    "A quote on Tuesday by noon",
                    "Et tilbud tirsdag innen middag",
                ),
                _DESK,
            ),
        ),
    ),
    OpenJob(
        1050,
        "19 14:30",
        "Ali",
        "Martin Skov",
        "13 48 27 90",
        "PlayStation 5",
        ("Slukker i spil", "Dies in games", "Slår seg av under spill"),
        "Ali",
        (
            Said(
                "19 14:31",
                "Ali",
                Kind.READY,
                "24 17:00",
                (
                    "Klar tirsdag inden lukketid",
                    "Ready on Tuesday before we close",
                    "Klar tirsdag før stengetid",
                ),
                _DESK,
            ),
            Agreed(
                "19 14:32",
                "Ali",
                ("Højst 800 kr. uden at ringe", "At most 800 without a call", "Høyst 800 kr uten å ringe"),
                800,
            ),
        ),
    ),
    OpenJob(
        1045,
        "19 11:05",
        "Mette",
        "Zainab Holm",
        "17 09 64 22",
        "Lenovo Yoga",
        ("Hængslet er løst", "Loose hinge", "Hengselet er løst"),
        "Søren",
        (
            Said(
                "19 11:07",
                "Mette",
                Kind.CALL_BACK,
                "20 12:30",
                (
                    "Vi ringer fredag halv et",
                    "We ring on Friday at half past twelve",
                    "Vi ringer fredag halv ett",
                ),
                about=("pris", "price", "pris"),
            ),
            Kept("20 12:10", "Søren"),
            Said(
                "20 12:12",
                "Søren",
                Kind.PART,
                "25 10:00",
                (
                    "Hængslet er her onsdag kl. 10",
                    "The hinge is here on Wednesday at 10",
                    "Hengselet er her onsdag kl. 10",
                ),
                _CALL,
                (
                    "hvis leverandøren holder ord",
                    "if the supplier keeps his word",
                    "hvis leverandøren holder ord",
                ),
            ),
            Said(
                "20 12:13",
                "Søren",
                Kind.CALL_BACK,
                "25 12:00",
                (
                    "Vi ringer onsdag, uanset om det er kommet eller ej",
                    "We ring on Wednesday, whether it came or not",
                    "Vi ringer onsdag, enten det er kommet eller ikke",
                ),
            ),
        ),
    ),
    OpenJob(
        1043,
        "19 10:40",
        "Mette",
        "Jens Mortensen",
        "12 77 05 58",
        "Samsung Galaxy S22",
        ("Batteriet holder ikke", "Battery dies", "Batteriet holder ikke"),
        "Ida",
        (
            Said(
                "19 10:42",
                "Mette",
                Kind.MESSAGE,
                "20 11:00",
                (
                    "Sms, når batteriet er her, senest kl. 11",
                    "A text when the battery is here, by 11",
                    "Sms når batteriet er her, senest kl. 11",
                ),
                _SMS,
            ),
            Kept("20 10:35", "Ida"),
            Said(
                "20 10:36",
                "Ida",
                Kind.READY,
                "21 11:00",
                ("Klar lørdag kl. 11", "Ready on Saturday at 11", "Klar lørdag kl. 11"),
                _SMS,
            ),
        ),
    ),
    OpenJob(
        1041,
        "17 15:00",
        "Søren",
        "Ulla Knudsen",
        "16 30 41 74",
        "Marantz PM6007",
        ("Knaser", "Crackles", "Knaser"),
        "Søren",
        (
            Said(
                "17 15:02",
                "Søren",
                Kind.READY,
                "20 16:00",
                ("Færdig fredag kl. 16", "Done on Friday at 4", "Ferdig fredag kl. 16"),
                _DESK,
            ),
            Moved(
                "20 14:30",
                "Søren",
                _CALL,
                Cause.FOUND_MORE,
                "26 16:00",
                (
                    "Der er en fejl mere. Færdig torsdag kl. 16",
                    "There is one more fault. Done on Thursday at 4",
                    "Det er én feil til. Ferdig torsdag kl. 16",
                ),
            ),
        ),
    ),
    OpenJob(
        1032,
        "11 10:00",
        "Mette",
        "Birthe Friis",
        "15 70 19 26",
        "Nintendo Switch",
        ("Joy-Con driver", "Joy-Con drifts", "Joy-Con driver"),
        "Ida",
        (
            Stage("18 10:00", "Ida", JobStage.READY),
            Said(
                "19 11:00",
                "Mette",
                Kind.FOLLOW_UP,
                "26 17:00",
                (
                    "Vi ringer om en uge og hører, om det holder",
                    "We ring in a week to hear whether it holds",
                    "Vi ringer om en uke og hører om det holder",
                ),
            ),
        ),
    ),
    OpenJob(
        1030,
        "10 12:15",
        "Mette",
        "Simon Juhl",
        "13 91 50 64",
        "Trek FX 3",
        ("Gear springer", "Gears jump", "Girene hopper"),
        "Ida",
        (
            Said(
                "19 15:00",
                "Ida",
                Kind.OTHER,
                "27 12:00",
                (
                    "Vi låner dig en cykel til og med næste fredag",
                    "You have a bike on loan until next Friday",
                    "Vi låner deg en sykkel til og med neste fredag",
                ),
                _DESK,
            ),
        ),
    ),
)
