"""Clauses without their verb, or with its parts in the wrong place: "if you satisfied", "how I can help?"."""

from __future__ import annotations

from wellput.rules.grammar import rule_of
from wellput.rules.model import Example

RULE = rule_of(
    "clause",
    "typo_clause",
    bad=(
        Example("Dear Anna, how you want to pay?", "you", "Dear Anna, how do you want to pay?"),
        Example("I hope you satisfied.", "you satisfied", "I hope you are satisfied."),
        Example("We not send to Malta.", "not send", "We do not send to Malta."),
        Example("Sorry, we no refund this.", "no refund", "Sorry, we do not refund this."),
        Example("We very sorry for the delay.", "We very sorry", "We are very sorry for the delay."),
        Example("Tomorrow I sending the lid.", "I sending", "Tomorrow I am sending the lid."),
        Example("I waiting for the courier.", "I waiting", "I am waiting for the courier."),
        Example("How I can help you?", "I can", "How can I help you?"),
        Example("What size you need?", "you", "What size do you need?"),
        Example("Is not possible to change the colour.", "Is", "It is not possible to change the colour."),
        Example("Tell me how does it look.", "does it look", "Tell me how it looks."),
        Example("My colleague she packed the vase.", "colleague she", "My colleague packed the vase."),
        Example("This colour very popular.", "colour very", "This colour is very popular."),
        Example("It not available now.", "not", "It is not available now."),
    ),
    good=(
        Example("When it is dry, how do you clean it?"),
        Example("I hope you are satisfied."),
        Example("Keep it available for others."),
        Example("The colour you see is right."),
        Example("Is it possible to change it?"),
        Example("Why not wait for it?"),
        Example("Do you know whether or not it fits?"),
        Example("We saw you waiting for it."),
        Example("You and I sending boxes is a funny idea."),
        Example("How I wish I could help!"),
        Example("What you need is a new lid."),
        Example("Can you tell me how it works?"),
        Example("The day he came, it rained."),
        Example("I made them happy."),
    ),
)
