"""What is said beside a line that was taken back, stands again or was put differently: who and when."""

from repairdesk.queries.sheets import EntryLine
from ui.i18n import translate
from ui.wording import Wording

TAKEN_BACK, STANDS_AGAIN = "entry_taken_back", "entry_stands_again"


def taken_back(entry: EntryLine, wording: Wording) -> str:
    """Return "Taken back 15:21 by Mette", or nothing for a line that stands."""
    gone = entry.taken_back
    if gone is None:
        return ""
    at = wording.clock(gone.wall)
    if gone.wall.date() != entry.said_wall.date():
        at = f"{wording.day(gone.wall.date())} {at}"
    return translate("Job", "Taken back %1").replace("%1", _by(at, gone.writer))


def beside(later: EntryLine, first: EntryLine, wording: Wording) -> str:
    """Return what a later line does to the one it points at; `first` is the entry beneath which it stands."""
    at = wording.clock(later.said_wall)
    if later.said_wall.date() != first.said_wall.date():
        at = f"{wording.day(later.said_wall.date())} {at}"
    own = later.corrects == first.number
    if later.event == TAKEN_BACK:
        text = translate("Job", "Taken back %1") if own else translate("Job", "Correction %2 taken back %1")
    elif later.event == STANDS_AGAIN:
        text = (
            translate("Job", "Stands again %1") if own else translate("Job", "Correction %2 stands again %1")
        )
    elif later.writer:
        text = translate("Job", "Corrected %1 by %2:").replace("%2", later.writer)
        return text.replace("%1", at)
    else:
        return translate("Job", "Corrected %1:").replace("%1", at)
    return text.replace("%2", str(later.corrects)).replace("%1", _by(at, later.writer))


def news(later: EntryLine, wording: Wording) -> str:
    """Return what a colleague did to an entry that was read before."""
    text = {
        TAKEN_BACK: translate("Job", "%1 took entry %2 back"),
        STANDS_AGAIN: translate("Job", "%1 let entry %2 stand again"),
    }.get(later.event, translate("Job", "%1 corrected entry %2: %3"))
    text = text.replace("%1", later.writer).replace("%2", str(later.corrects or ""))
    return text.replace("%3", wording.quoted(later.text)).strip()


def _by(at: str, writer: str) -> str:
    return translate("Job", "%1 by %2").replace("%1", at).replace("%2", writer) if writer else at
