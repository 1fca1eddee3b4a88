"""Invented customers; the numbers begin with 1, so that no telephone in Denmark answers to them."""

from random import Random

_GIVEN = (
    "Anders Anne Birgit Bo Camilla Carsten Dorte Ebbe Elisabeth Emil Eva Frederik Gitte Hanne Helle Henning Inge "
    "Jakob Jens Jesper Johanne Karen Kasper Katrine Kim Lars Lene Line Lise Lone Mads Maja Malene Marie Martin "
    "Merete Michael Mikkel Mona Nadia Niels Nina Ole Omar Pernille Peter Pia Rasmus Rikke Sanne Signe Simon Sofie "
    "Susanne Thomas Tina Torben Trine Ulla Viggo Yasmin Zainab"
).split()
_FAMILY = (
    "Andersen Bach Bertelsen Bjerre Brandt Bruun Carlsen Christensen Dahl Damgaard Eriksen Friis Frandsen Gade "
    "Hald Hansen Hede Holm Iversen Jacobsen Jensen Juhl Juul Jørgensen Kjær Knudsen Kofoed Krogh Larsen Lauridsen "
    "Lund Madsen Mikkelsen Mortensen Møller Nielsen Nygaard Olsen Pedersen Petersen Poulsen Rasmussen Ravn Riis "
    "Schmidt Skov Sørensen Thomsen Toft Vestergaard Winther Østergaard Ågård"
).split()


def person(dice: Random, taken: set[str]) -> tuple[str, str]:
    """Return the name and phone of somebody nobody has met yet."""
    while True:
        name = f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}"
        if name not in taken:
            taken.add(name)
            return name, phone(dice)


def phone(dice: Random) -> str:
    """Return a Danish number that belongs to nobody."""
    return f"1{dice.randint(2, 9)} " + " ".join(f"{dice.randint(0, 99):02}" for _ in range(3))
