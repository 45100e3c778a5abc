"""Nouns in the wrong number, and words of the wrong kind: "many order", "very convenience"."""

from __future__ import annotations

from wellput.rules.grammar import rule_of
from wellput.rules.model import Example

RULE = rule_of(
    "noun",
    "typo_noun_form",
    bad=(
        Example("I am very disappoint about it.", "disappoint", "I am very disappointed about it."),
        Example("The lid is too tightly.", "tightly", "The lid is too tight."),
        Example("All photo are in the box.", "photo", "All photos are in the box."),
        Example("Please come and meet with we.", "we", "Please come and meet with us."),
        Example("You can keep he for free.", "he", "You can keep him for free."),
        Example("It takes 12 day, sometimes more.", "12 day", "It takes 12 days, sometimes more."),
        Example("Each items is checked.", "items", "Each item is checked."),
        Example("Charge it for four hour.", "four hour", "Charge it for four hours."),
        Example("Many customer like it.", "Many customer", "Many customers like it."),
        Example("These lamp are new.", "These lamp", "These lamps are new."),
        Example("It is one of our old customer.", "customer", "It is one of our old customers."),
        Example("I need more informations.", "informations", "I need more information."),
        Example("Thank you for your understand.", "understand", "Thank you for your understanding."),
        Example("It is a good choose.", "choose", "It is a good choice."),
        Example("The bag is very convenience.", "convenience", "The bag is very convenient."),
        Example("Thank you for your patient.", "patient", "Thank you for your patience."),
        Example("We advice you to wait.", "advice", "We advise you to wait."),
        Example("I have much customers in Spain.", "much", "I have many customers in Spain."),
    ),
    good=(
        Example("It was a very surprise visit from them."),
        Example("All day we were in the shop, and all product photos are new."),
        Example("The lid is tightly closed."),
        Example("With we and they, the letters are easy to see."),
        Example("The 3 day delivery costs 5 euros."),
        Example("It is a two piece set."),
        Example("I have many order numbers here."),
        Example("Every few days I check it."),
        Example("Your patient doctor is right."),
        Example("Take one of the customer cards."),
        Example("The iPhone 12 case is black."),
        Example("It is so much beauty for 5 euros."),
        Example("It runs with 12 volt."),
        Example("Those who order today get it soon."),
        Example("This orders the files by date."),
        Example("My advice is to wait."),
    ),
)
