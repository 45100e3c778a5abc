"""Agentless passives that hide the seller."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.passives import find
from wellput.text.document import Document


def check(draft: Document, _: Context) -> Iterator[Hit]:
    for passive in find(draft):
        yield Hit(
            passive.start,
            passive.end,
            (passive.active,) if passive.active else (),
            {"text": draft.text[passive.start : passive.end]},
            "warning" if passive.verb.sharp else None,
        )


RULE = Rule(
    id="cold_passive",
    principle="cold_passive",
    category="wording",
    severity="hint",
    message="Say who does it: start with “I”.",
    why="Without a person the sentence sounds like an office. With “I” the buyer knows that somebody takes care.",
    source="T1",
    check=check,
    bad=(
        Example("Your letter has been received.", "Your letter has been received", "I have received your letter."),
        Example(
            "Hello Anna,\n\nYour order was shipped on Monday.\n\nLin",
            "Your order was shipped",
            "Hello Anna,\n\nI shipped your order on Monday.\n\nLin",
        ),
        Example(
            "The refund will be issued tomorrow.", "The refund will be issued", "I will issue the refund tomorrow."
        ),
        Example("You will be contacted by Monday.", "You will be contacted", "I will contact you by Monday."),
        Example(
            "Sorry, but your request cannot be approved.",
            "your request cannot be approved",
            "Sorry, but I cannot approve your request.",
        ),
        Example("Your patience is appreciated.", "Your patience is appreciated", "I appreciate your patience."),
        Example("Mistakes were made.", "Mistakes were made", "I made mistakes."),
        Example(
            "Unfortunately, the parcel wasn't sent yesterday.",
            "the parcel wasn't sent",
            "Unfortunately, I did not send the parcel yesterday.",
        ),
        Example(
            "A replacement lamp has already been sent to you by air mail.",
            "A replacement lamp has already been sent",
            "I have already sent a replacement lamp to you by air mail.",
        ),
        Example(
            "It has been decided that we change the box.",
            "It has been decided",
            "I have decided that we change the box.",
        ),
        Example(
            "You are kindly requested to send a photo.",
            "You are kindly requested to",
            "Please send a photo.",
        ),
        Example("Although the battery was tested before leaving our factory, it can fail.", "the battery was tested"),
        Example("Your complaint is being investigated.", None, "I am investigating your complaint."),
        Example("Your problem has been looked into.", None, "I have looked into your problem."),
        Example("It's been sent to the old address.", "It's been sent", "I have sent it to the old address."),
        Example(
            "They were packed in a small box, and the parcel was forwarded.",
            None,
            "I packed them in a small box, and the parcel was forwarded.",
        ),
        Example("The wrong lid was put in your box.", "The wrong lid was put"),
        Example("The price was misprinted, and your wish was forgotten.", "your wish was forgotten"),
        Example("It was assumed that you wanted red.", "It was assumed", "I assumed that you wanted red."),
        Example(
            "The box should have been insured, as the parcel should have been checked.",
            "the parcel should have been checked",
        ),
        Example("A search has been carried out.", "A search has been carried out", "I have carried out a search."),
        Example("A new lid was added to the parcel.", None, "I added a new lid to the parcel."),
        Example("The wrong cloth got cut.", None, "I cut the wrong cloth."),
        Example("The vase has been oversold.", "The vase has been oversold", "I have oversold the vase."),
        Example("The proof shall be furnished next week.", None, "I will furnish the proof next week."),
        Example("Your form is here; the copy may kindly be forwarded.", "the copy may kindly be forwarded"),
        Example("I look for the key, which shall be dispatched on Monday.", "shall be dispatched"),
        Example("The price can not be changed.", None, "I cannot change the price."),
        Example("Unfortunately, your claim is rejected.", None, "Unfortunately, I have rejected your claim."),
        Example("Your remarks were passed on to the tailor.", None, "I passed on your remarks to the tailor."),
        Example("A way out is missing, but a solution is being sought.", "a solution is being sought"),
        Example("Your cushion cover will be sewn again.", None, "I will sew your cushion cover again."),
        Example("The address was not able to be changed.", None, "I could not change the address."),
        Example("Your booking had to be postponed.", None, "I had to postpone your booking."),
        Example("The invoice needs to be corrected first.", None, "I need to correct the invoice first."),
        Example("No answer could be found.", "No answer could be found"),
        Example("Everything possible will be done.", "Everything possible will be done"),
        Example("The screws were not included by oversight.", "The screws were not included"),
    ),
    good=(
        Example("The bowl is made in Portugal."),
        Example("The parcel was delivered on Monday."),
        Example("Your letter was read by our designer, and he likes it."),
        Example("I have received your letter."),
        Example("The lamp was damaged in transit. I am sorry."),
        Example("The cups are packed in a box with soft paper."),
        Example("The battery can be replaced with a screwdriver."),
        Example("We were informed about the strike on Monday."),
        Example("If the parcel is not sent back within 14 days, please write to me."),
        Example("The parcel was checked at customs."),
        Example("I am pleased that you like the bag."),
        Example("The size is printed on the label."),
        Example("The wood was cut in 1950, and the frame was painted by hand."),
        Example("The screws are put in from below."),
        Example("The house was marked on the old map."),
        Example("The glass was taken from an old window."),
        Example("The word was written with a brush."),
        Example("The parcel was put on a truck in Lyon."),
        Example("The battery got wet in the rain."),
        Example("The parcel was received by your neighbour."),
        Example("You are interested in the blue one."),
        Example("The cover may be exchanged for a smaller one."),
        Example("The lens, which was tested in a museum, is from 1950."),
        Example("The flat on the photo was furnished in 1920."),
        Example("Your question was answered by the maker."),
        Example("The message was written in French, so I read it twice."),
        Example("The claim must be opened within 30 days."),
        Example("The parcel has to be sent back by 3 May."),
        Example("The coat needs to be washed by hand."),
        Example("Your e-mail was blocked."),
        Example("Your feet will be kept warm."),
        Example("The photos were printed on thick paper in 1970."),
    ),
)
