"""A greeting whose form does not suit the buyer's market."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.markets import Market
from wellput.markets.openings import wrong_opening
from wellput.markets.salutations import Greeting, read_greeting
from wellput.markets.titles import titles
from wellput.markets.usage import goes_by_first_name, greets_with_hey
from wellput.markets.wording import country_name, say
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.titles_signed import signed_title
from wellput.text.document import Document
from wellput.text.spans import Span
from wellput.translate.address import greet

_HEY = re.compile(r"hey+\b", re.IGNORECASE)
_CASUAL = re.compile(r"(?:hey+|hi)\b", re.IGNORECASE)
_PET_NAME = re.compile(
    r"\s*(?P<greeting>(?P<word>hi|hello|hey|good (?:morning|afternoon|evening|day))[, ]\s?"
    r"(?P<name>(?:my )?(?:dear|honey|sweetie|sweetheart|darling|love|babe|hun)))\s*[,.!\n]",
    re.IGNORECASE,
)
#: Openings that greet only among friends.
_SLANG = re.compile(r"\s*(?P<word>yo|hiya|heya|howdy|sup|what['\u2019]?s up)\b[^.!?\n]{0,30}[,!?\n]", re.IGNORECASE)
#: "Alright mate", "Hello bro": words for one's friends.
_MATE = re.compile(
    r"\s*(?P<greeting>(?:(?:hi|hello|hey|alright|all right|ok|okay|good (?:morning|afternoon|evening|day))[, ]\s?)?"
    r"(?:there )?(?P<name>mate|bro|bruh|buddy|dude|pal|man|boss|brother|sis|sister|guys|folks|chief|bestie))\b[^\w'\n]",
    re.IGNORECASE,
)
#: "Geneviève," alone on the first line.
_NAME_ALONE = re.compile(r"\s*(?P<name>[^\W\d_][\w'\u2019-]{1,30})\s*[,:!]\s*\n")
_POLISH_SURNAME = re.compile(r"Szanown(?:y Panie|a Pani)\s+(?P<name>[A-Z\u0141\u015a\u017b\u0179\u0106]\w+)")
_POLISH_ENDING = re.compile(r"(?:ski|cki|dzki|ska|cka|dzka|owicz|ewicz|czyk|czak)$")
_NGUYEN = re.compile(r"nguy[e\u1ec5]n", re.IGNORECASE)
#: The first part of names such as Abd al-Rahman, which is no name alone.
_ABD = re.compile(r"(?:(?:mr|ms|mrs)\.?\s+)?abd(?:[ -]?[ua]l)?", re.IGNORECASE)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    market = context.market
    tag = context.explain_in
    opening = wrong_opening(draft, market) if market else None
    if opening:
        yield _hit(opening.span, (opening.instead,), say(f"salutation-{opening.id}", tag))
        return
    pet_name = _PET_NAME.match(draft.text) if draft.language == "en" else None
    if pet_name:
        reason = say("salutation-pet_name", tag, word=pet_name["name"])
        yield _hit(Span(*pet_name.span("greeting")), (pet_name["word"],), reason)
        return
    slang = _SLANG.match(draft.text) if draft.language == "en" else None
    if slang and market and not market.salutation.casual and not greets_with_hey(context):
        reason = say("salutation-hey", tag, word=slang["word"], country=country_name(market.country, tag))
        yield _hit(Span(*slang.span("word")), ("Hello",), reason)
        return
    mate = _MATE.match(draft.text) if draft.language == "en" else None
    if mate and market and not market.salutation.casual and mate["name"].lower() not in context.last_from_buyer.lower():
        reason = say("salutation-hey", tag, word=mate["name"], country=country_name(market.country, tag))
        yield _hit(Span(*mate.span("greeting")), ("Hello",), reason)
        return
    greeting = read_greeting(draft)
    if greeting is None:
        yield from _name_alone(draft, market, context)
        return
    if greeting.style == "sirs":
        yield _hit(greeting.span, ("Hello",), say("salutation-sirs", tag))
    else:
        yield from _in_its_form(greeting, draft, context)


def _in_its_form(greeting: Greeting, draft: Document, context: Context) -> Iterator[Hit]:
    """What a named greeting leaves out: the title the buyer signs with, or else the form of the market."""
    market = context.market
    signed = signed_title(context.last_from_buyer) if greeting.style == "first_name" else None
    if signed is not None and signed.first.casefold() == (greeting.name or "").casefold():
        forms = (f"Dear {signed.title} {signed.last}",) if draft.language == "en" else ()
        yield _hit(greeting.span, forms, say("salutation-own_title", context.explain_in, title=signed.title))
    elif market is not None:
        yield from _polish(draft, market, context)
        if draft.language == "en":
            yield from _english(greeting, market, context)
        elif market.name_order != "family_first" and _bare_first_name(greeting, market, context):
            polite = greet(" ".join(_full_name(context)), draft.language, "formal")
            yield _hit(greeting.span, (polite.rstrip(" ,"),) if polite else (), _too_near(market, context))


def _bare_first_name(greeting: Greeting, market: Market, context: Context) -> bool:
    """Whether a buyer who signs in full is greeted by the first name, where that is for people one knows."""
    full = _full_name(context)
    return (
        greeting.style == "first_name"
        and market.salutation.first_name != "fine"
        and not goes_by_first_name(context)
        and len(full) > 1
        and (greeting.name or "").casefold() == full[0].casefold()
    )


def _english(greeting: Greeting, market: Market, context: Context) -> Iterator[Hit]:
    tag = context.explain_in
    country = country_name(market.country, tag)
    forms = _forms(market, context)
    too_close = _too_close(greeting, market, context)
    if _half_name(greeting, market, context):
        yield _hit(greeting.span, forms, say("salutation-half_name", tag, country=country))
    elif _HEY.match(greeting.word) and not market.salutation.casual and not greets_with_hey(context):
        polite = forms if too_close and forms else (f"Hello {greeting.name}" if greeting.name else "Hello",)
        yield _hit(greeting.span, polite, say("salutation-hey", tag, word=greeting.word, country=country))
    elif too_close:
        yield _hit(greeting.span, forms, _too_near(market, context))


def _too_close(greeting: Greeting, market: Market, context: Context) -> bool:
    """Whether a bare first name is closer than this buyer, or else the market, invites."""
    if greeting.style != "first_name" or goes_by_first_name(context):
        return False
    taken = market.salutation.first_name
    if taken == "familiar":
        # Without a surname, and after a neutral "Hello", there is little else to write.
        full = {word.casefold() for word in _full_name(context)}
        return (greeting.name or "").casefold() in full if len(full) > 1 else bool(_CASUAL.match(greeting.word))
    return taken == "rude"


def _full_name(context: Context) -> list[str]:
    """The words of the name as given, or else as signed; initials tell no name."""
    given = (context.buyer.name or "").split()
    words = given if len(given) > 1 else (context.view.name or "").split()
    return [word for word in words if len(word.strip(".")) > 1]


def _name_alone(draft: Document, market: Market | None, context: Context) -> Iterator[Hit]:
    """The bare name of a buyer who signs in full, without a word of greeting."""
    match = _NAME_ALONE.match(draft.text)
    if match is None or market is None or market.salutation.casual or market.salutation.first_name == "fine":
        return
    full = _full_name(context)
    if len(full) > 1 and match["name"].casefold() in {word.casefold() for word in full}:
        yield _hit(Span(*match.span("name")), _forms(market, context), _too_near(market, context))


def _too_near(market: Market, context: Context) -> str:
    tag = context.explain_in
    return say("salutation-first_name", tag, country=country_name(market.country, tag))


def _half_name(greeting: Greeting, market: Market, context: Context) -> bool:
    name = greeting.name or ""
    if market.country == "VN":
        return bool(_NGUYEN.fullmatch(name.split()[-1])) if name else False
    known = len((context.buyer.name or "").split()) > 1 and bool(
        re.search(r"\babd", context.buyer.name or "", re.IGNORECASE)
    )
    return market.country in ("SA", "AE") and known and bool(_ABD.fullmatch(name))


def _forms(market: Market, context: Context) -> tuple[str, ...]:
    """Greetings in the market's form, made of the buyer's name; both titles where the given name is anyone's."""
    parts = _full_name(context)
    if len(parts) < 2:
        return ()
    full = " ".join(parts)
    if market.country == "JP":
        return (f"Dear {full}-sama", f"Dear {full}")
    if market.country == "KR":
        return (f"Dear {full}-nim", f"Dear {full}")
    form = market.salutation.form
    if form == "title_given":
        given = parts[-1] if market.country == "VN" else parts[0]
        if market.country == "TH":
            return (f"Dear Khun {given}",)
        return (f"Dear {full}", *(f"Dear {title} {given}" for title in titles(given)))
    if market.name_order == "family_first":
        # Written in Latin letters the order is open, so the surname is not picked.
        return (f"Dear {full}",)
    return (f"Dear {full}", *(f"Dear {title} {parts[-1]}" for title in titles(parts[0])))


