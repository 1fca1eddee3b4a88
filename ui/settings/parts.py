"""The forms of the settings page, one after the other."""

from collections.abc import Generator
from typing import NamedTuple

from ui.settings.hours_form import HoursForm
from ui.settings.plans_form import PlansForm
from ui.settings.shop_form import ShopForm
from ui.settings.staff_form import StaffForm
from ui.shop import Shop


class SettingsParts(NamedTuple):
    """What stands on the page."""

    shop: ShopForm
    hours: HoursForm
    plans: PlansForm
    staff: StaffForm


def settings_parts(shop: Shop) -> Generator[None, None, SettingsParts]:
    """Make them, with a pause after each."""
    of_shop = ShopForm()
    yield
    of_hours = HoursForm(shop.wording)
    yield
    of_plans = PlansForm()
    yield
    of_staff = StaffForm(shop)
    yield
    return SettingsParts(of_shop, of_hours, of_plans, of_staff)
