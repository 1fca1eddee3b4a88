"""The words of the card of keys: what each key does, where, and why a key cannot be chosen."""

from PySide6.QtGui import QKeySequence

from ui.i18n import translate
from ui.keys.allowed import WhyNot


def groups() -> dict[str, str]:
    """Return the headings."""
    return {
        "anywhere": translate("Keys", "From anywhere"),
        "go": translate("Keys", "Go to"),
        "selected": translate("Keys", "The selected promise or job"),
        "form": translate("Keys", "In a form"),
        "windows": translate("Keys", "Windows"),
        "today": translate("Keys", "On Today"),
        "reminder": translate("Keys", "In a reminder, after F8"),
        "promise": translate("Keys", "On a promise of a job"),
    }


def names() -> dict[str, str]:
    """Return what each line of the card does."""
    return _anywhere() | _selected() | _windows() | _fixed()


def _anywhere() -> dict[str, str]:
    return {
        "new": translate("Keys", "New promise"),
        "hand_in": translate("Keys", "Hand-in"),
        "pick_up": translate("Keys", "Pick-up, hand over"),
        "find": translate("Keys", "Find customer, phone, job, words"),
        "reminders": translate("Keys", "Reminders"),
        "undo": translate("Keys", "Undo"),
        "redo": translate("Keys", "Redo"),
        "refresh": translate("Keys", "Ask the journal again"),
        "today": translate("Keys", "Today"),
        "jobs": translate("Keys", "Jobs"),
        "customers": translate("Keys", "Customers"),
        "week": translate("Keys", "Week review"),
        "back": translate("Keys", "Back"),
    }


def _selected() -> dict[str, str]:
    return {
        "open": translate("Keys", "Open"),
        "call": translate("Keys", "Call, or write if preferred"),
        "kept": translate("Keys", "Kept, in the list"),
        "move": translate("Keys", "New promise instead (new time)"),
        "take": translate("Keys", "I take it (mine)"),
        "journal": translate("Keys", "Write in its journal"),
        "stage": translate("Keys", "Change its stage"),
        "correct": translate("Keys", "Correct the entry"),
        "print": translate("Keys", "Print"),
    }


def _windows() -> dict[str, str]:
    return {
        "next_pane": translate("Keys", "Next pane"),
        "pane_before": translate("Keys", "Pane before"),
        "menu": translate("Keys", "Menu"),
        "full_screen": translate("Keys", "Full screen"),
        "larger": translate("Keys", "Larger text"),
        "smaller": translate("Keys", "Smaller text"),
        "plain_size": translate("Keys", "Ordinary text"),
        "hide_internal": translate("Keys", "Hide internal notes, screen can be seen"),
        "close": translate("Keys", "Close the window"),
        "quit": translate("Keys", "Quit, reminders stop"),
        "keys": translate("Keys", "This card"),
    }


def _fixed() -> dict[str, str]:
    return {
        "save": translate("Keys", "Save, finish"),
        "leave": translate("Keys", "Leave, the draft is kept"),
        "choose": translate("Keys", "Choose 1 to 9: channel, cause, time"),
        "first_time": translate("Keys", "Choose the first time proposed"),
        "copy": translate("Keys", "Copy the line"),
        "tick": translate("Keys", "Tick"),
        "write": translate("Keys", "Start writing a promise"),
        "list": translate("Keys", "Into the list"),
        "next_group": translate("Keys", "Next group"),
        "group_before": translate("Keys", "Group before"),
        "line": translate("Keys", "Back to the line"),
        "more": translate("Keys", "More for what is selected"),
        "drop_chip": translate("Keys", "Take out what was understood"),
        "ring_call": translate("Keys", "Call now"),
        "ring_keep": translate("Keys", "Kept"),
        "ring_move": translate("Keys", "New promise"),
        "ring_take": translate("Keys", "I take it"),
        "ring_snooze": translate("Keys", "Snooze"),
        "ring_note": translate("Keys", "Note the answer"),
        "try_no_answer": translate("Keys", "No answer"),
        "try_voicemail": translate("Keys", "Voicemail"),
        "try_wrong_number": translate("Keys", "Wrong number"),
        "try_spoke": translate("Keys", "Spoke"),
        "job_keep": translate("Keys", "Kept"),
        "job_move": translate("Keys", "New promise"),
        "job_take": translate("Keys", "I take it"),
    }


def letters() -> dict[str, str]:
    """Return the letters of a reminder and of a job's promise: those that stand on their buttons."""
    texts = {
        "ring_call": translate("Reminder", "&Call now"),
        "ring_keep": translate("Reminder", "&Kept"),
        "ring_move": translate("Reminder", "&New promise"),
        "ring_take": translate("Reminder", "I &take it"),
        "ring_snooze": translate("Reminder", "&Snooze"),
        "ring_note": translate("Reminder", "&Answer"),
        "try_no_answer": translate("Job", "No &answer"),
        "try_voicemail": translate("Job", "&Voicemail"),
        "try_wrong_number": translate("Job", "&Wrong number"),
        "try_spoke": translate("Job", "&Spoke"),
        "job_keep": translate("Job", "&Kept"),
        "job_move": translate("Job", "&New promise"),
        "job_take": translate("Job", "I &take it"),
    }
    found = {name: QKeySequence.mnemonic(text).toString() for name, text in texts.items()}
    return {name: text.removeprefix("Alt+") for name, text in found.items()}


def why_not(why: WhyNot, key: str) -> str:
    """Return the sentence that says why a key cannot be chosen."""
    sentences = {
        WhyNot.TEXT_FIELD: translate("Keys", "%1 works in every text field. Choose another key."),
        WhyNot.ALT_GR: translate(
            "Keys", "Ctrl and Alt together are AltGr here, which writes signs. Choose another key."
        ),
        WhyNot.NORDIC: translate(
            "Keys", "%1 is not in the same place on every keyboard. Choose another key."
        ),
        WhyNot.LETTER: translate("Keys", "%1 by itself writes text. Hold Ctrl with it."),
        WhyNot.ACCESS: translate("Keys", "Alt and a letter open the menus. Hold Ctrl instead."),
        WhyNot.FIXED: translate(
            "Keys", "%1 has the same meaning everywhere and stays as it is. Choose another key."
        ),
        WhyNot.DESKTOP: translate("Keys", "%1 belongs to the desktop. Choose another key."),
    }
    return sentences[why].replace("%1", key)
