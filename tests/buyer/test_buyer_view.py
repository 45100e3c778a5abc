"""Names, deadlines, levels, and texts that try to break the reading."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from wellput.buyer import target_level, understand
from wellput.buyer.conversation import language_of
from wellput.buyer.deadlines import add_business_hours, reply_due
from wellput.buyer.normalize import fold, normalize
from wellput.buyer.reply import reply_of
from wellput.buyer.signature import signed_name
from wellput.marketplaces import Marketplace, load
from wellput.marketplaces.model import Response
from wellput.schema import Buyer, BuyerView, Cefr, Message
from wellput.text.document import Document

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
HOSTILE = [
    "a" * 20_000,
    "1" * 20_000,
    "1 " * 10_000,
    " " * 20_000,
    "a." * 10_000,
    "?" * 20_000,
    "is it " * 3_000,
    "when and how " * 1_500,
    "i ordered but " * 1_400,
    "not yet received " * 1_200,
    "Thanks, " * 2_500,
    "\n" * 20_000,
    "\u202e\u0000\U0001f600" * 5_000,
    "漢" * 20_000,
    "可" * 10_000 + "吗" * 10_000,
    "don't " * 3_000,
]


def from_buyer(text: str, sent_at: datetime | None = None) -> Message:
    return Message(sender="buyer", text=text, sent_at=sent_at)


def view_of(text: str, draft: Document | None = None, buyer: Buyer | None = None) -> BuyerView:
    return understand((from_buyer(text),), draft=draft, buyer=buyer or Buyer(), marketplace=load(None), now=NOW)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Is it new?\n\nKind regards\nSabine Wolf", "Sabine Wolf"),
        ("Is it new? Thanks, Anna", "Anna"),
        ("is it new? thanks, anna", "Anna"),
        ("Is it new?\n- Tom", "Tom"),
        ("Is it new?\nMaria", "Maria"),
        ("My name is Jean-Luc Petit and I ordered a lamp. It is broken.", "Jean-Luc Petit"),
        ("Wo ist mein Paket?\n\nMit freundlichen Grüßen\nJonas Weber", "Jonas Weber"),
        ("商品が届きません。佐藤より", "佐藤"),
        ("Is it new?\n\nCheers,\nO'Neill\nSent from my iPhone", "O'Neill"),
        ("Where is it? Best regards, José María López", "José María López"),
        ("Hi, this is Petra. The frame arrived damaged.", "Petra"),
        ("Hello, I am Anna from Kyiv. When my parcel come?", "Anna"),
        ("Hello, I am very angry. It is broken.", None),
        ("Hi, this is broken.", None),
        ("Is it new?", None),
        ("Thank you, great shop!", None),
        ("Thanks, Great Shop!", None),
        ("Thank you, all perfect", None),
        ("Merci, super boutique !", None),
        ("Gracias, todo perfecto", None),
        ("Thanks, waiting", None),
        ("It came today. Thanks, Ludwig van Beek", "Ludwig van Beek"),
        ("Is it new? Thanks, Grace", "Grace"),
        ("Is it new? Thank you so much", None),
        ("Is it new?\nThanks", None),
        ("Is it new?\nPlease help", None),
        ("I WANT MY MONEY\nNOW", None),
        ("Hello, where is my order? Thanks, waiting", None),
        ("", None),
    ],
)
def test_the_name_a_buyer_signs(text: str, name: str | None) -> None:
    assert signed_name([from_buyer(text)]) == name


def test_a_given_name_outranks_the_signature() -> None:
    assert view_of("Is it new?\nAnna", buyer=Buyer(name="Anna Berg")).name == "Anna Berg"


def test_the_newest_message_decides_the_language() -> None:
    talk = (
        from_buyer("Guten Tag, ist die Lampe noch auf Lager? Ich hätte gern zwei davon."),
        from_buyer("Sorry, I can also write in English. Do you still have two of these lamps?"),
    )
    assert language_of(talk) == "en"
    assert language_of(()) == "und"


def due(sent: datetime | None, hours: int | None, counts: str = "all_days") -> datetime | None:
    response = Response(hours=hours, counts=counts, source="test", status="official") if hours else None  # type: ignore[arg-type]
    place = Marketplace(id="x", name="X", read="2026-11-20", response=response)
    return reply_due((from_buyer("Is it new?", sent),), place)


def test_an_answer_is_due_after_the_shorter_limit() -> None:
    sent = datetime(2026, 11, 18, 9, tzinfo=UTC)
    assert due(sent, None) == sent + timedelta(hours=24)
    assert due(sent, 3) == sent + timedelta(hours=3)
    assert due(sent, 48) == sent + timedelta(hours=24)
    assert due(None, 24) is None


def test_business_hours_stand_still_at_the_weekend() -> None:
    friday = datetime(2026, 11, 20, 22, tzinfo=timezone(timedelta(hours=9)))
    assert add_business_hours(friday, timedelta(hours=5)) == friday + timedelta(hours=53)
    saturday = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert add_business_hours(saturday, timedelta(hours=12)) == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert add_business_hours(friday, timedelta(hours=2)) == friday + timedelta(hours=2)


def test_a_time_without_a_zone_is_read_as_utc() -> None:
    assert due(datetime(2026, 11, 18, 9), None) == datetime(2026, 11, 19, 9, tzinfo=UTC)


def test_nothing_is_due_once_the_seller_has_answered() -> None:
    talk = (from_buyer("Is it new?", NOW), Message(sender="seller", text="Yes.", sent_at=NOW))
    assert reply_due(talk, load(None)) is None


@pytest.mark.parametrize(
    ("level", "text", "target"),
    [
        (None, "hi", "A2"),
        ("A1", "Is it new?", "A1"),
        ("A2", "Is it new?", "A1"),
        ("B2", "Is it new?", "B1"),
        ("C2", "Is it new?", "C1"),
        ("C2", "My order came broken.", "B1"),
        ("C1", "I am very disappointed.", "B1"),
    ],
)
def test_the_target_is_one_level_below_the_buyer(level: Cefr | None, text: str, target: Cefr) -> None:
    buyer = Buyer(level=level)
    assert target_level(view_of(text, buyer=buyer), buyer) == target


@pytest.mark.parametrize("text", ["ok thanks and how long shipping to spain?", "size 8?", "when it come"])
def test_a_short_message_gives_no_level_to_aim_at(text: str) -> None:
    view = view_of(text)
    assert view.level_confidence < 0.4
    assert target_level(view, Buyer()) == "A2"


@pytest.mark.parametrize(("confidence", "target"), [(0.39, "A2"), (0.4, "A1"), (1.0, "A1")])
def test_only_a_sure_estimate_sets_the_target(confidence: float, target: Cefr) -> None:
    view = msgspec.structs.replace(view_of("Is it new?"), level="A1", level_confidence=confidence)
    assert target_level(view, Buyer()) == target


def test_slips_and_short_forms_come_to_one_spelling() -> None:
    assert normalize("Wher’s my ordr? i didnt recieve it") == "where is my order ? i did not receive it"
    assert normalize("from the broker, my batter and the prince") == "from the broker my batter and the prince"
    assert fold("Où est mon COLIS ?  ") == "ou est mon colis ?"
    assert fold("สินค้า हिंदी ガラス") == "สินค้า हिंदी ガラス"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    done = threading.Event()

    def read() -> None:
        view_of(text, draft=Document.read(text, language="en"))
        done.set()

    worker = threading.Thread(target=read, daemon=True)
    worker.start()
    # Ten times what it takes on a slow machine, and far below what backtracking would cost.
    assert done.wait(10)


def test_a_draft_is_read_once_and_forgotten_with_the_document() -> None:
    draft = Document.read("Hello, thank you. I will check it today.", language="en")
    assert reply_of(draft) is reply_of(draft)
    assert reply_of(draft) is not reply_of(Document.read(draft.text, language="en"))
    assert reply_of(draft).does("thanks")
    assert reply_of(draft).tells_time
    assert not reply_of(draft).does("apology")
