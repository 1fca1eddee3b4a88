"""What the practice shop has mended before: device, fault, finding and price, in Danish, English and Norwegian."""

from typing import NamedTuple

Text = tuple[str, str, str]
"""The same words in Danish, in English and in Norwegian Bokmål; LANGUAGES tells the order."""
LANGUAGES = ("da", "en", "nb")


class Repair(NamedTuple):
    """One kind of repair as it comes in again and again."""

    device: str
    fault: Text
    found: Text
    price: int


REPAIRS = (
    Repair(
        "iPhone 12",
        ("Skærmen er knust", "The screen is cracked", "Skjermen er knust"),
        ("Ny skærm", "New screen", "Ny skjerm"),
        1095,
    ),
    Repair(
        "iPhone 14",
        ("Lader ikke", "Does not charge", "Lader ikke"),
        ("Ladestikket er skiftet", "Socket changed", "Ladekontakten er skiftet"),
        645,
    ),
    Repair(
        "Samsung Galaxy S22",
        ("Batteriet holder ikke", "Battery dies", "Batteriet holder ikke"),
        ("Nyt batteri", "New battery", "Nytt batteri"),
        595,
    ),
    Repair(
        "MacBook Air M1",
        ("Kaffe i tastaturet", "Coffee in the keyboard", "Kaffe i tastaturet"),
        ("Nyt tastatur", "New keyboard", "Nytt tastatur"),
        2450,
    ),
    Repair(
        "ThinkPad T14",
        ("Slukker af sig selv", "Switches itself off", "Slår seg av uten grunn"),
        ("Blæser skiftet", "New fan", "Viften er skiftet"),
        845,
    ),
    Repair(
        "Dell XPS 13",
        ("Starter ikke", "Does not start", "Starter ikke"),
        ("Disk skiftet, data reddet", "New disk, data saved", "Disk skiftet, data reddet"),
        1650,
    ),
    Repair(
        "HP Pavilion",
        ("Meget langsom", "Very slow", "Veldig treg"),
        ("SSD sat i", "SSD fitted", "SSD satt inn"),
        1195,
    ),
    Repair(
        "Acer Aspire",
        ("Larmer", "Noisy", "Bråker"),
        ("Blæser renset", "Fan cleaned", "Viften er renset"),
        395,
    ),
    Repair(
        "iPad 9",
        ("Glasset er revnet", "Cracked glass", "Glasset er sprukket"),
        ("Nyt glas", "New glass", "Nytt glass"),
        1145,
    ),
    Repair(
        "Lenovo Yoga",
        ("Hængslet er løst", "Loose hinge", "Hengselet er løst"),
        ("Hængsel skiftet", "New hinge", "Hengsel skiftet"),
        995,
    ),
    Repair(
        "PlayStation 5",
        ("Slukker i spil", "Dies in games", "Slår seg av under spill"),
        ("Renset, ny pasta", "Cleaned, new paste", "Renset, ny pasta"),
        745,
    ),
    Repair(
        "Nintendo Switch",
        ("Joy-Con driver", "Joy-Con drifts", "Joy-Con driver"),
        ("Ny styrepind", "New stick", "Ny styrespak"),
        345,
    ),
    Repair(
        "Gazelle Orange C7",
        ("Bremser slæber", "Brakes drag", "Bremsene subber"),
        ("Nye klodser", "New pads", "Nye klosser"),
        525,
    ),
    Repair(
        "Trek FX 3",
        ("Gear springer", "Gears jump", "Girene hopper"),
        ("Ny kæde og krans", "New chain and cassette", "Nytt kjede og ny kassett"),
        1085,
    ),
    Repair(
        "Batavus Finez",
        ("Motor falder ud", "Motor cuts out", "Motoren faller ut"),
        ("Stik efterspændt", "Plug tightened", "Kontakten er strammet"),
        450,
    ),
    Repair(
        "Rega Planar 2", ("Kører ujævnt", "Uneven speed", "Går ujevnt"), ("Ny rem", "New belt", "Ny rem"), 475
    ),
    Repair(
        "Beogram 4002",
        ("Armen sænkes ikke", "Arm stays up", "Armen senkes ikke"),
        ("Smurt og justeret", "Oiled and set", "Smurt og justert"),
        1850,
    ),
    Repair(
        "Pro-Ject Debut",
        ("Brum i venstre kanal", "Hum on the left", "Brum i venstre kanal"),
        ("Kabel loddet", "Cable soldered", "Kabel loddet"),
        395,
    ),
    Repair(
        "Marantz PM6007",
        ("Ingen lyd i højre", "No sound right", "Ingen lyd i høyre"),
        ("Relæ skiftet", "Relay changed", "Relé skiftet"),
        895,
    ),
    Repair(
        "Bosch KitchenAid",
        ("Lugter brændt", "Smells burnt", "Lukter brent"),
        ("Nye kul", "New brushes", "Nye kull"),
        550,
    ),
    Repair(
        "Canon EOS 80D",
        ("Fejl 30", "Fault 30", "Feil 30"),
        ("Lukker skiftet", "New shutter", "Lukker skiftet"),
        1795,
    ),
    Repair(
        "Garmin Edge 530",
        ("Ingen strøm", "No power", "Ingen strøm"),
        ("Nyt batteri", "New battery", "Nytt batteri"),
        495,
    ),
)
