### Polish: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: Państwo, which leaves the reader's gender open; .informal: ty. No past tense that shows the seller's gender.

## Greetings
greeting = Dzień dobry,
    .informal = Cześć,
greeting-name = Dzień dobry, { $name },
    .informal = Cześć, { $name },
greeting-dear-name = Dzień dobry, { $name },
    .informal = Cześć, { $name },
greeting-morning = Dzień dobry,
greeting-afternoon = Dzień dobry,
greeting-evening = Dobry wieczór,
greeting-hope-well = Mam nadzieję, że u Państwa wszystko dobrze.
    .informal = Mam nadzieję, że u Ciebie wszystko dobrze.

## Thanks
thanks = Bardzo dziękuję!
thanks-message = Dziękuję za wiadomość.
thanks-order = Dziękuję za zamówienie.
thanks-order-number = Dziękuję za zamówienie { $order }.
thanks-purchase = Dziękuję za zakup.
thanks-interest = Dziękuję za zainteresowanie.
thanks-question = Dziękuję za pytanie.
thanks-reporting = Dziękuję za informację w tej sprawie.
thanks-patience = Dziękuję za cierpliwość.
thanks-understanding = Dziękuję za wyrozumiałość.
thanks-photos = Dziękuję za zdjęcia.
thanks-quick-reply = Dziękuję za szybką odpowiedź.
thanks-kind-words = Dziękuję za miłe słowa.
thanks-welcome = Nie ma za co.

## Short answers
answer-yes = Tak, oczywiście.
answer-possible = Tak, to możliwe.
answer-no-problem = To żaden problem.
answer-find-out = Sprawdzę to dla Państwa.
    .informal = Sprawdzę to dla Ciebie.
answer-photo-attached = W załączniku jest zdjęcie.
answer-photo-send = Prześlę zdjęcie.

## What has come in
received-message = Państwa wiadomość dotarła do mnie.
    .informal = Twoja wiadomość dotarła do mnie.
received-order = Państwa zamówienie dotarło do mnie.
    .informal = Twoje zamówienie dotarło do mnie.
received-order-number = Państwa zamówienie { $order } dotarło do mnie.
    .informal = Twoje zamówienie { $order } dotarło do mnie.
received-payment = Państwa płatność dotarła do mnie.
    .informal = Twoja płatność dotarła do mnie.
received-payment-amount = Państwa płatność w wysokości { $amount } dotarła do mnie.
    .informal = Twoja płatność w wysokości { $amount } dotarła do mnie.
received-return = Zwrócony towar dotarł do mnie.
received-photos = Państwa zdjęcia dotarły do mnie.
    .informal = Twoje zdjęcia dotarły do mnie.

## Checking
checking = Właśnie to sprawdzam.
checking-carrier = Wyjaśniam to z przewoźnikiem.
checking-carrier-name = Wyjaśniam to z firmą { $carrier }.
checking-carrier-contacted = Jestem w kontakcie z przewoźnikiem.
checking-carrier-search = Poszukiwanie paczki zostało zgłoszone u przewoźnika.
checking-carrier-answer-date = Przewoźnik odpowie do { $date }.
checking-stock = Sprawdzam stan magazynu.
checking-reply-today = Jeszcze dzisiaj napiszę do Państwa ponownie.
    .informal = Jeszcze dzisiaj napiszę do Ciebie ponownie.
checking-reply-date = Napiszę do Państwa najpóźniej { $date }.
    .informal = Napiszę do Ciebie najpóźniej { $date }.
checking-reply-hours = Odpowiem w ciągu { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }.
checking-reply-days = Odpowiem w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.

## Questions to the buyer
ask-details = Czy mogą Państwo napisać coś więcej?
    .informal = Czy możesz napisać coś więcej?
ask-what-wrong = Czy mogą Państwo napisać, co jest nie tak z produktem?
    .informal = Czy możesz napisać, co jest nie tak z produktem?
ask-photo = Czy mogą Państwo przesłać mi zdjęcie?
    .informal = Czy możesz przesłać mi zdjęcie?
