"""The one object the rest of Wellput translates with."""

from __future__ import annotations

import re
from datetime import datetime
from html import unescape
from typing import Literal

from wellput import checks, markets
from wellput.errors import InvalidInputError
from wellput.facts import find_facts
from wellput.schema import Buyer, Formality, Seller, TranslateRequest, Translation
from wellput.settings import Settings
from wellput.text.document import Document
from wellput.text.language import LANGUAGES, UNDETERMINED, canonical, detect
from wellput.translate import patterns, phrasebook, pipeline
from wellput.translate.engines import Engines
from wellput.translate.glossary import Glossary
from wellput.translate.job import Job
from wellput.translate.listing import LanguageEntry, listing
from wellput.translate.locales import is_language
from wellput.translate.markup import translate_html
from wellput.translate.memory import Memory
from wellput.translate.slots import Moment

__all__ = ["Translator"]


class Translator:
    """Translates with the phrasebook and the installed engines. Thread-safe; models load at their first use.

    Parameters
    ----------
    settings
        Where language packs lie, threads, and the remote server if any; the defaults when not given.
    engines
        The engines to use instead of all that the settings allow.
    memory
        How many translated sentences to remember, in this process only.
    """

    def __init__(self, settings: Settings | None = None, *, engines: Engines | None = None, memory: int = 2048) -> None:
        self._engines = engines or Engines.discover(settings or Settings())
        self._memory = Memory(memory)

    def translate(self, request: TranslateRequest) -> Translation:
        """Translate a text. Offsets in the answer are code points.

        Raises :class:`wellput.errors.InvalidInputError` for a language nobody knows and a text that is too long.
        """
        text = checks.text("text", request.text)
        target = self._known("target", request.target)
        source = self._source(request.source, text)
        buyer = request.buyer or Buyer()
        # Weekdays and "tomorrow" are read once, by the room that knows tenses.
        now = request.now or datetime.now().astimezone()
        facts = find_facts(text, language=source, now=now)
        seller = request.seller or Seller()
        job = Job(
            source=source,
            target=target,
            formality=_formality(request.formality, buyer),
            moment=Moment(now),
            buyer=buyer.name,
            names=(seller.name,) if seller.name else (),
            glossary=Glossary(request.glossary, kept=(seller.shop,) if seller.shop else ()),
            back=request.back_translate,
        )
        document = Document.read(text, facts=facts, language=source)
        return pipeline.run(document, job, self._engines, self._memory)

    def translate_plain(
        self, text: str, source: str, target: str, form: Literal["text", "html"] = "text"
    ) -> tuple[str, str]:
        """The translated text alone, and the language it was translated from. ``form`` ``html`` keeps tags.

        Raises :class:`wellput.errors.InvalidInputError` as :meth:`translate` does.
        """
        if form == "text":
            done = self.translate(TranslateRequest(text=text, source=source, target=target))
            return done.text, done.source
        checks.text("text", text)
        self._known("target", target)
        plain = re.sub(r"<[^<>]*>", " ", text)
        tongue = self._source(source, unescape(plain))

        def said(part: str) -> str:
            return self.translate(TranslateRequest(text=part, source=tongue, target=target)).text

        return translate_html(text, said), tongue

    def detect(self, text: str) -> list[tuple[str, float]]:
        """The likeliest language and how sure that is, from 0 to 1; empty when nothing in the text tells."""
        tag = detect(text)
        letters = sum(c.isalpha() for c in text)
        if tag == UNDETERMINED:
            return []
        # Statistics are right on nine of ten short lines; a script of its own or a longer text is surer.
        return [(tag, 0.98 if letters >= 60 or not text.isascii() else 0.9 if letters >= 20 else 0.6)]

    def languages(self) -> list[LanguageEntry]:
        """Every language, and the engines for it."""
        return listing(self._engines)

    def warm(self) -> None:
        """Load what the first request would load: the phrasebook, its patterns, the models that come with Wellput."""
        phrasebook.warm()
        next(patterns.candidates(frozenset()), None)
        self.translate(TranslateRequest(text="I have put a note into the box.", source="en", target="pt-BR"))

    def unload(self) -> None:
        """Free the models and forget all sentences; the next call loads again."""
        self._engines.unload()
        self._memory.clear()

    def close(self) -> None:
        """Free everything, for good."""
        self._engines.close()
        self._memory.clear()

    def _known(self, field: str, tag: str) -> str:
        """The tag Wellput uses for a language that it or an installed pack knows."""
        known = canonical(tag)
        if known is None and any(tag in pair for engine in self._engines.all for pair in engine.pairs()):
            return tag
        if known is None:
            raise InvalidInputError(field, "is not a language Wellput knows: see GET /v1/languages for the tags")
        return known

    def _source(self, tag: str, text: str) -> str:
        """The language of the text: detected, or as said. One that exists but has no engine is no error."""
        if tag == "auto":
            return detected(text)
        return tag if canonical(tag) is None and is_language(tag) else self._known("source", tag)


def detected(text: str) -> str:
    """The language of a text; English where a short one does not tell."""
    tag = detect(text)
    return tag if tag in LANGUAGES and tag != UNDETERMINED else "en"


def _formality(asked: Formality, buyer: Buyer) -> Formality:
    """What was asked for; else the way of the buyer's market, which is formal where nothing is known."""
    if asked != "default":
        return asked
    market = markets.load(buyer.country)
    return "informal" if market and market.formality == "informal" else "formal"
