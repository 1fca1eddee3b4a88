"""A screen reader's eyes, run by the system's own python3: one JSON order a line in, one JSON answer a line out.

It knows the program by roles and names alone, as someone does who hears it. It also notes what is announced.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - after the version

PATIENCE = 20.0
"""Seconds to look for something before it counts as not there."""
DEEP = 30
ROLES = {"push button": "button"}
"""What older versions of AT-SPI call a role."""

announced: list[dict[str, object]] = []


def heard(event: Any) -> None:  # noqa: ANN401 - the binding has no types
    """Note an announcement; 1 is polite, 2 is at once."""
    announced.append({"text": str(event.any_data), "at_once": event.detail1 == 2})


def program() -> Any:  # noqa: ANN401
    """Find the program among those on the screen."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(at)
        if found is not None and found.get_name() == "RepairDesk":
            return found
    return None


def everything(top: Any, depth: int = 0) -> Iterator[Any]:  # noqa: ANN401
    """Yield what is on the screen, from the top, in reading order."""
    if top is None or depth > DEEP:
        return
    yield top
    for at in range(top.get_child_count()):
        child = top.get_child_at_index(at)
        if child is not None and (depth < 1 or child.get_state_set().contains(Atspi.StateType.SHOWING)):
            yield from everything(child, depth + 1)


def role(thing: Any) -> str:  # noqa: ANN401
    """Return the role as the newest AT-SPI calls it."""
    name = thing.get_role_name()
    return str(ROLES.get(name, name))


def told(thing: Any) -> dict[str, object]:  # noqa: ANN401
    """Return what a reader would say about a thing."""
    states = thing.get_state_set()
    return {
        "role": role(thing),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "text": text(thing),
        "language": thing.get_object_locale(),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "modal": states.contains(Atspi.StateType.MODAL),
    }


def text(thing: Any) -> str:  # noqa: ANN401
    """Return the text in a field, or nothing."""
    if "Text" not in thing.get_interfaces():
        return ""
    return str(Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing)))


def fits(thing: Any, order: dict[str, Any]) -> bool:  # noqa: ANN401
    """Whether a thing has the role and the name that were asked for; "…" at the end stands for anything."""
    name, wanted = thing.get_name(), order.get("name", "…")
    same = name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted
    return bool(same and order.get("role", role(thing)) == role(thing))


def find(order: dict[str, Any]) -> Any:  # noqa: ANN401
    """Look until the thing is there; None when it does not come."""
    end = time.monotonic() + float(order.get("patience", PATIENCE))
    while True:
        try:
            found = next((thing for thing in everything(program()) if fits(thing, order)), None)
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found is not None or time.monotonic() > end:
            return found
        listen(0.1)


def listen(seconds: float) -> None:
    """Let announcements come in."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)


def act(thing: Any, wanted: str) -> bool:  # noqa: ANN401
    """Do one of the things the thing offers."""
    names = [Atspi.Action.get_action_name(thing, at) for at in range(Atspi.Action.get_n_actions(thing))]
    return wanted in names and bool(Atspi.Action.do_action(thing, names.index(wanted)))


def answer(order: dict[str, Any]) -> object:
    """Follow one order."""
    do = order["do"]
    if do == "heard":
        listen(0.3)
        return announced
    if do == "all":
        return [
            told(thing) for thing in everything(program()) if order.get("role", role(thing)) == role(thing)
        ]
    thing = find(order)
    if thing is None:
        return None
    if do == "write":
        return Atspi.EditableText.set_text_contents(thing, order["text"])
    if do == "choose":
        return Atspi.Selection.select_child(thing, order["at"])
    if do == "act":
        return act(thing, order["action"])
    return told(thing)


def main() -> None:
    """Answer until nobody asks any more."""
    listener = Atspi.EventListener.new(heard)
    listener.register("object:announcement")
    print("reading", flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
