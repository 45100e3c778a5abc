### What belongs into each blank of a started reply. Other languages: translations/<tag>/starter.ftl.

blank-order = The order number.
blank-tracking = The tracking number of this parcel.
blank-carrier = The company that carries the parcel.
blank-sent-date = The day you sent the parcel.
blank-expected-date = The day by which the parcel should be there.
blank-reply-date = The day by which you will write again. Choose one you can keep.
blank-ready-date = The day by which you can do what the buyer chooses.
blank-return-date = The last day to send the item back.
blank-amount = The amount with its currency.
blank-answer = What you want to say to the buyer.
blank-answer-to = Your answer to: “{ $question }”
blank-your-name = Your name or the name of your shop.
