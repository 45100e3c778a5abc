"""A real Chromium, with the flags that keep it from calling home."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from support import CHROMIUM_FLAGS, Server, find_chromium

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium(BROWSERS)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, headless=True, args=list(CHROMIUM_FLAGS))
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(locale="en-US", viewport={"width": 1360, "height": 900})
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, server: Server) -> Iterator[Page]:
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    elsewhere: list[str] = []
    opened.on("request", lambda request: None if request.url.startswith(server.url) else elsewhere.append(request.url))
    opened.goto(server.url)
    opened.locator("#country option[value=DE]").wait_for(state="attached")
    yield opened
    assert not complaints
    assert not elsewhere, "the page asked for something from outside"
