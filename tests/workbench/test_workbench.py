"""The workbench in a real Chromium."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]


def sample(page: Page) -> None:
    page.get_by_role("button", name="Try the sample").click()
    expect(page.locator("#status")).to_contain_text("Findings:")


def tab(page: Page, name: str) -> None:
    page.locator(f"#tab-{name}").click()
    expect(page.locator(f"#{name}")).to_be_visible()


def draft(page: Page) -> str:
    return page.locator("#draft").input_value()


def test_a_pasted_conversation_is_reviewed_as_one_types(page: Page) -> None:
    page.locator("#buyer-message").fill("My lamp is broken. Can you send a new one?")
    page.locator("#country").select_option("DE")
    page.locator("#marketplace").select_option("ebay")
    page.locator("#draft").press_sequentially("Your letter has been received.")
    expect(page.locator("#findings li[data-principle=cold_passive]")).to_be_visible()
    expect(page.locator("#level-badge")).to_have_text(re.compile("^[ABC][12]$"))
    expect(page.locator("#backdrop mark")).to_have_count(1)
    tab(page, "buyer")
    expect(page.locator("#buyer")).to_contain_text("Can you send a new one?")
    expect(page.locator("#count")).to_have_text("30 / 2000")


def test_marks_lie_under_their_letters(page: Page) -> None:
    page.locator("#draft").fill("Hello Anna 😀,\n\nwe are sorry for any inconvenience caused.\n")
    expect(page.locator("#backdrop mark").first).to_be_visible()
    marked = page.locator("#backdrop mark").all_text_contents()
    assert any("inconvenience" in text for text in marked)
    same = page.evaluate(
        """() => ["font", "lineHeight", "letterSpacing", "paddingLeft", "paddingTop", "borderTopWidth", "width"]
            .every((name) => getComputedStyle(document.querySelector("#draft"))[name]
                          === getComputedStyle(document.querySelector("#backdrop"))[name])"""
    )
    assert same


def test_a_replacement_is_one_click_and_one_undo(page: Page) -> None:
    sample(page)
    before = draft(page)
    button = page.locator("#findings li[data-principle=cold_passive] button.replace").first
    words = button.inner_text()
    button.click()
    expect(page.locator("#draft")).not_to_have_value(before)
    assert words in draft(page)
    page.locator("#draft").press("Control+z")
    assert draft(page) == before


def test_a_missing_part_is_inserted_where_it_belongs(page: Page) -> None:
    sample(page)
    page.locator("#findings li[data-principle=greeting] button.replace").first.click()
    expect(page.locator("#findings li[data-principle=greeting]")).to_have_count(0)
    assert "Wolf" in draft(page).splitlines()[0]


def test_edits_are_accepted_one_by_one_or_all(page: Page) -> None:
    page.locator("#draft").fill("The purchaser must furnish photos prior to a refund of 34,90 €.")
    expect(page.locator("#level-badge")).to_be_visible()
    tab(page, "simpler")
    edits = page.locator("#simpler li")
    expect(edits.first).to_be_visible()
    count = edits.count()
    assert count >= 2
    edits.first.get_by_role("button").click()
    expect(edits).not_to_have_count(count)
    page.locator("#accept-all").click()
    expect(page.locator("#simpler button[data-auto=true]")).to_have_count(0)
    assert "34,90 €" in draft(page)


def test_translation_stands_beside_the_original_with_its_card(page: Page) -> None:
    page.locator("#draft").fill("Hello Ana,\n\nyour order 26-12345-67890 is on its way.\n\nKind regards,\nLi Wei\n")
    page.locator("#target").select_option("pt-BR")
    expect(page.locator("#level-badge")).to_be_visible()
    tab(page, "translation")
    rows = page.locator("#segments tbody tr")
    expect(rows.first).to_be_visible()
    expect(page.locator("#card")).to_contain_text("26-12345-67890")
    expect(rows.filter(has_text="26-12345-67890").first.locator("td").nth(1)).to_contain_text("26-12345-67890")


def test_hints_are_for_the_chosen_market(page: Page) -> None:
    sample(page)
    tab(page, "hints")
    german = page.locator("#hints").inner_text()
    page.locator("#country").select_option("JP")
    expect(page.locator("#hints")).not_to_have_text(german)
    expect(page.locator("#hints li").first).to_be_visible()


def test_keyboard_alone_is_enough(page: Page) -> None:
    page.locator("#draft").focus()
    page.keyboard.type("We are sorry for any inconvenience caused. It is our company policy.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#backdrop mark")).not_to_have_count(0)
    page.keyboard.press("Control+Home")
    page.keyboard.press("F8")
    selected = page.evaluate(
        "() => { const d = document.querySelector('#draft'); return [d.selectionStart, d.selectionEnd]; }"
    )
    assert selected[1] > selected[0]
    page.locator("#draft").press("Tab")
    assert page.evaluate("() => document.activeElement.id") == "review"


@pytest.mark.parametrize("language", ["zh-Hans", "es", "pt-BR", "ru", "de", "fr", "ja"])
def test_the_interface_speaks_the_sellers_language(page: Page, language: str) -> None:
    english = set(page.locator("[data-text]").all_inner_texts())
    page.locator("#interface").select_option(language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    own = set(page.locator("[data-text]").all_inner_texts())
    # Two words are the same in some languages; the rest is not left in English.
    assert len(english & own) <= 3
    assert "" not in own


def test_every_language_of_the_interface_has_every_word(page: Page) -> None:
    strings = page.evaluate("async () => (await import('/workbench/strings.js')).STRINGS")
    for language, words in strings.items():
        assert set(words) == set(strings["en"]), language
        assert all(words.values()), language


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    sample(page)
    page.locator("#target").select_option("pt-BR")
    expect(page.locator("#segments")).to_be_attached()
    for name in ("findings", "simpler", "translation", "hints", "buyer", "facts"):
        tab(page, name)
        violations = Axe().run(page).response["violations"]
        assert violations == [], [(entry["id"], [node["html"] for node in entry["nodes"]]) for entry in violations]


def test_tabs_go_by_arrow_keys(page: Page) -> None:
    sample(page)
    page.locator("#tab-findings").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-simpler")).to_be_focused()
    expect(page.locator("#simpler")).to_be_visible()
    expect(page.locator("#findings")).to_be_hidden()
    page.keyboard.press("End")
    expect(page.locator("#facts")).to_be_visible()


def test_message_text_is_not_stored_in_the_browser(page: Page) -> None:
    page.locator("#draft").fill("zebra words in a draft")
    page.locator("#buyer-message").fill("zebra words of a buyer")
    expect(page.locator("#status")).to_contain_text("Findings:")
    assert "zebra" not in page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")


def test_markup_in_a_message_stays_text(page: Page) -> None:
    page.locator("#draft").fill("<img src=x onerror=alert(1)> We are sorry for any inconvenience caused.")
    expect(page.locator("#backdrop mark")).not_to_have_count(0)
    assert page.locator("main img").count() == 0


def test_screenshot_for_the_readme(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 1360, "height": 1150})
    sample(page)
    # The picture in the README is this one: WELLPUT_PICTURES=docs keeps it.
    folder = Path(os.environ.get("WELLPUT_PICTURES") or tmp_path)
    picture = folder / "workbench.png"
    page.screenshot(path=ROOT / picture)
    assert (ROOT / picture).stat().st_size > 20_000


def test_an_empty_draft_can_be_begun(page: Page) -> None:
    page.locator("#buyer-message").fill("Where is my order? Is it insured? Anna")
    page.get_by_role("button", name="Start a reply").click()
    expect(page.locator("#draft")).to_have_value(re.compile(r"I sent your parcel on \[date\] with \[carrier\]"))
    expect(page.locator("#findings li[data-principle=mechanical]").first).to_be_visible()
    expect(page.locator("#starter")).to_be_hidden()
    expect(page.locator("#blanks")).to_contain_text("The company that carries the parcel.")
    page.keyboard.type("16 November")
    assert "I sent your parcel on 16 November with [carrier]" in draft(page)
    page.locator("#draft").press("Control+a")
    page.keyboard.press("Delete")
    expect(page.locator("#starter")).to_be_visible()
    expect(page.locator("#blanks li")).to_have_count(0)


def test_the_tone_is_shown_with_the_words_that_make_it(page: Page) -> None:
    page.locator("#draft").fill(
        "Why did you not read it? It is obviously written in the listing. This is ridiculous, read before you buy!!"
    )
    tone = page.locator("#tone")
    expect(tone.locator("summary")).to_have_text("This sounds cool.")
    tone.locator("summary").click()
    tone.get_by_role("button", name="ridiculous").click()
    selected = page.locator("#draft").evaluate("(field) => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert selected == "ridiculous"
