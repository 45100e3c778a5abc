"""Links: with a scheme, with ``www.``, and bare domains that cannot be a missing space after a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.schema import FactKind

KIND: FactKind = "url"

# Endings of bare domains, and those among them that are also words ("arrived.It", "gracias.de nada"): these count
# only with a path behind or a well-known name in front.
_ENDINGS = (
    "com|net|org|info|biz|shop|store|online|site|app|dev|io|ly|gl|gle|eu|uk|nl|pl|ru|ua|jp|kr|cn|tw|hk|br|mx|ca|au|nz|"
    "ch|cz|tr|il|ae|sa|vn|th|sg|my|ph|ie|dk|fi|pt|gr|co|link|page|xyz|club|top"
)
_WORDLIKE = "it|is|in|at|be|me|to|us|so|no|am|do|de|es|fr|se|la|id|as|my|if|pm|tv|gg|ee"
_NAMES = (
    "amazon|ebay|etsy|google|youtube|youtu|facebook|fb|instagram|wa|t|paypal|dhl|ups|dpd|gls|mercadolibre|mercadolivre|"
    "allegro|zalando|otto|kleinanzeigen|walmart|shopee|lazada|aliexpress|temu|tiktok|hermes|myhermes|laposte|poste|"
    "correos|colissimo|deutschepost|tokopedia|flipkart|postnord"
)
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
# What a link is made of; text in a script without spaces ends it.
_INSIDE = r"[^\s<>\"\u201c\u201d\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]"
_TAIL = rf"(?::\d{{2,5}})?(?:[/?#]{_INSIDE}{{0,2000}})?"
_SCHEME = re.compile(rf"(?<![a-z0-9])(?:https?://|www\.){_INSIDE}{{1,2000}}", re.IGNORECASE)
_DOT = re.compile(
    rf"\.(?:(?P<sure>{_ENDINGS})|(?P<unsure>{_WORDLIKE}))(?![\w@-])(?!\.[^\W\d_])(?P<tail>{_TAIL})", re.IGNORECASE
)
_HOST = re.compile(rf"(?<![\w@.-])(?:{_LABEL}\.){{0,3}}(?P<name>{_LABEL})\Z")
_SECOND_LEVEL = frozenset("co com org net ac gov edu".split())
_KNOWN = frozenset(_NAMES.split("|"))


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Links; the value carries a scheme. Punctuation that closes the sentence is no part of them."""
    if "." not in text:
        return
    for match in _SCHEME.finditer(text):
        end = _trimmed(text, match.start(), match.end())
        link = text[match.start() : end]
        if "." in link.rstrip(".") or "localhost" in link:
            value = link if link.lower().startswith("http") else f"https://{link}"
            yield Candidate(KIND, match.start(), end, value, Strength.CERTAIN)
    for match in _DOT.finditer(text):
        host = _HOST.search(text, max(0, match.start() - 80), match.start())
        if not host or host["name"].isdigit():
            continue
        if match["unsure"] and match["tail"][:1] != "/" and not _known(host):
            continue
        if match["sure"] and _new_sentence(text, host["name"], match):
            continue
        end = _trimmed(text, host.start(), match.end())
        yield Candidate(KIND, host.start(), end, f"https://{text[host.start() : end]}", Strength.CERTAIN)


def _known(host: re.Match[str]) -> bool:
    return host["name"].lower() in _KNOWN or (
        host["name"].lower() in _SECOND_LEVEL and any(part.lower() in _KNOWN for part in host.group().split("."))
    )


def _new_sentence(text: str, name: str, match: re.Match[str]) -> bool:
    """Whether the ending is the first word of a sentence that lost its space: "It arrived.Shop again"."""
    ending = match["sure"]
    return ending[0].isupper() and not name[-1].isupper() and text[match.end() : match.end() + 1] == " "


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start:
        last = text[end - 1]
        if last in ".,;:!?'\u2019\u00bb*_~" or (
            last in ")]}" and text.count(last, start, end) > text.count("([{"[")]}".index(last)], start, end)
        ):
            end -= 1
        else:
            break
    return end


EXAMPLES = (
    Example(
        "See https://www.ebay.de/itm/123?x=1.",
        {"https://www.ebay.de/itm/123?x=1": "https://www.ebay.de/itm/123?x=1"},
    ),
    Example("Go to www.royalmail.com/track, please.", {"www.royalmail.com/track": "https://www.royalmail.com/track"}),
    Example("You find us at lampshop.com!", {"lampshop.com": "https://lampshop.com"}),
    Example("I sell on Amazon.de and etsy.com.", {"Amazon.de": "https://Amazon.de", "etsy.com": "https://etsy.com"}),
    Example("(see my-shop.co.uk/returns)", {"my-shop.co.uk/returns": "https://my-shop.co.uk/returns"}),
    Example("Amazon.co.jp で買いました", {"Amazon.co.jp": "https://Amazon.co.jp"}, language="ja"),
    Example("bit.ly/3xYz and t.me/shop", {"bit.ly/3xYz": "https://bit.ly/3xYz", "t.me/shop": "https://t.me/shop"}),
    Example("The parcel arrived.It is broken."),
    Example("Hola.de nada, gracias.", language="es"),
    Example("Sizes e.g. S, i.e. small."),
    Example("The file is photo.jpg or invoice.pdf."),
    Example("It costs 5.00 and 1.234.50"),
    Example("Write to anna@example.com."),
    Example("Thank you.No problem.So I wait."),
)
