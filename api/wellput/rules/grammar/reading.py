"""A sentence as the checks read it: words, tags, and where a clause and a noun phrase begin."""

from __future__ import annotations

from wellput.rules.grammar.lexicon import Lexicon, lexicon
from wellput.text.document import Sentence
from wellput.text.tagger import tag

__all__ = ["NOT_PAST", "OBJECTS", "OTHERS", "PRONOUNS", "SINGULAR", "Reading"]

SINGULAR = frozenset(("it", "he", "she"))
OTHERS = frozenset(("i", "we", "you", "they"))
PRONOUNS = SINGULAR | OTHERS
#: Tags of words that begin an object.
OBJECTS = frozenset(("DT", "PRP", "PRP$"))
#: Forms that say too little about the verb before them.
NOT_PAST = frozenset(("used", "lay", "rose", "wound", "ground", "bound", "better"))
# Past forms that are base forms of rarer verbs: "did not found" is no founding.
_PAST_ALL_THE_SAME = frozenset(("found", "saw", "left", "felt", "fell", "thought", "bore", "sent"))

_ADVERBS = frozenset(
    "not also just only now then always still please kindly surely definitely never already ever usually really often "
    "normally currently sometimes probably certainly maybe perhaps even immediately".split()
)
_BREAKS = frozenset((",", ";", ":", "-", "\u2013", "\u2014", "(", ".", "!", "?", "..."))
# After these a subject begins a clause of its own.
_SUBORDINATORS = frozenset(
    "because but so while although though since if when whenever once as unless until till before after where why how "
    "that hope hopes hoping think sure know sorry afraid believe suppose guess yes no ok okay maybe perhaps however "
    "thus now".split()
)
# "Suggest that it take", "let it work and …", "will it work, it need": the verb hangs on these.
_SUBJUNCTIVE = frozenset(
    "suggest suggests suggested recommend recommends recommended insist insists insisted request requests requested "
    "demand demanded require requires important essential necessary vital lest whether wish ask asks asked advise "
    "advised propose prefer prefers order ordered".split()
)
_GOVERNORS = _SUBJUNCTIVE | frozenset(
    "let lets make makes made help helps see saw hear watch have had does do did don't doesn't didn't will would can "
    "could may might must should shall won't can't cannot couldn't wouldn't shouldn't to i'll we'll you'll they'll "
    "it'll i'd we'd you'd they'd if when not".split()
)
_CAUSATIVE = frozenset("let lets make makes made help helps see saw hear watch have had if when to not".split())
_IN_PHRASE = frozenset(("JJ", "JJR", "JJS", "NN", "NNS", "VBN", "CD", "NNP", "NNPS", "VBG", "HYPH"))
_VERB_TAGS = frozenset(("VB", "VBP", "VBZ", "VBD"))
_OPEN_PHRASE = frozenset(("DT", "PRP$", "PDT"))


