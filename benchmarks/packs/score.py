"""How good a pack is: on sentences kept out of its training, beside what else there is.

Run: python benchmarks/packs/score.py --build FOLDER --pack FILE.argosmodel [--calibrate] [--eye FILE.tsv]

Prints the figures of the gate, for what the translation room takes: the likeliest reading that passes its checks, else
the likeliest. ``--calibrate`` looks for the confidence on the dev sets instead; ``--eye`` writes source, reference,
output and score of our own sentences in an order drawn by lot, so that the first hundred or so that a reader judges
stand for all.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from corpus import Pair
from register_tags import informal
from sacrebleu import BLEU, CHRF

from wellput.settings import Settings
from wellput.translate.engines import Engines
from wellput.translate.engines.argos import Argos
from wellput.translate.engines.base import Engine, Output
from wellput.translate.packs import install_from
from wellput.translate.verify import problem

#: A translation whose chrF against one reference is lower is not sent as it is, as a rule. (45 was tried first: of what
#: it called usable a reader would have sent one in three.)
_USABLE = 65.0
#: How many of the translations that are shown have to be usable.
_WANTED = 0.85
_MASK = re.compile(r"QZ\d")


class Row(NamedTuple):
    """A sentence to translate, its reference, and the masks that it holds."""

    source: str
    reference: str
    masks: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--calibrate", action="store_true")
    parser.add_argument("--eye", type=Path)
    options = parser.parse_args()
    before = _memory()
    with tempfile.TemporaryDirectory() as folder:
        pack = install_from(options.pack, Settings(data_dir=Path(folder)))[0]
        engine = Argos(Path(folder) / "argos", threads=len(os.sched_getaffinity(0)))
        pair = (pack.source, pack.target)
        if options.calibrate:
            _calibrate(engine, pair, options.build)
        else:
            _speed(engine, pair, options.build)
            print(f"memory: {_memory() - before:.0f} MiB more than before")
            _gate(engine, pair, options.build, options.eye)
            _speed_of_firefox(pair, options.build)
        engine.close()


class Score(NamedTuple):
    """The outputs of an engine for some rows: the likeliest readings, and those that the translation room takes."""

    rows: list[Row]
    likeliest: list[Output]
    taken: list[Output]


def _gate(engine: Engine, pair: tuple[str, str], build: Path, eye: Path | None) -> None:
    ours = _scored(engine, pair, build, "test")
    rows, outputs = ours.rows, ours.taken
    print(f"own, {len(rows)} kept out: {_figures(outputs, rows, pair)}")
    print(f"  the likeliest readings: {_figures(ours.likeliest, rows, pair)}")
    sure = [output.sure for output in outputs]
    if any(sure) and not all(sure):
        shown = [pair_ for pair_ in zip(outputs, rows, strict=True) if pair_[0].sure]
        print(f"  sure of {sum(sure)}: {_figures([o for o, _ in shown], [r for _, r in shown], pair)}")
    reasons = (problem(row.source, out.text, (), pair) for row, out in zip(rows, outputs, strict=True))
    print(f"  refused by the room's checks: {dict(Counter(reason for reason in reasons if reason))}")
    friends = sum(informal(Pair("own", row.source, out.text), pair[1]) for row, out in zip(rows, outputs, strict=True))
    print(f"  informal: {friends if pair[1] != 'en' else 'no such thing'}")
    masked = _scored(engine, pair, build, "masks")
    lost = [
        sum(not _keeps_masks(row, out) for row, out in zip(masked.rows, found, strict=True))
        for found in (masked.taken, masked.likeliest)
    ]
    many = sum(len(row.masks) for row in masked.rows)
    print(
        f"masks: {lost[0]} of {len(masked.rows)} sentences ({many} masks) lose, double or invent one; "
        f"likeliest {lost[1]}"
    )
    general = _scored(engine, pair, build, "tatoeba-test")
    loops = sum(
        problem(row.source, out.text, (), pair) == "it repeats itself"
        for found in (ours, general)
        for row, out in zip(found.rows, found.taken, strict=True)
    )
    print(f"Tatoeba, {len(general.rows)} held out: {_figures(general.taken, general.rows, pair)}")
    print(f"  the likeliest readings: {_figures(general.likeliest, general.rows, pair)}")
    print(f"repetition: {loops} of {len(rows) + len(general.rows)}")
    if eye:
        lines = [
            f"{row.source}\t{row.reference}\t{out.text}\t{out.score:.3f}\n"
            for row, out in zip(rows, outputs, strict=True)
        ]
        random.Random(1).shuffle(lines)
        eye.write_text("".join(lines), encoding="utf-8")


def _calibrate(engine: Engine, pair: tuple[str, str], build: Path) -> None:
    """Print, for thresholds, how much is shown and how much of that is usable; the last line is the one to take."""
    found = [_scored(engine, pair, build, name) for name in ("dev", "tatoeba-dev")]
    rows = [row for part in found for row in part.rows]
    taken = [output for part in found for output in part.taken]
    own = len(found[0].rows)
    metric = CHRF()
    judged = [
        (out.score or 0.0, metric.sentence_score(out.text, [row.reference]).score >= _USABLE, index < own)
        for index, (row, out) in enumerate(zip(rows, taken, strict=True))
    ]
    chosen = None
    for threshold in (-3.0, -2.0, -1.5, *(-1.2 + 0.05 * step for step in range(23))):
        shown = [usable for score, usable, ours in judged if score >= threshold and ours]
        others = [usable for score, usable, ours in judged if score >= threshold and not ours]
        if len(shown) < 10:
            break
        print(
            f"{threshold:.2f}: own {len(shown) / own:.0%} shown, {statistics.mean(shown):.0%} of them usable; "
            f"Tatoeba {len(others)} shown, {statistics.mean(others or [0]):.0%} usable"
        )
        if chosen is None and statistics.mean(shown) >= _WANTED:
            chosen = threshold
    print("none" if chosen is None else f"{chosen:.2f}")


def _speed(engine: Engine, pair: tuple[str, str], build: Path) -> None:
    """Time our own sentences one by one, after a first one."""
    _timed(f"pack {pair[0]}-{pair[1]}", engine, [row.source for row in _rows(build, pair, "test")], pair)


def _speed_of_firefox(pair: tuple[str, str], build: Path) -> None:
    """The same with the model of Mozilla's that comes with Wellput."""
    other = next((engine for engine in Engines.discover(Settings()).all if engine.name == "firefox"), None)
    if other is not None and pair[0] == "en":
        _timed("firefox en-pt-BR", other, [row.source for row in _rows(build, pair, "test")], ("en", "pt-BR"))
        other.close()


