"""Offsets: code points inside, UTF-16 on the wire."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wellput.schema import Edit, Fact, Simplified
from wellput.text.spans import Utf16, to_wire

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)


@given(TEXTS, st.data())
def test_a_wire_span_cuts_the_same_stretch(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    fact = Fact(kind="url", text=text[start:end], start=start, end=end, value="")
    wire = to_wire(fact, text, "utf-16")
    assert text.encode("utf-16-le")[2 * wire.start : 2 * wire.end].decode("utf-16-le") == text[start:end]
    assert to_wire(fact, text, "codepoint") == fact


def test_spans_are_converted_at_every_depth() -> None:
    edit = Edit(start=2, end=3, replacement="x", rule="r", auto=True, why="w")
    wire = to_wire(Simplified(text="😀 x", level="A1", edits=(edit,)), "😀 y", "utf-16")
    assert (wire.edits[0].start, wire.edits[0].end) == (3, 4)


def test_plain_text_counts_the_same_both_ways() -> None:
    assert not Utf16("Grüße 您好")
    assert Utf16("a😀b").offset(2) == 3