class Reading:
    """One English sentence. Indices are those of its tokens; out of range, a word and a tag are empty."""

    __slots__ = ("_governed", "asks", "count", "lexicon", "tags", "tokens", "words")

    def __init__(self, sentence: Sentence) -> None:
        self.tokens = sentence.tokens
        self.words: list[str] = [token.norm for token in sentence.tokens]
        self.tags: tuple[str, ...] = sentence.tags
        if sentence.text.isupper():
            self.tags = tag([token._replace(text=token.norm) for token in sentence.tokens])
        self.count = len(self.words)
        self.lexicon: Lexicon = lexicon()
        self._mend()
        self.asks = sentence.is_question
        self._governed = next((at for at, word in enumerate(self.words) if word in _GOVERNORS), self.count)

    def _mend(self) -> None:
        """A noun after "this" or "your" is no verb, whatever stands behind it: "this lamp not shine"."""
        wrong = [at for at in range(1, self.count) if self.tags[at] in _VERB_TAGS and self._is_noun(at)]
        if wrong:
            tags = list(self.tags)
            for at in wrong:
                tags[at] = "NNS" if self.words[at] in self.lexicon.plurals else "NN"
            self.tags = tuple(tags)

    def _is_noun(self, at: int) -> bool:
        word = self.words[at]
        if self.tags[at - 1] in _OPEN_PHRASE:
            return (word in self.lexicon.nouns or word in self.lexicon.plurals) and word not in self.lexicon.bases
        asked = self.words[at - 1] in ("what", "which") and self.tag(at + 1) == "PRP"
        return asked and word in self.lexicon.nouns

    def word(self, index: int) -> str:
        return self.words[index] if 0 <= index < self.count else ""

    def tag(self, index: int) -> str:
        return self.tags[index] if 0 <= index < self.count else ""

    def base_of_past(self, word: str) -> str:
        """The base of a past form; empty for any other word, and where it may be a base form itself."""
        if word in NOT_PAST or (word in self.lexicon.bases and word not in _PAST_ALL_THE_SAME):
            return ""
        return self.lexicon.past.get(word, "")

    def base_of_third(self, index: int) -> str:
        """The base of a third person's form, where it is no plural noun; else empty."""
        word = self.word(index)
        base = self.lexicon.third.get(word, "")
        if not base or base == word or self.word(index + 1) == "of":
            return ""
        sure = base in self.lexicon.finite or self.tag(index) in ("VBZ", "VB") or self.tag(index + 1) in OBJECTS
        return base if sure else ""

    def after_adverbs(self, index: int) -> int:
        """The first index from ``index`` on that holds no adverb."""
        while index < self.count and self.words[index] in _ADVERBS:
            index += 1
        return index

    def before_adverbs(self, index: int) -> int:
        """The first index from ``index`` back that holds no adverb; -1 where there is none."""
        while index >= 0 and self.words[index] in self.lexicon.between:
            index -= 1
        return index

    def ends(self, index: int) -> bool:
        """Whether the clause is over at ``index``."""
        return index >= self.count or self.words[index] in _BREAKS or self.words[index] in ("and", "but", "because")

    def opens(self, index: int) -> bool:
        """Whether a subject at ``index`` begins a clause whose verb hangs on no earlier word."""
        if index == 0:
            return True
        before = self.words[index - 1]
        if before in _BREAKS:
            return self._governed >= index or self.tags[0] == "UH" or not self._listing(index)
        if before in ("and", "or") and self.words[index] in PRONOUNS and not (self.asks or self._listing(index)):
            # A pronoun is a subject of its own, whatever auxiliary stands before: "You can choose, and it need 3 days."
            return not (_SUBJUNCTIVE | _CAUSATIVE) & set(self.words[:index])
        if before in ("and", "or"):
            return self._governed >= index and not self._listing(index)
        if before in _SUBORDINATORS:
            return not any(word in _SUBJUNCTIVE for word in self.words[max(0, index - 6) : index - 1])
        return False

    def _listing(self, index: int) -> bool:
        """Whether what stands before may be the first of several subjects: "the box, the lamp and the cable need"."""
        return not any(name.startswith("VB") or name == "MD" for name in self.tags[:index]) and any(
            name in ("NN", "NNS", "PRP", "NNP") for name in self.tags[:index]
        )

    def phrase(self, head: int) -> int:
        """Where the noun phrase that ends with ``head`` begins."""
        first = head
        while first > 0 and self.tags[first - 1] in _IN_PHRASE and head - first < 4:
            first -= 1
        if first > 0 and (self.tags[first - 1] in _OPEN_PHRASE or self.words[first - 1] in _DETERMINERS):
            first -= 1
            if first > 0 and self.words[first - 1] in ("all", "both", "half"):
                first -= 1
        return first

    def phrase_end(self, index: int) -> int:
        """The head of the noun phrase that begins with a determiner at ``index``; ``index`` itself where none does."""
        end = index
        while end + 1 < self.count and self.tags[end + 1] in ("JJ", "NN", "NNS", "NNP", "CD") and end - index < 4:
            end += 1
        return end


_DETERMINERS = frozenset(
    "this that these those my your our his her their its all any some each every no another".split()
)
