"""What pages do to an extension: routes, frames, strict policies, input methods, other people's scripts."""

from __future__ import annotations

import re

import pytest
from extension_rig import DRAFT, EBAY, PAGES, Extension, write
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

BOX = "style='width: 500px; height: 120px; display: block'"
CHANGED = DRAFT.replace("Your letter has been received", "I have received your letter")


def reviewed(page: Page) -> None:
    page.locator(".badge.over, .badge.good").wait_for()


def test_another_route_is_another_conversation(shared: Extension) -> None:
    page = shared.open("https://jp.mercari.com/mypage", f"<meta charset=utf-8><textarea {BOX}></textarea>")
    page.locator("textarea").click()
    page.wait_for_timeout(500)
    assert page.locator(".badge").count() == 0
    page.evaluate("history.pushState({}, '', '/transaction/m1')")
    page.locator(".badge").wait_for()
    page.evaluate("history.pushState({}, '', '/mypage')")
    page.locator(".badge").wait_for(state="detached")
    page.close()


def test_a_message_box_that_comes_late_and_goes(shared: Extension) -> None:
    page = shared.open(EBAY, "<meta charset=utf-8><body>")
    page.wait_for_timeout(300)
    page.evaluate(
        "() => { const box = document.createElement('textarea'); box.id = 'imageupload__sendmessage--textbox';"
        " box.style.cssText = 'width: 500px; height: 120px'; document.body.append(box); }"
    )
    page.locator(".badge").wait_for()
    page.evaluate("document.querySelector('textarea').remove()")
    page.locator(".badge").wait_for(state="detached")
    page.close()


def test_the_badge_stays_at_a_box_that_is_pushed_away(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    before = page.locator(".badge").bounding_box()
    page.evaluate(
        "() => { const more = document.createElement('p'); more.style.height = '60px'; more.style.margin = 0;"
        " document.querySelector('.imageupload__inputmultiline').before(more); }"
    )
    page.wait_for_timeout(700)
    after = page.locator(".badge").bounding_box()
    assert before
    assert after
    assert round(after["y"] - before["y"]) == 60
    page.close()


def test_a_box_in_a_frame(shared: Extension) -> None:
    inner = "https://www.ebay.com/contact/sendmsg"
    page = shared.context.new_page()
    outer = f"<iframe src='{inner}' width=700 height=500></iframe>"
    page.route(
        "https://www.ebay.com/**",
        lambda route: route.fulfill(
            body=f"<meta charset=utf-8><div class=imageupload__inputmultiline><textarea {BOX}></textarea></div>"
            if "sendmsg" in route.request.url
            else outer,
            content_type="text/html; charset=utf-8",
        ),
    )
    page.goto("https://www.ebay.com/itm/1")
    frame = page.frame_locator("iframe")
    write(frame.locator("textarea"), DRAFT)
    frame.locator(".badge.over, .badge.good").click()
    frame.locator("[data-principle=cold_passive] .use").first.click()
    frame.locator(".toast", has_text="Changed").wait_for()
    assert frame.locator("textarea").input_value() == CHANGED
    page.close()


def test_a_page_with_a_strict_policy_and_trusted_types(shared: Extension) -> None:
    policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    body = (PAGES / "ebay.html").read_text(encoding="utf-8")
    page = shared.open(EBAY, body, content_security_policy=policy)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.locator(".toast", has_text="Changed").wait_for()
    assert page.locator("textarea").input_value() == CHANGED
    assert page.locator(".panel").evaluate("panel => getComputedStyle(panel).position") == "fixed"
    page.close()


def test_an_input_method_is_left_alone(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    asked: list[str] = []

    def note(request: object) -> None:
        asked.append(str(request))

    page.locator("textarea").click()
    shared.context.on("request", note)
    keys = shared.context.new_cdp_session(page)
    for text in ("n", "ni", "nih", "nihao"):
        keys.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
        page.wait_for_timeout(200)
    page.wait_for_timeout(700)
    assert asked == []
    keys.send("Input.insertText", {"text": "你好"})
    page.wait_for_timeout(100)
    assert page.locator("textarea").input_value() == "你好"
    page.wait_for_timeout(1200)
    shared.context.remove_listener("request", note)
    assert len(asked) == 1
    page.close()


def test_clicks_made_by_the_page_do_nothing(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    reviewed(page)
    page.evaluate("document.querySelector('wellput-ui').shadowRoot.querySelector('.badge').click()")
    page.wait_for_timeout(300)
    assert page.locator(".panel").is_hidden()
    page.locator(".badge").click()
    page.locator("[data-principle=cold_passive] .use").first.evaluate("button => button.click()")
    page.wait_for_timeout(500)
    assert page.locator("textarea").input_value() == DRAFT
    page.close()


def test_any_page_when_asked(shared: Extension) -> None:
    # A test cannot click the toolbar, which would let the script in anywhere; into the API's own host it may go.
    page = shared.open("http://127.0.0.1:8765/shop", f"<meta charset=utf-8><textarea {BOX}></textarea>")
    page.locator("textarea").click()
    assert page.locator("wellput-ui").count() == 0
    shared.toggle(page)
    page.locator(".panel").wait_for()
    write(page.locator("textarea"), DRAFT)
    reviewed(page)
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.locator(".toast", has_text="Changed").wait_for()
    assert page.locator("textarea").input_value() == CHANGED
    page.close()


def test_the_shortcut_opens_and_closes(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    shared.toggle(page)
    page.locator(".panel").wait_for()
    shared.toggle(page)
    page.locator(".panel").wait_for(state="hidden")
    page.close()


def test_a_site_can_be_switched_off_and_on(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    page.locator(".badge").wait_for()
    shared.save({"sitesOff": ["ebay"]})
    page.locator(".badge").wait_for(state="detached")
    shared.save({"sitesOff": []})
    page.locator(".badge").wait_for()
    page.close()


def test_the_country_chosen_for_a_conversation_counts(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator("#tab-buyer").click()
    page.locator("#country option[value=BR]").wait_for(state="attached")
    page.locator("#country").focus()
    page.keyboard.type("Brazil")
    page.locator("#tab-translation").click()
    assert "carta" in page.locator("#translation-text").inner_text()
    page.close()


def test_a_sleeping_worker_wakes(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    page.locator(".badge").wait_for()
    options = shared.page("options")
    session = shared.context.new_cdp_session(options)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    options.close()
    page.bring_to_front()
    write(page.locator("textarea"), DRAFT)
    reviewed(page)
    page.close()


def test_the_other_languages_of_the_interface(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    for language, word in (("zh_CN", "建议"), ("ru", "Замечания"), ("ja", "指摘")):
        shared.save({"language": language})
        write(page.locator("textarea"), " ok")
        page.locator(".badge.over, .badge.good, .badge.error").click()
        page.locator("#tab-findings", has_text=word).wait_for()
    shared.save({"language": "auto"})
    page.close()


def test_a_reloaded_extension_asks_for_a_reload_of_the_page(extension: Extension) -> None:
    page = extension.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    reviewed(page)
    options = extension.page("options")
    # The reload closes this very page: it must not do so while the call still waits for an answer.
    options.evaluate("() => void setTimeout(() => chrome.runtime.reload(), 100)")
    page.wait_for_timeout(1000)
    page.bring_to_front()
    write(page.locator("textarea"), " More")
    page.locator(".badge", has_text="!").click()
    assert re.search("reload", page.locator("[data-problem=reload]").inner_text())
