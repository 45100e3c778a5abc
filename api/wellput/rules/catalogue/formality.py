"""Slang to a formal market, and the wrong "you" in languages that have two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from wellput.context import Context
from wellput.markets import load_all
from wellput.markets.address import address, spoken_there, verdict
from wellput.markets.casual import casual_words
from wellput.markets.usage import writes_casually
from wellput.markets.wording import country_name, say
from wellput.rules.folding import folded, match_case, quoted
from wellput.rules.model import Example, Hit, Rule
from wellput.schema import Formality
from wellput.text.document import Document
from wellput.text.language import primary
from wellput.text.spans import Span

#: More marks than these in one reply tell nothing new.
_MOST = 3
#: What a buyer would rather read, by language; the verb stays as it is only in Chinese.
_RESPECTFUL = {"你": "您", "妳": "您"}
#: Vietnamese has no informal "you" that is wrong as such.
_NOT_JUDGED = frozenset(("vi",))


def check(draft: Document, context: Context) -> Iterator[Hit]:
    if draft.language == "en":
        yield from _casual(draft, context)
    elif draft.language not in _NOT_JUDGED:
        yield from _address(draft, context)


def _casual(draft: Document, context: Context) -> Iterator[Hit]:
    if context.market is None or context.market.formality != "formal" or writes_casually(context):
        return
    text, last = folded(draft).text, -1
    for found in casual_words(draft.text):
        written = draft.text[found.span.start : found.span.end]
        if found.span.start < last or _quoted(draft, text, found.span):
            continue
        last = found.span.end
        # "2day" is a date for whoever reads facts.
        if not draft.protected(*found.span) or any(map(str.isdigit, written)):
            instead = tuple(match_case(word, written) for word in found.instead)
            country = country_name(context.market.country, context.explain_in)
            advice = say("formality-casual", context.explain_in, word=written, country=country)
            yield Hit(*found.span, instead, {"advice": advice})


def _quoted(draft: Document, text: str, span: Span) -> bool:
    around = next((one for one in draft.sentences if one.start <= span.start < one.end), None)
    return around is not None and quoted(text, *around.span, *span)


def _address(draft: Document, context: Context) -> Iterator[Hit]:
    body = "\n".join(sentence.text if sentence.part != "quote" else "" for sentence in draft.sentences)
    language = spoken_there(draft.language, context.market)
    shown = verdict(body, language)
    wanted = _wanted(draft, context)
    forms = address(draft.text, language)
    if wanted == "formal" and shown == "informal":
        yield from _marks(draft, forms.informal, "formal", context)
    elif wanted == "informal" and forms.formal:
        yield from _marks(draft, forms.formal, "informal", context)
    elif shown == "default" and forms.formal and forms.informal:
        yield from _marks(draft, forms.informal[:1], "mixed", context)


def _marks(
    draft: Document, spans: tuple[Span, ...], case: Literal["formal", "informal", "mixed"], context: Context
) -> Iterator[Hit]:
    advice = say(f"formality-{case}", context.explain_in)
    for span in spans[:_MOST]:
        better = _RESPECTFUL.get(draft.text[span.start : span.end]) if case == "formal" else None
        yield Hit(*span, (better,) if better else (), {"advice": advice})


def _wanted(draft: Document, context: Context) -> Literal["formal", "informal"] | None:
    """The buyer's own form, else the one the market expects, else what all markets of the language expect."""
    used = _used_by_buyer(draft, context)
    if used == "informal":
        return None
    if used == "formal":
        return "formal"
    market = context.market
    if market is not None and any(primary(tag) == primary(draft.language) for tag in market.languages):
        expected = {market.formality}
    else:
        expected = {other.formality for other in load_all().values() if other.languages[0] == draft.language}
    if len(expected) != 1 or "mirror" in expected:
        return None
    return "formal" if "formal" in expected else "informal"


def _used_by_buyer(draft: Document, context: Context) -> Formality | None:
    if primary(context.view.language) != primary(draft.language):
        return None
    said = "\n".join(message.text for message in context.conversation if message.sender == "buyer")
    return verdict(said, draft.language)


