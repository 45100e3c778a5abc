### Italian: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Numero d’ordine
fact-tracking = Numero di tracciamento
fact-carrier = Corriere
fact-money = Importo
fact-date = Data
fact-duration = Durata
fact-quantity = Quantità
fact-size = Taglia
fact-weight = Peso
fact-percent = Percentuale
fact-url = Link
fact-email = E-mail
fact-phone = Telefono
fact-product-code = Codice prodotto

## Roles a fact plays in a message
role-sent-date = Data di spedizione
role-delivery-date = Consegna prevista
role-deadline = Scadenza
role-refund = Rimborso
role-price = Prezzo
role-total = Totale
role-shipping-cost = Spese di spedizione
role-discount = Sconto
role-discount-code = Codice sconto
role-invoice-number = Numero di fattura
role-item = Articolo
role-colour = Colore
role-name = Nome
role-shop = Negozio
role-answer = Risposta

## Headings and notes of the card
key-information = Informazioni principali
what-happens-next = Prossimi passi
your-options = Le Sue opzioni
    .informal = Le tue opzioni
original-message = Messaggio originale
automatic-translation = Questo messaggio è stato tradotto automaticamente.
not-translated = Questa parte è nella lingua originale.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = oggi
tomorrow = domani
yesterday = ieri

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
duration-hours = { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
duration-days = { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
duration-business-days = { $count ->
        [one] { $count } giorno lavorativo
       *[other] { $count } giorni lavorativi
    }
duration-weeks = { $count ->
        [one] { $count } settimana
       *[other] { $count } settimane
    }
duration-months = { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minuto
       *[other] { $max } minuti
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } ora
       *[other] { $max } ore
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } giorno lavorativo
       *[other] { $max } giorni lavorativi
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } settimana
       *[other] { $max } settimane
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } mese
       *[other] { $max } mesi
    }
quantity-pieces = { $count ->
        [one] { $count } pezzo
       *[other] { $count } pezzi
    }
