"""Facts kept over 500 sentences, for every installed engine and language; no loss may be silent.

Run: python benchmarks/translate/facts_kept.py [--raw]
A fact is kept when the translation holds its own text, or its digits where it is spoken ("3-5 business days"). A
sentence left in English with a warning has lost nothing; a fact missing without a warning is a silent loss.
``--raw`` also shows what the engine alone would have lost.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter

from sentences import fact_sentences

from wellput.facts import find_facts
from wellput.schema import Fact, TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines

IDENTIFIERS = {"order_id", "tracking", "carrier", "url", "email", "phone", "product_code"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", action="store_true")
    options = parser.parse_args()
    settings = Settings.from_environment()
    translator = Translator(settings)
    sentences = list(fact_sentences())
    for entry in translator.languages():
        if entry.code == "en" or not entry.installed:
            continue
        report(translator, sentences, entry.code, entry.installed)
        if options.raw and set(entry.installed) - {"phrasebook"}:
            raw(Engines.discover(settings), sentences, entry.code)
    translator.close()


def report(translator: Translator, sentences: list[str], target: str, engines: tuple[str, ...]) -> None:
    """What became of the sentences and their facts."""
    count: Counter[str] = Counter()
    for sentence in sentences:
        done = translator.translate(TranslateRequest(text=sentence, source="en", target=target))
        facts = find_facts(sentence)
        lost = [fact for fact in facts if not kept(fact, done.text)]
        count["facts"] += len(facts)
        count["lost"] += len(lost)
        count["silent"] += bool(lost) and not done.warnings and done.engine != "phrasebook"
        count["left"] += bool(done.warnings)
    translated = len(sentences) - count["left"]
    print(
        f"{target:<8} {'+'.join(engines):<20} {len(sentences)} sentences, {count['facts']} facts: "
        f"{translated} translated, {count['left']} left in English with a warning; "
        f"facts lost {count['lost']}, sentences with a silent loss {count['silent']}"
    )


def raw(engines: Engines, sentences: list[str], target: str) -> None:
    """The same sentences through the first engine without protection."""
    route = next(engines.routes("en", target), None)
    if route:
        outputs = route.translate(sentences)
        hurt = sum(
            any(not kept(fact, output.text) for fact in find_facts(sentence))
            for sentence, output in zip(sentences, outputs, strict=True)
        )
        print(f"{'':<8} {route.name} alone: {hurt} of {len(sentences)} sentences lose a fact")
    engines.close()


def kept(fact: Fact, text: str) -> bool:
    """Whether a fact stands in ``text``: letter by letter for codes, by its digits otherwise."""
    if fact.text in text:
        return True
    if fact.kind in IDENTIFIERS:
        return False
    digits = re.findall(r"\d+", fact.text)
    have = re.findall(r"\d+", text)
    return all(number in have for number in digits)


if __name__ == "__main__":
    main()
