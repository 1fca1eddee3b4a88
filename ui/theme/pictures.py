"""Rows that were painted once are put on the screen again as pictures: to shape their letters takes far longer."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import look

KEPT = 48
"""So many pictures are kept: more rows than a tall screen shows."""
AT_ONCE_SECONDS = 0.005
"""So long rows are drawn in one turn of the loop; the others stand as they stood until the next one."""


class Pictures:
    """The rows of one list as they were painted last, each known by everything it shows.

    A list that was given is painted in turns: when every row of it changes at once, as at another width, some are
    drawn now and the others in the turns that follow, so that whoever types is heard between them.
    """

    def __init__(self, shown_in: QWidget | None = None) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._stood: OrderedDict[Hashable, QPixmap] = OrderedDict()
        """How each row looked last, by its name."""
        self._list, self._drawing, self._put_off = shown_in, 0.0, False
        self._turn = QTimer(shown_in, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next_turn)

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        shows: Hashable,
        draw: Callable[[QPainter, QRect], None],
        name: Hashable = None,
    ) -> None:
        """Paint what `draw` draws into a box; `shows` is all it depends on besides the look, `name` what it is of.

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
        if picture is None and self._can_wait():
            self._put_off = True
            self._as_it_stood(painter, box, name)
            return
        if picture is None:
            picture = self._kept[key] = self._drawn(box, ratio, draw)
        self._kept.move_to_end(key)
        self._stood[name] = picture
        self._stood.move_to_end(name)
        for kept in (self._kept, self._stood):
            while len(kept) > KEPT:
                kept.popitem(last=False)
        painter.drawPixmap(box.topLeft(), picture)

    def _can_wait(self) -> bool:
        """Say whether this turn has drawn enough. A hidden list is only painted for a picture, which must be whole."""
        seen = self._list is not None and self._list.isVisible()
        return seen and self._drawing >= AT_ONCE_SECONDS

    def _as_it_stood(self, painter: QPainter, box: QRect, name: Hashable) -> None:
        before = self._stood.get(name)
        painter.fillRect(box, look.color("bg.surface"))
        if before is not None:
            painter.setClipRect(box)
            painter.drawPixmap(box.topLeft(), before)

    def _drawn(self, box: QRect, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
        began = time.perf_counter()
        picture = QPixmap(box.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.color("bg.surface"))
        with QPainter(picture) as painter:
            draw(painter, QRect(0, 0, box.width(), box.height()))
        self._drawing += time.perf_counter() - began
        if self._list is not None:
            self._turn.start()
        return picture

    def _next_turn(self) -> None:
        self._drawing = 0.0
        if self._put_off and self._list is not None:
            self._put_off = False
            self._list.update()
