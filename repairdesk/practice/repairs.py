"""What the practice shop has mended before: device, fault, finding and price, in Danish and English."""

from typing import NamedTuple

Text = tuple[str, str]
"""The same words in Danish and in English."""


class Repair(NamedTuple):
    """One kind of repair as it comes in again and again."""

    device: str
    fault: Text
    found: Text
    price: int


REPAIRS = (
    Repair("iPhone 12", ("Skærmen er knust", "The screen is cracked"), ("Ny skærm", "New screen"), 1095),
    Repair("iPhone 14", ("Lader ikke", "Does not charge"), ("Stik renset og skiftet", "Socket changed"), 645),
    Repair(
        "Samsung Galaxy S22", ("Batteriet holder ikke", "Battery dies"), ("Nyt batteri", "New battery"), 595
    ),
    Repair(
        "MacBook Air M1",
        ("Kaffe i tastaturet", "Coffee in the keyboard"),
        ("Nyt tastatur", "New keyboard"),
        2450,
    ),
    Repair(
        "ThinkPad T14", ("Slukker af sig selv", "Switches itself off"), ("Blæser skiftet", "New fan"), 845
    ),
    Repair(
        "Dell XPS 13",
        ("Starter ikke", "Does not start"),
        ("Disk skiftet, data med", "New disk, data saved"),
        1650,
    ),
    Repair("HP Pavilion", ("Meget langsom", "Very slow"), ("SSD sat i", "SSD fitted"), 1195),
    Repair("Acer Aspire", ("Larmer", "Noisy"), ("Blæser renset", "Fan cleaned"), 395),
    Repair("iPad 9", ("Glasset er revnet", "Cracked glass"), ("Nyt glas", "New glass"), 1145),
    Repair("Lenovo Yoga", ("Hængslet er løst", "Loose hinge"), ("Hængsel skiftet", "New hinge"), 995),
    Repair(
        "PlayStation 5", ("Slukker i spil", "Dies in games"), ("Renset, ny pasta", "Cleaned, new paste"), 745
    ),
    Repair("Nintendo Switch", ("Joy-Con driver", "Joy-Con drifts"), ("Nyt led", "New stick"), 345),
    Repair("Gazelle Orange C7", ("Bremser slæber", "Brakes drag"), ("Nye klodser", "New pads"), 525),
    Repair(
        "Trek FX 3", ("Gear springer", "Gears jump"), ("Ny kæde og krans", "New chain and cassette"), 1085
    ),
    Repair(
        "Batavus Finez", ("Motor falder ud", "Motor cuts out"), ("Stik efterspændt", "Plug tightened"), 450
    ),
    Repair("Rega Planar 2", ("Kører ujævnt", "Uneven speed"), ("Ny rem", "New belt"), 475),
    Repair(
        "Beogram 4002", ("Armen sænkes ikke", "Arm stays up"), ("Smurt og justeret", "Oiled and set"), 1850
    ),
    Repair(
        "Pro-Ject Debut", ("Brum i venstre kanal", "Hum on the left"), ("Kabel loddet", "Cable soldered"), 395
    ),
    Repair("Marantz PM6007", ("Ingen lyd i højre", "No sound right"), ("Relæ skiftet", "Relay changed"), 895),
    Repair("Bosch KitchenAid", ("Lugter brændt", "Smells burnt"), ("Nye kul", "New brushes"), 550),
    Repair("Canon EOS 80D", ("Fejl 30", "Fault 30"), ("Lukker skiftet", "New shutter"), 1795),
    Repair("Garmin Edge 530", ("Ingen strøm", "No power"), ("Nyt batteri", "New battery"), 495),
)
