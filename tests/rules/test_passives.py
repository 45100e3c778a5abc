"""Passives turned to the seller's voice, beyond the examples of the rule."""

from __future__ import annotations

import pytest

from wellput.review import read
from wellput.rules.passives import find


def turned(text: str) -> str:
    draft = read(text)
    for passive in reversed(list(find(draft))):
        assert passive.active, text[passive.start : passive.end]
        text = text[: passive.start] + passive.active + text[passive.end :]
    return text


@pytest.mark.parametrize(
    ("passive", "active"),
    [
        ("Your order #4471 is being processed.", "I am processing your order #4471."),
        ("All of your questions will be answered tomorrow.", "I will answer all of your questions tomorrow."),
        (
            "I checked your order and your parcel was sent on Monday.",
            "I checked your order and I sent your parcel on Monday.",
        ),
        ("Refund was issued on 3 May.", "I issued the refund on 3 May."),
        ("Yesterday the parcel was sent.", "Yesterday I sent the parcel."),
        ("You were sent the wrong lamp.", "I sent you the wrong lamp."),
        ("Your payment has not been received yet.", "I have not received your payment yet."),
        ("Your address could not be changed.", "I could not change your address."),
        ("It'll be replaced for free.", "I will replace it for free."),
        ("They're being checked.", "I am checking them."),
        ("Your complaint has been duly noted.", "I have duly noted your complaint."),
        ("It was decided not to refund you.", "I decided not to refund you."),
        ("The parcel is going to be sent tomorrow.", "I am going to send the parcel tomorrow."),
    ],
)
def test_the_seller_comes_into_the_sentence(passive: str, active: str) -> None:
    assert turned(passive) == active


@pytest.mark.parametrize(
    "text",
    [
        "The lamp you ordered was shipped today.",
        "Both orders were cancelled and refunded.",
        "Your name and address were updated today.",
    ],
)
def test_an_unsure_subject_is_pointed_at_but_not_reworded(text: str) -> None:
    (passive,) = find(read(text))
    assert passive.active == ""


@pytest.mark.parametrize(
    "text",
    [
        "Was your parcel sent to the right address?",
        "The item that was sent to you is blue.",
        "Once your return has been received, I will refund you.",
        "The photos were sent by you on Monday.",
        "I was told that you like it.",
        "Every lamp is checked before it leaves.",
        "The tracking was updated yesterday.",
        "The parcel was opened and checked at customs.",
        "Your card was declined by the bank.",
        "The colour is described in the listing.",
    ],
)
def test_nobody_is_hidden(text: str) -> None:
    assert list(find(read(text))) == []


@pytest.mark.parametrize(
    ("passive", "active"),
    [
        ("Your suggestion has been set aside.", "I have set aside your suggestion."),
        ("The deadline will be extended.", "I will extend the deadline."),
        ("Your sleeves are being shortened.", "I am shortening your sleeves."),
        ("Your request was unable to be approved.", "I could not approve your request."),
        ("The order has to be split.", "I have to split the order."),
    ],
)
def test_a_verb_of_no_list_is_the_shops_where_only_the_shop_can_do_it(passive: str, active: str) -> None:
    assert turned(passive) == active


@pytest.mark.parametrize(
    "text",
    [
        "Your request was delayed by the carrier.",
        "The order was seized at the border.",
        "Your kitchen was painted in blue.",
        "The photos were taken in Rome.",
        "Your order does not have to be signed.",
    ],
)
def test_what_somebody_else_may_have_done_is_left_alone(text: str) -> None:
    assert list(find(read(text))) == []
