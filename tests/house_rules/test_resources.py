"""What is shipped with the program is there, complete, and carries its licence."""

import json

import pytest

import resources
from tests.house_rules.tree import text_of


def test_every_icon_the_design_names_is_shipped() -> None:
    named = set(json.loads(text_of(resources.path("tokens.json")))["icons"]["map"].values())
    shipped = {file.stem for file in resources.path("icons").glob("*.svg")}
    assert named - shipped == set()


def test_every_icon_takes_the_colour_it_is_given() -> None:
    fixed = [
        file.name
        for file in resources.path("icons").glob("*.svg")
        if 'stroke="currentColor"' not in text_of(file)
    ]
    assert fixed == []


def test_the_font_is_shipped_in_every_weight_the_design_uses() -> None:
    assert {file.stem for file in resources.path("fonts").glob("*.ttf")} == {
        "Inter-Regular",
        "Inter-Medium",
        "Inter-SemiBold",
    }


@pytest.mark.parametrize(
    ("folder", "licence"), [("fonts", "SIL OPEN FONT LICENSE"), ("icons", "ISC License")]
)
def test_what_others_made_carries_its_licence(folder: str, licence: str) -> None:
    assert licence in text_of(resources.path(folder, "LICENSE"))


def test_light_and_dark_know_the_same_colours() -> None:
    colours = json.loads(text_of(resources.path("tokens.json")))["color"]

    def names(tree: dict[str, object], above: str = "") -> set[str]:
        found: set[str] = set()
        for name, inner in tree.items():
            found |= names(inner, f"{above}{name}.") if isinstance(inner, dict) else {above + name}
        return found

    assert names(colours["light"]) == names(colours["dark"])
