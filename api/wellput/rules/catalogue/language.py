"""The reply is in a language this buyer, and this marketplace, reads (T5)."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document
from wellput.text.language import LANGUAGES, primary

_FEWEST_WORDS = 6
# A buyer's "size 8?" shows no language.
_FEWEST_CHARACTERS = 12


def check(draft: Document, context: Context) -> Iterator[Hit]:
    written = primary(draft.language)
    if draft.language not in LANGUAGES or len(draft.words) < _FEWEST_WORDS:
        return
    if context.marketplace.reply_language == "en" and written != "en":
        yield Hit(values=_values(draft.language, "en", context))
        return
    reads = _reads(context)
    if not reads or written in {primary(tag) for tag in reads}:
        # Simplified and traditional Chinese are read by the same eyes, but each is the other's foreign hand.
        if reads and written == "zh" and draft.language not in reads and reads[0] in LANGUAGES:
            yield Hit(values=_values(draft.language, reads[0], context), severity="hint")
        return
    # English is the draft of a translation as often as the reply itself: a reminder is enough.
    yield Hit(values=_values(draft.language, reads[0], context), severity="hint" if written == "en" else None)


def _reads(context: Context) -> list[str]:
    """Languages the buyer has shown to read: said, else written. The country alone proves nothing."""
    said = context.buyer.language
    if said:
        return [said]
    wrote = context.view.language
    length = sum(len(message.text) for message in context.conversation if message.sender == "buyer")
    return [wrote] if wrote in LANGUAGES and length >= _FEWEST_CHARACTERS else []


def _values(written: str, reads: str, context: Context) -> dict[str, str]:
    return {"written": _name(written, context.explain_in), "reads": _name(reads, context.explain_in)}


def _name(tag: str, explain_in: str) -> str:
    """The name of a language, in the language of the explanation."""
    return Locale.parse(tag, sep="-").get_display_name(Locale.parse(explain_in, sep="-")) or tag


_GERMAN = "Guten Tag, vielen Dank für Ihre Nachricht. Ihr Paket ist seit Montag unterwegs und kommt am Freitag an."
_ENGLISH = (
    "Hello, thank you for your message. Your parcel left on Monday and should arrive on Friday. Kind regards, Tom"
)
_SPANISH = "Hola, gracias por su mensaje. Su paquete salió el lunes y llegará el viernes. Un saludo, Tom"
_FRENCH_BUYER = "Bonjour, je n'ai toujours pas reçu mon colis. Pouvez-vous me dire où il est ? Merci, Claire"


def _b(draft: str, buyer: str) -> Example:
    return Example(draft, buyer_says=buyer)


def _to(draft: str, **fields: object) -> Example:
    return Example(draft, request=fields)


RULE = Rule(
    id="language",
    principle="language",
    category="policy",
    severity="warning",
    message="Send this reply in {reads}; it is written in {written}.",
    why="Nothing shows that this buyer reads {written}, or the marketplace asks for another language.",
    source="T5; marketplace profile",
    check=check,
    languages=(),
    bad=(
        _b(_GERMAN, "Hello, where is my parcel? I have been waiting for two weeks. Thanks, Anna"),
        _b(_SPANISH, _FRENCH_BUYER),
        _b(
            "您好，谢谢您的来信。这个书包还有货，今天可以发货，三天后到。",
            "您好，請問這個書包還有貨嗎？我想買兩個，寄到臺北要幾天呢？",
        ),
        _b(_ENGLISH, _FRENCH_BUYER),
        _to(_GERMAN, marketplace="walmart"),
        _to(_SPANISH, buyer={"language": "fr"}),
        _to(_ENGLISH, buyer={"language": "ja"}, marketplace="amazon"),
        _to(_GERMAN, buyer={"language": "en", "country": "US"}),
        _b(_SPANISH, "Olá, onde está o meu pedido? Ainda não recebi nada e já passaram três semanas. Obrigada, Ana"),
    ),
    good=(
        _b(_ENGLISH, "Hello, where is my parcel? I have been waiting for two weeks. Thanks, Anna"),
        _b(_GERMAN, "Guten Tag, wo ist mein Paket? Ich warte seit zwei Wochen. Viele Grüße, Sabine Wolf"),
        _to(_ENGLISH, marketplace="walmart"),
        _to(_ENGLISH, buyer={"country": "DE"}),
        _to(_GERMAN, buyer={"language": "de"}),
        _to(_SPANISH),
        _b("Ja, gern!", "Is it new?"),
        _b(
            "您好，謝謝您的來信。這個書包還有貨，今天可以寄出。",
            "您好，請問這個書包還有貨嗎？我想買兩個，寄到臺北要幾天呢？",
        ),
        _to(_ENGLISH, buyer={"language": "en", "country": "JP"}),
        _b(_GERMAN, "size 8?"),
    ),
)
