"""Words in capitals and runs of exclamation or question marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.capitals import find
from wellput.rules.model import Example, Hit, Rule
from wellput.schema import Severity
from wellput.text.document import Document

_MARKS = re.compile(r"[!?！？؟](?:[ \u00a0]?[!?！？؟]){1,40}")
_OPENING = re.compile(r"[¡¿]{2,40}")
#: From so many words on, capitals are no slip and no emphasis of one word any more.
_LOUD_WORDS = 3


def check(draft: Document, _: Context) -> Iterator[Hit]:
    for shout in find(draft):
        loud: Severity | None = "warning" if shout.words >= _LOUD_WORDS else None
        yield Hit(shout.start, shout.end, (shout.calm,), {"text": shout.calm}, loud)
    opening = _OPENING.finditer(draft.text) if "¡¡" in draft.text or "¿¿" in draft.text else ()
    for match in (*_MARKS.finditer(draft.text), *opening):
        if not draft.protected(*match.span()):
            calm = _calm(match.group())
            yield Hit(match.start(), match.end(), (calm,), {"text": calm})


def _calm(marks: str) -> str:
    """The one mark that says as much."""
    asked = re.search("[?？؟¿]", marks)
    if marks[0] in "¡¿":
        return "¿" if asked else "¡"
    return ("؟" if asked[0] == "؟" else "?") if asked else "!"


RULE = Rule(
    id="shouting",
    principle="shouting",
    category="wording",
    severity="hint",
    message="Write “{text}”, without capitals or rows of marks.",
    why="Capitals and rows of marks read as shouting, also in other languages.",
    source="T4",
    check=check,
    bad=(
        Example("Please READ the manual.", "READ", "Please read the manual."),
        Example("You MUST NOT open it.", "MUST NOT", "You must not open it."),
        Example(
            "PLEASE SEND US A PHOTO OF THE LAMP.",
            "PLEASE SEND US A PHOTO OF THE LAMP",
            "Please send us a photo of the lamp.",
        ),
        Example("The lamp is on the way!!!", "!!!", "The lamp is on the way!"),
        Example("Where is the photo???", "???", "Where is the photo?"),
        Example("What did you do?!?!", "?!?!", "What did you do?"),
        Example("This is NEVER our mistake.", "NEVER", "This is never our mistake."),
        Example("I SENT IT ON MONDAY WITH DHL.", None),
        Example(
            "BITTE SCHICKEN SIE DIE LAMPE SOFORT ZURÜCK, DANKE.",
            "BITTE SCHICKEN SIE DIE LAMPE SOFORT ZURÜCK, DANKE",
        ),
        Example("The parcel was DELIVERED to your neighbour.", "DELIVERED"),
        Example("I need the photo TODAY.", "TODAY", "I need the photo today."),
        Example("NO. The price stays.", "NO", "No. The price stays."),
        Example("Das war NICHT unser Fehler.", "NICHT", "Das war nicht unser Fehler."),
        Example("Le colis est parti, lisez la fiche, URGENT.", "URGENT"),
        Example(
            "Devuelva el paquete AHORA y le pago el envío.", "AHORA", "Devuelva el paquete ahora y le pago el envío."
        ),
        Example("Мы НЕ отправляем заказы в воскресенье.", "НЕ", "Мы не отправляем заказы в воскресенье."),
        Example("Lütfen paketi HEMEN geri gönderin.", "HEMEN", "Lütfen paketi hemen geri gönderin."),
        Example("¡¡Lo siento mucho! Le envío otra lámpara.", "¡¡", "¡Lo siento mucho! Le envío otra lámpara."),
        Example("أين الصورة؟؟؟", "؟؟؟", "أين الصورة؟"),
        Example("Hello Anna,\n\nI AM VERY SORRY.\n\nLin", "I AM VERY SORRY", "Hello Anna,\n\nI am very sorry.\n\nLin"),
    ),
    good=(
        Example("USPS and UPS bring it to the USA."),
        Example("Size XL is larger than XXL of other brands."),
        Example("Please write RMA 4471 on the box."),
        Example("The ACME LUX PRO fits the SONY A7."),
        Example("I can send it today!"),
        Example("Press STOP, then turn the switch to ON and hold the READ button."),
        Example("The cable is HDMI to USB-C."),
        Example("I am sorry. I will send a new one."),
        Example('The label says "DO NOT BEND", so the postman kept it flat.'),
        Example("Your order is AB-1234-CD and the LED is blue."),
        Example("The label is for ORDER NO. 4471 and nothing else."),
        Example("I will send you a PDF today, and the tracking status is DELIVERED."),
        Example("It says MADE IN ITALY on the back."),
        Example("The game is called NEVER ALONE, and the code is WELCOME."),
        Example("Die Lampe hat IP44 und kommt per DHL, die Batterie ist AAA."),
        Example("El cable es USB-C y la talla es XL."),
        Example("Лампа подходит к модели ASUS VG27, цвет RAL 9010."),
        Example("Je vous envoie la photo par la SNCF Geodis, merci."),
        Example("Ist alles gut? Die LED-Lampe hat IP44."),
    ),
    languages=(),
)
