"""The title a name takes in English."""

from __future__ import annotations

import pytest

from wellput.markets.titles import titles


@pytest.mark.parametrize(
    ("given", "fitting"),
    [
        ("Katarzyna", ("Ms.",)),
        ("AGNIESZKA", ("Ms.",)),
        ("Piotr", ("Mr.",)),
        ("Andrea", ("Ms.", "Mr.")),
        ("Yuki", ("Ms.", "Mr.")),
        ("", ("Ms.", "Mr.")),
    ],
)
def test_a_title_is_left_out_only_where_the_name_is_plain(given: str, fitting: tuple[str, ...]) -> None:
    assert titles(given) == fitting
