### Dutch: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Bestelnummer
fact-tracking = Trackingnummer
fact-carrier = Vervoerder
fact-money = Bedrag
fact-date = Datum
fact-duration = Duur
fact-quantity = Aantal
fact-size = Maat
fact-weight = Gewicht
fact-percent = Percentage
fact-url = Link
fact-email = E-mail
fact-phone = Telefoon
fact-product-code = Artikelnummer

## Roles a fact plays in a message
role-sent-date = Verzenddatum
role-delivery-date = Verwachte levering
role-deadline = Uiterste datum
role-refund = Terugbetaling
role-price = Prijs
role-total = Totaal
role-shipping-cost = Verzendkosten
role-discount = Korting
role-discount-code = Kortingscode
role-invoice-number = Factuurnummer
role-item = Artikel
role-colour = Kleur
role-name = Naam
role-shop = Winkel
role-answer = Antwoord

## Headings and notes of the card
key-information = Belangrijkste informatie
what-happens-next = Zo gaat het verder
your-options = Uw mogelijkheden
    .informal = Je mogelijkheden
original-message = Oorspronkelijk bericht
automatic-translation = Dit bericht is automatisch vertaald.
not-translated = Dit deel staat in de oorspronkelijke taal.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = vandaag
tomorrow = morgen
yesterday = gisteren

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
duration-hours = { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
duration-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
duration-business-days = { $count ->
        [one] { $count } werkdag
       *[other] { $count } werkdagen
    }
duration-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
duration-months = { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minuut
       *[other] { $max } minuten
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } uur
       *[other] { $max } uur
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } werkdag
       *[other] { $max } werkdagen
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } week
       *[other] { $max } weken
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } maand
       *[other] { $max } maanden
    }
quantity-pieces = { $count ->
        [one] { $count } stuk
       *[other] { $count } stuks
    }
