"""The shop itself: name, phone, language, country, zone."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.refusal import BadSetting, Refusal
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.zone import load_zone
from ui.i18n import LANGUAGES, translate
from ui.settings.hours_form import LABEL
from ui.settings.unusable import Unusable
from ui.steady import choice
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.wording import Wording

ZONES = (
    "Europe/Copenhagen",
    "Europe/Oslo",
    "Europe/Stockholm",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
)
COUNTRIES = ("DK", "NO", "SE", "DE", "GB", "US")


def country_name(code: str) -> str:
    """Return what a country calls itself, such as "Danmark" for "DK"; a code nobody knows stays as it is."""
    place = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.codeToTerritory(code))
    return place.nativeTerritoryName() if QLocale.territoryToCode(place.territory()) == code else code


def country_code(said: str) -> str:
    """Return the code of a country by what it calls itself, by its English name or by the code itself.

    Two letters that nobody knows here may be known to the journal; anything else is no country.
    """
    wanted = said.strip().casefold()
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        names = (code, QLocale.territoryToString(territory), country_name(code))
        if code and wanted in (name.casefold() for name in names):
            return code
    return wanted.upper() if len(wanted) == 2 and wanted.isascii() and wanted.isalpha() else ""


def _country(wording: Wording) -> str:
    return country_name(_near(wording))


def _near(wording: Wording) -> str:
    return "NO" if wording.language == "nb" else "DK"


def _zone(wording: Wording) -> str:
    return "Europe/Oslo" if wording.language == "nb" else "Europe/Copenhagen"


class ShopForm(QWidget):
    """Fields that speak for the shop."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(style="body_strong", weight=600)
        self.name, self.phone = QLineEdit(), QLineEdit()
        self.language, self.country, self.zone = choice(), choice(), choice()
        for key, name in LANGUAGES.items():
            self.language.addItem(name, key)
        for box, values in ((self.country, [country_name(each) for each in COUNTRIES]), (self.zone, ZONES)):
            box.setEditable(True)
            box.addItems(values)
        self._fields: tuple[QWidget, ...] = (self.name, self.phone, self.language, self.country, self.zone)
        self._labels = tuple(QLabel() for _ in self._fields)
        form = QFormLayout()
        for made, field in zip(self._labels, self._fields, strict=True):
            made.setBuddy(field)
            made.setMinimumHeight(look.height("field"))
            made.setMinimumWidth(look.px(LABEL))
            form.addRow(made, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(form)

    def fill(self, settings: ShopSettings) -> None:
        """Show saved settings."""
        self.name.setText(settings.name)
        self.phone.setText(settings.phone)
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.country.setCurrentText(country_name(settings.country))
        self.zone.setCurrentText(settings.zone)

    def read(self, settings: ShopSettings) -> ShopSettings:
        """Return the settings with what stands here. Raises Unusable."""
        country, zone = self.country.currentText().strip(), self.zone.currentText().strip()
        if not country:
            raise Unusable(self.country, "missing", "", _country)
        if not country_code(country):
            raise self._unknown_country(country)
        if not zone:
            raise Unusable(self.zone, "missing", "", _zone)
        try:
            zone = load_zone(zone).key
        except BadSetting:
            raise Unusable(self.zone, "no_use", zone, _zone) from None
        return replace(
            settings,
            name=self.name.text().strip(),
            phone=self.phone.text().strip(),
            language=str(self.language.currentData()),
            country=country_code(country),
            zone=zone,
        )

    def unusable(self, no: Refusal) -> Unusable | None:
        """Return which field the journal cannot use; None when it is about none of these."""
        what = no.facts.get("what")
        if isinstance(no, BadSetting) and what == "country":
            return self._unknown_country(self.country.currentText().strip())
        field = {"name": self.name, "phone": self.phone}.get(str(what))
        return Unusable(field, "too_long") if field is not None and no.code == "text_too_long" else None

    def _unknown_country(self, said: str) -> Unusable:
        return Unusable(self.country, "unknown_country", said, _country, _near)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._title.setText(translate("Settings", "The shop"))
        texts = (
            translate("Settings", "Name"),
            translate("Settings", "Phone"),
            translate("Settings", "Language"),
            translate("Settings", "Country"),
            translate("Settings", "Time zone"),
        )
        for made, field, text in zip(self._labels, self._fields, texts, strict=True):
            made.setText(text)
            field.setAccessibleName(text)
            inside = field.lineEdit() if isinstance(field, QComboBox) else None
            if inside is not None:
                inside.setAccessibleName(text)
