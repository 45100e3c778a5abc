"""Verbs in the wrong form for what stands before them: "must to do", "is forget", "thank you for like"."""

from __future__ import annotations

from wellput.rules.grammar import rule_of
from wellput.rules.model import Example

RULE = rule_of(
    "verb",
    "typo_verb_form",
    bad=(
        Example("We can not to change the address.", "to change", "We can not change the address."),
        Example("The lamp can works with 110 V.", "works", "The lamp can work with 110 V."),
        Example("Our engineer will analysis the photo.", "analysis", "Our engineer will analyse the photo."),
        Example("Did you received the photo?", "received", "Did you receive the photo?"),
        Example("Your order will shipped tomorrow.", "shipped", "Your order will be shipped tomorrow."),
        Example("The courier did not found your house.", "found", "The courier did not find your house."),
        Example("The screw is forget in the shop.", "forget", "The screw is forgotten in the shop."),
        Example("I am agree with you.", "am agree", "I agree with you."),
        Example("The lid was broke in the box.", "broke", "The lid was broken in the box."),
        Example("I should have write to you.", "write", "I should have written to you."),
        Example("Thank you for like our shop.", "like", "Thank you for liking our shop."),
        Example("Please to press the red button.", "to press", "Please press the red button."),
        Example("Let me to check the stock.", "to check", "Let me check the stock."),
        Example("I want know your size.", "know", "I want to know your size."),
        Example("Before send it, I will test it.", "send", "Before sending it, I will test it."),
        Example("I would like to sent it today.", "sent", "I would like to send it today."),
        Example("Is it include the cable?", "Is it include", "Does it include the cable?"),
        Example("Avoid to open the lid.", "to open", "Avoid opening the lid."),
        Example("The parcel has been arrived in Rome.", "been arrived", "The parcel has arrived in Rome."),
        Example("If you are satisfy with it, keep it.", "satisfy", "If you are satisfied with it, keep it."),
        Example("The lamp is not work.", "is not work", "The lamp does not work."),
    ),
    good=(
        Example("It may cost 3 pounds."),
        Example("Did you used to live here?"),
        Example("All you need to do is send a photo."),
        Example("The trash can to the left is full."),
        Example("I did everything I could to help you."),
        Example("Thank you for your help."),
        Example("I look forward to Friday."),
        Example("We will have the lamp checked."),
        Example("It is included in the box."),
        Example("Please note that it is new."),
        Example("I am used to waiting."),
        Example("What we did helped her."),
        Example("After use, clean it."),
        Example("Our returns are sent to the shop."),
        Example("Let us go to the shop."),
        Example("Is work possible on Sunday?"),
        Example("The parcel has been found and has arrived."),
        Example("We are here to satisfy you."),
    ),
)
