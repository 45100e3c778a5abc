"""The card: the key information of a message alone, in the buyer's language, whatever the engines can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wellput.schema import Fact, Formality, KeyFact
from wellput.translate.match import Match, say
from wellput.translate.phrasebook import label
from wellput.translate.slots import Moment
from wellput.translate.values import written

__all__ = ["NEXT", "card", "key_facts"]

#: Beginnings of the messages that say what happens next or what the buyer can do.
NEXT = tuple(
    "shipping- sent-rest-later checking tracking-wait- tracking-returning where- late-wait- late-then- customs-days"
    " customs-contact delivered-check- delivered-proof delivered-attempt damaged-keep- damaged-claim damaged-repair-"
    " missing-part-send missing-spare- wrong-item-send wrong-item-keep refund- partial-refund- replacement- return-"
    " exchange- combined- payment-by payment-marketplace invoice-today cancel-done cancel-return- address-changed"
    " address-resend- dispute-decision- options- next-step- follow-up-date answer-find-out answer-photo-send"
    " stock-back- stock-reserve- discount-until".split()
)
# Of those, what only introduces or regrets.
_NO_STEP = frozenset(("options-intro", "where-lost-sorry", "shipping-no-weekend", "refund-method"))
#: Messages that say no more than the labelled pairs do.
_SAID_BY_PAIRS = frozenset(
    "sent-date sent-carrier sent-date-carrier sent-carrier-tracking sent-order tracking-number tracking-link"
    " tracking-last-update where-expected-date where-expected-by where-expected-days where-expected-days-range"
    " where-expected-between late-new-date delivery-days delivery-days-range delivery-business-days-range delivery-cost"
    " delivery-express-cost refund-done-amount price-is price-total discount-code invoice-number"
    " replacement-tracking".split()
)
_DATE_ROLES = {
    "sent": "role-sent-date",
    "where": "role-delivery-date",
    "delivery": "role-delivery-date",
    "return": "role-deadline",
    "discount": "role-deadline",
    "payment": "role-deadline",
}
_MONEY_ROLES = {
    "refund": "role-refund",
    "partial": "role-refund",
    "price": "role-price",
    "delivery": "role-shipping-cost",
    "combined": "role-shipping-cost",
}
_ROLES = {"late-new-date": "role-delivery-date", "price-total": "role-total", "discount-percent": "role-discount"}


def key_facts(
    facts: Sequence[Fact],
    matches: Sequence[Match],
    target: str,
    formality: Formality,
    moment: Moment,
    hints: Iterable[tuple[Fact, str]] = (),
) -> tuple[KeyFact, ...]:
    """Every fact once, under its label, then what happens next.

    ``hints`` are labels for facts that no message tells the role of.
    """
    roles = {_key(fact): role for fact, role in hints} | dict(_roles(matches))
    lines: dict[tuple[str, str], KeyFact] = {}
    for fact in facts:
        role = roles.get(_key(fact)) or f"fact-{fact.kind.replace('_', '-')}"
        value = written(fact, target, moment)
        lines.setdefault((role, value), KeyFact(kind=fact.kind, label=label(role, target), value=value))
    for match in matches:
        tells = match.message.startswith(NEXT) and match.message not in (_SAID_BY_PAIRS | _NO_STEP)
        text = say(match, target, formality, moment) if tells else None
        if text:
            title = label("what-happens-next", target)
            lines.setdefault(("next", text), KeyFact(kind="next", label=title, value=text))
    return tuple(lines.values())


def card(lines: Sequence[KeyFact], target: str) -> str:
    """The key facts as a short text: a heading, one line a fact, then what happens next; empty without any."""
    if not lines:
        return ""
    told = [label("pair", target, {"label": line.label, "value": line.value}) for line in lines if line.kind != "next"]
    following = [line.value for line in lines if line.kind == "next"]
    out = [label("key-information", target), *told] if told else []
    if following:
        out += ["", label("what-happens-next", target)] if told else [label("what-happens-next", target)]
        out += [f"• {text}" for text in following]
    return "\n".join(out)


def _key(fact: Fact) -> tuple[str, str, str]:
    """A fact by what it says: "Monday" may be one that is over and one to come."""
    return (fact.kind, fact.text, str(fact.value))


def _roles(matches: Sequence[Match]) -> Iterator[tuple[tuple[str, str, str], str]]:
    for match in matches:
        group = match.message.partition("-")[0]
        for filler in match.fillers.values():
            if isinstance(filler, Fact):
                by_kind = {"date": _DATE_ROLES, "duration": _DATE_ROLES, "money": _MONEY_ROLES}.get(filler.kind, {})
                role = match.message if group in ("fact", "role") else _ROLES.get(match.message) or by_kind.get(group)
                if match.message == "invoice-number":
                    role = "role-invoice-number"
                if match.message == "discount-code":
                    role = "role-discount-code"
                if role:
                    yield _key(filler), role
