"""Messengers with a handle or an invitation. A mere name is none: a watch may show WhatsApp messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wellput.rules.contact_data import alternatives, contact_data

__all__ = ["Invitation", "find", "named", "without_disguise"]

_NEGATED = re.compile(
    r"\b(?:not|no|never|cannot|without|outside of|instead of|"
    r"nicht|kein\w*|nunca|não|jamais|pas|non|niet|geen|nie|не|нельзя)\b|n't\b"
    r"|不能|不可以|无法|不要"
)
_EDGE, _CLOSE = r"(?<![a-z0-9])", r"(?![a-z])"
_PHONE = r"\+?[\d(][\d ()\-]{5,20}\d"
# A handle with a digit, an underscore or an @: plain words after a name may be anything.
_CODED = rf"(?:{_PHONE}|(?=[\w.\-@]{{0,24}}[\d_@])@?[a-z0-9][\w.\-]{{2,30}})"
_NUMBER = (
    r"(?: ?(?:id|no\.?|number|account|name|nick(?:name)?|user ?name|handle|contact|profile|"
    r"号|號|帳號|账号|아이디|номер))"
)
# "t e l e g r a m", "W.h.a.t.s": letters apart.
_SPACED_OUT = r"(?<![a-z0-9])[a-z](?:[ .\-_*|/][a-z]){4,16}(?![a-z])"


class Invitation(NamedTuple):
    """A stretch; ``in_words``: a whole invitation ("contact me on WhatsApp") that other words can replace."""

    start: int
    end: int
    in_words: bool


def find(plain: str, start: int, end: int) -> Iterator[Invitation]:
    """The invitations between ``start`` and ``end`` of a text without disguises; none where it refuses."""
    if not _any_name().search(plain, start, end) or _NEGATED.search(plain, start, end):
        return
    for pattern, in_words in _patterns():
        for match in pattern.finditer(plain, start, end):
            yield Invitation(match.start(), match.start() + len(match.group().rstrip(" .,-(")), in_words)
    for match in _spaced_out().finditer(plain, start, end):
        if re.sub(r"[^a-z]", "", match.group()) in contact_data().messengers:
            yield Invitation(*match.span(), in_words=False)


def named(plain: str) -> bool:
    """Whether a text names a messenger or a mail service at all."""
    return _any_name().search(plain) is not None


def without_disguise(plain: str) -> str:
    """Hearts and stars between letters as dots, so that "v❤x" is "v.x"; offsets stay."""
    if plain.isascii():
        return plain
    return re.sub(rf"(?<=[a-z])[{re.escape(contact_data().disguises)}](?=[a-z])", ".", plain)


@cache
def _spaced_out() -> re.Pattern[str]:
    return re.compile(_SPACED_OUT)


@cache
def _any_name() -> re.Pattern[str]:
    data = contact_data()
    names = alternatives((*data.messengers, *data.short_names, *data.mail_services))
    return re.compile(rf"{names}|扫|scan|(?<![\w.])@[a-z]|{_SPACED_OUT}")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], bool], ...]:
    data = contact_data()
    name = rf"(?:{alternatives(data.messengers)})"
    any_name = rf"(?:{alternatives((*data.messengers, *data.short_names))})"
    service = rf"(?:{alternatives(data.mail_services)})"
    chinese = r"(?:微信|威信|薇信|v信|vx|v\.x|wx|wechat|weixin|qq)"
    patterns = (
        # "please contact me on WhatsApp +49 170 …"
        rf"{_EDGE}(?:please )?(?:add|contact|message|write(?: to)?|text|chat with|talk to|reach|find|follow|call|join|"
        rf"ask|dm)(?: with)? (?:me|us|my|our)(?: directly)?(?: (?:on|via|in|by|through|at|over|using))? {name}{_CLOSE}"
        rf"(?:(?: at| number| id)?:? ?\(?{_CODED})?",
        # "my WhatsApp is …", "our wechat id"
        rf"{_EDGE}(?:my|our|this is my|here is my) {name}{_CLOSE}(?: (?:is|id|number|account|no\.?)){{0,3}}"
        rf"(?:: ?| )?(?:{_CODED})?",
        # "WhatsApp: +49 …", "line id lin88", "telegram @lin88"
        rf"{_EDGE}{any_name}{_NUMBER}? ?(?:[:=]|是|为| is )? ?{_CODED}",
        # "VX:linlamp", "微信号：linlamp"
        rf"{_EDGE}{chinese}{_NUMBER}? ?(?:[:=]|是|为) ?@?[a-z][\w.\-]{{3,30}}",
        # "your WhatsApp number", "do you have WhatsApp", "what is your Telegram"
        rf"{_EDGE}(?:your {name}{_CLOSE}(?: (?:number|id|account|name|nick))|"
        rf"(?:do you (?:have|use)|are you on) (?:\w+ or )?{name}{_CLOSE}|"
        rf"(?:what is|what's|give me|give us|send me|send us|tell me|share|leave) your {name}{_CLOSE})",
        # "Telegram is better for me", "WhatsApp works faster"
        rf"{_EDGE}{name}{_CLOSE} (?:is|are|would be|works|goes)(?: also| even| much| too| always)?"
        r" (?:better|easier|faster|quicker|fine|ok|okay|best|more (?:comfortable|convenient))",
        # "I am on Signal under lin_88", "we are also on Facebook"
        rf"{_EDGE}(?:i am|i'm|we are|we're|our shop is)(?: also)? (?:on|in|at) (?:{any_name}{_CLOSE} "
        rf"(?:with|under|as|at|by)(?: (?:this|the|my|our))*{_NUMBER}?:? ?{_CODED}|{name}{_CLOSE})",
        # "join our Telegram channel", "dm us @lin.lamps"
        rf"{_EDGE}join (?:the |this |us (?:on|in) )?{name}{_CLOSE}",
        rf"{_EDGE}(?:dm|pm|inbox|message|add|tag|follow|find|text|write(?: to)?|contact|ping) (?:me|us)"
        r"(?: (?:at|on|to|via|under))?:? ?@[a-z0-9][\w.]{2,30}",
        rf"{_EDGE}(?:talk|chat|continue|discuss|speak|deal)(?: \w+){{0,3}} (?:on|via|in|by|through|over|using) "
        rf"{name}{_CLOSE}",
        # "send me a message on WhatsApp", "schreiben Sie mir per WhatsApp"
        rf"{_EDGE}(?:me|us|mir|mich|uns|nos|nous|moi|мне|нам) (?:\w+ ){{0,3}}"
        rf"(?:on|via|in|by|through|per|por|sur|über|auf|в|en|no|pelo) {name}{_CLOSE}",
        # "escríbame por WhatsApp", "napisz na WhatsApp", "пишите в Телеграм"
        rf"{_EDGE}(?:escr[ií]b\w*|cont[aá]ct\w*|ll[aá]m\w+|m[aá]nd[ae]\w*|h[aá]bl[ae]\w*|fal[ae]\w*|cham[ae]\w*|"
        rf"[eé]criv\w*|joign\w*|schreib\w*|kontaktier\w*|meld\w*|scriv\w*|contatt\w*|stuur\w*|napisz\w*|pisz\w*|pisać|kontakt|"
        rf"напиш\w*|пиш\w*|свяж\w*) (?:\w+ ){{0,4}}(?:via|per|por|sur|über|auf|in|en|no|na|pelo|al?|su|przez|op|"
        rf"в|по|через) (?:(?:el|o|le|il|meu|nuestro|nosso|nostro) )?{name}{_CLOSE}",
        # "nuestro WhatsApp es", "unser WhatsApp"
        rf"{_EDGE}(?:mi|nuestro|meu|nosso|mon|notre|mio|nostro|mein|unser|mijn|ons|onze|mój|nasz|мой|наш) "
        rf"{name}{_CLOSE}(?:: ?| )?(?:{_CODED})?",
        # 加微信, 加我VX, 扫码加
        rf"(?:加|添加|加我|加个|加一下)(?:我的|个|下)?{chinese}号?(?:[: ]?[a-z0-9_\-]{{4,24}})?",
        r"(?:扫码|扫一扫|扫描二维码)[^。！？.!?]{0,10}(?:加|联系|领|返|好评)",
        rf"{_EDGE}scan(?:ning)? (?:the|this|our|my) qr[- ]?code (?:\w+ ){{0,4}}to "
        r"(?:add|contact|chat|join|reach|follow|pay)",
        # "my gmail is linlamp"
        rf"{_EDGE}(?:my|our) {service}{_CLOSE}(?: (?:is|address|account)){{0,2}}:? ?@?[a-z0-9][\w.\-]{{3,30}}",
    )
    return tuple((re.compile(pattern), index == 0) for index, pattern in enumerate(patterns))
