"""Answers for a person at a terminal: the draft with its findings underlined, as a compiler shows errors."""

from __future__ import annotations

import json
from collections.abc import Iterable

import click
from rich.cells import cell_len

from wellput.schema import (
    BuyerView,
    EtiquetteView,
    Fact,
    Finding,
    ReadabilityResponse,
    ReadabilityView,
    ReviewResponse,
    Simplified,
    StarterResponse,
    ToneView,
    Translation,
)

__all__ = [
    "indented",
    "render_facts",
    "render_readability",
    "render_review",
    "render_simplified",
    "render_starter",
    "render_translation",
]

_COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}
# C0 and C1 controls but tab and line feed, and the characters that override the direction of text.
_CONTROLS = {
    code: None
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if code not in (0x09, 0x0A)
}


def render_review(draft: str, response: ReviewResponse) -> None:
    """Everything about one draft."""
    _heading("Readability")
    _readability(response.readability)
    _buyer(response.buyer)
    if response.findings:
        _heading(f"Findings ({len(response.findings)})")
        for finding in response.findings:
            _finding(draft, finding)
    else:
        _heading("Findings: none")
    if response.simplified.edits:
        _heading("Simpler wording")
        render_simplified(draft, response.simplified)
    if response.tone:
        _tone(draft, response.tone)
    if response.facts:
        _heading("Facts")
        render_facts(response.facts)
    _etiquette(response.etiquette)
    if response.translation:
        _heading(f"Translation ({response.translation.target})")
        render_translation(response.translation)


def render_readability(text: str, response: ReadabilityResponse) -> None:
    """The level of a text, its measures, and what raises it."""
    _readability(response.readability)
    for name, value in response.readability.metrics.items():
        _say(f"  {name.replace('_', ' '):<32}{value:>8.1f}")
    for finding in response.findings:
        _finding(text, finding)


def render_starter(response: StarterResponse) -> None:
    """The reply begun, then what belongs into each of its blanks."""
    _say(response.text)
    blanks = {response.text[slot.start : slot.end]: slot for slot in response.slots if slot.name == "answer"}
    rest = {slot.name: slot for slot in response.slots if slot.name != "answer"}
    if response.slots:
        _say()
    for slot in (*blanks.values(), *rest.values()):
        shown = response.text[slot.start : slot.end] if slot.name == "answer" else f"{slot.name}"
        _say(f"  · {shown}: {slot.hint}")


def render_simplified(text: str, simplified: Simplified) -> None:
    """The simpler text, then each edit: ✓ applied, · a choice."""
    _say(indented(simplified.text))
    _say()
    for edit in simplified.edits:
        mark = click.style("✓", fg="green") if edit.auto else click.style("·", fg="cyan")
        old = _on_a_line(text[edit.start : edit.end]) or "(insert)"
        new = _on_a_line(edit.replacement) or "(leave out)"
        _say(f"  {mark} {click.style(old, strikethrough=True)} → {click.style(new, bold=True)}  {_clean(edit.why)}")


def render_facts(facts: Iterable[Fact]) -> None:
    """One fact a line: kind, text, machine form."""
    for fact in facts:
        value = fact.value if isinstance(fact.value, str) else json.dumps(fact.value, ensure_ascii=False)
        notes = [
            note
            for note, holds in (
                ("check digit is wrong", fact.valid is False and fact.kind == "tracking"),
                ("no such value", fact.valid is False and fact.kind != "tracking"),
                ("can be read in two ways", fact.ambiguous),
            )
            if holds
        ]
        warning = click.style("  " + ", ".join(notes), fg="yellow") if notes else ""
        _say(f"  {fact.kind:<13}{_clean(fact.text)}  {click.style(_clean(str(value)), dim=True)}{warning}")


def render_translation(translation: Translation) -> None:
    """The translated text, its card and its warnings."""
    _say(indented(translation.text))
    if translation.card:
        _say()
        _say(indented(translation.card, "  │ "))
    for warning in translation.warnings:
        _say(click.style(f"  ! {_clean(warning)}", fg="yellow"))


