"""Idioms and phrasal verbs in the drafts of sellers: what is found, what takes its place, what is left alone."""

import pytest

from wellput.readability import assess, opaque
from wellput.review import read, review
from wellput.schema import Cefr, Finding, ReviewRequest
from wellput.text.document import Document


def applied(text: str) -> str:
    """The draft after every expression that has a plain wording took it."""
    document = Document.read(text, language="en")
    found = [item for sentence in document.sentences for item in opaque(text, sentence) if item.level >= 4]
    for item in reversed(found):
        if item.plain is not None:
            text = text[: item.start] + item.plain + text[item.end :]
    return text


def findings(text: str, target: Cefr = "A2") -> list[Finding]:
    _, found = assess(read(text, tongue="en"), target)
    return [finding for finding in found if finding.principle == "idiom"]


@pytest.mark.parametrize(
    ("draft", "plain"),
    [
        ("We will sort this out for you.", "We will solve this for you."),
        ("I am sorting it out today.", "I am solving it today."),
        ("The problem was sorted out yesterday.", "The problem was solved yesterday."),
        ("We have sorted out the mistake.", "We have solved the mistake."),
        ("We bit the bullet.", "We did the unpleasant thing."),
        ("I will look into this today.", "I will check this today."),
        ("I will look into what happened.", "I will check what happened."),
        ("It was looked into by the carrier.", "It was checked by the carrier."),
        ("I will get back to you tomorrow.", "I will answer you tomorrow."),
        ("Please bear with us, the line is long.", "Please wait a little, the line is long."),
        ("Your order fell through the cracks.", "Your order was forgotten."),
        ("Our orders fell through the cracks.", "Our orders were forgotten."),
        ("I'll keep you posted.", "I'll tell you the news."),
        ("She keeps my sister posted.", "She tells my sister the news."),
        ("No worries, the lamp is easy to fix.", "No problem, the lamp is easy to fix."),
        ("We're gonna send it tomorrow.", "We're going to send it tomorrow."),
        ("Thank you for reaching out.", "Thank you for writing."),
        ("Pls send me a photo.", "Please send me a photo."),
        ("If u want, I can send a new one.", "If you want, I can send a new one."),
        ("We had a small hiccup in the warehouse.", "We had a small problem in the warehouse."),
        ("The courier put up with the rain.", "The courier accepted the rain."),
        ("We ran out of the blue lamps.", "We had no blue lamps left."),
        ("It made my day.", "It made me very happy."),
        ("They cut down the costs.", "They made the costs less."),
        ("You can put the delivery off.", "You can delay the delivery."),
        ("We don’t want to let you down.", "We don’t want to disappoint you."),
        ("Can you hang on, please?", "Can you wait, please?"),
        ("He was in two minds about it.", "He was not sure about it."),
        ("The date is still up in the air.", "The date is still not decided."),
        ("You get what you pay for.", "You get the quality of the price."),
    ],
)  # fmt: skip
def test_a_plain_wording_takes_its_place(draft: str, plain: str) -> None:
    assert applied(draft) == plain


