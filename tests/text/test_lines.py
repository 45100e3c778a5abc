"""Tables searched where they lie."""

import pytest

from wellput.text.lines import SortedLines

WORDS = [f"{first}{second}{third}" for first in "abc" for second in "'-xyz" for third in ("", "e", "ee")]


def table(separator: str) -> SortedLines:
    rows = [f"{word}{separator}{number}" for number, word in enumerate(WORDS) for _ in range(1 + number % 40)]
    return SortedLines("\n".join(sorted(rows)) + "\n", separator)


@pytest.mark.parametrize("separator", ["\t", ",", " "])
def test_every_line_of_a_key_is_found_and_no_other(separator: str) -> None:
    lines = table(separator)
    for number, word in enumerate(WORDS):
        assert lines.get(word) == [str(number)] * (1 + number % 40)
    for word in ("", "a", "ax\t", "azz", "zz", "A'", "a" * 20000, "\n"):
        assert lines.get(word) == []


def test_lines_come_back_in_order() -> None:
    lines = table(",")
    assert list(lines.lines()) == sorted(lines.lines())
    assert len(list(lines.lines())) == sum(1 + number % 40 for number in range(len(WORDS)))


def test_no_lines_hold_nothing() -> None:
    assert SortedLines("").get("a") == []
    assert list(SortedLines("").lines()) == []


def test_lines_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        SortedLines("\n".join(f"{number:06}\tx" for number in reversed(range(2000))))
