### English: messages of a seller's life, the reference of ids and slots (types in ../slots.toml).
### Plain A2-B1 English in the seller's own voice ("I"); one sentence per message, so that drafts match by sentence.

## Greetings
greeting = Hello,
greeting-name = Hello { $name },
greeting-dear-name = Dear { $name },
greeting-morning = Good morning,
greeting-afternoon = Good afternoon,
greeting-evening = Good evening,
greeting-hope-well = I hope you are well.

## Thanks
thanks = Thank you!
thanks-message = Thank you for your message.
thanks-order = Thank you for your order.
thanks-order-number = Thank you for your order { $order }.
thanks-purchase = Thank you for your purchase.
thanks-interest = Thank you for your interest.
thanks-question = Thank you for your question.
thanks-reporting = Thank you for telling me about this.
thanks-patience = Thank you for your patience.
thanks-understanding = Thank you for your understanding.
thanks-photos = Thank you for the photos.
thanks-quick-reply = Thank you for your quick reply.
thanks-kind-words = Thank you for your kind words.
thanks-welcome = You are welcome.

## Short answers
answer-yes = Yes, of course.
answer-possible = Yes, this is possible.
answer-no-problem = No problem at all.
answer-find-out = I will find this out for you.
answer-photo-attached = I have attached a photo.
answer-photo-send = I will send you a photo.

## What has come in
received-message = I have received your message.
received-order = I have received your order.
received-order-number = I have received your order { $order }.
received-payment = I have received your payment.
received-payment-amount = I have received your payment of { $amount }.
received-return = I have received your return.
received-photos = I have received your photos.

## Checking
checking = I am checking this now.
checking-carrier = I am checking this with the carrier.
checking-carrier-name = I am checking this with { $carrier }.
checking-carrier-contacted = I have contacted the carrier.
checking-carrier-search = I have asked the carrier to search for your parcel.
checking-carrier-answer-date = The carrier will answer by { $date }.
checking-stock = I am checking my stock.
checking-reply-today = I will write to you again today.
checking-reply-date = I will write to you by { $date }.
checking-reply-hours = I will reply within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
checking-reply-days = I will reply within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.

## Questions to the buyer
ask-details = Could you please tell me more?
ask-what-wrong = Could you please tell me what is wrong with the item?
ask-photo = Could you please send me a photo?
ask-photos-damage = Could you please send me photos of the item and the packaging?
ask-order-number = Could you please tell me your order number?
ask-address = Could you please send me your full address?
ask-size = Which size do you need?
ask-colour = Which colour would you like?
ask-country = Which country should I ship to?

## Before it is sent
shipping-packing = I am packing your order now.
shipping-today = I will send your order today.
shipping-tomorrow = I will send your order tomorrow.
shipping-date = I will send your order on { $date }.
shipping-days = I will send your order within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
shipping-business-days = I will send your order within { $days ->
        [one] { $days } business day
       *[other] { $days } business days
    }.
shipping-tracking-later = I will send you the tracking number as soon as the parcel is on its way.
shipping-no-weekend = I do not ship on weekends.
shipping-away-until = I am away until { $date }.

## Sent
sent = Your parcel is on its way.
sent-today = I sent your parcel today.
sent-yesterday = I sent your parcel yesterday.
sent-date = I sent your parcel on { $date }.
sent-carrier = I sent your parcel with { $carrier }.
sent-date-carrier = I sent your parcel on { $date } with { $carrier }.
sent-carrier-tracking = I sent your parcel with { $carrier }, tracking number { $tracking }.
sent-order = I have sent your order { $order }.
sent-parcels = Your order comes in { $quantity ->
        [one] { $quantity } parcel
       *[other] { $quantity } parcels
    }.
sent-rest-later = The rest of your order will come in a second parcel.

