"""Desktop notices through plyer: the way on Windows and macOS, the second way on Linux. It never says how it went."""

import html
import logging
import sys
import warnings

from repairdesk.alarm.notice import APP, Notice, Sent, cleaned

log = logging.getLogger(__name__)

WINDOWS_TITLE, WINDOWS_BODY = 63, 255
"""Longer ones raise inside plyer's thread on Windows, where nobody sees it."""

SECONDS = 5
NOT_AN_OPTION = "\N{ZERO WIDTH SPACE}"


class PlyerNotifier:
    """Hands notices to whatever plyer finds on this system."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._linux = platform.startswith("linux")

    def tell(self, notice: Notice) -> Sent:
        """Hand `notice` over; what became of it is not known."""
        title = shortened(cleaned(notice.title) or APP, WINDOWS_TITLE)
        body = shortened(cleaned(notice.body), WINDOWS_BODY)
        try:
            self._notify(
                _not_an_option(title), _not_an_option(html.escape(body, quote=False) if self._linux else body)
            )
        except Exception as trouble:
            log.warning("notice for %s: plyer cannot: %s", notice.key, type(trouble).__name__)
            return Sent.FAILED
        return Sent.UNKNOWN

    def close(self) -> None:
        """Nothing is held open."""

    def _notify(self, title: str, body: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # plyer warns of the D-Bus library it would have liked
            from plyer import notification

            notification.notify(title=title, message=body, app_name=APP, timeout=SECONDS)


def shortened(text: str, most: int) -> str:
    """Return `text` in at most `most` UTF-16 units, as Windows counts them; a cut ends with an ellipsis."""
    if _units(text) <= most:
        return text
    kept = text
    while _units(kept) > most - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _not_an_option(text: str) -> str:
    """Keep notify-send from taking a text such as "-5 min" for an option."""
    return NOT_AN_OPTION + text if text.startswith("-") else text
