"""Words of law, post, trade and office, from ``data/jargon.tsv``, as inflected as their plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from wellput.knowledge import data_folder
from wellput.readability.verbs import form_at
from wellput.rules.folding import match_case
from wellput.simplify.conditions import Condition, parse
from wellput.text.document import Document, Sentence
from wellput.text.lemma import inflect

__all__ = ["JargonWord", "jargon_words"]

_VERB_TAGS = ("VB", "VBZ", "VBG", "VBD", "VBN")
_KINDS = frozenset("VNXC")
_ARTICLES = frozenset(("a", "an"))
_BEFORE_ARTICLE = frozenset("a an the this that these those my your our his her its their".split())
# Behind these the head of a noun's plain words is complete: "list of parcels".
_AFTER_HEAD = frozenset("of who that with to for in about before by from without at on".split())


class JargonWord(NamedTuple):
    """Where a term stands, and the plain words in its form (``None``: nothing fits)."""

    start: int
    end: int
    plain: str | None


class _Form(NamedTuple):
    """A form of a term: its tokens in lower case, its plain words, the tag of its verb or empty."""

    parts: tuple[str, ...]
    plain: str
    tag: str
    capitals: bool
    when: tuple[Condition, ...]


def jargon_words(draft: Document) -> Iterator[JargonWord]:
    """The terms in the body of an English draft, in order, the longest where several begin."""
    forms = _forms()
    for sentence in draft.body:
        norms = [token.norm for token in sentence.tokens]
        free = 0
        for at, norm in enumerate(norms):
            known = forms.get(norm)
            if known is None or at < free:
                continue
            found = next((form for form in known if _stands(sentence, norms, at, form)), None)
            if found:
                free = at + len(found.parts)
                start, end = sentence.tokens[at].start, sentence.tokens[free - 1].end
                yield JargonWord(start, end, _placed(draft.text, sentence, at, found))


def _stands(sentence: Sentence, norms: Sequence[str], at: int, form: _Form) -> bool:
    last = at + len(form.parts) - 1
    if tuple(norms[at : last + 1]) != form.parts:
        return False
    tokens = sentence.tokens[at : last + 1]
    if form.capitals and not all(token.text.isupper() or not token.text.isalpha() for token in tokens):
        return False
    if form.tag and not form_at(sentence, at, (form.tag,)):
        return False
    return all(condition.holds(sentence, at, last, form.tag) for condition in form.when)


def _placed(text: str, sentence: Sentence, at: int, form: _Form) -> str | None:
    if not form.plain:
        return None
    plain = form.plain
    if form.tag:
        head, _, rest = plain.partition(" ")
        # "furnished" is one form of two tenses; "gave" and "given" are two: its place tells.
        tag = form_at(sentence, at, _tags(form)) or form.tag
        plain = f"{inflect(head, 'VB' if tag == 'VBP' else tag)} {rest}".rstrip()
    before = sentence.tokens[at - 1].norm if at else ""
    start = plain.split(" ", 1)[0]
    if before in _BEFORE_ARTICLE and start in (*_ARTICLES, "the", "this", "your", "our"):
        return None
    if before in _ARTICLES and (start[:1] in "aeio") != (before == "an"):
        return None
    token = sentence.tokens[at]
    if form.capitals and at:
        return plain
    return match_case(plain, text[token.start : token.end], opens_sentence=at == 0)


def _tags(form: _Form) -> tuple[str, ...]:
    return ("VBD", "VBN") if form.tag in ("VBD", "VBN") else (form.tag,)


@cache
def _forms() -> dict[str, tuple[_Form, ...]]:
    """The forms by their first token, the longest first. Raises ``ValueError`` that names a line that is malformed."""
    lines = (data_folder("wellput.rules") / "jargon.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    found: dict[str, list[_Form]] = {}
    for row in rows[1:]:
        term, kind, plain, *when = row.split("\t")
        if kind not in _KINDS or not plain or len(when) > 1:
            raise ValueError(f"jargon.tsv: {term}")
        conditions = parse(when[0] if when else "")
        for words in product(*(part.split("/") if len(part) > 1 else (part,) for part in term.split())):
            for form in _inflected(words, kind, "" if plain == "-" else plain, conditions):
                found.setdefault(form.parts[0], []).append(form)
    return {first: tuple(sorted(forms, key=lambda form: -len(form.parts))) for first, forms in found.items()}


def _inflected(words: tuple[str, ...], kind: str, plain: str, when: tuple[Condition, ...]) -> Iterator[_Form]:
    if kind == "V":
        for tag in _VERB_TAGS:
            yield _Form((inflect(words[0], tag), *words[1:]), plain, tag, False, when)
        return
    yield _Form(words, plain, "", kind == "C", when)
    if kind == "N":
        yield _Form((*words[:-1], inflect(words[-1], "NNS")), _plural(plain), "", False, when)


def _plural(plain: str) -> str:
    words = plain.split()
    head = next((place for place, word in enumerate(words) if place and word in _AFTER_HEAD), len(words)) - 1
    return " ".join((*words[:head], inflect(words[head], "NNS"), *words[head + 1 :])) if words else ""
