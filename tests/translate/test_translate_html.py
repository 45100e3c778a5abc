"""HTML in, the same HTML out, its words translated."""

from __future__ import annotations

import re

import pytest

from wellput.translate import Translator, translate_html

TAG = re.compile(r"<[^<>]+>")


def shout(text: str) -> str:
    return text.upper()


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>hello</p>", "<p>HELLO</p>"),
        ("<p class='a b' data-x=\"1 > 0\">hello</p>", "<p class='a b' data-x=\"1 > 0\">HELLO</p>"),
        ("hello<br>you<br/>there", "HELLO<br>YOU<br/>THERE"),
        ("one &amp; two &lt; three", "ONE &amp; TWO &lt; THREE"),
        ("<script>var a = 'hello';</script>hello", "<script>var a = 'hello';</script>HELLO"),
        ("<div translate='no'><div>hello</div>you</div>there", "<div translate='no'><div>hello</div>you</div>THERE"),
        ("<!-- hello -->hello", "<!-- hello -->HELLO"),
        ("<img alt='x' src=y>hello", "<img alt='x' src=y>HELLO"),
        ("a < b", "A &lt; B"),
        ("<p>open", "<p>OPEN"),
        ("", ""),
    ],
)
def test_tags_stay(html: str, expected: str) -> None:
    assert translate_html(html, shout) == expected


def test_inline_tags_stand_around_the_same_words(translator: Translator) -> None:
    said, tongue = translator.translate_plain("<p>Order <b>26-12345-67890</b> &amp; thank you</p>", "en", "pt", "html")
    assert "<b>26-12345-67890</b>" in said
    assert "&amp;" in said or " e " in said
    assert tongue == "en"


@pytest.mark.parametrize(
    "html",
    [
        '<p>Your <b>order</b> was sent with <a href="https://x.example/?a=1&amp;b=2">this link</a>.</p>',
        "<ul><li>We will refund you.</li><li>You can <i>keep</i> it.</li></ul>",
        "<p><b>Hello</b> <i><u>my friend</u></i>, the cup is <b>blue</b></p>",
    ],
)
def test_every_tag_comes_back_once_and_in_order(translator: Translator, html: str) -> None:
    said, _ = translator.translate_plain(html, "en", "pt", "html")
    assert TAG.findall(said) == TAG.findall(html)


def test_hostile_markup_takes_no_time() -> None:
    for html in ("<" * 20_000, "<a " * 6_000, "<b>" * 6_000, "&" * 20_000, "<!--" * 5_000, "<p translate=no>" * 1_000):
        assert len(translate_html(html, shout)) >= len(html) // 4
