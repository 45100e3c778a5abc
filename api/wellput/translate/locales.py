"""The CLDR locale of each language, and the names of languages."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError

__all__ = ["RIGHT_TO_LEFT", "SPACELESS", "is_language", "locale_of", "name_of", "own_name_of"]

RIGHT_TO_LEFT = frozenset(("ar", "he"))
#: Languages that put no space between sentences.
SPACELESS = frozenset(("ja", "zh-Hans", "zh-Hant"))
# The country whose forms a language's buyers expect where the language alone does not say.
_LOCALES = {"pt-BR": "pt_BR", "zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW", "en": "en_GB"}


# Bounded: tags come from requests.
@lru_cache(maxsize=256)
def locale_of(tag: str) -> Locale:
    """The locale for a BCP 47 tag; English for a tag that CLDR does not know."""
    try:
        return Locale.parse(_LOCALES.get(tag, tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


@lru_cache(maxsize=256)
def is_language(tag: str) -> bool:
    """Whether CLDR knows a language of that tag."""
    try:
        Locale.parse(tag[:35].replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return False
    return True


@lru_cache(maxsize=256)
def name_of(tag: str, display: str = "en") -> str:
    """The name of a language in the language ``display``: ``pt-BR`` → "Portuguese (Brazil)"."""
    try:
        name = Locale.parse(tag.replace("-", "_")).get_display_name(display.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        name = None
    return name or tag


@lru_cache(maxsize=256)
def own_name_of(tag: str) -> str:
    """The name of a language in itself: ``pt-BR`` → "português (Brasil)"."""
    return name_of(tag, tag)