def _polish(draft: Document, market: Market, context: Context) -> Iterator[Hit]:
    match = _POLISH_SURNAME.match(draft.text) if market.country == "PL" and draft.language == "pl" else None
    if not match:
        return
    surname = (context.buyer.name or "").rpartition(" ")[2]
    if match["name"] == surname or _POLISH_ENDING.search(match["name"]):
        instead = match.group()[: match.start("name")].rstrip()
        yield _hit(Span(*match.span()), (instead,), say("salutation-polish_surname", context.explain_in))


def _hit(span: Span, replacements: tuple[str, ...], reason: str) -> Hit:
    return Hit(*span, replacements, {"reason": reason})


def _to(country: str, name: str | None = None) -> dict[str, object]:
    return {"buyer": {"country": country} | ({"name": name} if name else {})}


RULE = Rule(
    id="salutation",
    principle="salutation",
    category="etiquette",
    severity="hint",
    message="Choose another greeting: {reason}.",
    why="The greeting is the first thing the buyer reads, and the form shows respect.",
    source="T5; Unicode CLDR 47, person names; the sources of each market's file",
    check=check,
    languages=(),
    bad=(
        Example(
            "Hey Yuki,\nyour parcel is on its way.",
            "Hey Yuki",
            "Dear Yuki Tanaka-sama,\nyour parcel is on its way.",
            request=_to("JP", "Yuki Tanaka"),
        ),
        Example("Hi Yuki,\nyour parcel is on its way.", "Hi Yuki", request=_to("JP")),
        Example("Alright mate, it is blue.", "Alright mate", buyer_says="Is it blue?", request=_to("TR")),
        Example(
            "Hello Radu,\nit is blue.",
            "Hello Radu",
            "Dear Ing. Marin,\nit is blue.",
            buyer_says="Is it blue? Ing. Radu Marin",
        ),
        Example(
            "Bonjour Luc,\nil est bleu.", "Bonjour Luc", buyer_says="Est-il bleu ?\n\nLuc Perrin", request=_to("FR")
        ),
        Example(
            "Hi Hans,\nyour parcel is on its way.",
            "Hi Hans",
            "Dear Hans Wolf,\nyour parcel is on its way.",
            request=_to("DE", "Hans Wolf"),
        ),
        Example("Hello Sabine,\nthank you.", "Hello Sabine", request=_to("DE", "Sabine Wolf")),
        Example("Dear Ayşe,\nit is blue.", "Dear Ayşe", buyer_says="Is it blue?\n\nAyşe Yılmaz", request=_to("TR")),
        Example("Camille,\n\nit is blue.", "Camille", buyer_says="Is it blue?\n\nCamille Roux", request=_to("FR")),
        Example(
            "Dear Sirs,\nthank you for the order.", "Dear Sirs", "Hello,\nthank you for the order.", request=_to("US")
        ),
        Example("Hey,\nit is in stock.", "Hey", "Hello,\nit is in stock.", request=_to("FR")),
        Example(
            "Hello Minsu,\nyour order left today.",
            "Hello Minsu",
            "Dear Kim Minsu-nim,\nyour order left today.",
            request=_to("KR", "Kim Minsu"),
        ),
        Example(
            "Dear Mr. Nguyen,\nthank you.",
            "Dear Mr. Nguyen",
            "Dear Nguyen Van Nam,\nthank you.",
            request=_to("VN", "Nguyen Van Nam"),
        ),
        Example("Dear Mr. Abdul,\nthank you.", "Dear Mr. Abdul", request=_to("SA", "Abdul Rahman Saleh")),
        Example(
            "Szanowny Panie Wi\u015bniewski,\ndzi\u0119kuj\u0119 za wiadomo\u015b\u0107 i zam\u00f3wienie.",
            "Szanowny Panie Wi\u015bniewski",
            request=_to("PL"),
        ),
        Example(
            "Witam,\ndziękuję za wiadomość i zamówienie.",
            "Witam",
            "Dzień dobry,\ndziękuję za wiadomość i zamówienie.",
            request=_to("PL"),
        ),
        Example(
            "田中さん、\nご注文ありがとうございます。",
            "田中さん",
            "田中様、\nご注文ありがとうございます。",
            request=_to("JP"),
        ),
        Example(
            "Gentile Signorina Rossi,\nla ringrazio per il messaggio.",
            "Gentile Signorina",
            "Gentile Signora Rossi,\nla ringrazio per il messaggio.",
            request=_to("IT"),
        ),
        Example(
            "Hi Katarzyna,\nyour lamp left today.",
            "Hi Katarzyna",
            "Dear Katarzyna Nowak,\nyour lamp left today.",
            request=_to("PL", "Katarzyna Nowak"),
        ),
        Example("Hello dear,\nyour parcel left.", "Hello dear", "Hello,\nyour parcel left.", request=_to("DE")),
        Example("Hiya,\nit left today.", "Hiya", "Hello,\nit left today.", request=_to("DE")),
        Example("Hey there,\nthe parcel left today.", "Hey there", request=_to("IN")),
    ),
    good=(
        Example("Hi Sarah,\nyour parcel is on its way.", request=_to("US", "Sarah Case")),
        Example("Hey Sarah,\nyour parcel is on its way.", request=_to("AU", "Sarah Case")),
        Example("Dear Tanaka-sama,\nyour parcel is on its way.", request=_to("JP", "Yuki Tanaka")),
        Example("Dear Ms. Wolf,\nyour parcel is on its way.", request=_to("DE", "Sabine Wolf")),
        Example("Dear Sabine Wolf,\nyour parcel is on its way.", request=_to("DE", "Sabine Wolf")),
        Example("Hello Sabine,\nthank you.", request=_to("DE", "Sabine")),
        Example(
            "Hello Sabine,\nthank you.", buyer_says="Hello, is it in stock?\nSabine", request=_to("DE", "Sabine Wolf")
        ),
        Example("Hey Yuki,\nyes, it is in stock.", buyer_says="Hey! Is it in stock?\nYuki", request=_to("JP")),
        Example("Hello,\nyour parcel is on its way.", request=_to("JP")),
        Example("Hi Anna,\nyour parcel is on its way.", request=_to("SE", "Anna Berg")),
        Example("Dear Khun Somchai,\nthank you.", request=_to("TH", "Somchai Jaidee")),
        Example("Dzie\u0144 dobry,\ndzi\u0119kuj\u0119 za wiadomo\u015b\u0107 i zam\u00f3wienie.", request=_to("PL")),
        Example("Hey Yuki,\nyour parcel is on its way."),
        Example("Camille,\n\nit is blue.", buyer_says="Is it blue?\n\nCamille", request=_to("FR")),
        Example("Emily,\n\nit is blue.", buyer_says="Is it blue?\n\nEmily Stone", request=_to("US")),
        Example("Hello dear customer,\nyour parcel left.", request=_to("DE")),
        Example("田中様、\nご注文ありがとうございます。", request=_to("JP")),
        Example("Dear customer,\nthe keys of the sirs are on their way.", request=_to("FR")),
    ),
)
