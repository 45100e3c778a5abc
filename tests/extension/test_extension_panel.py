"""What the panel, the popup and the options offer, one by one, each done by a person's own clicks and keys."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from extension_rig import DRAFT, EBAY, PAGES, Extension, write
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

BOX = "<textarea style='width: 500px; height: 120px; display: block'></textarea>"
ORDER = "Order 26-12345-67890 was sent on 3 December 2026."


def opened(extension: Extension, draft: str = DRAFT, *, name: str = "ebay", url: str = EBAY) -> Page:
    page = extension.show(name, url)
    write(page.locator("textarea"), draft)
    page.locator(".badge.over, .badge.good, .badge.error").click()
    page.locator(".panel").wait_for()
    return page


def choose(page: Page, selector: str, label: str) -> None:
    """By keys, as a person: the extension takes no event that a program made."""
    page.locator(selector).focus()
    page.keyboard.type(label)
    page.locator("#saved:not(:empty)").wait_for()


def test_an_empty_draft_is_begun_by_a_click(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    page.locator("textarea").click()
    page.locator(".badge").click()
    start = page.get_by_role("button", name="Start a reply")
    start.wait_for()
    assert page.locator("textarea").input_value() == ""
    page.locator("textarea").press_sequentially("Hi")
    expect(start).to_have_count(0)
    page.locator("textarea").fill("")
    start.click()
    page.locator(".toast", has_text="Changed").wait_for()
    begun = page.locator("textarea").input_value()
    assert re.search(r"\[[^\]]+\]", begun), begun
    blank = page.evaluate("(box => box.value.slice(box.selectionStart, box.selectionEnd))(document.activeElement)")
    assert re.fullmatch(r"\[[^\]]+\]", blank)
    page.keyboard.type("it")
    assert page.locator("textarea").input_value() == begun.replace(blank, "it", 1)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    assert page.locator("textarea").input_value() in ("", begun)
    page.close()


def test_simpler_wording_edit_by_edit_and_all_at_once(shared: Extension) -> None:
    page = opened(shared)
    page.locator("#tab-simpler").click()
    simpler = page.locator("#simpler-text").inner_text()
    first = page.locator(".body li").first
    old, new = first.locator("del").inner_text(), first.locator("ins").inner_text()
    first.get_by_role("button", name="Accept").click()
    expect(page.locator("textarea")).to_have_value(DRAFT.replace(old, new))
    page.locator("textarea").press("Control+z")
    expect(page.locator("textarea")).to_have_value(DRAFT)
    page.get_by_role("button", name=re.compile("Accept all")).click()
    expect(page.locator("textarea")).to_have_value(simpler)
    page.close()


def test_card_and_translation_are_copied_or_put_below(shared: Extension) -> None:
    shared.save({"market": "BR"})
    page = opened(shared, ORDER)
    shared.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#tab-translation").click()
    card, text = page.locator("#card").inner_text(), page.locator("#translation-text").inner_text()
    assert "26-12345-67890" in card
    page.get_by_role("button", name="Copy the card").click()
    page.locator(".toast", has_text="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == card
    page.get_by_role("button", name="Insert below my text").click()
    expect(page.locator("textarea")).to_have_value(f"{ORDER}\n\n{text}")
    shared.save({"market": ""})
    page.close()


def test_the_buyers_message_in_the_sellers_language(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    shared.save({"language": "pt_BR"})
    page.locator("textarea").click()
    page.locator(".badge").click()
    page.locator("#tab-buyer").click()
    page.get_by_role("button", name="Traduzir para o meu idioma").click()
    page.locator("#buyer-translated", has_text="foto").wait_for()
    assert page.locator("#buyer-translated").get_attribute("lang") == "pt-BR"
    shared.save({"language": "auto"})
    page.close()


def test_characters_and_time_that_are_left(shared: Extension) -> None:
    sent = (datetime.now(UTC) - timedelta(hours=3)).isoformat()
    page = shared.open(
        "https://www.mercadolibre.com.mx/mensajes/1",
        f"<meta charset=utf-8><div class=message-bubble>Where is it? <time datetime='{sent}'></time></div>{BOX}",
    )
    write(page.locator("textarea"), "Hello 😀")
    page.locator(".badge.over, .badge.good, .badge.error").click()
    assert page.locator("#left").inner_text() == "Characters left: 343"
    assert re.fullmatch(r"Answer by .+ \(in \d+ hours\)", page.locator("#due").inner_text())
    page.locator("textarea").press_sequentially("!" * 3)
    expect(page.locator("#left")).to_have_text("Characters left: 340")
    page.locator("textarea").fill("a " * 180)
    expect(page.locator("#left")).to_have_text("Too long by 10 characters")
    page.close()


def test_a_finding_follows_its_words_while_one_types(shared: Extension) -> None:
    page = opened(shared)
    page.locator("[data-principle=cold_passive] .use").first.wait_for()
    box = page.locator("textarea")
    box.press("Control+Home")
    page.keyboard.type("Hello! ")
    page.locator("[data-principle=cold_passive] .use").first.click()
    expect(box).to_have_value("Hello! " + DRAFT.replace("Your letter has been received", "I have received your letter"))
    page.close()


def test_ignoring_a_finding_lasts(shared: Extension) -> None:
    page = opened(shared)
    item = page.locator("[data-principle=cold_passive]")
    item.get_by_role("button", name="Ignore").click()
    expect(item).to_have_count(0)
    page.locator("textarea").press("End")
    with shared.context.expect_event("requestfinished", lambda request: request.url.endswith("/v1/review")):
        page.keyboard.type(" Thank you.")
    expect(page.locator("[data-principle=thanks]")).to_have_count(0)
    expect(item).to_have_count(0)
    page.close()


def test_the_options_change_what_pages_show(shared: Extension) -> None:
    page = opened(shared)
    page.locator(".letters span").first.wait_for(state="attached")
    options = shared.page("options")
    options.locator("#language option[value=de]").wait_for(state="attached")
    choose(options, "#language", "Deutsch")
    expect(options.locator("legend").first).to_have_text("Über Sie")
    for name in ("underline", "hints"):
        # A fresh page: what was saved last is on it, and "saved" can only be said of this click.
        options.reload()
        options.locator("#language option[value=de]").wait_for(state="attached")
        options.locator(f"#{name}").click()
        options.locator("#saved:not(:empty)").wait_for()
    choose(options, "#market", "Brasilien")
    options.locator("#name").fill("Li Wei")
    options.locator("#name").press("Tab")
    options.reload()
    options.locator("#language option[value=de]").wait_for(state="attached")
    expect(options.locator("#name")).to_have_value("Li Wei")
    expect(options.locator("#market")).to_have_value("BR")

    page.bring_to_front()
    page.locator(".badge.over, .badge.good, .badge.error").click()
    expect(page.locator("#tab-findings")).to_contain_text("Hinweise")
    expect(page.locator("#tab-hints")).to_have_count(0)
    expect(page.locator(".letters")).to_have_count(0)

    options.bring_to_front()
    choose(options, "#language", "Sprache des Browsers")
    for name in ("underline", "hints"):
        options.locator(f"#{name}").click()
    options.locator("input[name=site][value=ebay]").click()
    page.locator(".badge").wait_for(state="detached")
    options.locator("input[name=site][value=ebay]").click()
    page.locator(".badge").wait_for()
    shared.save({"market": ""})
    options.close()
    page.close()


def test_a_page_that_runs_from_right_to_left(shared: Extension) -> None:
    body = (PAGES / "ebay.html").read_text(encoding="utf-8").replace('lang="en"', 'lang="ar" dir="rtl"')
    page = shared.open(EBAY, body)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge.over, .badge.good").click()
    for selector in (".badge", ".panel"):
        box = page.locator(selector).bounding_box()
        assert box
        assert 0 <= box["x"] <= 1280 - box["width"], selector
    assert page.locator(".panel").evaluate("panel => getComputedStyle(panel).direction") == "ltr"
    assert page.locator("wellput-ui").get_attribute("lang") == "en"
    page.close()


def test_forced_colours_high_contrast_and_less_motion(shared: Extension) -> None:
    page = opened(shared)

    def style(selector: str, name: str) -> str:
        value: str = page.locator(selector).first.evaluate("(node, name) => getComputedStyle(node)[name]", name)
        return value

    assert style(".badge", "transitionDuration") != "0s"
    page.emulate_media(reduced_motion="reduce")
    assert style(".badge", "transitionDuration") == "0s"
    assert style(".why", "color") != style(".panel", "color")
    page.emulate_media(contrast="more")
    assert style(".why", "color") == style(".panel", "color")
    page.emulate_media(forced_colors="active")
    # The mirror's letters must stay unseen over the draft's own.
    assert style(".letters", "color") == "rgba(0, 0, 0, 0)"
    assert style(".panel", "borderTopWidth") == "2px"
    page.close()
