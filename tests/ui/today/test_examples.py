"""On the first day the shop is shown what to type; each sentence is understood as it says beside it."""

import pytest

from repairdesk.domain.words import Kind
from tests.phrases.table import read
from ui.i18n import use_language
from ui.today.empty import examples


@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_every_example_is_understood_in_the_readers_language(language: str) -> None:
    use_language(language)
    call, ready, message, agreed = (read(sentence) for sentence, _meaning in examples())
    assert call.kind is Kind.CALL_BACK
    assert call.due is not None
    assert call.about
    assert ready.kind is Kind.READY
    assert ready.due is not None
    assert ready.reservation
    assert message.kind is Kind.MESSAGE
    assert message.due is None
    assert agreed.agreement
    assert agreed.due is None


def test_an_english_reader_is_shown_english() -> None:
    use_language("en")
    assert [sentence.split()[0] for sentence, _meaning in examples()] == ["call", "ready", "text", "she"]
