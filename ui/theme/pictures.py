"""Rows that were painted once are put on the screen again as pictures: to shape their letters takes far longer."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from ui.theme.tokens import look

KEPT = 48
"""So many pictures are kept: more rows than a tall screen shows."""


class Pictures:
    """The rows of one list as they were painted last, each known by everything it shows."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, box: QRect, shows: Hashable, draw: Callable[[QPainter, QRect], None]
    ) -> None:
        """Paint what `draw` draws into a box; `shows` is all it depends on besides the look.

        Where a pixel of the design is not a whole number of the screen's, pictures would be blurred: there it is drawn
        each time.
        """
        ratio = painter.device().devicePixelRatioF()
        if ratio != int(ratio):
            draw(painter, box)
            return
        ground = None if look.contrast is None else look.contrast.cacheKey()
        key = shows, box.width(), box.height(), ratio, look.scheme, look.zoom, ground
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _drawn(box, ratio, draw)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        painter.drawPixmap(box.topLeft(), picture)


def _drawn(box: QRect, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    picture = QPixmap(box.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(look.color("bg.surface"))
    with QPainter(picture) as painter:
        draw(painter, QRect(0, 0, box.width(), box.height()))
    return picture
