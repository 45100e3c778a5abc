### English: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Order number
fact-tracking = Tracking number
fact-carrier = Carrier
fact-money = Amount
fact-date = Date
fact-duration = Duration
fact-quantity = Quantity
fact-size = Size
fact-weight = Weight
fact-percent = Percentage
fact-url = Link
fact-email = E-mail
fact-phone = Phone
fact-product-code = Product code

## Roles a fact plays in a message
role-sent-date = Sent on
role-delivery-date = Expected delivery
role-deadline = Deadline
role-refund = Refund
role-price = Price
role-total = Total
role-shipping-cost = Shipping cost
role-discount = Discount
role-discount-code = Discount code
role-invoice-number = Invoice number
role-item = Item
role-colour = Colour
role-name = Name
role-shop = Shop
role-answer = Answer

## Headings and notes of the card
key-information = Key information
what-happens-next = What happens next
your-options = Your options
original-message = Original message
automatic-translation = This message was translated automatically.
not-translated = This part is in the original language.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = today
tomorrow = tomorrow
yesterday = yesterday

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
duration-business-days = { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
duration-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
duration-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minute
       *[other] { $max } minutes
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } hour
       *[other] { $max } hours
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } day
       *[other] { $max } days
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } business day
       *[other] { $max } business days
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } week
       *[other] { $max } weeks
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } month
       *[other] { $max } months
    }
quantity-pieces = { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
