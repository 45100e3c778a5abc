"""Which languages there are, and what can be done with each."""

from __future__ import annotations

from wellput.schema import Wire
from wellput.text.language import LANGUAGES
from wellput.translate.engines import PIVOT, Engines
from wellput.translate.locales import name_of, own_name_of
from wellput.translate.phrasebook import has_phrasebook

__all__ = ["LanguageEntry", "listing"]


class LanguageEntry(Wire, frozen=True, kw_only=True):
    """One language of ``GET /v1/languages``.

    ``installed`` are the engines that translate from English (for English: from some language) into it now;
    ``installable`` those that a pack can be installed for; ``targets`` what can be translated into from it.
    """

    code: str
    name: str
    own_name: str
    installed: tuple[str, ...]
    installable: tuple[str, ...]
    targets: tuple[str, ...]


def listing(engines: Engines) -> list[LanguageEntry]:
    """Wellput's languages and those that installed packs add, by tag."""
    pairs = {pair for engine in engines.all for pair in engine.pairs()}
    tags = sorted(set(LANGUAGES) | {tag for pair in pairs for tag in pair})
    return [
        LanguageEntry(
            code=tag,
            name=name_of(tag),
            own_name=own_name_of(tag),
            installed=_installed(tag, engines),
            installable=() if tag == PIVOT else ("argos", "firefox"),
            targets=tuple(target for target in tags if target != tag and _reaches(tag, target, pairs)),
        )
        for tag in tags
    ]


def _installed(tag: str, engines: Engines) -> tuple[str, ...]:
    book = ("phrasebook",) if has_phrasebook(tag) and tag != PIVOT else ()
    if tag == PIVOT:
        named = [engine.name for engine in engines.all if any(target == PIVOT for _, target in engine.pairs())]
    else:
        named = [engine.name for engine in engines.all if (PIVOT, tag) in engine.pairs()]
    return (*book, *dict.fromkeys(named))


def _reaches(source: str, target: str, pairs: set[tuple[str, str]]) -> bool:
    """Whether text comes across: by an engine, through English, or by the phrasebook."""
    if (source, target) in pairs or ((source, PIVOT) in pairs and (PIVOT, target) in pairs):
        return True
    return source == PIVOT and has_phrasebook(target)
