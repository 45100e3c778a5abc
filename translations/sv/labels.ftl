### Swedish: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Ordernummer
fact-tracking = Spårningsnummer
fact-carrier = Transportör
fact-money = Belopp
fact-date = Datum
fact-duration = Tid
fact-quantity = Antal
fact-size = Storlek
fact-weight = Vikt
fact-percent = Procent
fact-url = Länk
fact-email = E-post
fact-phone = Telefon
fact-product-code = Artikelnummer

## Roles a fact plays in a message
role-sent-date = Skickat
role-delivery-date = Beräknad leverans
role-deadline = Sista dag
role-refund = Återbetalning
role-price = Pris
role-total = Totalt
role-shipping-cost = Fraktkostnad
role-discount = Rabatt
role-discount-code = Rabattkod
role-invoice-number = Fakturanummer
role-item = Vara
role-colour = Färg
role-name = Namn
role-shop = Butik
role-answer = Svar

## Headings and notes of the card
key-information = Det viktigaste
what-happens-next = Vad händer nu
your-options = Dina val
original-message = Ursprungligt meddelande
automatic-translation = Det här meddelandet är automatiskt översatt.
not-translated = Den här delen är på originalspråket.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = i dag
tomorrow = i morgon
yesterday = i går

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
duration-hours = { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
duration-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
duration-business-days = { $count ->
        [one] { $count } arbetsdag
       *[other] { $count } arbetsdagar
    }
duration-weeks = { $count ->
        [one] { $count } vecka
       *[other] { $count } veckor
    }
duration-months = { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minut
       *[other] { $max } minuter
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } timme
       *[other] { $max } timmar
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } arbetsdag
       *[other] { $max } arbetsdagar
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } vecka
       *[other] { $max } veckor
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } månad
       *[other] { $max } månader
    }
quantity-pieces = { $count ->
        [one] { $count } styck
       *[other] { $count } stycken
    }
