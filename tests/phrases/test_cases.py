"""Several hundred sentences in three languages, each read as its table says."""

import pytest

from tests.phrases import (
    cases_blind,
    cases_da,
    cases_en,
    cases_mixed,
    cases_nb,
    counter_first,
    counter_fourth,
    counter_second,
    counter_third,
    more_da,
    more_en,
    more_nb,
    rounds_fifth,
    rounds_first,
    rounds_fourth,
    rounds_second,
    rounds_third,
)
from tests.phrases.table import differences, lines

TABLES = (
    cases_blind,
    cases_mixed,
    cases_da,
    cases_nb,
    cases_en,
    more_da,
    more_nb,
    more_en,
    counter_first,
    counter_second,
    counter_fourth,
    counter_third,
    rounds_first,
    rounds_second,
    rounds_third,
    rounds_fourth,
    rounds_fifth,
)
CASES = [line for table in TABLES for line in lines(table.CASES)]


@pytest.mark.parametrize("line", CASES)
def test_a_sentence_is_read_as_the_table_says(line: str) -> None:
    assert differences(line) == []


def test_the_tables_are_large() -> None:
    assert len(CASES) >= 300
