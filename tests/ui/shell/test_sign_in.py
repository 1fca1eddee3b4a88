"""Who signed an entry is who gave the PIN: never the PC's login, never whoever sat here yesterday."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import add_staff
from repairdesk.domain.refusal import BadSetting, NotYours
from repairdesk.domain.words import Role
from repairdesk.queries.promise import promise_line
from tests.a_shop import SETTINGS, Shop, a_shop
from tests.ui.a_window import AFTERNOON, Counter, counter, nobody, open_window
from ui.idle import Idle
from ui.sign_in import SignIn

__all__ = ["counter", "nobody"]

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

ENTER = Qt.Key.Key_Return


def panel(counter: Counter) -> SignIn:
    return counter.program.sign_in


def give_pin(counter: Counter, pin: str) -> None:
    counter.wait(lambda: counter.focus() is panel(counter).pin)
    counter.type(pin)
    counter.press(ENTER)
    counter.settled()


def test_the_first_promise_of_the_day_asks_who_signs_and_loses_nothing(nobody: Counter) -> None:
    sentence = f"ring {nobody.books.number} 1t"
    nobody.type(sentence)
    nobody.press(ENTER)
    nobody.wait(panel(nobody).isVisible)
    give_pin(nobody, "2580")
    assert not panel(nobody).isVisible()
    assert nobody.focus() is nobody.field
    assert nobody.field.text() == sentence
    nobody.press(ENTER)
    assert nobody.written().said_by == "Maja"


def test_after_that_nobody_is_asked_again(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(ENTER)
    assert counter.written().said_by == "Maja"
    assert not panel(counter).isVisible()


def test_after_a_start_nobody_with_a_pin_is_signed_in_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path):
        pass
    books = a_shop(tmp_path / "again", AFTERNOON)
    (tmp_path / "again" / "window.ini").write_bytes((tmp_path / "window.ini").read_bytes())
    with open_window(qtbot, tmp_path / "again", books=books) as later:
        assert later.program.state.value("person") == books.maja
        later.program.shop.signed_in = None
        later.program.shop.refresh()
        later.settled()
        assert later.program.shop.signed_in is None
    books.desk.close()


def test_somebody_without_a_pin_is_there_again_after_a_start(counter: Counter) -> None:
    pia = add_staff(counter.books.desk, name="Pia", role=Role.COUNTER).id
    shop = counter.program.shop
    shop.last_person, shop.signed_in = pia or "", None
    shop.refresh()
    counter.wait(lambda: shop.signed_in == pia)


def test_switching_to_a_colleague_asks_for_that_colleagues_pin(counter: Counter) -> None:
    shop = counter.program.shop
    shop.switch_to(counter.books.ole)
    counter.wait(panel(counter).isVisible)
    assert shop.signed_in == counter.books.maja
    give_pin(counter, "2580")  # Maja's own
    assert "Ole" in panel(counter).answer.text()
    assert shop.signed_in == counter.books.maja
    give_pin(counter, "1379")
    assert shop.signed_in == counter.books.ole


def test_escape_leaves_everything_as_it_was(counter: Counter) -> None:
    counter.type("ring Han")
    counter.program.shop.switch_to(counter.books.ole)
    counter.wait(lambda: counter.focus() is panel(counter).pin)
    counter.press(Qt.Key.Key_Escape)
    assert counter.focus() is counter.field
    assert counter.field.text() == "ring Han"
    assert counter.program.shop.signed_in == counter.books.maja


def test_after_five_wrong_pins_it_waits_by_a_clock_nobody_can_set(counter: Counter) -> None:
    ticks = [0.0]
    asked = SignIn(counter.program.shop, counter.window, lambda: ticks[0])
    counter.program.shop.sign_in_wanted.disconnect(panel(counter).come)
    asked.come(counter.books.ole)
    for _ in range(5):
        asked.pin.setText("0000")
        asked.send()
        counter.settled()
    assert not asked.pin.isEnabled()
    assert "30 s" in asked.answer.text()
    counter.books.later(hours=1)  # somebody sets the PC's clock on
    asked.pin.setText("1379")
    asked.send()
    counter.settled()
    assert counter.program.shop.signed_in == counter.books.maja
    ticks[0] = 30.0
    asked._second.timeout.emit()
    assert asked.pin.isEnabled()
    asked.pin.setText("1379")
    asked.send()
    counter.wait(lambda: counter.program.shop.signed_in == counter.books.ole)


def test_a_deed_on_a_row_waits_for_a_name_too(nobody: Counter) -> None:
    call = nobody.books.promise_call()
    nobody.window.tick()
    nobody.wait(lambda: nobody.shown())
    nobody.window.today.list.take_focus()
    nobody.window.today.take()
    nobody.wait(panel(nobody).isVisible)
    assert promise_line(nobody.books.desk, call).taken_by == ""
    nobody.wait(lambda: "who you are" in nobody.today.quick.answer.text())


def test_after_the_idle_minutes_the_shop_has_chosen_nobody_is_signed_in(counter: Counter) -> None:
    shop, ticks = counter.program.shop, [0.0]
    idle = Idle(shop, counter.window, lambda: ticks[0])
    ticks[0] = 3600.0
    idle.look()
    assert shop.signed_in == counter.books.maja  # off unless the shop wants it
    save_settings(counter.books.desk, replace(SETTINGS, sign_out_minutes=10))
    shop.refresh()
    counter.wait(lambda: shop.settings.sign_out_minutes == 10)
    counter.type("r")
    ticks[0] += 599
    idle.look()
    assert shop.signed_in == counter.books.maja
    ticks[0] += 1
    idle.look()
    assert [shop.signed_in] == [None]
    idle.stop()


def test_settings_say_who_has_no_pin_and_set_one(counter: Counter) -> None:
    add_staff(counter.books.desk, name="Pia", role=Role.COUNTER)
    counter.program.shop.refresh()
    counter.wait(lambda: len(counter.program.shop.staff) == 3)
    counter.window.show_settings()
    form = counter.window.pages.settings().staff_form  # type: ignore[attr-defined]
    assert form._hint.text().startswith("Without a PIN: Pia.")
    form.who.setCurrentIndex(form.who.findText("Pia"))
    form.new_pin.setText("4711")
    form.set_pin()
    counter.wait(lambda: form._hint.isHidden())
    assert form.new_pin.text() == ""


def test_only_its_owner_or_an_owner_of_the_shop_changes_a_pin(tmp_path: Path) -> None:
    from repairdesk.actions.staff import check_pin, set_pin

    shop: Shop = a_shop(tmp_path)
    with pytest.raises(NotYours):
        set_pin(shop.desk, staff_id=shop.maja, pin="4711", by=shop.ole)
    with pytest.raises(BadSetting):
        set_pin(shop.desk, staff_id=shop.ole, pin="2580", by=shop.ole)
    set_pin(shop.desk, staff_id=shop.ole, pin="4711", by=shop.maja)
    assert check_pin(shop.desk, "4711", shop.ole).name == "Ole"
    shop.desk.close()


def test_who_was_here_last_is_known_after_a_pulled_plug_too(counter: Counter) -> None:
    counter.program.shop.sign_in(counter.books.ole)
    assert counter.program.state.value("person") == counter.books.ole
