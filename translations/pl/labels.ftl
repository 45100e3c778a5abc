### Polish: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Numer zamówienia
fact-tracking = Numer przesyłki
fact-carrier = Przewoźnik
fact-money = Kwota
fact-date = Data
fact-duration = Czas
fact-quantity = Liczba
fact-size = Rozmiar
fact-weight = Waga
fact-percent = Procent
fact-url = Link
fact-email = E-mail
fact-phone = Telefon
fact-product-code = Kod produktu

## Roles a fact plays in a message
role-sent-date = Data wysyłki
role-delivery-date = Przewidywana dostawa
role-deadline = Termin
role-refund = Zwrot pieniędzy
role-price = Cena
role-total = Razem
role-shipping-cost = Koszt wysyłki
role-discount = Rabat
role-discount-code = Kod rabatowy
role-invoice-number = Numer faktury
role-item = Produkt
role-colour = Kolor
role-name = Imię i nazwisko
role-shop = Sklep
role-answer = Odpowiedź

## Headings and notes of the card
key-information = Najważniejsze informacje
what-happens-next = Co dalej
your-options = Możliwości do wyboru
original-message = Wiadomość oryginalna
automatic-translation = Ta wiadomość została przetłumaczona automatycznie.
not-translated = Ta część jest w języku oryginału.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = dzisiaj
tomorrow = jutro
yesterday = wczoraj

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
duration-hours = { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
duration-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
duration-business-days = { $count ->
        [one] { $count } dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dnia roboczego
    }
duration-weeks = { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    }
duration-months = { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minuta
        [few] { $max } minuty
        [many] { $max } minut
       *[other] { $max } minuty
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } godzina
        [few] { $max } godziny
        [many] { $max } godzin
       *[other] { $max } godziny
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } dzień
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dnia
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } dzień roboczy
        [few] { $max } dni robocze
        [many] { $max } dni roboczych
       *[other] { $max } dnia roboczego
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } tydzień
        [few] { $max } tygodnie
        [many] { $max } tygodni
       *[other] { $max } tygodnia
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } miesiąc
        [few] { $max } miesiące
        [many] { $max } miesięcy
       *[other] { $max } miesiąca
    }
quantity-pieces = { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
