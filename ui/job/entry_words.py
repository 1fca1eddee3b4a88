"""What the entry box is called, what its button does, and when its draft was kept."""

from datetime import datetime

from repairdesk.domain.words import Audience
from repairdesk.queries.sheets import EntryLine
from ui.i18n import translate
from ui.job.promise_words import moment
from ui.shop import Shop
from ui.wording import Wording


def name(audience: Audience, corrects: EntryLine | None, wording: Wording) -> str:
    """Return what the text is that is being written."""
    if corrects is not None:
        return translate("Job", "Correction of entry %1").replace("%1", str(corrects.number))
    if audience is Audience.INTERNAL:
        return translate("Job", "Internal, only colleagues see this")
    return wording.audience(audience)


def deed(corrects: EntryLine | None) -> str:
    """Return what the button does."""
    if corrects is not None:
        return translate("Job", "Write the correction")
    return translate("Job", "Write in journal")


def first_text(corrects: EntryLine, wording: Wording) -> str:
    """Return which entry is corrected, and what stands there."""
    quoted = wording.quoted(" ".join(corrects.text.split()))
    text = translate("Job", "Corrects entry %1. The first text stays: %2")
    return text.replace("%1", str(corrects.number)).replace("%2", quoted)


def kept(at: datetime | None, shop: Shop) -> str:
    """Return that the draft is kept and since when; nothing when there is none."""
    return "" if at is None else draft_kept(moment(at, shop))


def draft_kept(at: str) -> str:
    """Return that the draft is kept since a clock time."""
    return translate("Job", "Draft kept %1").replace("%1", at)
