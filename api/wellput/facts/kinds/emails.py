"""E-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.facts.model import Candidate, Example, Setting, Strength
from wellput.schema import FactKind

KIND: FactKind = "email"

_AT = re.compile(r"[@\uff20]")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}\Z")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}[A-Za-z]{2,24}(?![0-9A-Za-z_-])")


def find(text: str, _: Setting) -> Iterator[Candidate]:
    """Addresses with a domain; a handle (``@anna``) is none. The value has its domain in lower case."""
    for at in _AT.finditer(text):
        local = _LOCAL.search(text, max(0, at.start() - 64), at.start())
        domain = _DOMAIN.match(text, at.end())
        if not local or not domain:
            continue
        name = local.group().lstrip("!#$%&'*+/=?^`{|}~.-")
        if name and not name.endswith("."):
            value = f"{name}@{domain.group().lower()}"
            yield Candidate(KIND, at.start() - len(name), domain.end(), value, Strength.CERTAIN)


EXAMPLES = (
    Example("Write to Anna.Shop@Example.COM.", {"Anna.Shop@Example.COM": "Anna.Shop@example.com"}),
    Example("Mail: info+returns@my-shop.co.uk, please", {"info+returns@my-shop.co.uk": "info+returns@my-shop.co.uk"}),
    Example("(service@shop.de)", {"service@shop.de": "service@shop.de"}),
    Example("Meine Adresse ist jürgen oder j.wolf@web.de!", {"j.wolf@web.de": "j.wolf@web.de"}, language="de"),
    Example("メールはsato@example.jpまで", {"sato@example.jp": "sato@example.jp"}, language="ja"),
    Example("邮箱 wang@163.com 谢谢", {"wang@163.com": "wang@163.com"}, language="zh-Hans"),
    Example("Follow me @lampshop."),
    Example("2 pieces @ 5.00 each"),
    Example("a@b"),
    Example("write to anna at example dot com"),
    Example("meet @home. Thanks"),
    Example("@@@@.com"),
)