@pytest.mark.parametrize(
    "draft",
    [
        "Please look up at the sky in the photo.",
        "She ran out of the house.",
        "The plate is big enough for a piece of cake and a cup.",
        "You can look at the lamp in our video.",
        "You can throw the kite up in the air, and it flies.",
        "The hooks hold on a smooth wall.",
        "Hold the button for five seconds.",
        "The bag comes with a U-shaped zip.",
        "I can send a couple of days later if you like.",
        "This case fits the Huawei Mate 20.",
        "Please take the lid out of the blue box first.",
        "Please turn the lamp off and take the bulb out.",
        "Please put it on the table.",
        "The label is on the back of the box.",
        "The parcel is in the bag.",
        "We bought it in a shop down the road.",
        "The paint comes off with water.",
        "You can break the ice in the tray with this hammer.",
        "The garden chair stands on the fence side.",
        "The dress falls under the knee.",
        "Put your feet up to the line on the mat.",
        "The scissors cut corners of fabric cleanly.",
        "The bottle holds water for two days.",
        "Put the lid on the pot.",
        "The dog is barking at the tree.",
        "The vase is made from scratch-proof glass.",
        "Burn the candle at one end only.",
        "The shelf hangs by two screws.",
        "The light at the end of the cable is green.",
        "Pull the plug out of the socket before you clean it.",
        "Turn the page of the calendar every month.",
        "The cat sits on the fence in the picture.",
        "The band plays at the station.",
        "The U.S. plug needs an adapter.",
        "My name is John, j o h n s m u t.",
        "The film is showing in New York.",
        "He lives next door and works for the post.",
        "Take the stairs up to the second floor.",
        "Walk up the hill to the shop.",
        "The bus goes by the shop.",
        "The ring is in the small box in the drawer.",
        "The white elephant is a soft toy.",
        "Both sides of the coin are silver.",
        "The parcel is at the door.",
        "Please call me on my phone.",
        "The colour is close to red.",
        "Keep it out of the sun.",
        "I sent the blue box out of the two.",
        "The case is cut from one piece of leather.",
        "The two left feet of the table are broken.",
        "The lamp blows a fuse in the box.",
        "I dropped the ball valve into a bag with the seals.",
        "A piece of cake fits in the smaller tin.",
        "The tablets are hard to swallow.",
    ],
)
def test_words_that_mean_what_they_say_are_left_alone(draft: str) -> None:
    assert [draft[finding.start : finding.end] for finding in findings(draft)] == []


@pytest.mark.parametrize(("target", "named"), [("A2", True), ("B1", True), ("B2", False), ("C2", False)])
def test_only_what_is_above_the_reader_s_level_is_named(target: Cefr, named: bool) -> None:
    assert bool(findings("We will sort this out.", target)) is named


def test_a_finding_says_where_and_what_instead() -> None:
    draft = "Hello Anna,\n\nthank you. We dropped the ball on your order and will sort it out.\n\nBest,\nTom"
    first, second = findings(draft)
    assert (draft[first.start : first.end], first.replacements) == ("dropped the ball on", ("made a mistake with",))
    assert (draft[second.start : second.end], second.replacements) == ("sort it out", ("solve it",))
    assert {(f.rule, f.category, f.severity, f.source) for f in (first, second)} == {("idiom", "wording", "hint", "T5")}
    assert "“sort it out”" in second.message
    assert second.why


def test_a_review_names_a_stretch_once() -> None:
    found = review(
        ReviewRequest(draft="Hello Anna,\n\nWe will bite the bullet and sort it out.\n\nBest,\nTom")
    ).findings
    assert [f.rule for f in found if f.principle == "idiom"] == ["idiom", "idiom"]


def test_quoted_words_are_somebody_else_s() -> None:
    assert findings('You wrote "it cost an arm and a leg" to me.') == []
    assert findings("You wrote “it cost an arm and a leg” to me.") == []


def test_no_wording_is_offered_where_an_article_would_meet_another() -> None:
    draft = "It was the wild goose chase of the year. It was a wild goose chase."
    document = Document.read(draft, language="en")
    assert [item.plain for s in document.sentences for item in opaque(draft, s)] == ["a useless search"]


def test_emoji_and_curly_apostrophes_leave_the_stretch_exact() -> None:
    draft = "😊 It’s a piece of cake 😊, don’t worry."
    assert [draft[f.start : f.end] for f in findings(draft)] == ["a piece of cake"]


@pytest.mark.parametrize(
    "text",
    ["", "\0", "a" * 20000, "1 " * 10000, "a." * 10000, " " * 20000, "put it " * 2800, "sort the the " * 1500,
     "of the " * 2800, "under your " * 1800, "take " * 4000, "take the parcel " * 1250, "😊" * 5000, "‮包裹"],
)  # fmt: skip
def test_hostile_drafts_have_an_answer(text: str) -> None:
    document = Document.read(text, language="en")
    for sentence in document.sentences:
        assert sentence.tags is not None
    for sentence in document.sentences:
        for item in opaque(text, sentence):
            assert 0 <= item.start < item.end <= len(text)