## Tracking
tracking-number = Your tracking number is { $tracking }.
tracking-link = You can follow your parcel here: { $link }
tracking-wait-hours = The tracking page will be updated within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
tracking-wait-days = The tracking page will be updated within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
tracking-last-update = The last tracking update was on { $date }.
tracking-none = This shipping method has no tracking.
tracking-returning = Your parcel is on its way back to me.

## Where it is
where-in-transit = Your parcel is still on its way.
where-arrived-country = Your parcel has arrived in your country.
where-out-for-delivery = Your parcel is out for delivery today.
where-pickup = Your parcel is waiting for you at the pick-up point.
where-pickup-until = You can pick up your parcel until { $date }.
where-ask-post-office = Please ask your local post office and give them the tracking number.
where-expected-date = Your parcel should arrive on { $date }.
where-expected-by = Your parcel should arrive by { $date }.
where-expected-between = Your parcel should arrive between { $start } and { $end }.
where-expected-days = Your parcel should arrive in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
where-expected-days-range = Your parcel should arrive in { $min } to { $max ->
        [one] { $max } day
       *[other] { $max } days
    }.
where-lost-sorry = I am sorry that your parcel is lost.

## Delivery, before the sale
delivery-days = Delivery takes { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
delivery-days-range = Delivery takes { $min } to { $max ->
        [one] { $max } day
       *[other] { $max } days
    }.
delivery-business-days-range = Delivery takes { $min } to { $max ->
        [one] { $max } business day
       *[other] { $max } business days
    }.
delivery-if-ordered = If you order today, your parcel should arrive by { $date }.
delivery-express-days = Express shipping takes { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
delivery-free = Shipping is free.
delivery-cost = Shipping costs { $amount }.
delivery-express-cost = Express shipping costs { $amount }.
delivery-country-yes = Yes, I ship to your country.
delivery-country-no = I am sorry, I do not ship to your country.
delivery-insured = The parcel is insured.
delivery-signature = Somebody must be at home to sign for the parcel.

## Late
late-sorry = I am sorry that your parcel is late.
late-carrier = The carrier has a delay.
late-holidays = Parcels take longer because of the holidays.
late-new-date = The new delivery date is { $date }.
late-wait-until = Please wait until { $date }.
late-then-refund = If your parcel does not arrive by { $date }, I will refund you in full.
late-then-write = If your parcel does not arrive by { $date }, please write to me.
late-then-choice = If your parcel does not arrive by { $date }, you can choose a refund or a replacement.

## Customs
customs-held = Your parcel is at customs.
customs-cleared = Your parcel has passed customs.
customs-days = The customs check can take { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
customs-fees-buyer = Import duties and taxes are not included in the price.
customs-fees-paid = Import duties and taxes are already paid.
customs-contact = Customs may ask you for documents.
customs-invoice = I can send you an invoice for customs.
customs-true-value = I must write the real value on the customs form.

## Delivered, not found
delivered-date = The tracking shows that your parcel was delivered on { $date }.
delivered-attempt = The carrier tried to deliver your parcel on { $date }.
delivered-check-neighbours = Please ask your neighbours and check your letterbox.
delivered-proof = I have asked the carrier for proof of delivery.
delivered-missing-sorry = I am sorry that you have not received your parcel.

## Damaged, not working, incomplete
damaged-sorry = I am sorry that the item arrived damaged.
damaged-packing = I did not pack the item well enough.
damaged-keep-packaging = Please keep the packaging.
damaged-claim = I will report the damage to the carrier.
damaged-not-working-sorry = I am sorry that the item does not work.
damaged-repair-offer = I can repair the item for you.
damaged-try-first = Please try this first:
missing-part-sorry = I am sorry that a part is missing.
missing-part-send = I will send you the missing part today.
missing-part-send-date = I will send you the missing part on { $date }.
missing-spare-part = I can send you a spare part.

## Wrong item
wrong-item-sorry = I am sorry that you received the wrong item.
wrong-item-colour-sorry = I am sorry that you received the wrong colour.
wrong-item-size-sorry = I am sorry that you received the wrong size.
wrong-item-send = I will send you the right item today.
wrong-item-send-date = I will send you the right item on { $date }.
wrong-item-keep = You can keep the wrong item.

## Refund
refund-offer = I can refund you in full.
refund-done = I have refunded you in full.
refund-done-amount = I have refunded { $amount }.
refund-done-amount-date = I refunded { $amount } on { $date }.
refund-will-today = I will refund you today.
refund-will-amount = I will refund { $amount }.
refund-after-return = I will refund you as soon as I receive the item.
refund-days = The money should reach you within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
refund-business-days-range = The money should reach you in { $min } to { $max ->
        [one] { $max } business day
       *[other] { $max } business days
    }.
refund-bank-days-range = Your bank may need { $min } to { $max ->
        [one] { $max } day
       *[other] { $max } days
    } to show the refund.
refund-not-seen = If you do not see the refund by { $date }, please write to me.
refund-method = The refund goes to the payment method you used.
refund-shipping = I will also refund the shipping cost.
partial-refund-offer = I can offer you a partial refund of { $amount }.
partial-refund-percent = I can offer you a partial refund of { $percent }.
partial-refund-keep = You can keep the item.
partial-refund-done = I have sent you a partial refund of { $amount }.

## Replacement
replacement-offer = I can send you a replacement.
replacement-free = The replacement is free of charge.
replacement-date = I will send the replacement on { $date }.
replacement-sent = I have sent the replacement.
replacement-sent-date = I sent the replacement on { $date }.
replacement-tracking = The tracking number of the replacement is { $tracking }.

## Return
return-how = Please open a return request in your order.
return-accepted = I have accepted your return.
return-until = You can return the item until { $date }.
return-days = You can return the item within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
return-unused = Please return the item unused and in its original packaging.
return-label = I will send you a prepaid return label.
return-label-attached = The return label is attached.
return-pickup-date = The carrier will collect the return on { $date }.
return-cost-seller = I pay for the return shipping.
return-cost-buyer = Return shipping is paid by the buyer.
return-tracking = Please send me the tracking number of the return.
return-not-needed = You do not need to send the item back.

## Exchange
exchange-offer = I can exchange the item.
exchange-size = I can exchange the item for size { $size }.
exchange-colour = I can exchange the item for another colour: { $colour }.
exchange-after-return = I will send the new item as soon as I receive the old one.

## Size and colour
size-recommend = I recommend size { $size }.
size-available = Size { $size } is in stock.
size-sold-out = I am sorry, size { $size } is sold out.
size-runs-small = The item runs small, so please choose one size larger.
size-true = The item is true to size.
size-chart = You can find the size chart in the listing.
size-dimensions = The item is { $length } long and { $width } wide.
size-weight = The item weighs { $weight }.
colour-available = This colour is in stock: { $colour }.
colour-sold-out = I am sorry, this colour is sold out: { $colour }.
colour-screen = The colour may look a little different on your screen.

## Stock and the product
stock-available = Yes, the item is in stock.
stock-ready-today = The item is ready to ship today.
stock-left = I have { $quantity ->
        [one] { $quantity } piece
       *[other] { $quantity } pieces
    } left.
stock-sold-out = I am sorry, the item is sold out.
stock-back-date = The item will be in stock again on { $date }.
stock-similar = I have a similar item.
stock-similar-link = I have a similar item here: { $link }
stock-reserve-until = I can reserve the item for you until { $date }.
stock-new = The item is new and unused.
stock-handmade = The item is made by hand.
stock-batteries-yes = Batteries are included.
stock-batteries-no = Batteries are not included.
stock-gift-wrap = I can wrap the item as a gift.
stock-warranty-months = The item has a warranty of { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
stock-instructions = The instructions are in the box.

## Price and discount
price-is = The price is { $amount }.
price-total = The total is { $amount }, including shipping.
price-includes-shipping = The price includes shipping.
price-fixed = I am sorry, I cannot lower the price.
price-offer = I can offer you a price of { $amount }.
discount-percent = I can offer you a discount of { $percent }.
discount-code = Your discount code is { $code }.
discount-until = The offer is valid until { $date }.
discount-quantity = If you buy { $quantity ->
        [one] { $quantity } piece
       *[other] { $quantity } pieces
    }, you get a discount of { $percent }.

## Combined shipping, payment, invoice
combined-offer = I can send your orders together in one parcel.
combined-once = You pay for shipping only once.
combined-cost = Shipping for all items together costs { $amount }.
combined-wait = Please do not pay until I send you the new total.
payment-waiting = I have not received your payment yet.
payment-by = Please pay by { $date }.
payment-marketplace = Please pay only through the marketplace.
invoice-attached = The invoice is attached.
invoice-today = I will send you the invoice today.
invoice-number = The invoice number is { $invoice }.
invoice-details = Please send me the name and address for the invoice.

## Cancelling
cancel-possible = Yes, you can still cancel your order.
cancel-done = I have cancelled your order.
cancel-too-late = I am sorry, I cannot cancel the order because I have already sent it.
cancel-return-instead = You can return the item after it arrives.
cancel-if-sent = If the parcel has already left, you can return the item after it arrives.

## Address
address-confirm = Please confirm that your address is correct.
address-changed = I have changed the delivery address.
address-too-late = I am sorry, I cannot change the address because I have already sent the parcel.
address-if-sent = If the parcel has already left, I will ask the carrier to change the address.
address-returned = The parcel came back to me because the address was not complete.
address-resend-cost = I can send the parcel again for { $amount }.

## Disputes
dispute-understand = I understand that you are not happy with this.
dispute-solve = I would like to find a good solution with you.
dispute-replied = I have replied to your case.
dispute-tracking-added = I have added the tracking information to your case.
dispute-decision-date = The marketplace will decide by { $date }.

## Reviews
review-ask = I would be glad if you left an honest review.
review-thanks = Thank you for your review.
review-improve = Your feedback helps me improve.

## Coming back to the buyer
follow-up-arrived = Has your parcel arrived?
follow-up-all-right = Is everything all right with your order?
follow-up-solved = Is the problem solved now?
follow-up-glad-like = I am glad that you like the item.
follow-up-glad-arrived = I am glad that your parcel arrived safely.
follow-up-date = I will check this again on { $date }.

## Choices
options-intro = You can choose:
options-refund-replacement = Would you like a refund or a replacement?
options-part-refund = Would you like the missing part or a refund?
options-refund-wait = Would you like to wait or to get a refund?
options-exchange-refund = Would you like an exchange or a refund?
options-partial-return = Would you like to keep the item with a partial refund, or return it for a full refund?
options-ready-date = I can do this by { $date }.
options-tell = Please tell me what you prefer.
options-tell-date = Please tell me by { $date } what you prefer.

## Next steps
next-step-nothing = You do not need to do anything.
next-step-news = I will write to you as soon as I have news.
next-step-photos = I will find a solution as soon as I have the photos.
next-step-confirm = I will start as soon as you confirm.

## Apologies
apology = I am sorry.
apology-problem = I am sorry about this problem.
apology-mistake = This was my mistake.
apology-wait = I am sorry that you had to wait.
apology-late-reply = I am sorry for my late reply.
apology-understand = I understand how annoying this is.
apology-not-possible = I am sorry, this is not possible.

## Closings
closing-questions = If you have any questions, please write to me.
closing-anything-else = If you need anything else, please write to me.
closing-help = I am happy to help.
closing-reply = I look forward to your reply.
closing-enjoy = I hope you enjoy your purchase.
closing-thanks-again = Thank you again!
closing-day = Have a nice day!
closing-weekend = Have a nice weekend!
closing-best = Best wishes,
closing-regards = Kind regards,
