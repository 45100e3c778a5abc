### German: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Bestellnummer
fact-tracking = Sendungsnummer
fact-carrier = Versanddienst
fact-money = Betrag
fact-date = Datum
fact-duration = Dauer
fact-quantity = Menge
fact-size = Größe
fact-weight = Gewicht
fact-percent = Prozentsatz
fact-url = Link
fact-email = E-Mail
fact-phone = Telefon
fact-product-code = Artikelnummer

## Roles a fact plays in a message
role-sent-date = Versanddatum
role-delivery-date = Voraussichtliche Lieferung
role-deadline = Frist
role-refund = Erstattung
role-price = Preis
role-total = Gesamtbetrag
role-shipping-cost = Versandkosten
role-discount = Rabatt
role-discount-code = Rabattcode
role-invoice-number = Rechnungsnummer
role-item = Artikel
role-colour = Farbe
role-name = Name
role-shop = Shop
role-answer = Antwort

## Headings and notes of the card
key-information = Das Wichtigste
what-happens-next = So geht es weiter
your-options = Ihre Möglichkeiten
    .informal = Deine Möglichkeiten
original-message = Originalnachricht
automatic-translation = Diese Nachricht wurde automatisch übersetzt.
not-translated = Dieser Teil steht in der Originalsprache.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = heute
tomorrow = morgen
yesterday = gestern

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
duration-hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
duration-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
duration-business-days = { $count ->
        [one] { $count } Werktag
       *[other] { $count } Werktage
    }
duration-weeks = { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
duration-months = { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } Minute
       *[other] { $max } Minuten
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } Stunde
       *[other] { $max } Stunden
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } Tag
       *[other] { $max } Tage
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } Werktag
       *[other] { $max } Werktage
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } Woche
       *[other] { $max } Wochen
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } Monat
       *[other] { $max } Monate
    }
quantity-pieces = { $count ->
        [one] { $count } Stück
       *[other] { $count } Stück
    }