def _readability(view: ReadabilityView) -> None:
    fits = click.style("fits", fg="green") if view.fits else click.style("too hard", fg="yellow")
    _say(
        f"  level {click.style(view.level, bold=True)} · ease {view.score:.0f}/100 · "
        f"target for this buyer {view.target}: {fits}"
    )
    if view.reason:
        _say(f"  {_clean(view.reason)}")


def _tone(draft: str, view: ToneView) -> None:
    _heading(f"Tone: {view.band}")
    for effect, mark in (("warmer", click.style("+", fg="green")), ("cooler", click.style("-", fg="yellow"))):
        said = [_clean(draft[item.start : item.end].strip()) for item in view.markers if item.effect == effect]
        if said:
            _say(f"  {mark} {', '.join(dict.fromkeys(said))}")


def _buyer(view: BuyerView) -> None:
    known = [
        ("writes", view.language if view.language != "und" else ""),
        ("English", view.level or ""),
        ("wants", ", ".join(view.intents).replace("_", " ")),
        ("stage", view.stage or ""),
        ("mood", view.mood),
        ("answer by", view.reply_due.strftime("%Y-%m-%d %H:%M %Z") if view.reply_due else ""),
    ]
    _heading("Buyer")
    _say("  " + " · ".join(f"{label} {value}" for label, value in known if value))
    for question in view.questions:
        mark = click.style("answered", fg="green") if question.answered else click.style("not answered", fg="yellow")
        _say(f"  ? {_clean(question.text)}  {mark}")


def _etiquette(view: EtiquetteView) -> None:
    if view.hints:
        _heading(f"For a buyer in {view.country}" if view.country else "For any buyer")
        for hint in view.hints:
            _say(f"  • {_clean(hint.text)}")
            _say(click.style(f"    {_clean(hint.why)} [{_clean(hint.source)}]", dim=True))


def _finding(text: str, finding: Finding) -> None:
    colour = _COLOURS[finding.severity]
    head = click.style(f"{finding.severity}[{finding.principle}]", fg=colour, bold=True)
    _say(f"  {head} {_clean(finding.message)}")
    if finding.start is not None and finding.end is not None and finding.end > finding.start:
        _underlined(text, finding.start, finding.end, colour)
    if finding.why:
        _say(click.style(f"      = {_clean(finding.why)} [{_clean(finding.source or '')}]", dim=True))
    for replacement in finding.replacements[:2]:
        shown = _clean(replacement).strip().replace("\n", " ↵ ")
        _say(f"      {click.style('try:', fg='green')} {shown}")
    _say()


def _underlined(text: str, start: int, end: int, colour: str) -> None:
    """The line ``start`` is on, with carets under the stretch; cells, not characters, so that CJK lines up."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    number = text.count("\n", 0, start) + 1
    # A long paragraph is shown around the place only.
    left = max(line_start, start - 60)
    right = min(line_end, max(end, start + 1) + 40)
    before, marked, after = text[left:start], text[start : min(end, right)], text[min(end, right) : right]
    lead = "…" if left > line_start else ""
    tail = "…" if right < line_end else ""
    _say(f"{number:>5} | {lead}{_flat(before)}{click.style(_flat(marked), fg=colour)}{_flat(after)}{tail}")
    pad = " " * cell_len(lead + _flat(before))
    _say(f"      | {pad}{click.style('^' * max(1, cell_len(_flat(marked))), fg=colour)}")


def _heading(text: str) -> None:
    _say()
    _say(click.style(text, bold=True, underline=True))


def indented(text: str, prefix: str = "  ") -> str:
    """A text, every line set in, without anything that could steer the terminal."""
    return prefix + _clean(text).rstrip("\n").replace("\n", "\n" + prefix)


def _flat(text: str) -> str:
    return _clean(text).replace("\t", " ").replace("\n", " ")


def _clean(text: str) -> str:
    """Without control characters: a message must not steer the terminal."""
    return text.translate(_CONTROLS)


def _on_a_line(text: str) -> str:
    """Cleaned, with a sign for each line break: an edit may be nothing else."""
    return _clean(text).replace("\n", "\u21b5")


def _say(text: str = "") -> None:
    click.echo(text)
