"""The buyer's questions, and whether a draft answers them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wellput.buyer import understand
from wellput.facts import find_facts
from wellput.marketplaces import load
from wellput.schema import Buyer, Message, Question
from wellput.text.document import Document

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)


def questions(says: str, draft: str | None = None) -> tuple[Question, ...]:
    document = Document.read(draft, facts=find_facts(draft, now=NOW), language="en") if draft is not None else None
    talk = (Message(sender="buyer", text=says),)
    return understand(talk, draft=document, buyer=Buyer(), marketplace=load(None), now=NOW).questions


@pytest.mark.parametrize(
    ("says", "asked"),
    [
        ("Is it new?", ["Is it new?"]),
        ("size 8?", ["size 8?"]),
        ("price please", ["price please"]),
        ("when it arrive", ["when it arrive"]),
        ("I would like to know if the bag is leather.", ["I would like to know if the bag is leather."]),
        ("Please tell me how long is the cable", ["Please tell me how long is the cable"]),
        ("Hello, do you ship to Norway", ["do you ship to Norway"]),
        ("Do you have it in red and how much is shipping?", ["Do you have it in red", "how much is shipping?"]),
        ("Hi. Is it new? Is it new?", ["Is it new?"]),
        ("Wann kommt mein Paket?", ["Wann kommt mein Paket?"]),
        ("你好，什么时候发货", ["什么时候发货"]),
        ("I like to now if you has this in XL", ["I like to now if you has this in XL"]),
        ("Vorrei sapere se la borsa è in vera pelle", ["Vorrei sapere se la borsa è in vera pelle"]),
        ("Hola, quisiera saber si envían a Perú", ["quisiera saber si envían a Perú"]),
        ("Je voudrais savoir si le sac est en cuir.", ["Je voudrais savoir si le sac est en cuir."]),
        (
            "Ich möchte gerne wissen, ob die Tasche aus Leder ist.",
            ["Ich möchte gerne wissen, ob die Tasche aus Leder ist."],
        ),
    ],
)
def test_questions_are_found(says: str, asked: list[str]) -> None:
    assert [question.text for question in questions(says)] == asked


@pytest.mark.parametrize(
    "says",
    [
        "When I opened the box the cup was broken.",
        "I know how to use it.",
        "Are you kidding me? It is broken.",
        "How are you? The lamp came today.",
        "Can you help me? My cup is broken.",
        "Thank you, all is good.",
        "What kind of service is this?",
        "Hello???",
        "> Is it new?\nYes, I saw it.",
        "",
    ],
)
def test_no_question_is_made_up(says: str) -> None:
    assert questions(says) == ()


@pytest.mark.parametrize(
    ("says", "draft"),
    [
        ("When will you ship?", "I will ship it tomorrow."),
        ("When will you ship?", "I have already sent it."),
        ("When will it arrive?", "It takes 3 to 5 days."),
        ("When will it arrive?", "I am checking with DHL and will write to you by Monday."),
        ("How much is shipping?", "Shipping is free."),
        ("How much is shipping?", "It costs $8."),
        ("Do you ship to Peru?", "Yes, of course."),
        ("Is it waterproof?", "The coat keeps you dry in rain."),
        ("Where is my order?", "Your parcel is in Lyon, with the customs office."),
        ("Do you have it in size 8?", "Size 8 is sold out, but 8.5 is here."),
        ("Can I get a discount?", "I cannot lower the price."),
        ("How do I charge it?", "Connect the cable to a USB plug."),
        ("Why is it so late?", "There was a strike at the post."),
        ("Who delivers it?", "DHL brings it to your door."),
        ("Is it new? Is it blue?", "Yes, it is new. The colour is navy."),
        ("How many are in one box?", "There are six in a box."),
        ("How long is the strap?", "The strap is 60 cm long (24 in)."),
        ("How long is the cable?", "2 m long, about 6 ft 7 in"),
        ("How long will it take?", "I sent it on 3 November, and it takes about 20 days."),
        ("How long will it take?", "Your parcel was delivered yesterday."),
        ("When will it arrive?", "It left on 3 November. I expect it with you on 24 November."),
        ("When did you send it?", "It was dispatched on 3 November 2026."),
        ("When will you ship it?", "We shipped it on 18 November 2026 with DHL."),
        ("When do I get my refund?", "I sent your money back on 17 November 2026."),
        ("When will I get my money back?", "After the lamp is here, I send it the same day."),
        ("Can you send a new one?", "Of course."),
        ("Can you send a new one?", "I am sorry, this was the last one."),
        ("Can you send a new one?", "Would you like your money back instead?"),
        ("Can you send a new one?", "A replacement left today."),
        ("Could you refund me please?", "Your refund of 20 euros was made this morning."),
        ("Can I exchange it for size 9?", "Size 9 is in stock. Please send yours back."),
        ("Will you send me another one?", "I cannot, but I refund the price."),
        ("Can I get my money back?", "Please send it back to us first."),
        ("When will my order arrive?", "It is out for delivery."),
        ("Would it arrive before Friday?", "Yes, it should."),
    ],
)
def test_answers_are_seen(says: str, draft: str) -> None:
    assert all(question.answered for question in questions(says, draft))


@pytest.mark.parametrize(
    ("says", "draft"),
    [
        ("When will you ship?", "Thank you for your order. It is a good lamp."),
        ("When will it arrive?", "I am checking with DHL."),
        ("How much is shipping?", "We ship with DHL."),
        ("Where is my order?", "Thank you for your message."),
        ("What is the tracking number?", "Thank you, your order is important."),
        ("Is it real leather?", "Thank you for your interest."),
        ("How many are in one box?", "Thank you, they are nice."),
        ("How long will it take?", "Order 26-12345-67890 was dispatched on 03/11/2026 with DHL."),
        ("How long will it take?", "Your order was sent on Monday, 2 November 2026."),
        ("When will it arrive?", "We handed it over to the post."),
        ("When will it arrive?", "We have posted it already."),
        ("When do I get my refund?", "Your order was shipped on 3 November 2026."),
        ("When do I get it?", "It is our policy that the buyer must send a photo before a refund."),
        ("When will you send the new one?", "Your order was dispatched on 18 November 2026."),
        ("Can you send a new one?", "Order 26-12345-67890 was dispatched on 03/11/2026 with DHL."),
        ("Can you send a new one?", "It is our policy that the purchaser must furnish photos prior to a refund."),
        ("Could you refund me please?", "We are sorry. Your order was shipped on 3 November."),
        ("Will you replace it?", "Your complaint has been registered."),
        ("Can you send me a refund or a new one?", "Thank you for telling me. Please send a photo."),
        ("When will it be back in stock?", "It was bought by another buyer on Monday."),
        ("How long is the strap?", "Thank you for your interest in our bag."),
    ],
)
def test_open_questions_are_seen(says: str, draft: str) -> None:
    assert [question.answered for question in questions(says, draft)] == [False]


def test_one_of_two_questions_stays_open() -> None:
    asked = questions("Does the bag have a zipper? When would it ship?", "Yes, the bag has a metal zipper.")
    assert [question.answered for question in asked] == [True, False]


def test_a_cold_answer_about_the_first_parcel_leaves_both_questions_open() -> None:
    says = "Hello, I recieved the lamp today but it is broken. Can you send a new one? How long will it take?"
    draft = (
        "Your letter has been received. We are sorry for any inconvenience caused. It is our company policy that the "
        "purchaser must furnish photos prior to a refund of 34,90 €. Order 26-12345-67890 was dispatched on 03/11/2026 "
        "with DHL."
    )
    assert [question.answered for question in questions(says, draft)] == [False, False]


def test_without_a_draft_nothing_is_answered() -> None:
    assert [question.answered for question in questions("Is it new?")] == [False]
