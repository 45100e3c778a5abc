"""The data for the packs: cleaned, split before anything is trained, slots filled, masks in.

Run: python benchmarks/packs/data.py --data FOLDER --out FOLDER [--languages es fr de ja]

FOLDER of ``--data`` holds ``mt/en-XX.tsv.gz`` and ``formality_cocoamt.tsv``. Writes, for each language XX:
``XX.train.tsv.gz`` (origin, tag, English, other), ``XX.dev.tsv`` and ``XX.test.tsv`` (our own sentences kept out:
origin, masks, English, other, as the translation room sends them), ``XX.masks.tsv`` (those of the test that have slots,
every slot masked), ``XX.tatoeba-dev.tsv`` and ``XX.tatoeba-test.tsv``.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from corpus import Pair, clean, folded, held_out, read
from own import Part, Sentence, from_cocoa, from_phrasebook, own, part, unique
from register_tags import informal
from slots import Filled, Manner, fill, names, slots_in
from vary import joined, named, swapped

Row = tuple[str, str, str, str]
LANGUAGES = ("es", "fr", "de", "ja")
TEST, DEV = 1000, 500
# The fillings of a template with slots: half as each language writes, half with masks. Others stand twice.
_FILLINGS: tuple[Manner, ...] = ("written", "masks", "written", "product", "written", "masks")
_PLAIN: tuple[Manner, ...] = ("written", "written")
_WOMEN, _MEN = frozenset("Mary Alice Nancy Jane".split()), frozenset("Tom John Bob Jim Bill Ken".split())
_AS_JAPANESE = {"Tom": "トム", "Mary": "メアリー", "John": "ジョン", "Jim": "ジム", "Ken": "ケン", "Jane": "ジェーン"}
# What may be written alike in two languages: names, numbers, words such as "hotel".
_ALIKE = re.compile(r"[^\W\d_]{3,}|\d+")
_MASK = re.compile(r"QZ\d")
#: How often another thing is tried in one of our own sentences, and how long one is at most that is made longer.
_SWAPS, _SHORT = 3, 70
#: The share of the pairs with such words that stand a second time with masks.
_MASKED = 0.7


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
        rows = [*rows, *_varied(rows, language, secret, random_)]
        _write(options.out / f"{language}.train.tsv.gz", rows)
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
    """What stands once and alike on both sides, replaced by a mask or another name; for most of the pairs that can."""
    if random_.random() > _MASKED:
        return None
    masks: list[str] = []
    english, other = pair.english, pair.other
    for found in dict.fromkeys(_ALIKE.findall(pair.english)):
        there = _AS_JAPANESE.get(found, found) if language == "ja" else found
        if not _stands_once(found, english, "en") or not _stands_once(there, other, language):
            continue
        new = f"QZ{len(masks) + 1}"
        if found in _WOMEN | _MEN and random_.random() < 0.3:
            # A name of the same gender: "he" and the endings of words stay right.
            new = random_.choice(names("women" if found in _WOMEN else "men"))
        else:
            masks.append(new)
        english, other = _word(found, "en").sub(new, english), _word(there, language).sub(new, other)
    return Filled(english, other, tuple(masks)) if english != pair.english else None


def _stands_once(word: str, text: str, language: str) -> bool:
    return text.count(word) == 1 and _word(word, language).search(text) is not None


def _word(word: str, language: str) -> re.Pattern[str]:
    """``word`` with nothing that belongs to it on either side; Japanese writes no spaces."""
    bound = r"(?:(?<!\d)(?=\d)|(?<!\w)(?!\d))" if language != "ja" else r"(?<!\d)"
    return re.compile(rf"{bound}(?<!\d[.,:]){re.escape(word)}(?![.,:]?\d)" + ("" if language == "ja" else r"(?!\w)"))


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


def _varied(rows: Sequence[Row], language: str, secret: set[str], random_: random.Random) -> Iterator[Row]:
    """Other things in the sentences, things by themselves, and sentences made one."""
    for row in rows:
        for _ in range(_SWAPS if row[0] == "own" else 1):
            varied = swapped(row[2], row[3], language, random_)
            if varied and folded(varied[0]) not in secret and "masked" not in row[0]:
                yield f"{row[0]} varied", row[1], *varied
    for english, other in named(language):
        yield "goods", "formal", english, other
    short = [row for row in rows if row[0] == "own" and len(row[2]) <= _SHORT]
    for _ in range(len(short) // 2):
        one, two = random_.sample(short, 2)
        if not (_MASK.search(one[2]) and _MASK.search(two[2])):
            yield "own joined", "formal", *joined((one[2], one[3]), (two[2], two[3]), language, random_)


def _write(path: Path, rows: Iterable[Row]) -> None:
    text = "".join("\t".join(row) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(text, mtime=0) if path.suffix == ".gz" else text)


if __name__ == "__main__":
    main()
