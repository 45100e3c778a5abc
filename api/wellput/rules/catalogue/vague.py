"""A time that names no time, for what the seller does (T4)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.vague_times import vague_times
from wellput.text.document import Document


def check(draft: Document, context: Context) -> Iterator[Hit]:
    for span in vague_times(draft, context.now.date()):
        yield Hit(*span, values={"text": draft.text[span.start : span.end]})


_NOW = {"now": "2026-11-20T10:00:00Z"}

RULE = Rule(
    id="vague",
    principle="vague",
    category="service",
    severity="hint",
    message="Name a day or a number of days instead of “{text}”.",
    why="“Soon” is one hour for the buyer and one week for the carrier. A day lets the buyer stop worrying.",
    source="T4",
    check=check,
    languages=(),
    bad=(
        Example("I will answer you soon.", "soon"),
        Example("We will send the part as soon as possible.", "as soon as possible"),
        Example("Your refund will be there shortly.", "shortly"),
        Example("The lamp will be back in stock in the near future.", "in the near future"),
        Example("I will check this ASAP.", "ASAP"),
        Example("You will get your money in due course.", "in due course"),
        Example("Your parcel will arrive in a few days.", "in a few days"),
        Example("I will write to the carrier as quickly as I can.", "as quickly as I can"),
        Example("We will solve it at some point.", "at some point"),
        Example("Please wait a little.", "wait a little"),
        Example("Give us a few days.", "Give us a few days"),
        Example("The missing screws leave our workshop before long.", "before long"),
        Example("We ship the second half sometime next month.", "sometime next month"),
        Example("Our tailor repairs it when he has time.", "when he has time"),
        Example("The refund comes with the next batch.", "with the next batch"),
        Example("My colleague calls the post when he can, and I write whenever I can.", "whenever I can"),
        Example("We will send the new lamp quickly.", "quickly"),
        Example("I will check the invoice later.", "later"),
        Example("Your order 26-12345-67890 of 2 November will ship soon.", "soon", request=_NOW),
        Example("Please be patient, the courier comes soon.", "soon"),
        Example("Hallo Frau Wolf,\nwir schicken Ihnen die Lampe so bald wie möglich.", "so bald wie möglich"),
        Example("Bonjour Madame,\nvotre colis arrivera bientôt chez vous.", "bientôt"),
        Example("Hola Ana:\nle enviaremos la pieza lo antes posible.", "lo antes posible"),
        Example("Olá Maria,\nvamos enviar a peça em breve para a sua casa.", "em breve"),
        Example("Buongiorno,\nle spediremo il pezzo al più presto.", "al più presto"),
        Example("Здравствуйте, Анна!\nМы отправим вам заказ в ближайшее время.", "в ближайшее время"),
        Example("您好，我们会尽快给您发货。", "尽快"),
    ),
    good=(
        Example("I will answer you by Monday."),
        Example("As soon as the carrier answers, I will write to you."),
        Example("I hope to hear from you soon."),
        Example("Your parcel will arrive soon: DHL expects it on 24 November.", request=_NOW),
        Example("The part will come in 3 to 5 days, not as soon as you hoped."),
        Example("Please send me a photo as soon as possible."),
        Example("How soon do you need the lamp?"),
        Example("The smell will go away in a few days."),
        Example("You can wash the bag once in a while."),
        Example("Wait a little until the light is green."),
        Example("It ships on Monday at the earliest, 3 May."),
        Example("Some day you may want to paint it."),
        Example("Bear with me: I write on Monday, when it is back."),
        Example("The glue dries quickly, and the cover can be washed later."),
        Example("See you soon in our shop."),
        Example("I will write to you tomorrow, as soon as I can."),
        Example("Hallo Frau Wolf,\nbis bald und viele Grüße aus dem Laden."),
        Example("Hallo Frau Wolf,\nwir schicken die Lampe bald, am Montag."),
        Example("Bonjour Madame,\nmerci de votre message et à bientôt."),
        Example("您好，我们会尽快发货，三天内寄出。"),
    ),
)
