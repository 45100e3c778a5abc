"""Without the API: a friendly word and the command, and nothing lost. No test here starts the server."""

from __future__ import annotations

import socket

import pytest
from extension_rig import DRAFT, EBAY, Extension, turned_on, write
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def nothing_listens() -> None:
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", 8765)) == 0:
            pytest.skip("a server of somebody's listens on port 8765")


def test_nothing_runs_before_it_is_turned_on(fresh: Extension) -> None:
    page = fresh.show("ebay", EBAY)
    asked: list[str] = []
    fresh.context.on("request", lambda request: asked.append(request.url))
    write(page.locator("textarea"), DRAFT)
    page.wait_for_timeout(1000)
    assert page.locator("wellput-ui").count() == 0
    assert not [url for url in asked if "/v1/" in url]


def notices(extension: Extension) -> int:
    return sum(page.url.endswith("/pages/welcome.html") for page in extension.context.pages)


def test_whatever_is_clicked_first_leads_to_the_notice(fresh: Extension) -> None:
    popup = fresh.page("popup")
    assert popup.locator("#here").is_hidden()
    with fresh.context.expect_page() as opened:
        popup.locator("#welcome").click()
    assert opened.value.url.endswith("/pages/welcome.html")
    expect(opened.value.locator("ul")).to_contain_text("nowhere else")
    page = fresh.show("ebay", EBAY)
    before = notices(fresh)
    fresh.toggle(page)
    for _ in range(50):
        if notices(fresh) > before:
            break
        page.wait_for_timeout(100)
    page.wait_for_timeout(500)
    assert notices(fresh) == before + 1
    assert page.locator("wellput-ui").count() == 0


def test_when_the_api_does_not_run_the_command_is_shown(fresh: Extension) -> None:
    welcome = turned_on(fresh)
    assert welcome.locator("#command").inner_text() == "wellput serve"
    assert welcome.locator("#pairing").is_hidden()
    welcome.close()
    page = fresh.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge", has_text="!").click()
    assert page.locator("[data-problem=offline] code").inner_text() == "wellput serve"
    assert page.locator("textarea").input_value() == DRAFT


def test_idle_means_no_request(fresh: Extension) -> None:
    turned_on(fresh).close()
    page = fresh.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge", has_text="!").wait_for()
    asked: list[str] = []
    fresh.context.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(3000)
    assert asked == []
