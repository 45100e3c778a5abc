"""What the tests of the phrasebook share: the files as parsed, and what each language should look like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, visitor

from wellput.knowledge import translations_folder

FILES = ("phrases.ftl", "labels.ftl")


@dataclass(frozen=True)
class Language:
    """``script``: the words that begin the Unicode names of its letters. ``formal`` and ``informal``: regular
    expressions that only one register's texts match; empty where the language has one form for service.
    ``never``: what would show the gender of the seller or the buyer, or is plainly wrong in this language."""

    script: tuple[str, ...] = ("LATIN",)
    formal: str = ""
    informal: str = ""
    never: str = r"\w\((?:a|e|in|ы|а)\)"


LANGUAGES = {
    "ar": Language(("ARABIC",), never=r"آسف|سعيد[ةٌ]? |تريدين|أنتِ|[,?;](?=\s|$)"),
    "de": Language(
        formal=r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b", informal=r"\b(?:[Dd]u|dich|dir|[Dd]ein(?:e[mnrs]?)?|[Hh]ab)\b"
    ),
    "es": Language(
        formal=r"\b(?:[Uu]sted|[Ss]us?(?! embalaje)|[Ll]e|Podría|[Pp]uede(?! tardar| verse)|Prefiere|[Nn]ecesita|"
        r"(?:Si|No) tiene|[Qq]ue tenga|\w+(?:arle|erle)|escríbame|envíeme|dígame|espere|elija|conserve|confirme|"
        r"devuelva|abra|Si compra|utilizó)\b",
        informal=r"\b(?:[Tt]ú|[Tt]us?|[Tt]e|contigo|Podrías|[Pp]uedes|Prefieres|[Nn]ecesitas|tienes|tengas|"
        r"\w{3,}(?:arte|erte)|escríbeme|envíame|dime|disfrutes|dejaras|hayas|compras|utilizaste)\b",
        never=r"\w\(a\)|\w/a\b|^[^¿]*\?|^[^¡]*!|\bsatisfech[oa]\b",
    ),
    "fr": Language(
        formal=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b",
        informal=r"\b(?:[Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|[Tt]e)\b|\b[Tt]’(?=\w)|\bExcuse-moi\b",
        never=r"\w\(e\)|\bdésolée?\b|\bsatisfaite?\b|[^\u202f][!?;]|[^\u00a0]:|'",
    ),
    "he": Language(("HEBREW",), never=r"מצטער|\w/\w|אני (?:שולח|בודק|יכול|מבין|מקווה)|\bאתה\b"),
    "hi": Language(("DEVANAGARI",), never=r"\bतुम|\bतू\b|\bमैं\b|[^।?!:,}]$"),
    "id": Language(never=r"\b(?:kamu|kau|aku)\b"),
    "it": Language(
        formal=r"\b(?:Lei|Su[oa]|Suoi|Sue|[a-z]+Le|Potrebbe (?:darmi|inv|ind)\w*|Può|Preferisce)\b|"
        r"\b(?:La (?:ringrazio|prego|aspetta|aiuto)|Le (?:scriv|invi|rimb|far|ho|auguro|piac)\w*)\b",
        informal=r"\b(?:[Tt]u[oae]?|[Tt]uoi|[Tt]i|[Tt]e|\w+arti|Puoi|Preferisci|scrivimi|inviami|dimmi)\b",
        never=r"\w/a\b|\b(?:sono|resto) (?:liet|content|desolat)[oa]\b|\b(?:il|al|del) \{ \$(?:date|start|end)",
    ),
    "ja": Language(
        ("HIRAGANA", "KATAKANA", "CJK UNIFIED", "CJK IDEOGRAPH"),
        never=r"あなた|[,?!.](?!\w)|(?:だ|である)。|(?<!で)(?<!ま)す。",
    ),
    "ko": Language(
        ("HANGUL",),
        never=r"당신|\} ?(?:은|는|이|가|을|를|와|과|으로|로)(?=\s|$)|(?:해요|세요|예요)[.!?]?$(?<!안녕하세요\.)",
    ),
    "nl": Language(formal=r"\b(?:[Uu]|[Uu]w)\b", informal=r"\b(?:[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\b"),
    "pl": Language(
        formal=r"\bPaństw[oaeu]m?\b|\bPaństwem\b",
        informal=r"\b(?:[Cc]i|[Cc]ię|[Cc]iebie|[Tt]obą|[Tt]w(?:ój|oja|oje|ojego|ojej|oim)|możesz|wolisz|musisz|wybierasz|potrzebujesz)\b",
        never=r"\b(?!wysyłam\b)\w+ł[ae]m\b|\w+łeś\b|\w+łaś\b|\bPan(?:i|a|u)?\b",
    ),
    "pt-BR": Language(never=r"\w\([ao]s?\)|\bobrigada\b|\bsatisfeit[oa]\b|\bficarei\b|\btu\b"),
    "ru": Language(
        ("CYRILLIC",),
        formal=r"\b(?:[Вв]ы|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш(?:а|е|и|его|ей|ему|им|их|у)?)\b|\w+(?:ите|йте|ьте)(?=,)",
        informal=r"\b(?:[Тт]ы|[Тт]ебя|[Тт]ебе|[Тт]обой|[Тт]во(?:й|я|ё|и|его|ей|ему|ю))\b",
        never=r"\bЯ \w+л[аи]?\b|\b(?:рад|рада|благодар(?:ен|на)|довол(?:ен|ьны))\b|[ієїґ]",
    ),
    "sv": Language(never=r"\b(?:[Nn]i|[Ee]r|[Ee]rt|[Ee]ra)\b"),
    "th": Language(("THAI",), never=r"ครับ|ค่ะ|คะ\b|ผม|ดิฉัน"),
    "tr": Language(
        formal=r"\b[Ss]iz(?:e|i|den|de|in|inle)?\b|\w(?<!\bhe)(?<!\byal)(?:nız|niz|nuz|nüz)(?:[ıiuü]|[ae]|l[ae]|d[ae]n)?\b",
        informal=r"\b(?:[Ss]en(?:i|den|de|in|inle)?|[Ss]ana)\b|(?:bilir|ister|iyi) ?(?:mi)?sin\b",
        never=r"\}['’]",
    ),
    "uk": Language(
        ("CYRILLIC", "MODIFIER LETTER"),
        formal=r"\b(?:[Вв]и|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш(?:а|е|і|ого|ої|ому|им|их|у)?)\b|\w+(?:іть|йте|ьте)(?=,)",
        informal=r"\b(?:[Тт]и|[Тт]ебе|[Тт]обі|[Тт]обою|[Тт]в(?:ій|оя|оє|ої|ого|оєї|оєму|ою))\b",
        never=r"\bЯ \w+(?:в|ла)\b|\b(?:рад|рада|вдячн(?:ий|а))\b|[ыэъё]",
    ),
    "vi": Language(never=r"\b(?:anh|chị|em|mày|bạn)\b"),
    "zh-Hans": Language(("CJK UNIFIED",), formal="您", informal="你", never=r"[,;?!]|绝对|不可能|亲"),
    "zh-Hant": Language(("CJK UNIFIED",), formal="您", informal="你", never=r"[,;?!]|絕對|不可能"),
}

#: One form for each of the two Chinese scripts; Simplified first. Frequent characters of commerce that differ.
SCRIPTS_APART = dict(
    zip(
        "们国发货单号订购买卖过还给这边谢请问应该钱价优惠颜码数关税检验损坏确认证联络图张传评论满邮编"
        "选择时间后换与为处带达递运费实际显会门见长从对话电网页级标识记录继续终结语离开转让听说读写车马东",
        "們國發貨單號訂購買賣過還給這邊謝請問應該錢價優惠顏碼數關稅檢驗損壞確認證聯絡圖張傳評論滿郵編"
        "選擇時間後換與為處帶達遞運費實際顯會門見長從對話電網頁級標識記錄繼續終結語離開轉讓聽說讀寫車馬東",
        strict=True,
    )
)


@cache
def parsed(tag: str, file: str) -> dict[str, ast.Message]:
    """The messages of one file by their ids. Fails on anything Fluent cannot read and on an id said twice."""
    path = translations_folder() / tag / file
    resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
    messages: dict[str, ast.Message] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{tag}/{file}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in messages, f"{tag}/{file}: {entry.id.name} is there twice"
            messages[entry.id.name] = entry
    return messages


@cache
def bundle(tag: str, file: str) -> FluentBundle:
    """The file as the product reads it, without marks of isolation."""
    made = FluentBundle([tag], use_isolating=False)
    made.add_resource(FluentResource((translations_folder() / tag / file).read_text(encoding="utf-8")))
    return made


def patterns(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    """``("value", …)`` and then each attribute with its name."""
    if message.value:
        yield "value", message.value
    for attribute in message.attributes:
        yield attribute.id.name, attribute.value


class _Reader(visitor.Visitor):
    def __init__(self) -> None:
        self.slots: set[str] = set()
        self.variants: list[tuple[str, frozenset[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the parser's name)
        self.slots.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 (the parser's name)
        assert isinstance(node.selector, ast.VariableReference)
        keys = frozenset(v.key.name for v in node.variants if isinstance(v.key, ast.Identifier))
        self.variants.append((node.selector.id.name, keys))
        self.generic_visit(node)


def slots(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the slots a pattern uses."""
    reader = _Reader()
    reader.visit(pattern)
    return frozenset(reader.slots)