def _to(country: str) -> dict[str, object]:
    return {"buyer": {"country": country}}


_DU = "Hallo Frau Wolf,\nvielen Dank für deine Nachricht. Du bekommst morgen ein Paket.\nTom"
_SIE = "Guten Tag Frau Wolf,\nvielen Dank für Ihre Nachricht. Sie bekommen morgen ein neues Paket.\nViele Grüße\nTom"

RULE = Rule(
    id="formality",
    principle="formality",
    category="etiquette",
    severity="hint",
    message="{advice}.",
    why="A tone that is too close or too distant can look like a lack of respect.",
    source="WALS chapter 45 (Helmbrecht); the sources of each market's file",
    check=check,
    languages=(),
    bad=(
        Example(_DU, "deine", request=_to("DE")),
        Example(_DU, "Du"),
        Example("Yeah, it is in stock.", "Yeah", "Yes, it is in stock.", request=_to("JP")),
        Example(
            "We are gonna send it tomorrow, thx.", "gonna", "We are going to send it tomorrow, thx.", request=_to("DE")
        ),
        Example(
            "Bonjour Madame Martin,\nmerci pour ton message. Tu vas recevoir ton colis demain.",
            "ton",
            request=_to("FR"),
        ),
        Example(
            "Buongiorno,\ngrazie per il tuo messaggio. Puoi scegliere tra il rimborso e la sostituzione.",
            "tuo",
            request=_to("IT"),
        ),
        Example(
            "Здравствуй, Анна! Ты получишь твой заказ завтра.",
            "Ты",
            request=_to("RU"),
        ),
        Example(
            "你的包裹已经发出，请查看。",
            "你",
            "您的包裹已经发出，请查看。",
            request=_to("CN"),
        ),
        Example(
            "Hej Anna,\ntack för meddelandet. Vill Ni ha en ny lampa eller pengarna tillbaka?",
            "Ni",
            request=_to("SE"),
        ),
        Example("Olá Maria,\nobrigado pela mensagem. Você vai receber o pacote amanhã.", "Você", request=_to("PT")),
        Example("No worries dude, we will fix it.", "dude", request=_to("CN")),
        Example("Cool, it goes out on Monday.", "Cool", request=_to("DE")),
        Example("Thanks hun, the mug is on its way.", "hun", request=_to("JP")),
        Example("The mug is 4 u, lmk if it breaks.", "4 u", request=_to("FR")),
    ),
    good=(
        Example(_SIE, request=_to("DE")),
        Example(_DU, buyer_says="Hallo, kannst du mir sagen, wo mein Paket ist? Danke dir!", request=_to("DE")),
        Example("Yeah, it is in stock.", request=_to("US")),
        Example("Yeah, it is in stock.", buyer_says="Hey dude, is it in stock?", request=_to("JP")),
        Example("Yes, it is in stock.", request=_to("JP")),
        Example('The print says "LOL" and "Gonna dance".', request=_to("DE")),
        Example("The cool box and the map of a dude ranch are in stock.", request=_to("DE")),
        Example("Dear Honey,\nit is a sweet pink. The pump sucks up water.", request=_to("DE")),
        Example("Buy 2, get 4 free: 2 the first week, 2 later.", request=_to("DE")),
        Example(
            "Bonjour Madame Martin,\nmerci pour votre message. Vous recevrez votre colis demain.", request=_to("FR")
        ),
        Example("Hej Anna,\ntack för meddelandet. Vill du ha en ny lampa eller pengarna tillbaka?", request=_to("SE")),
        Example("The PAL version and the U-shaped pillow are in stock.", request=_to("DE")),
        Example("您的包裹已经发出，请查看。", request=_to("CN")),
        Example("Hola Ana,\ngracias por tu mensaje. Tu pedido sale mañana.", request=_to("ES")),
        Example("Your order was sent. I will write to you tomorrow.", request=_to("KR")),
        Example("Olá Maria,\nobrigado pela mensagem. Você vai receber o pacote amanhã.", request=_to("BR")),
    ),
)
