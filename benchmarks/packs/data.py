"""The data for the packs: cleaned, split before anything is trained, slots filled, masks in.

Run: python benchmarks/packs/data.py --data FOLDER --out FOLDER [--languages es fr de ja]

FOLDER of ``--data`` holds ``mt/en-XX.tsv.gz`` and ``formality_cocoamt.tsv``. Writes, for each language XX:
``XX.train.tsv`` (origin, tag, English, other), ``XX.dev.tsv`` and ``XX.test.tsv`` (our own sentences kept out: origin,
masks, English, other, as the translation room sends them), ``XX.masks.tsv`` (those of the test that have slots, every
slot masked), ``XX.tatoeba-dev.tsv`` and ``XX.tatoeba-test.tsv``.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from corpus import Pair, clean, folded, held_out, read
from own import Part, Sentence, from_cocoa, from_phrasebook, own, part, unique
from register_tags import informal
from slots import Filled, Manner, fill, names, slots_in

Row = tuple[str, str, str, str]
LANGUAGES = ("es", "fr", "de", "ja")
TEST, DEV = 1000, 500
# The fillings of a template with slots: half as each language writes, half with masks. Others stand twice.
_FILLINGS: tuple[Manner, ...] = ("written", "masks", "written", "product")
_PLAIN: tuple[Manner, ...] = ("written", "written")
_WOMEN, _MEN = frozenset("Mary Alice Nancy Jane".split()), frozenset("Tom John Bob Jim Bill Ken".split())
_NAMES = re.compile(rf"\b(?:{'|'.join(sorted(_WOMEN | _MEN))}|Boston|Australia|Paris|London)\b")
_AS_JAPANESE = {"Tom": "トム", "Mary": "メアリー", "John": "ジョン", "Jim": "ジム", "Ken": "ケン", "Jane": "ジェーン"}
_NUMBER = re.compile(r"(?<![\w.,:])\d{2,}(?![\w.,:])")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--languages", nargs="+", default=list(LANGUAGES))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    raw = {language: list(read(options.data / "mt" / f"en-{language}.tsv.gz")) for language in options.languages}
    cleaned = {language: clean(pairs, language) for language, pairs in raw.items()}
    kept_out = {language: held_out(pairs, TEST + DEV) for language, (pairs, _) in cleaned.items()}
    # One model learns several languages: what one keeps out, none may see.
    secret = {folded(s.english) for s in own("es") if part(s.english) != "train"}.union(*kept_out.values())
    for language, (pairs, dropped) in cleaned.items():
        print(f"\n{language}: {len(raw[language])} pairs read, {len(pairs)} clean; dropped {dict(dropped)}")
        random_ = random.Random(f"{language} 1")
        counts = _write_held_out(options.out, language, pairs, kept_out[language])
        counts += _write_kept(options.out, language, random_)
        rows = [
            *_general([pair for pair in pairs if folded(pair.english) not in secret], language, random_),
            *_ours(options.data, language, secret, random_),
        ]
        _write(options.out / f"{language}.train.tsv", rows)
        counts.update(f"train {row[0]}" for row in rows)
        for name, many in sorted(counts.items()):
            print(f"  {name}: {many}")


def _write_held_out(out: Path, language: str, pairs: Sequence[Pair], order: Sequence[str]) -> Counter[str]:
    """The first reading of each English sentence is the reference."""
    first: dict[str, Pair] = {}
    for pair in pairs:
        if pair.origin == "tatoeba":
            first.setdefault(folded(pair.english), pair)
    counts: Counter[str] = Counter()
    for name, keys in (("tatoeba-test", order[:TEST]), ("tatoeba-dev", order[TEST:])):
        rows = [("tatoeba", "", first[key].english, first[key].other) for key in keys]
        _write(out / f"{language}.{name}.tsv", rows)
        counts[name] = len(rows)
    return counts


def _write_kept(out: Path, language: str, random_: random.Random) -> Counter[str]:
    counts: Counter[str] = Counter()
    files: tuple[tuple[str, Part, Manner], ...] = (
        ("dev", "dev", "product"),
        ("test", "test", "product"),
        ("masks", "test", "masks"),
    )
    for name, wanted, manner in files:
        rows = []
        for sentence in own(language):
            if part(sentence.english) == wanted and (name != "masks" or slots_in(sentence.english)):
                filled = fill(sentence.english, sentence.other, language, manner, random_)
                rows.append((sentence.origin, " ".join(filled.masks), filled.english, filled.other))
        _write(out / f"{language}.{name}.tsv", rows)
        counts[f"own {name}"] = len(rows)
    return counts


def _general(pairs: Iterable[Pair], language: str, random_: random.Random) -> Iterator[Row]:
    for pair in pairs:
        tag = "informal" if informal(pair, language) else "formal"
        yield pair.origin, tag, pair.english, pair.other
        copied = _with_masks(pair, language, random_)
        if copied:
            yield f"{pair.origin} masked", tag, copied.english, copied.other


def _with_masks(pair: Pair, language: str, random_: random.Random) -> Filled | None:
    """A name or number that stands once on both sides, replaced by a mask or another name; for some of the pairs."""
    if random_.random() > 0.3:
        return None
    masks: list[str] = []
    english, other = pair.english, pair.other
    for pattern in (_NAMES, _NUMBER):
        for found in dict.fromkeys(pattern.findall(pair.english)):
            there = _AS_JAPANESE.get(found, found) if language == "ja" else found
            stands = re.compile(re.escape(there) if language == "ja" else rf"\b{re.escape(there)}\b")
            if pair.english.count(found) != 1 or len(stands.findall(other)) != 1:
                continue
            new = f"QZ{len(masks) + 1}"
            if found in _WOMEN | _MEN and random_.random() < 0.4:
                # A name of the same gender: "he" and the endings of words stay right.
                new = random_.choice(names("women" if found in _WOMEN else "men"))
            english, other = english.replace(found, new), stands.sub(new, other)
            masks.append(new)
    return Filled(english, other, tuple(masks)) if masks else None


def _ours(data: Path, language: str, secret: set[str], random_: random.Random) -> Iterator[Row]:
    sources: tuple[tuple[str, Iterable[Sentence]], ...] = (
        ("own", (sentence for sentence in own(language) if part(sentence.english) == "train")),
        ("phrasebook", unique(from_phrasebook(language))),
        ("cocoa", from_cocoa(data / "formality_cocoamt.tsv", language)),
    )
    for origin, sentences in sources:
        for sentence in sentences:
            if folded(sentence.english) in secret:
                continue
            tag = "formal" if sentence.formal else "informal"
            for manner in _FILLINGS if slots_in(sentence.english) else _PLAIN:
                filled = fill(sentence.english, sentence.other, language, manner, random_)
                yield origin, tag, filled.english, filled.other


def _write(path: Path, rows: Iterable[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


if __name__ == "__main__":
    main()
