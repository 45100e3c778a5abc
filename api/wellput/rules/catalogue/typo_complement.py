"""What a word takes after it: a preposition, an infinitive, a gerund, or its object at once."""

from __future__ import annotations

from wellput.rules.grammar import rule_of
from wellput.rules.model import Example

RULE = rule_of(
    "complement",
    "typo_complement",
    bad=(
        Example("We rely of our old kiln.", "rely of", "We rely on our old kiln."),
        Example("She insisted in a second coat.", "insisted in", "She insisted on a second coat."),
        Example("Let us discuss about the shade.", "discuss about", "Let us discuss the shade."),
        Example("My notes resemble to yours.", "resemble to", "My notes resemble yours."),
        Example("Nobody listens me here.", "listens me", "Nobody listens to me here."),
        Example("He explained me the trick.", "explained me", "He explained to me the trick."),
        Example("The crate arrived to our yard.", "arrived to", "The crate arrived at our yard."),
        Example("The crate arrived to Lyon.", "arrived to", "The crate arrived in Lyon."),
        Example("You can exchange the rug by a mat.", "by", "You can exchange the rug for a mat."),
        Example("The net prevents the lid to fall.", "to fall", "The net prevents the lid from falling."),
        Example("I prefer the oak than the pine.", "than", "I prefer the oak to the pine."),
        Example("They allowed us open the crate.", "open", "They allowed us to open the crate."),
        Example("We are proud for this vase.", "proud for", "We are proud of this vase."),
        Example("The dye is different of the first one.", "different of", "The dye is different from the first one."),
        Example("It is worth to repair.", "worth to repair", "It is worth repairing."),
        Example("He is capable to mend it.", "capable to mend", "He is capable of mending it."),
        Example("You risk to scratch it.", "risk to scratch", "You risk scratching it."),
        Example("I decided painting it white.", "decided painting", "I decided to paint it white."),
        Example("The reason of the crack is frost.", "reason of", "The reason for the crack is frost."),
        Example("We had difficulty to find it.", "difficulty to find", "We had difficulty finding it."),
        Example("It stood behind of the sofa.", "behind of", "It stood behind the sofa."),
        Example("Who is in charge for the kiln?", "charge for", "Who is in charge of the kiln?"),
    ),
    good=(
        Example("It depends in part on the wood."),
        Example("We listened at the door and discussed it on Monday."),
        Example("He explained to me how it works, and I suggest you call him."),
        Example("The crate arrived the next day, and it arrived to find us gone."),
        Example("The shelf on which it depends in our shop is old."),
        Example("He was contacted with a question, and the lack of rain is a worry."),
        Example("I exchanged a word with her by the door."),
        Example("She is too busy to answer and too ill to be capable."),
        Example("We are happy for you and sorry for her."),
        Example("For reasons of safety, it is closed."),
        Example("It was made by hand, and it is close to my heart."),
        Example("We hope to see you, and we want the shipping to be quick."),
        Example("It keeps to the left, and I agree in principle with you."),
        Example("He told us to wait and asked her to come."),
        Example("I want the parcel packed, and I need it opened."),
        Example("The benefit of the doubt is yours, and the trust is mutual."),
    ),
)