ask-photos-damage = Czy mogą Państwo przesłać mi zdjęcia produktu i opakowania?
    .informal = Czy możesz przesłać mi zdjęcia produktu i opakowania?
ask-order-number = Czy mogą Państwo podać numer zamówienia?
    .informal = Czy możesz podać numer zamówienia?
ask-address = Czy mogą Państwo przesłać mi pełny adres?
    .informal = Czy możesz przesłać mi pełny adres?
ask-size = Jakiego rozmiaru Państwo potrzebują?
    .informal = Jakiego rozmiaru potrzebujesz?
ask-colour = Jaki kolor Państwo wybierają?
    .informal = Jaki kolor wybierasz?
ask-country = Do jakiego kraju mam wysłać przesyłkę?

## Before it is sent
shipping-packing = Właśnie pakuję Państwa zamówienie.
    .informal = Właśnie pakuję Twoje zamówienie.
shipping-today = Wyślę Państwa zamówienie dzisiaj.
    .informal = Wyślę Twoje zamówienie dzisiaj.
shipping-tomorrow = Wyślę Państwa zamówienie jutro.
    .informal = Wyślę Twoje zamówienie jutro.
shipping-date = Wyślę Państwa zamówienie { $date }.
    .informal = Wyślę Twoje zamówienie { $date }.
shipping-days = Wyślę Państwa zamówienie w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
    .informal = Wyślę Twoje zamówienie w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
shipping-business-days = Wyślę Państwa zamówienie w ciągu { $days ->
        [one] { $days } dnia roboczego
        [few] { $days } dni roboczych
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }.
    .informal = Wyślę Twoje zamówienie w ciągu { $days ->
        [one] { $days } dnia roboczego
        [few] { $days } dni roboczych
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }.
shipping-tracking-later = Prześlę numer przesyłki, gdy tylko paczka będzie w drodze.
shipping-no-weekend = Nie wysyłam paczek w weekendy.
shipping-away-until = Będę poza pracą do { $date }.

## Sent
sent = Państwa paczka jest w drodze.
    .informal = Twoja paczka jest w drodze.
sent-today = Państwa paczka została wysłana dzisiaj.
    .informal = Twoja paczka została wysłana dzisiaj.
sent-yesterday = Państwa paczka została wysłana wczoraj.
    .informal = Twoja paczka została wysłana wczoraj.
sent-date = Państwa paczka została wysłana { $date }.
    .informal = Twoja paczka została wysłana { $date }.
sent-carrier = Państwa paczka została wysłana przez firmę { $carrier }.
    .informal = Twoja paczka została wysłana przez firmę { $carrier }.
sent-date-carrier = Państwa paczka została wysłana { $date } przez firmę { $carrier }.
    .informal = Twoja paczka została wysłana { $date } przez firmę { $carrier }.
sent-carrier-tracking = Państwa paczka została wysłana przez firmę { $carrier }, numer przesyłki: { $tracking }.
    .informal = Twoja paczka została wysłana przez firmę { $carrier }, numer przesyłki: { $tracking }.
sent-order = Państwa zamówienie { $order } zostało wysłane.
    .informal = Twoje zamówienie { $order } zostało wysłane.
sent-parcels = Zamówienie dotrze w { $quantity ->
        [one] { $quantity } paczce
        [few] { $quantity } paczkach
        [many] { $quantity } paczkach
       *[other] { $quantity } paczki
    }.
sent-rest-later = Reszta zamówienia dotrze w drugiej paczce.

## Tracking
tracking-number = Numer przesyłki to { $tracking }.
tracking-link = Paczkę można śledzić tutaj: { $link }
tracking-wait-hours = Strona śledzenia zostanie zaktualizowana w ciągu { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }.
tracking-wait-days = Strona śledzenia zostanie zaktualizowana w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
tracking-last-update = Ostatnia aktualizacja śledzenia pochodzi z { $date }.
tracking-none = Ten sposób wysyłki nie ma śledzenia.
tracking-returning = Paczka wraca do mnie.

## Where it is
where-in-transit = Państwa paczka jest nadal w drodze.
    .informal = Twoja paczka jest nadal w drodze.
