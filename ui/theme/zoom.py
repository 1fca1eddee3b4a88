"""Another text size while windows are open. Nothing is built anew, so what is typed, chosen and open stays."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QMainWindow,
    QStyle,
    QWidget,
)
from shiboken6 import createdByPython, invalidate

from ui.theme.wardrobe import in_pieces

HAIRLINE = 2
"""Lines and gaps up to this many pixels are the same at every text size."""
_UNLIMITED = 16_777_215
_PLAIN = "sizes_at_ordinary_text"
"""What an object measures at ordinary text, kept on it so that going there and back changes nothing."""


class Scale:
    """One change of the text size."""

    def __init__(self, before: float, now: float, widgets: Iterable[QWidget] = ()) -> None:
        """Begin the change of these widgets; the style sheet is changed between this and `rescale`."""
        self.before, self.now = before, now
        self.fonts = [(widget, widget.font().pixelSize()) for widget in widgets]

    def of(self, owner: QObject, name: str, size: int) -> int:
        """Return what a size of `owner` becomes."""
        if size <= HAIRLINE or size >= _UNLIMITED:
            return size
        known: dict[str, list[float]] = owner.property(_PLAIN) or {}
        plain, last = known.get(name, (0.0, -1.0))
        if last != size:
            plain = self._at_ordinary_text(size)
        made = round(plain * self.now)
        owner.setProperty(_PLAIN, known | {name: [plain, made]})
        return made

    def _at_ordinary_text(self, size: int) -> float:
        whole = round(size / self.before)
        return whole if round(whole * self.before) == size else size / self.before


def rescaled(scale: Scale) -> Iterator[None]:
    """Bring fonts, fixed sizes, margins and gaps to the new text size; the style sheet has done its part."""
    sizes = dict(scale.fonts)
    yield from in_pieces(list(sizes), lambda widget: _rescale(widget, sizes[widget], scale))
    yield from in_pieces(list(sizes), _measure_again)


def _rescale(widget: QWidget, size: int, scale: Scale) -> None:
    _font(widget, size, scale)
    _limits(widget, scale)
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        widget.setIconSize(
            widget.iconSize().scaled(*_square(widget, scale), Qt.AspectRatioMode.KeepAspectRatio)
        )
    if isinstance(widget, QHeaderView):
        _columns(widget, scale)
    layout, edges = widget.layout(), widget.contentsMargins()
    if not edges.isNull():
        widget.setContentsMargins(_edges(widget, edges, scale))
    if layout is not None:
        for each in (layout, *layout.findChildren(QLayout)):
            _gaps(each, scale)
        layout.invalidate()


def _font(widget: QWidget, size: int, scale: Scale) -> None:
    """Scale the font the widget was given; `size` is from before the style sheet gave an older one back."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and size > 0:
        made = QFont(widget.font())
        made.setPixelSize(scale.of(widget, "font", size))
        widget.setFont(made)


def _limits(widget: QWidget, scale: Scale) -> None:
    """Scale what the widget itself was limited to; the style sheet looks after its own limits."""
    if isinstance(widget, QMainWindow):
        return
    by_sheet = [bool(widget.property(f"_q_stylesheet_{side}")) for side in ("minw", "minh", "maxw", "maxh")]
    least, most = widget.minimumSize(), widget.maximumSize()
    if not by_sheet[2]:
        most.setWidth(scale.of(widget, "most wide", most.width()))
    if not by_sheet[3]:
        most.setHeight(scale.of(widget, "most tall", most.height()))
    if not by_sheet[0]:
        least.setWidth(min(scale.of(widget, "least wide", least.width()), most.width()))
    if not by_sheet[1]:
        least.setHeight(min(scale.of(widget, "least tall", least.height()), most.height()))
    widget.setMaximumSize(most)
    widget.setMinimumSize(least)


def _square(widget: QAbstractButton, scale: Scale) -> tuple[int, int]:
    size = scale.of(widget, "icon", widget.iconSize().width())
    return size, size


def _columns(header: QHeaderView, scale: Scale) -> None:
    for at in range(header.count()):
        if header.sectionResizeMode(at) != QHeaderView.ResizeMode.Stretch:
            header.resizeSection(at, scale.of(header, f"column {at}", header.sectionSize(at)))


def _gaps(layout: QLayout, scale: Scale) -> None:
    edges, holder = layout.contentsMargins(), layout.parentWidget()
    of_style = holder.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin) if holder is not None else 0
    if edges != QMargins(of_style, of_style, of_style, of_style):
        layout.setContentsMargins(_edges(layout, edges, scale))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(scale.of(layout, "across", layout.horizontalSpacing()))
        layout.setVerticalSpacing(scale.of(layout, "down", layout.verticalSpacing()))
    elif layout.spacing() > 0:
        layout.setSpacing(scale.of(layout, "gap", layout.spacing()))
    if isinstance(layout, QBoxLayout):
        _spaces(layout, scale)


def _spaces(layout: QBoxLayout, scale: Scale) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        space = item.spacerItem() if item is not None else None
        if space is not None:
            size, held = space.sizeHint(), space.sizePolicy()
            wide = scale.of(layout, f"space {at} wide", size.width())
            tall = scale.of(layout, f"space {at} tall", size.height())
            space.changeSize(wide, tall, held.horizontalPolicy(), held.verticalPolicy())
        if item is not None and not isinstance(item, QLayout) and not createdByPython(item):
            # Qt does not tell when it deletes an item; a name kept for it would later be taken for something else.
            invalidate(item)


def _edges(owner: QObject, edges: QMargins, scale: Scale) -> QMargins:
    sides = {"left": edges.left(), "top": edges.top(), "right": edges.right(), "bottom": edges.bottom()}
    return QMargins(*(scale.of(owner, side, size) for side, size in sides.items()))


def _measure_again(widget: QWidget) -> None:
    """Let whatever measures or paints by hand do so again."""
    widget.updateGeometry()
    QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
    if widget.isVisible():
        QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
    if isinstance(widget, QAbstractItemView):
        widget.doItemsLayout()
