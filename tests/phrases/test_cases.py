"""Several hundred sentences in three languages, each read as its table says."""

import pytest

from tests.phrases import cases_da, cases_en, cases_nb
from tests.phrases.table import differences, lines

CASES = lines(cases_da.CASES) + lines(cases_nb.CASES) + lines(cases_en.CASES)


@pytest.mark.parametrize("line", CASES)
def test_a_sentence_is_read_as_the_table_says(line: str) -> None:
    assert differences(line) == []


def test_the_tables_are_large() -> None:
    assert len(CASES) >= 300
