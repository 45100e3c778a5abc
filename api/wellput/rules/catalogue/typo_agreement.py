"""Verbs that do not go with their subject: "it need", "our goods is", "there is many"."""

from __future__ import annotations

from wellput.rules.grammar import rule_of
from wellput.rules.model import Example

RULE = rule_of(
    "agreement",
    "typo_agreement",
    bad=(
        Example("If your skin become red, stop it.", "become", "If your skin becomes red, stop it."),
        Example("It need about a week.", "need", "It needs about a week."),
        Example("All shoes was checked.", "was", "All shoes were checked."),
        Example("Our goods is always new.", "is", "Our goods are always new."),
        Example("Sorry, they has no more of it.", "has", "Sorry, they have no more of it."),
        Example("The box were open.", "were", "The box was open."),
        Example("Yes, it have a lid.", "have", "Yes, it has a lid."),
        Example("So sorry the heater have a fault.", "have", "So sorry the heater has a fault."),
        Example("If it still make noise, write to me.", "make", "If it still makes noise, write to me."),
        Example("Your scarf go out tomorrow.", "go", "Your scarf goes out tomorrow."),
        Example("There is many colours in the shop.", "is", "There are many colours in the shop."),
        Example("We was closed on Monday.", "was", "We were closed on Monday."),
        Example("The speaker need 3 hours to charge.", "need", "The speaker needs 3 hours to charge."),
        Example("It is a good lamp and have a long cable.", "have", "It is a good lamp and has a long cable."),
        Example("It hang on a hook.", "hang", "It hangs on a hook."),
        Example("It is cheap, we earns very little with it.", "earns", "It is cheap, we earn very little with it."),
        Example("Yes, and then they sends a new one.", "sends", "Yes, and then they send a new one."),
        Example(
            "The smell is new, it disappear after a day.", "disappear", "The smell is new, it disappears after a day."
        ),
        Example("THE HEATER HAVE A FAULT.", "HAVE", "THE HEATER HAS A FAULT."),
    ),
    good=(
        Example("Let it work for an hour."),
        Example("Does it have a lid?"),
        Example("I recommend that it have a lid."),
        Example("The number of shoes is 3."),
        Example("Five days is enough for the paint."),
        Example("The news is good: they have it."),
        Example("The trash can works with a pedal."),
        Example("If the shoes were small, please tell me."),
        Example("If the box were open, I would see it."),
        Example("The team are happy."),
        Example("The lamp and the box are here."),
        Example("The box of screws is in the bag."),
        Example("I will let the paint dry and have a look."),
        Example("Could the heater have a fault?"),
        Example("The customers the shop has are kind."),
        Example("There are a few colours in the shop."),
        Example("We watched it disappear behind the house."),
        Example("We sellers know that."),
        Example("They cost the same, and it cost us a day."),
        Example("Let it hang on a hook."),
    ),
)
