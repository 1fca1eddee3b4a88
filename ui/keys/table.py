"""The first keys of every action, in the order and the groups of the card."""

import sys
from dataclasses import dataclass

GROUPS = (("anywhere", "go", "form"), ("selected", "windows"), ("today", "reminder", "promise"))
"""The three columns of the card, from the left."""
IN_TWO = (("anywhere", "go", "form", "today", "promise"), ("selected", "windows", "reminder"))
"""The same groups where there is room for two columns."""


@dataclass(frozen=True)
class Entry:
    """One line of the card; a fixed key belongs to lists, forms or the desktop and stays where it is."""

    name: str
    group: str
    first: tuple[str, ...] = ()
    fixed: bool = False


REDO = ("Ctrl+Shift+Z", "Ctrl+Y") if sys.platform == "win32" else ("Ctrl+Shift+Z",)

ENTRIES = (
    Entry("new", "anywhere", ("Ctrl+N",)),
    Entry("hand_in", "anywhere", ("Ctrl+I",)),
    Entry("pick_up", "anywhere", ("Ctrl+H",)),
    Entry("find", "anywhere", ("Ctrl+F",)),
    Entry("reminders", "anywhere", ("F8",)),
    Entry("undo", "anywhere", ("Ctrl+Z",)),
    Entry("redo", "anywhere", REDO),
    Entry("refresh", "anywhere", ("F5", "Ctrl+R")),
    Entry("today", "go", ("Ctrl+1",)),
    Entry("jobs", "go", ("Ctrl+2",)),
    Entry("customers", "go", ("Ctrl+3",)),
    Entry("week", "go", ("Ctrl+4",)),
    Entry("back", "go", ("Alt+Left",)),
    Entry("open", "selected", ("Return",), fixed=True),
    Entry("call", "selected", ("Ctrl+L",)),
    Entry("kept", "selected", ("Space",), fixed=True),
    Entry("move", "selected", ("Ctrl+T",)),
    Entry("take", "selected", ("Ctrl+M",)),
    Entry("journal", "selected", ("Ctrl+J",)),
    Entry("stage", "selected", ("F4",)),
    Entry("correct", "selected", ("F2",)),
    Entry("copy", "selected", ("Ctrl+C",), fixed=True),
    Entry("print", "selected", ("Ctrl+P",)),
    Entry("save", "form", ("Ctrl+Return",), fixed=True),
    Entry("leave", "form", ("Esc",), fixed=True),
    Entry("choose", "form", ("Alt+1",), fixed=True),
    Entry("first_time", "form", ("Alt+T",), fixed=True),
    Entry("tick", "form", ("Space",), fixed=True),
    Entry("next_pane", "windows", ("F6",)),
    Entry("pane_before", "windows", ("Shift+F6",)),
    Entry("menu", "windows", ("F10",)),
    Entry("more", "windows", ("Shift+F10",), fixed=True),
    Entry("full_screen", "windows", ("F11",)),
    Entry("larger", "windows", ("Ctrl++", "Ctrl+=")),
    Entry("smaller", "windows", ("Ctrl+-",)),
    Entry("plain_size", "windows", ("Ctrl+0",)),
    Entry("hide_internal", "windows", ("F9",)),
    Entry("close", "windows", ("Ctrl+W",)),
    Entry("quit", "windows", ("Ctrl+Q",)),
    Entry("keys", "windows", ("F1",)),
    Entry("write", "today", (), fixed=True),
    Entry("list", "today", ("Down",), fixed=True),
    Entry("next_group", "today", ("Ctrl+Down",), fixed=True),
    Entry("group_before", "today", ("Ctrl+Up",), fixed=True),
    Entry("line", "today", ("Esc",), fixed=True),
    Entry("drop_chip", "today", ("Del",), fixed=True),
    Entry("ring_call", "reminder", (), fixed=True),
    Entry("ring_keep", "reminder", (), fixed=True),
    Entry("ring_move", "reminder", (), fixed=True),
    Entry("ring_take", "reminder", (), fixed=True),
    Entry("ring_snooze", "reminder", (), fixed=True),
    Entry("ring_note", "reminder", (), fixed=True),
    Entry("try_no_answer", "promise", (), fixed=True),
    Entry("try_voicemail", "promise", (), fixed=True),
    Entry("try_wrong_number", "promise", (), fixed=True),
    Entry("try_spoke", "promise", (), fixed=True),
    Entry("job_keep", "promise", (), fixed=True),
    Entry("job_move", "promise", (), fixed=True),
    Entry("job_take", "promise", (), fixed=True),
)
BY_NAME = {each.name: each for each in ENTRIES}
