"""Whether something is wrong between buyer and seller: told by the conversation, or by how the reply takes it."""

from __future__ import annotations

import re

from wellput.buyer.reply import Reply
from wellput.context import Context

__all__ = ["grants", "harsh", "offers_choice", "pushed", "puts_off_money", "refuses", "refuses_wish", "troubled"]

# What a buyer can wish for after a sale, and the acts of a reply that speak of it.
_WISHES = {
    "refund": ("refund",),
    "exchange": ("replacement", "exchange"),
    "cancel": ("cancel", "refund"),
    "return": ("refund", "return"),
}
_FLAT_NO = re.compile(
    r"(?:sorry |unfortunately )?(?:no|nope|never|no way|nein|non|нет|ні|nie|nej|nee|いいえ|不行|不可以)(?: sorry)?\W*"
)
# Points of a list, one of them a remedy: the buyer picks.
_FEWEST_LISTED = 2
_REMEDIES = ("refund", "replacement", "discount", "repair", "cancel")
# Refused, these leave the buyer with goods that are no use.
_SENDS_BACK = frozenset(("return", "exchange", "refund"))


def troubled(reply: Reply, context: Context) -> bool:
    """Whether the buyer needs more than an answer: reports a problem, is upset, or is sent away with a wish."""
    return context.problem_open or context.buyer_upset or refuses_wish(reply, context) or puts_off_money(reply, context)


def refuses_wish(reply: Reply, context: Context) -> bool:
    """Whether a buyer who has bought wants to give something back, and the reply refuses or blames the buyer."""
    if context.view.stage == "before" or not _SENDS_BACK & set(context.view.intents):
        return False
    return (refuses(reply) or reply.does("denies")) and not (grants(reply, context) or offers_choice(reply))


def puts_off_money(reply: Reply, context: Context) -> bool:
    """Whether a buyer who waits for money back does not get it with this reply."""
    return context.view.stage != "before" and "refund" in context.view.intents and not grants(reply, context)


def grants(reply: Reply, context: Context) -> bool:
    """Whether the buyer gets the very thing asked for, or has it already."""
    acts = reply.lexicon.acts
    wishes = [acts[act] for intent in context.view.intents for act in _WISHES.get(intent, ()) if act in acts]
    barred = ("conditional", "refusal", "restricts", "denies", "handled", "pushes_cancelling")
    apart = [acts[act] for act in barred if act in acts]
    return reply.does("remedied") or any(
        wish.holds(normal) and not any(act.holds(normal) for act in apart)
        for _, normal in reply.body
        for wish in wishes
    )


def refuses(reply: Reply) -> bool:
    """Whether the reply refuses something, plainly or by a condition that is not met."""
    return (
        reply.does("refusal")
        or reply.does("restricts")
        or any(_FLAT_NO.fullmatch(normal) is not None for _, normal in reply.body)
    )


def pushed(reply: Reply) -> frozenset[str]:
    """Sentences that leave the work to the buyer: "please cancel it from your side" is no way out."""
    return frozenset(normal for _, normal in reply.where("pushes_cancelling") if " or " not in normal)


def offers_choice(reply: Reply) -> bool:
    """Whether it opens two ways: asks which, joins two with "or", or names two remedies."""
    acts = reply.lexicon.acts
    # In other languages the cues for a choice hold the "but" that follows a refusal.
    bars = [acts[act] for act in ("refusal", "restricts") if act in acts and reply.is_english]
    pushes = pushed(reply)
    open_ = [
        normal
        for _, normal in reply.body
        if normal not in pushes and ("?" in normal or not any(bar.holds(normal) for bar in bars))
    ]
    if any(acts["choice"].holds(normal) for normal in open_):
        return True
    offered = {remedy for remedy in _REMEDIES if remedy in acts for normal in open_ if acts[remedy].holds(normal)}
    may = acts.get("may_choose")
    listed = [sentence for sentence, normal in reply.body if sentence.part == "list" and normal in open_]
    if offered and len(listed) >= _FEWEST_LISTED:
        return True
    return len(offered) >= 2 or (bool(offered) and may is not None and any(may.holds(normal) for normal in open_))


def harsh(reply: Reply, context: Context) -> bool:
    """Whether the reply leaves an upset buyer without a word, or turns the buyer away."""
    return context.buyer_upset or refuses(reply) or reply.does("denies") or reply.does("sends_away")
