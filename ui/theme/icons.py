"""Lucide icons, recoloured from the tokens, one pixmap per icon, role, size and pixel ratio."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

import resources
from ui.theme.tokens import look, tokens

SIZES = (14, 16, 18, 20, 28, 40)


def icon(name: str, role: str = "text.secondary") -> QIcon:
    """Return an icon by its file name, or by its part in the design such as "promise.call"."""
    file = str(tokens()["icons"]["map"].get(name, name))
    return _in_every_size(file, look.name(role), tuple(look.px(size) for size in SIZES))


def pixmap(name: str, role: str = "text.secondary", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return a pixmap of an icon for a device pixel ratio."""
    file = str(tokens()["icons"]["map"].get(name, name))
    return _drawn(file, look.name(role), look.px(size), ratio)


def put(widget: QAbstractButton | QLabel, name: str, role: str = "text.secondary", size: int = 16) -> None:
    """Show an icon on a button or a label; it changes its colour with the look."""
    widget.setProperty(_WORN, [name, role, size])
    if isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, role, size, widget.devicePixelRatioF()))
    else:
        widget.setIcon(icon(name, role))


def put_again(widgets: Iterable[QWidget]) -> None:
    """Draw the icons of these widgets in the colours of the present look."""
    for widget in widgets:
        worn = widget.property(_WORN)
        if worn and isinstance(widget, QAbstractButton | QLabel):
            put(widget, *worn)


_WORN = "worn_icon"


@lru_cache(maxsize=200)
def _in_every_size(file: str, color: str, sizes: tuple[int, ...]) -> QIcon:
    made = QIcon()
    for size in sizes:
        made.addPixmap(_drawn(file, color, size, 1.0))
    return made


@lru_cache(maxsize=200)
def _read(file: str) -> str:
    return resources.path("icons", f"{file}.svg").read_text("utf-8")


@lru_cache(maxsize=600)
def _drawn(file: str, color: str, size: int, ratio: float) -> QPixmap:
    text = _read(file)
    stroke = str(tokens()["icons"]["stroke"])
    text = text.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
