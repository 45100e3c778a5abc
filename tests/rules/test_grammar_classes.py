"""Classes of learner grammar, whatever the words: each is found with its right form, and what looks like it is not."""

from __future__ import annotations

import pytest

from wellput.facts import find_facts
from wellput.rules.grammar import slips
from wellput.text.document import Document


def found(text: str) -> list[tuple[str, str]]:
    """``(stretch, right)`` of every slip of a text."""
    document = Document.read(text, facts=find_facts(text), language="en")
    return [
        (text[sentence.tokens[slip.first].start : sentence.tokens[slip.last].end], slip.right)
        for sentence in document.sentences
        for slip in slips(sentence)
    ]


SLIPS = [
    # A subject of several words and its verb.
    ("The cost of the repairs are too high.", "are", "is"),
    ("One of the wheels have a crack.", "have", "has"),
    ("My sister pack every necklace by hand.", "pack", "packs"),
    ("Your parcel and your invoice was put in one box.", "was", "were"),
    ("Both doors of the cupboard closes slowly.", "closes", "close"),
    ("Do the charger come with a plug?", "Do", "does"),
    ("Is the batteries new?", "Is", "are"),
    ("Here is the pictures.", "is", "are"),
    ("The jeans is blue.", "is", "are"),
    ("The news are bad.", "are", "is"),
    ("Everyone in our team love it.", "love", "loves"),
    # Relative clauses.
    ("The parts that is missing are in the mail.", "is", "are"),
    ("A shop which sell tea is next door.", "sell", "sells"),
    ("The buyer which complained got a refund.", "which", "who"),
    ("The kettle which it is new works well.", "which it", "which"),
    ("The man what repaired it is ill.", "what", "that"),
    # Auxiliaries, the perfect, the passive.
    ("It has being sent.", "has being", "has been"),
    ("The baker has sew it.", "sew", "sewn"),
    ("We have ship the second half.", "ship", "shipped"),
    ("The box was opening by customs.", "opening", "opened"),
    ("He is work for us.", "is work", "works"),
    ("It is can be washed.", "is can", "can"),
    ("I am not have it.", "am not have", "do not have"),
    ("Can you telling me the size?", "telling", "tell"),
    ("We will can send it.", "will can", "will be able to"),
    ("We sended it.", "sended", "sent"),
    # Tense and time.
    ("Last week we receive your parcel back.", "receive", "received"),
    ("We ship your parcel two days ago.", "ship", "shipped"),
    ("Tomorrow I sent you the label.", "sent", "will send"),
    ("If I would be you, I would take the blue one.", "would be", "were"),
    ("I am working here since 2015.", "am", "have been"),
    ("I sent it before two days.", "before two days", "two days ago"),
    ("I am understanding your problem.", "am understanding", "understand"),
    ("We are having two warehouses.", "are having", "have"),
    ("We use to pack it in foam.", "use", "used"),
    # No verb, no subject, one too many.
    ("The price already low.", "price already", "price is already"),
    ("Your order sent yesterday by air.", "order sent", "order was sent"),
    ("We going to send another.", "We going", "we are going"),
    ("I think is better to wait.", "is", "it is"),
    ("If is broken, write to me.", "If is", "if it is"),
    ("Has two pockets.", "Has", "it has"),
    ("The manual it is in German.", "manual it", "manual"),
    ("Because it rained, so the parcel is late.", "so the", "the"),
    # Order of words.
    ("I very like your shop.", "very like", "really like"),
    ("I like very much your shop.", "very much your shop", "your shop very much"),
    ("You can it return.", "it return", "return it"),
    ("It is enough big for two.", "enough big", "big enough"),
    ("Always we check it.", "Always we check", "we always check"),
    ("Send back it, please.", "back it", "it back"),
    ("It is a box big.", "box big", "big box"),
    # Questions.
    ("Why the lid is so loose?", "the lid is", "is the lid"),
    ("How works this button?", "works this button", "does this button work"),
    ("How long it takes?", "it takes", "does it take"),
    ("Are you want a refund?", "Are", "do"),
    ("Do you happy with it?", "Do", "are"),
    ("Please check whether is it new.", "is it", "it is"),
    ("Tell me what colour do you want.", "do you want", "you want"),
    # Number and determiners.
    ("It has many advantage.", "many advantage", "many advantages"),
    ("It comes with four leg.", "leg", "legs"),
    ("How many money did you pay?", "many", "much"),
    ("It is an useful tool.", "an useful", "a useful"),
    ("It is a two years warranty.", "two years", "two-year"),
    ("One of items is broken.", "of items", "of the items"),
    ("It is a good news.", "a good news", "good news"),
    ("There are no instruction in it.", "instruction", "instructions"),
    # Pronouns.
    ("Please tell she to wait.", "she", "her"),
    ("Them are in the box.", "Them", "they"),
    ("They office is closed.", "They", "their"),
    ("I packed it by me self.", "me self", "myself"),
    ("This box is your.", "your", "yours"),
    # Comparison.
    ("It is more warmer than the old one.", "more warmer", "warmer"),
    ("The most easy way is a refund.", "most easy", "easiest"),
    ("It is as good than the first.", "than", "as"),
    ("It is bigger then the old one.", "then", "than"),
    ("It is too much big.", "too much big", "too big"),
    ("It is heavyer.", "heavyer", "heavier"),
    # Adjective and adverb, felt and causing.
    ("Please read it careful.", "careful", "carefully"),
    ("You can easy clean it.", "easy", "easily"),
    ("It is complete waterproof.", "complete", "completely"),
    ("It smells well.", "well", "good"),
    ("I am confusing about your message.", "confusing", "confused"),
    ("It is disappointed to hear this.", "disappointed", "disappointing"),
    ("The photo is clearly.", "clearly", "clear"),
    ("It is very cheaper.", "very", "much"),
    ("It has a more long cable.", "more long", "longer"),
    ("A pair of glove is in the bag.", "glove", "gloves"),
    ("It is ours fault.", "ours", "our"),
    ("How many bags does you need?", "does", "do"),
    ("It suit small hands.", "suit", "suits"),
    ("Usually takes three days.", "Usually takes", "usually it takes"),
    ("Your refund ready.", "refund ready", "refund is ready"),
    ("Please not bend it.", "not bend", "do not bend"),
    ("What you did with the lid?", "you did", "did you do"),
    ("Last winter we have sold many.", "have sold", "sold"),
    ("This soap is containing milk.", "is containing", "contains"),
]

