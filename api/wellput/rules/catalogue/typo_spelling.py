"""Misspelt words."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.folding import folded, quoted
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.spelling import common, correct, is_listed_slip, is_word
from wellput.text.document import Document, Sentence

#: A draft with more words that nobody knows is no English, and to look for what each could mean takes time.
_MOST_UNKNOWN = 300


def check(draft: Document, _: Context) -> Iterator[Hit]:
    text = folded(draft).text
    right_words = common()
    unknown = 0
    for sentence in draft.sentences:
        if sentence.part in ("signature", "quote"):
            continue
        for index, token in enumerate(sentence.tokens):
            word = token.norm
            if word in right_words:
                continue
            # "Tommorow" is read as a date and is misspelt all the same.
            if not (token.kind == "word" or (token.kind == "fact" and token.text.isalpha())):
                continue
            # A capital inside a sentence is a name's, unless people are known to misspell that word.
            plain = token.text.islower() or (index == 0 and token.text[1:].islower() and _goes_on(sentence))
            if not plain and not is_listed_slip(word):
                continue
            unknown += 1
            right = correct(word) if unknown <= _MOST_UNKNOWN else None
            if (
                right is None
                or (not is_listed_slip(word) and _in_another_language(sentence, index))
                or quoted(text, *sentence.span, token.start, token.end)
            ):
                continue
            yield Hit(token.start, token.end, (_cased(right, token.text),), {"text": token.text, "right": right})


def _goes_on(sentence: Sentence) -> bool:
    """Whether a plain word follows the first, as in a sentence and unlike an address or a heading."""
    return len(sentence.tokens) > 1 and sentence.tokens[1].kind == "word" and sentence.tokens[1].text.islower()


def _in_another_language(sentence: Sentence, index: int) -> bool:
    """Whether a word beside it is not English either: "por favor", "sehr geehrte"."""
    beside = (*sentence.tokens[max(0, index - 1) : index], *sentence.tokens[index + 1 : index + 2])
    return any(
        token.kind == "word"
        and token.text.isalpha()
        and len(token.text) > 1
        and not is_word(token.norm)
        and correct(token.norm) is None
        for token in beside
    )


def _cased(right: str, original: str) -> str:
    if original.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if original[:1].isupper() else right


RULE = Rule(
    id="typo_spelling",
    principle="typo",
    category="wording",
    severity="hint",
    message="Write “{right}” instead of “{text}”.",
    why="Spelling slips look careless, and translation programs stumble over them.",
    source="T1",
    check=check,
    bad=(
        Example("I have recieved your message.", "recieved", "I have received your message."),
        Example("The adress on the parcel is right.", "adress", "The address on the parcel is right."),
        Example("We are shiping it tomorrow.", "shiping", "We are shipping it tomorrow."),
        Example("Tommorow I will send it.", "Tommorow", "Tomorrow I will send it."),
        Example("The lamp is definately blue.", "definately", "The lamp is definitely blue."),
        Example("Sorry, I dont have it.", "dont", "Sorry, I don't have it."),
        Example("It is not necesary to send it back.", "necesary", "It is not necessary to send it back."),
        Example("Please wait untill Monday.", "untill", "Please wait until Monday."),
        Example("I will chagne the colour.", "chagne", "I will change the colour."),
        Example("The box is seperate.", "seperate", "The box is separate."),
        Example("It needs two batterys.", "batterys", "It needs two batteries."),
        Example("I sended it on Monday.", "sended", "I sent it on Monday."),
        Example("We have the best prodact.", "prodact", "We have the best product."),
        Example("PLEASE SEND YOUR ADRESS.", "ADRESS", "PLEASE SEND YOUR ADDRESS."),
        Example("Here is the Adress of the shop.", "Adress", "Here is the Address of the shop."),
        Example("I need the quantaty today.", "quantaty", "I need the quantity today."),
        Example("The lid is at the botom of the crate.", "botom", "The lid is at the bottom of the crate."),
        Example("It came with a cuple of clips.", "cuple", "It came with a couple of clips."),
        Example("Write the wheigt on the lid.", "wheigt", "Write the weight on the lid."),
        Example("The developement took a year.", "developement", "The development took a year."),
    ),
    good=(
        Example("I received your message today."),
        Example("The colour of the lamp is grey, and the color of the box is gray."),
        Example("Please write to Tehr Recivo Street 4, as on your order."),
        Example("The label says por favor and sehr geehrte."),
        Example("Our greeters are kind, and the mediums are sold out."),
        Example("We have earbuds, keychains and dimmable lamps."),
        Example("The powerbank fits your smartwatch and your e-reader."),
        Example("I can't open it, and you don't have to."),
        Example("It goes here:\nReforma 222\nMexico City"),
        Example("The sarong is jute, and the lanyard has a matcha shade."),
        Example("It costs 10 EUR at Aliexpress or at Etsy."),
        Example('On the label you see "recieve", as the maker wrote it.'),
        Example("The grommets are waterproof and foldable."),
    ),
)
