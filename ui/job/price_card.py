"""The price limit: how much of it the customer has said yes to, as a figure and as a bar."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from repairdesk.queries.sheets import JobSheet
from ui.i18n import translate
from ui.job.cards import Card, put_text
from ui.reminder.words import KRONER, money
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.theme.wrapped import Wrapped


class Bar(QWidget):
    """A flat bar, filled in part."""

    def __init__(self) -> None:
        super().__init__()
        self.part = 0.0
        self.setFixedHeight(look.px(8))

    def fill(self, part: float) -> None:
        """Fill it from nothing, 0, to all of it, 1."""
        self.part = min(max(part, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(look.color("line.divider"))
        painter.setBrush(look.color("bg.sunken"))
        painter.drawRoundedRect(whole, 3, 3)
        if self.part:
            painter.setPen(look.color("accent.text"))
            painter.setBrush(look.color("accent.text"))
            whole.setWidth(whole.width() * self.part)
            painter.drawRoundedRect(whole, 3, 3)
        painter.end()


class PriceCard(Card):
    """A limit, a price, or both; nothing agreed about money shows nothing."""

    def __init__(self, shop: Shop) -> None:
        super().__init__("price")
        self._shop = shop
        self.most: QLabel = label("", "body")
        head = self._box.itemAt(0)
        row = head.layout() if head is not None else None
        assert isinstance(row, QHBoxLayout)
        row.addWidget(self.most)
        self.bar, self.note = Bar(), Wrapped("", "small", "secondary")
        self._box.addWidget(self.bar)
        self._box.addWidget(self.note)

    def show_job(self, sheet: JobSheet) -> None:
        """Show what a job may cost and what was said yes to."""
        limit, price, wording = sheet.price_limit, sheet.price_agreed, self._shop.wording
        self.setVisible(limit is not None or price is not None)
        if limit is not None and price is not None:
            text = translate("Job", "of %1").replace("%1", money(str(limit), wording, sheet.currency))
            self._say(translate("Job", "Price limit"), wording.money(price), text)
            spoken = translate("Job", "%1 of %2").replace("%1", wording.money(price))
            self._speak(spoken.replace("%2", _in_words(limit, sheet.currency, self._shop)))
        elif limit is not None or price is not None:
            amount = limit if limit is not None else price or 0
            title = translate("Job", "Price agreed") if limit is None else translate("Job", "Price limit")
            self._say(title, money(str(amount), wording, sheet.currency), "")
            self._speak(_in_words(amount, sheet.currency, self._shop))
        self.bar.setVisible(limit is not None and price is not None)
        self.bar.fill((price or 0) / limit if limit else 1.0)
        put_text(self.note, translate("Job", "Ring before going above.") if limit is not None else "")

    def _say(self, title: str, figure: str, most: str) -> None:
        self.show_lines(title, (), figure)
        put_text(self.most, most)

    def _speak(self, spoken: str) -> None:
        self.setAccessibleName(f"{self.title.text()}, {spoken}")


def _in_words(amount: int, currency: str, shop: Shop) -> str:
    """Return an amount as it is read aloud: "1,800 kroner"."""
    if currency not in KRONER:
        return money(str(amount), shop.wording, currency)
    return translate("Job", "%1 kroner").replace("%1", shop.wording.money(amount))