RIGHT = [
    "The people next door were annoyed.",
    "A pair of gloves is in the bag.",
    "How many eggs does this hen lay?",
    "A road trip to Lisbon is nice.",
    "The box of screws that is heavy is yours.",
    "The situation calls for drastic measures.",
    "Those who know it keep it.",
    "Each of the parts is new.",
    "Tom had no idea who he was.",
    "The reception which they are hosting is tonight.",
    "They had alternate plans.",
    "Nobody has quit smoking here.",
    "The price is increasing by the day.",
    "It was needing repair.",
    "We have been here for two days.",
    "I did not expect it before next week.",
    "I will send it within two days.",
    "The kettle is for children from three years.",
    "We received your mail last week and answer it now.",
    "If you would like a refund, I would send it.",
    "The address that the bank confirmed is right.",
    "The glue it needs is in the bag.",
    "So is my brother.",
    "My parents approved of it.",
    "Is the shop open?",
    "Has she called?",
    "The day it rained was cold.",
    "Although it is old, it works.",
    "She likes it very much.",
    "We have enough big boxes.",
    "I usually check it.",
    "The colour blue is nice.",
    "Turn it on me.",
    "What happens when it rains?",
    "What makes the noise?",
    "Do you know how it works?",
    "If it is new, keep it.",
    "How I wish it were here!",
    "An hour is enough, and a one-year plan is better.",
    "A European plug and an honest answer.",
    "We waited two weeks there.",
    "One of these would suit you.",
    "Both shape and colour matter.",
    "I need a little advice.",
    "Those present were happy.",
    "Between you and me it is cheap.",
    "Our customs office is near; ask it before you order.",
    "Her will was read.",
    "More older people buy it.",
    "I need more warm water.",
    "It will be done as soon as possible and then sent to you.",
    "It is as good as new, rather than broken.",
    "Keep it safe and dry.",
    "We use this firm again.",
    "You look well.",
    "You are amazing.",
    "It is all our fault.",
    "I am interested in it.",
    "The instructions are confusing.",
    "We saw many specials in the shop.",
    "It is mainly for kids.",
    "The busiest men find the most time.",
    "It is a small security think tank.",
    "I am depending on you.",
    "Please do not bend it.",
    "A pair of old gloves is in the bag.",
    "Usually it takes three days.",
    "The numbers are not the same: mine ends in seven.",
]


@pytest.mark.parametrize(("text", "stretch", "right"), SLIPS)
def test_a_class_of_slips_is_found_with_its_right_form(text: str, stretch: str, right: str) -> None:
    assert (stretch, right) in found(text)


@pytest.mark.parametrize("text", RIGHT)
def test_right_words_of_the_same_look_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["the of " * 2_800, "is not " * 2_800, "who which that " * 1_300, "a" * 20_000])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert isinstance(found(text), list)