def _timed(name: str, engine: Engine, sentences: Sequence[str], pair: tuple[str, str]) -> None:
    engine.translate(["Hello."], *pair)
    times = []
    for sentence in sentences:
        started = time.perf_counter()
        engine.translate([sentence], *pair)
        times.append(1000 * (time.perf_counter() - started))
    times.sort()
    print(
        f"{name}: p50 {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms, "
        f"{1000 * len(times) / sum(times):.0f} a second"
    )


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _rows(build: Path, pair: tuple[str, str], part: str) -> list[Row]:
    language = pair[0] if pair[1] == "en" else pair[1]
    rows = []
    for line in (build / f"{language}.{part}.tsv").read_text(encoding="utf-8").splitlines():
        _, masks, english, other = line.split("\t")
        rows.append(Row(*((other, english) if pair[1] == "en" else (english, other)), tuple(masks.split())))
    return rows


def _scored(engine: Engine, pair: tuple[str, str], build: Path, part: str) -> Score:
    rows = _rows(build, pair, part)
    outputs = [
        output
        for start in range(0, len(rows), 32)
        for output in engine.translate([row.source for row in rows[start : start + 32]], *pair)
    ]
    return Score(rows, outputs, [_taken(row, out, pair) for row, out in zip(rows, outputs, strict=True)])


def _taken(row: Row, output: Output, pair: tuple[str, str]) -> Output:
    """As the translation room chooses among the readings."""
    for reading in (output, *output.others):
        if _keeps_masks(row, reading) and not problem(row.source, reading.text, (), pair):
            return reading
    return output


def _keeps_masks(row: Row, output: Output) -> bool:
    return sorted(_MASK.findall(output.text)) == sorted(row.masks)


def _figures(outputs: Sequence[Output], rows: Sequence[Row], pair: tuple[str, str]) -> str:
    said, references = [output.text for output in outputs], [[row.reference for row in rows]]
    bleu = BLEU(tokenize="char" if pair[1] == "ja" else "13a").corpus_score(said, references).score
    return f"chrF {CHRF().corpus_score(said, references).score:.1f}, BLEU {bleu:.1f}"


if __name__ == "__main__":
    main()