where-arrived-country = Paczka dotarła już do kraju odbiorcy.
where-out-for-delivery = Państwa paczka została dzisiaj wydana do doręczenia.
    .informal = Twoja paczka została dzisiaj wydana do doręczenia.
where-pickup = Państwa paczka czeka w punkcie odbioru.
    .informal = Twoja paczka czeka w punkcie odbioru.
where-pickup-until = Paczkę można odebrać do { $date }.
where-ask-post-office = Proszę zapytać na swojej poczcie i podać numer przesyłki.
    .informal = Zapytaj, proszę, na swojej poczcie i podaj numer przesyłki.
where-expected-date = Państwa paczka powinna dotrzeć { $date }.
    .informal = Twoja paczka powinna dotrzeć { $date }.
where-expected-by = Państwa paczka powinna dotrzeć do { $date }.
    .informal = Twoja paczka powinna dotrzeć do { $date }.
where-expected-between = Państwa paczka powinna dotrzeć między { $start } a { $end }.
    .informal = Twoja paczka powinna dotrzeć między { $start } a { $end }.
where-expected-days = Państwa paczka powinna dotrzeć za { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
    .informal = Twoja paczka powinna dotrzeć za { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
where-expected-days-range = Państwa paczka powinna dotrzeć za { $min }–{ $max ->
        [one] { $max } dzień
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dnia
    }.
    .informal = Twoja paczka powinna dotrzeć za { $min }–{ $max ->
        [one] { $max } dzień
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dnia
    }.
where-lost-sorry = Przykro mi, że Państwa paczka zaginęła.
    .informal = Przykro mi, że Twoja paczka zaginęła.

## Delivery, before the sale
delivery-days = Dostawa trwa { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
delivery-days-range = Dostawa trwa { $min }–{ $max ->
        [one] { $max } dzień
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dnia
    }.
delivery-business-days-range = Dostawa trwa { $min }–{ $max ->
        [one] { $max } dzień roboczy
        [few] { $max } dni robocze
        [many] { $max } dni roboczych
       *[other] { $max } dnia roboczego
    }.
delivery-if-ordered = Przy zamówieniu złożonym dzisiaj paczka powinna dotrzeć do { $date }.
delivery-express-days = Wysyłka ekspresowa trwa { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
delivery-free = Wysyłka jest bezpłatna.
delivery-cost = Wysyłka kosztuje { $amount }.
delivery-express-cost = Wysyłka ekspresowa kosztuje { $amount }.
delivery-country-yes = Tak, wysyłam do Państwa kraju.
    .informal = Tak, wysyłam do Twojego kraju.
delivery-country-no = Przykro mi, nie wysyłam do Państwa kraju.
    .informal = Przykro mi, nie wysyłam do Twojego kraju.
delivery-insured = Paczka jest ubezpieczona.
delivery-signature = Ktoś musi być w domu, aby podpisać odbiór paczki.

## Late
late-sorry = Przepraszam za opóźnienie Państwa paczki.
    .informal = Przepraszam za opóźnienie Twojej paczki.
late-carrier = Przewoźnik ma opóźnienie.
late-holidays = Z powodu świąt paczki idą dłużej.
late-new-date = Nowy termin dostawy to { $date }.
late-wait-until = Proszę poczekać do { $date }.
    .informal = Poczekaj, proszę, do { $date }.
late-then-refund = Jeśli paczka nie dotrze do { $date }, zwrócę Państwu całą kwotę.
    .informal = Jeśli paczka nie dotrze do { $date }, zwrócę Ci całą kwotę.
late-then-write = Jeśli paczka nie dotrze do { $date }, proszę do mnie napisać.
    .informal = Jeśli paczka nie dotrze do { $date }, napisz do mnie.
late-then-choice = Jeśli paczka nie dotrze do { $date }, mogą Państwo wybrać zwrot pieniędzy lub nowy produkt.
    .informal = Jeśli paczka nie dotrze do { $date }, możesz wybrać zwrot pieniędzy lub nowy produkt.

## Customs
customs-held = Państwa paczka jest w urzędzie celnym.
    .informal = Twoja paczka jest w urzędzie celnym.
customs-cleared = Państwa paczka przeszła już odprawę celną.
    .informal = Twoja paczka przeszła już odprawę celną.
customs-days = Kontrola celna może potrwać { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
customs-fees-buyer = Cło i podatki importowe nie są wliczone w cenę.
customs-fees-paid = Cło i podatki importowe są już opłacone.
customs-contact = Urząd celny może poprosić Państwa o dokumenty.
    .informal = Urząd celny może poprosić Cię o dokumenty.
customs-invoice = Mogę przesłać fakturę dla urzędu celnego.
customs-true-value = W deklaracji celnej muszę podać rzeczywistą wartość.

## Delivered, not found
delivered-date = Według śledzenia paczka została doręczona { $date }.
delivered-attempt = Próba doręczenia Państwa paczki odbyła się { $date }.
    .informal = Próba doręczenia Twojej paczki odbyła się { $date }.
delivered-check-neighbours = Proszę zapytać sąsiadów i zajrzeć do skrzynki na listy.
    .informal = Zapytaj, proszę, sąsiadów i zajrzyj do skrzynki na listy.
delivered-proof = Wniosek o potwierdzenie doręczenia został złożony u przewoźnika.
delivered-missing-sorry = Przykro mi, że paczka do Państwa nie dotarła.
    .informal = Przykro mi, że paczka do Ciebie nie dotarła.

## Damaged, not working, incomplete
damaged-sorry = Przykro mi, że produkt dotarł uszkodzony.
damaged-packing = Zapakowanie produktu z mojej strony było niewystarczające.
damaged-keep-packaging = Proszę zachować opakowanie.
    .informal = Zachowaj, proszę, opakowanie.
damaged-claim = Zgłoszę uszkodzenie przewoźnikowi.
damaged-not-working-sorry = Przykro mi, że produkt nie działa.
damaged-repair-offer = Mogę naprawić produkt.
damaged-try-first = Proszę najpierw spróbować tego:
    .informal = Spróbuj, proszę, najpierw tego:
missing-part-sorry = Przykro mi, że brakuje części.
missing-part-send = Brakującą część wyślę dzisiaj.
missing-part-send-date = Brakującą część wyślę { $date }.
missing-spare-part = Mogę wysłać część zamienną.

## Wrong item
wrong-item-sorry = Przepraszam, że dotarł do Państwa niewłaściwy produkt.
    .informal = Przepraszam, że dotarł do Ciebie niewłaściwy produkt.
wrong-item-colour-sorry = Przepraszam, że dotarł do Państwa niewłaściwy kolor.
    .informal = Przepraszam, że dotarł do Ciebie niewłaściwy kolor.
wrong-item-size-sorry = Przepraszam, że dotarł do Państwa niewłaściwy rozmiar.
    .informal = Przepraszam, że dotarł do Ciebie niewłaściwy rozmiar.
wrong-item-send = Właściwy produkt wyślę dzisiaj.
wrong-item-send-date = Właściwy produkt wyślę { $date }.
wrong-item-keep = Niewłaściwy produkt mogą Państwo zatrzymać.
    .informal = Niewłaściwy produkt możesz zatrzymać.

## Refund
refund-offer = Mogę zwrócić Państwu całą kwotę.
    .informal = Mogę zwrócić Ci całą kwotę.
refund-done = Cała kwota została zwrócona.
refund-done-amount = Zwrot w wysokości { $amount } został wykonany.
refund-done-amount-date = Zwrot w wysokości { $amount } został wykonany { $date }.
refund-will-today = Zwrócę pieniądze dzisiaj.
refund-will-amount = Zwrócę { $amount }.
refund-after-return = Zwrócę pieniądze, gdy tylko dotrze do mnie produkt.
refund-days = Pieniądze powinny dotrzeć w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
refund-business-days-range = Pieniądze powinny dotrzeć w ciągu { $min }–{ $max ->
        [one] { $max } dnia roboczego
        [few] { $max } dni roboczych
        [many] { $max } dni roboczych
       *[other] { $max } dnia roboczego
    }.
refund-bank-days-range = Bank może potrzebować { $min }–{ $max ->
        [one] { $max } dnia
        [few] { $max } dni
        [many] { $max } dni
       *[other] { $max } dnia
    }, aby pokazać zwrot.
refund-not-seen = Jeśli zwrotu nie będzie widać do { $date }, proszę do mnie napisać.
    .informal = Jeśli zwrotu nie będzie widać do { $date }, napisz do mnie.
refund-method = Zwrot trafi na tę samą metodę płatności, której użyto przy zakupie.
refund-shipping = Zwrócę także koszt wysyłki.
partial-refund-offer = Mogę zaproponować częściowy zwrot w wysokości { $amount }.
partial-refund-percent = Mogę zaproponować częściowy zwrot w wysokości { $percent }.
partial-refund-keep = Produkt mogą Państwo zatrzymać.
    .informal = Produkt możesz zatrzymać.
partial-refund-done = Częściowy zwrot w wysokości { $amount } został wykonany.

## Replacement
replacement-offer = Mogę wysłać Państwu nowy produkt na wymianę.
    .informal = Mogę wysłać Ci nowy produkt na wymianę.
replacement-free = Wymiana jest bezpłatna.
replacement-date = Nowy produkt wyślę { $date }.
replacement-sent = Nowy produkt został wysłany.
replacement-sent-date = Nowy produkt został wysłany { $date }.
replacement-tracking = Numer przesyłki z nowym produktem to { $tracking }.

## Return
return-how = Proszę zgłosić zwrot w swoim zamówieniu.
    .informal = Zgłoś, proszę, zwrot w swoim zamówieniu.
return-accepted = Państwa zwrot został zaakceptowany.
    .informal = Twój zwrot został zaakceptowany.
return-until = Produkt można zwrócić do { $date }.
return-days = Produkt można zwrócić w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
return-unused = Proszę odesłać produkt nieużywany i w oryginalnym opakowaniu.
    .informal = Odeślij, proszę, produkt nieużywany i w oryginalnym opakowaniu.
return-label = Prześlę opłaconą etykietę zwrotną.
return-label-attached = Etykieta zwrotna jest w załączniku.
return-pickup-date = Przewoźnik odbierze zwrot { $date }.
return-cost-seller = Koszt zwrotu pokrywam ja.
return-cost-buyer = Koszt zwrotu pokrywa kupujący.
return-tracking = Proszę przesłać mi numer przesyłki zwrotnej.
    .informal = Prześlij mi, proszę, numer przesyłki zwrotnej.
return-not-needed = Nie trzeba odsyłać produktu.

## Exchange
exchange-offer = Mogę wymienić produkt.
exchange-size = Mogę wymienić produkt na rozmiar { $size }.
exchange-colour = Mogę wymienić produkt na inny kolor: { $colour }.
exchange-after-return = Nowy produkt wyślę, gdy tylko dotrze do mnie poprzedni.

## Size and colour
size-recommend = Polecam rozmiar { $size }.
size-available = Rozmiar { $size } jest dostępny.
size-sold-out = Przykro mi, rozmiar { $size } jest wyprzedany.
size-runs-small = Rozmiary są zaniżone, więc lepiej wybrać o jeden większy.
size-true = Rozmiar jest standardowy.
size-chart = Tabela rozmiarów jest w opisie oferty.
size-dimensions = Produkt ma { $length } długości i { $width } szerokości.
size-weight = Produkt waży { $weight }.
colour-available = Ten kolor jest dostępny: { $colour }.
colour-sold-out = Przykro mi, ten kolor jest wyprzedany: { $colour }.
colour-screen = Kolor na ekranie może się nieco różnić.

## Stock and the product
stock-available = Tak, produkt jest dostępny.
stock-ready-today = Produkt jest gotowy do wysyłki dzisiaj.
stock-left = { $quantity ->
        [one] Została { $quantity } sztuka
        [few] Zostały { $quantity } sztuki
        [many] Zostało { $quantity } sztuk
       *[other] Zostało { $quantity } sztuki
    }.
stock-sold-out = Przykro mi, produkt jest wyprzedany.
stock-back-date = Produkt będzie znów dostępny { $date }.
stock-similar = Mam podobny produkt.
stock-similar-link = Podobny produkt jest tutaj: { $link }
stock-reserve-until = Mogę zarezerwować produkt do { $date }.
stock-new = Produkt jest nowy i nieużywany.
stock-handmade = Produkt jest wykonany ręcznie.
stock-batteries-yes = Baterie są w zestawie.
stock-batteries-no = Baterii nie ma w zestawie.
stock-gift-wrap = Mogę zapakować produkt na prezent.
stock-warranty-months = Produkt ma { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } gwarancji.
stock-instructions = Instrukcja jest w pudełku.

## Price and discount
price-is = Cena wynosi { $amount }.
price-total = Razem z wysyłką to { $amount }.
price-includes-shipping = Cena zawiera wysyłkę.
price-fixed = Przykro mi, nie mogę obniżyć ceny.
price-offer = Mogę zaproponować cenę { $amount }.
discount-percent = Mogę zaproponować rabat { $percent }.
discount-code = Kod rabatowy to { $code }.
discount-until = Oferta jest ważna do { $date }.
discount-quantity = Przy zakupie { $quantity ->
        [one] { $quantity } sztuki
        [few] { $quantity } sztuk
        [many] { $quantity } sztuk
       *[other] { $quantity } sztuki
    } rabat wynosi { $percent }.

## Combined shipping, payment, invoice
combined-offer = Mogę wysłać Państwa zamówienia razem w jednej paczce.
    .informal = Mogę wysłać Twoje zamówienia razem w jednej paczce.
combined-once = Za wysyłkę płacą Państwo tylko raz.
    .informal = Za wysyłkę płacisz tylko raz.
combined-cost = Wysyłka wszystkich produktów razem kosztuje { $amount }.
combined-wait = Proszę nie płacić, dopóki nie prześlę nowej kwoty.
    .informal = Nie płać, proszę, dopóki nie prześlę nowej kwoty.
payment-waiting = Płatność jeszcze do mnie nie dotarła.
payment-by = Proszę zapłacić do { $date }.
    .informal = Zapłać, proszę, do { $date }.
payment-marketplace = Proszę płacić tylko przez platformę.
    .informal = Płać, proszę, tylko przez platformę.
invoice-attached = Faktura jest w załączniku.
invoice-today = Prześlę fakturę dzisiaj.
invoice-number = Numer faktury to { $invoice }.
invoice-details = Proszę przesłać nazwę i adres do faktury.
    .informal = Prześlij, proszę, nazwę i adres do faktury.

## Cancelling
cancel-possible = Tak, można jeszcze anulować zamówienie.
cancel-done = Państwa zamówienie zostało anulowane.
    .informal = Twoje zamówienie zostało anulowane.
cancel-too-late = Przykro mi, nie mogę anulować zamówienia, ponieważ zostało już wysłane.
cancel-return-instead = Po otrzymaniu produkt można zwrócić.
cancel-if-sent = Jeśli paczka jest już w drodze, po otrzymaniu produkt można zwrócić.

## Address
address-confirm = Proszę potwierdzić, że adres jest poprawny.
    .informal = Potwierdź, proszę, że adres jest poprawny.
address-changed = Adres dostawy został zmieniony.
address-too-late = Przykro mi, nie mogę zmienić adresu, ponieważ paczka została już wysłana.
address-if-sent = Jeśli paczka jest już w drodze, poproszę przewoźnika o zmianę adresu.
address-returned = Paczka wróciła do mnie, ponieważ adres był niepełny.
address-resend-cost = Mogę wysłać paczkę ponownie za { $amount }.

## Disputes
dispute-understand = Rozumiem Państwa niezadowolenie.
    .informal = Rozumiem Twoje niezadowolenie.
dispute-solve = Chcę znaleźć z Państwem dobre rozwiązanie.
    .informal = Chcę znaleźć z Tobą dobre rozwiązanie.
dispute-replied = Moja odpowiedź jest już w Państwa zgłoszeniu.
    .informal = Moja odpowiedź jest już w Twoim zgłoszeniu.
dispute-tracking-added = Dane śledzenia są już dodane do zgłoszenia.
dispute-decision-date = Platforma podejmie decyzję do { $date }.

## Reviews
review-ask = Będzie mi miło, jeśli zostawią Państwo szczerą opinię.
    .informal = Będzie mi miło, jeśli zostawisz szczerą opinię.
review-thanks = Dziękuję za opinię.
review-improve = Państwa opinia pomaga mi się rozwijać.
    .informal = Twoja opinia pomaga mi się rozwijać.

## Coming back to the buyer
follow-up-arrived = Czy paczka już dotarła?
follow-up-all-right = Czy z zamówieniem wszystko w porządku?
follow-up-solved = Czy problem jest już rozwiązany?
follow-up-glad-like = Cieszę się, że produkt się podoba.
follow-up-glad-arrived = Cieszę się, że paczka dotarła bez problemów.
follow-up-date = Sprawdzę to ponownie { $date }.

## Choices
options-intro = Do wyboru są:
options-refund-replacement = Czy wolą Państwo zwrot pieniędzy, czy nowy produkt?
    .informal = Czy wolisz zwrot pieniędzy, czy nowy produkt?
options-part-refund = Czy wolą Państwo brakującą część, czy zwrot pieniędzy?
    .informal = Czy wolisz brakującą część, czy zwrot pieniędzy?
options-refund-wait = Czy wolą Państwo poczekać, czy otrzymać zwrot pieniędzy?
    .informal = Czy wolisz poczekać, czy otrzymać zwrot pieniędzy?
options-exchange-refund = Czy wolą Państwo wymianę, czy zwrot pieniędzy?
    .informal = Czy wolisz wymianę, czy zwrot pieniędzy?
options-partial-return = Czy wolą Państwo zatrzymać produkt i otrzymać częściowy zwrot pieniędzy, czy odesłać go i otrzymać pełny zwrot?
    .informal = Czy wolisz zatrzymać produkt i otrzymać częściowy zwrot pieniędzy, czy odesłać go i otrzymać pełny zwrot?
options-ready-date = Mogę to zrobić do { $date }.
options-tell = Proszę napisać, co Państwo wybierają.
    .informal = Napisz, proszę, co wybierasz.
options-tell-date = Proszę napisać do { $date }, co Państwo wybierają.
    .informal = Napisz, proszę, do { $date }, co wybierasz.

## Next steps
next-step-nothing = Nie muszą Państwo nic robić.
    .informal = Nie musisz nic robić.
next-step-news = Napiszę, gdy tylko będą nowe informacje.
next-step-photos = Znajdę rozwiązanie, gdy tylko dotrą do mnie zdjęcia.
next-step-confirm = Zacznę, gdy tylko Państwo to potwierdzą.
    .informal = Zacznę, gdy tylko to potwierdzisz.

## Apologies
apology = Przepraszam.
apology-problem = Przepraszam za ten problem.
apology-mistake = To był mój błąd.
apology-wait = Przepraszam za czas oczekiwania.
apology-late-reply = Przepraszam za późną odpowiedź.
apology-understand = Rozumiem, jakie to przykre.
apology-not-possible = Przykro mi, to nie jest możliwe.

## Closings
closing-questions = W razie pytań proszę do mnie napisać.
    .informal = W razie pytań napisz do mnie.
closing-anything-else = Jeśli potrzebują Państwo czegoś jeszcze, proszę do mnie napisać.
    .informal = Jeśli potrzebujesz czegoś jeszcze, napisz do mnie.
closing-help = Chętnie pomogę.
closing-reply = Czekam na Państwa odpowiedź.
    .informal = Czekam na Twoją odpowiedź.
closing-enjoy = Mam nadzieję, że zakup się spodoba.
closing-thanks-again = Jeszcze raz dziękuję!
closing-day = Życzę miłego dnia!
    .informal = Miłego dnia!
closing-weekend = Życzę miłego weekendu!
    .informal = Miłego weekendu!
closing-best = Wszystkiego dobrego,
closing-regards = Z poważaniem,
    .informal = Pozdrawiam,
