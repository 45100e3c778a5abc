"""What is read where no adapter helps: from places on the page, the page around a frame, the buyer's language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from extension_rig import DRAFT, EBAY, Extension, write
from playwright.sync_api import Page, Request

pytestmark = pytest.mark.browser

UNKNOWN = "https://inbox.shopify.com/store/x/conversations/open/1"
STYLE = """<!doctype html><html lang=en><meta charset=utf-8><style>
  body { margin: 0; font: 15px/1.4 sans-serif; display: grid; grid-template-columns: 220px 620px; }
  aside p { border-radius: 8px; background: #eef; padding: 8px; }
  .log { height: 300px; overflow: auto; padding: 12px; }
  .row { display: flex; margin-block: 6px; } .mine { justify-content: flex-end; } .day { justify-content: center; }
  .row span { border-radius: 10px; background: #eee; padding: 6px 10px; max-width: 70%; }
  textarea { width: 600px; height: 120px; }
</style>"""
SIDE = "<aside><p>Anna: Where is it?</p><p>Ben: Thank you!</p></aside>"


def row(kind: str, text: str) -> str:
    return f"<div class='row {kind}'><span>{text}</span></div>"


@contextmanager
def asked(extension: Extension, path: str = "/v1/review") -> Iterator[list[dict[str, Any]]]:
    """What the API is asked meanwhile."""
    bodies: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if request.url.endswith(path):
            bodies.append(request.post_data_json)

    extension.context.on("request", note)
    yield bodies
    extension.context.remove_listener("request", note)


def conversation(extension: Extension, body: str, attributes: str = "") -> list[tuple[str, str]]:
    """Who wrote what, as it is told to the API."""
    page = extension.open(UNKNOWN, f"{STYLE.replace('<html', f'<html {attributes}')}{body}")
    with asked(extension) as bodies:
        write(page.locator("textarea"), "Hello")
        page.locator(".badge.over, .badge.good, .badge.error").wait_for()
    page.close()
    return [(message["from"], message["text"]) for message in bodies[-1]["conversation"]]


def test_a_chat_is_read_by_its_two_sides(shared: Extension) -> None:
    chat = (
        row("day", "Monday")
        + row("", "Is the lamp in stock?<br><small>10:32</small>")
        + row("mine", "Yes, it is.")
        + row("", "Then I take it. <blockquote style='border-radius: 6px; background: #ddd'>Yes, it is.</blockquote>")
    )
    body = f"{SIDE}<main><div class=log>{chat}</div><div><button>Quick reply</button><textarea></textarea></div></main>"
    assert conversation(shared, body) == [
        ("buyer", "Is the lamp in stock?"),
        ("seller", "Yes, it is."),
        ("buyer", "Then I take it.\nYes, it is."),
    ]


def test_where_lines_run_from_right_to_left_so_do_the_sides(shared: Extension) -> None:
    chat = row("", "متى يصل؟") + row("mine", "It arrives on Monday.")
    body = f"{SIDE}<main><div class=log>{chat}</div><textarea></textarea></main>"
    assert conversation(shared, body, "dir=rtl") == [("buyer", "متى يصل؟"), ("seller", "It arrives on Monday.")]


def test_one_side_alone_is_read_where_the_page_says_that_it_is_a_chat(shared: Extension) -> None:
    chat = row("", "Where is my parcel?")
    assert conversation(shared, f"{SIDE}<main><div class=log role=log>{chat}</div><textarea></textarea></main>") == [
        ("buyer", "Where is my parcel?")
    ]
    assert conversation(shared, f"{SIDE}<main><div class=log>{chat}</div><textarea></textarea></main>") == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<div class=row><span>Free shipping</span><span style='margin-left: auto'>Two years</span></div>",
            id="cards side by side",
        ),
        pytest.param(row("", "Offers") + row("", "Orders"), id="a list on one side"),
        pytest.param(
            row("mine", "Save") + row("day", "A notice that is wider than half of what it stands in, over it all"),
            id="a notice",
        ),
        pytest.param(
            row("", "One") + "<div class=row style='padding-left: 60px'><span>Two</span></div>" + row("mine", "Three"),
            id="ragged edges",
        ),
        pytest.param(
            "<div class=row><button><span>Yes</span></button></div><div class='row mine'><a><span>No</span></a></div>",
            id="buttons",
        ),
        pytest.param("<p>Plain words.</p><p style='text-align: right'>More words.</p>", id="no bubbles"),
    ],
)
def test_what_is_no_plain_chat_is_left_unread(shared: Extension, body: str) -> None:
    assert conversation(shared, f"{SIDE}<main><div class=log>{body}</div><textarea></textarea></main>") == []


@pytest.mark.parametrize("text", ["It was sent.", "It was sent on Monday and should be with you in five days or so."])
@pytest.mark.parametrize("kind", ["mine", ""], ids=["own", "theirs"])
def test_a_lone_message_in_a_known_chat_is_whose_side_it_is_on(shared: Extension, kind: str, text: str) -> None:
    avatar = "" if kind else "<img width=40 height=40>"
    bubble = f"{avatar}<span style='max-width: none' data-cy=webchat-message-content>{text}</span>"
    chat = f"<div class='row {kind}'><div style='display: flex; max-width: 70%'>{bubble}</div></div>"
    page = shared.open(
        "https://seller.shopee.co.th/new-webchat/conversations",
        f"{STYLE}{SIDE}<main><div class=log>{chat}</div><textarea></textarea></main>",
    )
    with asked(shared) as bodies:
        write(page.locator("textarea"), "Hello")
        page.locator(".badge.over, .badge.good, .badge.error").wait_for()
    assert bodies[-1]["conversation"] == [{"from": "seller" if kind else "buyer", "text": text}]
    page.close()


def test_what_was_read_by_its_place_is_said_to_be(shared: Extension) -> None:
    chat = row("", "Is it oak?") + row("mine", "Hello!")
    page = shared.open(UNKNOWN, f"{STYLE}{SIDE}<main><div class=log>{chat}</div><textarea></textarea></main>")
    page.locator("textarea").click()
    page.locator(".badge").click()
    page.locator("#tab-buyer").click()
    page.locator("#buyer-message", has_text="Is it oak?").wait_for()
    assert "where the words stand" in page.locator(".body .note").inner_text()
    page.close()


BUBBLES = (
    "<div class='app-conversation__message-bubble app-conversation__message-bubble__grey'>"
    "<div class=app-conversation__message-bubble__message__content>Can you send a new one?</div></div>"
)
BOX = (
    "<meta charset=utf-8><div class=imageupload__inputmultiline>"
    "<textarea style='width: 500px; height: 120px'></textarea></div>"
)


def framed(extension: Extension, outer: str, inner: str) -> Page:
    """A page of eBay whose message box is in a frame."""
    page = extension.context.new_page()
    page.route(
        "https://*/**",
        lambda route: route.fulfill(
            body=inner if "frame" in route.request.url else outer, content_type="text/html; charset=utf-8"
        ),
    )
    page.goto(EBAY)
    return page


@pytest.mark.parametrize(
    ("frame", "read"),
    [
        pytest.param("src='https://www.ebay.com/contact/frame'", True, id="same site"),
        pytest.param(f'srcdoc="{BOX}"', True, id="no address of its own"),
        pytest.param("src='https://mesg.ebay.com/frame'", True, id="another host of the marketplace"),
        pytest.param("src='https://inbox.shopify.com/frame'", False, id="a stranger"),
    ],
)
def test_a_box_in_a_frame_knows_the_conversation_around_it(shared: Extension, frame: str, read: bool) -> None:
    page = framed(shared, f"{BUBBLES}<iframe {frame} width=700 height=500></iframe>", BOX)
    inside = page.frame_locator("iframe")
    with asked(shared) as bodies:
        write(inside.locator("textarea"), DRAFT)
        inside.locator(".badge.over, .badge.good, .badge.error").wait_for()
    messages = [(message["from"], message["text"]) for message in bodies[-1]["conversation"]]
    assert messages == ([("buyer", "Can you send a new one?")] if read else [])
    page.close()


def test_the_buyers_language_tells_the_country_when_nothing_else_does(shared: Extension) -> None:
    japanese = BUBBLES.replace("Can you send a new one?", "ランプが壊れていました。新しいものを送っていただけますか？")
    page = shared.open(EBAY, japanese + BOX)
    with asked(shared) as bodies:
        write(page.locator("textarea"), DRAFT)
        page.locator(".badge.over, .badge.good, .badge.error").wait_for()
    assert bodies[-1]["buyer"] == {"country": "JP"}
    page.locator(".badge").click()
    page.locator("#tab-buyer").click()
    assert page.locator("#country option").first.inner_text() == "Japan (from the buyer's language)"
    page.close()


def test_sources_are_named_in_words(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator(".why", has_text="Answering product questions").first.wait_for()
    assert "[T1" not in page.locator(".panel").inner_text()
    page.close()