def selections(pattern: ast.Pattern) -> list[tuple[str, frozenset[str]]]:
    """Each choice by number in a pattern: its slot, and the plural categories it has a variant for."""
    reader = _Reader()
    reader.visit(pattern)
    return reader.variants


def texts(pattern: ast.Pattern) -> Iterator[str]:
    """The pattern's texts, one for each variant of a number, with slots written ``{ $name }``."""
    choices = [e.expression for e in pattern.elements if isinstance(e, ast.Placeable)]
    number = next((c for c in choices if isinstance(c, ast.SelectExpression)), None)
    for variant in number.variants if number else [None]:
        yield "".join(_written(element, variant) for element in pattern.elements)


def _written(element: ast.TextElement | ast.Placeable, variant: ast.Variant | None) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    if isinstance(element.expression, ast.SelectExpression):
        assert variant is not None
        return "".join(_written(inner, None) for inner in variant.value.elements)
    assert isinstance(element.expression, ast.VariableReference)
    return f"{{ ${element.expression.id.name} }}"


@cache
def categories(tag: str) -> frozenset[str]:
    """The plural categories that whole numbers to a thousand and halves have in the language, and ``other``."""
    rule = Locale.parse(tag, sep="-").plural_form
    return frozenset({"other", *(rule(number) for number in range(1001)), rule(1.5)})
