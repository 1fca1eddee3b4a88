"""Jobs of the practice Friday whose first promise has ended: broken, moved, kept late or released."""

from repairdesk.domain.words import Audience, Cause, Channel, JobStage, Kind
from repairdesk.practice.friday_words import (
    Agreed,
    Kept,
    Line,
    Moved,
    OpenJob,
    Released,
    Said,
    Stage,
)

_HEARD, _SAID, _OURS = Audience.HEARD, Audience.SAID, Audience.INTERNAL
_CALL, _DESK, _SMS, _MAIL, _NONE = Channel.PHONE, Channel.COUNTER, Channel.SMS, Channel.EMAIL, Channel.NONE

MENDED = (
    OpenJob(
        1037,
        "14 11:00",
        "Mette",
        "Grete Nygaard",
        "16 44 90 02",
        "HP Pavilion",
        ("Meget langsom", "Very slow", "Veldig treg"),
        "Søren",
        (
            Said(
                "16 10:30",
                "Søren",
                Kind.READY,
                "18 17:00",
                (
                    "Den er færdig onsdag kl. 17",
                    "It is done on Wednesday at 5 pm",
                    "Den er ferdig onsdag kl. 17",
                ),
            ),
            Moved(
                "19 10:10",
                "Mette",
                _CALL,
                Cause.FORGOTTEN,
                "23 12:00",
                (
                    "Undskyld. Den er klar mandag kl. 12, og vi ringer, når den er det",
                    "Sorry. It is ready Monday at noon and we ring when it is",
                    "Beklager. Den er klar mandag kl. 12, og vi ringer når den er det",
                ),
            ),
            Stage("19 10:15", "Søren", JobStage.IN_REPAIR),
        ),
    ),
    OpenJob(
        1036,
        "13 16:10",
        "Ida",
        "Viggo Brandt",
        "18 20 15 77",
        "Trek FX 3",
        ("Gear springer", "Gears jump", "Girene hopper"),
        "Ida",
        (
            Said(
                "16 12:00",
                "Ida",
                Kind.READY,
                "20 12:00",
                (
                    "Du kan hente den fredag kl. 12",
                    "You can have it on Friday at noon",
                    "Du kan hente den fredag kl. 12",
                ),
            ),
            Moved(
                "19 16:30",
                "Ida",
                _CALL,
                Cause.PART_LATE,
                "24 16:00",
                (
                    "Kassetten er forsinket. Den er klar tirsdag kl. 16",
                    "The cassette is late. It is ready Tuesday at 4",
                    "Kassetten er forsinket. Den er klar tirsdag kl. 16",
                ),
                (
                    "hvis kassetten kommer mandag",
                    "if the cassette comes on Monday",
                    "hvis kassetten kommer mandag",
                ),
            ),
            Stage("19 16:32", "Ida", JobStage.WAITING_PART),
        ),
    ),
    OpenJob(
        1035,
        "12 10:40",
        "Mette",
        "Lise Toft",
        "13 05 61 48",
        "Garmin Edge 530",
        ("Ingen strøm", "No power", "Ingen strøm"),
        "Søren",
        (
            Said(
                "20 10:00",
                "Mette",
                Kind.CALL_BACK,
                "1 h",
                (
                    "Vi ringer om batteriet inden en time",
                    "We ring about the battery within the hour",
                    "Vi ringer om batteriet innen en time",
                ),
                about=("batteriet", "the battery", "batteriet"),
            ),
            Kept("20 11:25", "Søren"),
            Line(
                "20 11:26",
                "Søren",
                _HEARD,
                _CALL,
                ("Hun vil have det nye batteri", "She wants the new battery", "Hun vil ha det nye batteriet"),
            ),
            Said(
                "20 11:27",
                "Søren",
                Kind.READY,
                "21 13:00",
                ("Den er klar lørdag kl. 13", "It is ready on Saturday at 1 pm", "Den er klar lørdag kl. 13"),
            ),
            Stage("20 11:30", "Søren", JobStage.IN_REPAIR),
        ),
    ),
    OpenJob(
        1034,
        "11 15:15",
        "Mette",
        "Karen Riis",
        "17 71 08 30",
        "Marantz PM6007",
        ("Ingen lyd i højre", "No sound right", "Ingen lyd i høyre"),
        "Søren",
        (
            Said(
                "19 12:00",
                "Søren",
                Kind.CALL_BACK,
                "20 12:00",
                (
                    "Jeg ringer fredag inden middag",
                    "I ring on Friday before noon",
                    "Jeg ringer fredag innen middag",
                ),
            ),
            Released(
                "20 10:45",
                "Mette",
                (
                    "Hun kom selv forbi og fik besked",
                    "She came by and was told at the desk",
                    "Hun kom innom selv og fikk beskjed",
                ),
            ),
            Agreed(
                "20 10:46",
                "Mette",
                (
                    "Vil høre den spille før afhentning",
                    "Wants to hear it play first",
                    "Vil høre den spille før henting",
                ),
                1500,
            ),
            Stage("20 10:48", "Søren", JobStage.IN_REPAIR),
        ),
    ),
    OpenJob(
        1033,
        "11 11:10",
        "Mette",
        "Lars Hansen",
        "14 18 90 36",
        "Bosch KitchenAid",
        ("Lugter brændt", "Smells burnt", "Lukter brent"),
        "Ali",
        (
            Said(
                "18 15:00",
                "Ali",
                Kind.QUOTE,
                "20 14:00",
                (
                    "Du har et tilbud fredag kl. 14",
                    "You have our quote on Friday at 2 pm",
                    "Du har et tilbud fredag kl. 14",
                ),
                _MAIL,
            ),
            Kept("20 13:20", "Ali"),
            Line(
                "20 13:20",
                "Ali",
                _SAID,
                _MAIL,
                (
                    "Tilbud sendt: 550 kr. med nye kul",
                    "Quote sent: 550 with brushes",
                    "Tilbud sendt: 550 kr med nye kull",
                ),
            ),
            Said(
                "20 13:21",
                "Ali",
                Kind.CALL_BACK,
                "23 17:00",
                (
                    "Vi ringer mandag inden kl. 17, hvis vi ikke har hørt noget",
                    "We ring on Monday before 5 if we have not heard",
                    "Vi ringer mandag før kl. 17 hvis vi ikke har hørt noe",
                ),
                _MAIL,
            ),
        ),
    ),
)
