"""Numbers as people write them: ``1,234.50``, ``1.234,50``, ``1 234,50``, ``1'234.50``, ``1,23,456``, ``٣٫٥``."""

from __future__ import annotations

import re

__all__ = ["NUMBER", "SPACED_NUMBER", "WORDS", "parse_number", "tidy"]

_GROUP = "'\u2019\u00a0\u202f\u2009\u066c"
#: A number; thousands may be grouped by anything but a plain space. Put ``(?<![\d.,])`` or the like in front.
NUMBER = (
    rf"(?:\d{{1,3}}(?:[{_GROUP}]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?"
    rf"|\d{{1,3}}(?:,\d{{2,3}}){{0,4}},\d{{3}}(?!\d)(?:\.\d{{1,4}}(?!\d))?"
    rf"|\d{{1,3}}(?:\.\d{{3}}){{1,4}}(?!\d)(?:,\d{{1,4}}(?!\d))?"
    rf"|[\uff10-\uff19]{{1,3}}(?:\uff0c[\uff10-\uff19]{{3}})+(?!\d)"
    rf"|\d{{1,15}}(?!\d)(?:[.,\u066b]\d{{1,6}}(?!\d))?)"
)
#: The same, where a plain space may group too ("1 234,50 €").
SPACED_NUMBER = rf"(?:\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|{NUMBER})"

#: English number words that stand for an exact count.
WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip

_GROUPING = re.compile(rf"[{_GROUP} \uff0c]")


def parse_number(text: str, decimal: str = ".", *, thousands: bool | None = None) -> tuple[float, bool]:
    """``(number, ambiguous)``: the number ``text`` writes and whether it can be read as another one.

    Only one mark with three digits behind it ("1.234") is unclear: ``decimal``, the writer's decimal mark, settles
    it, unless ``thousands`` says that it groups (as in prices). Raises ``ValueError`` when ``text`` is no number.
    """
    plain = _GROUPING.sub("", text).replace("\u066b", ".")
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        mark = "." if plain.rfind(".") > plain.rfind(",") else ","
    elif dots + commas != 1:
        mark = ""
    else:
        mark = "." if dots else ","
        whole, _, rest = plain.partition(mark)
        if len(rest) == 3 and len(whole) <= 3 and whole.strip("0"):
            if thousands or (thousands is None and mark != decimal):
                mark = ""
            grouped = float(whole + rest) if not mark else float(f"{whole}.{rest}")
            return grouped, thousands is None
    return float("".join("." if c == mark else c for c in plain if c not in ".," or c == mark)), False


def tidy(number: float) -> float | int:
    """``number`` as an integer where it is one."""
    return int(number) if number == int(number) else number
