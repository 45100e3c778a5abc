### Polish: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Proszę powiedzieć to spokojnie i życzliwie albo pominąć.
    .why = Ostre słowa zostają w pamięci, a platformy za nie karzą.

abrasive_abroad = Proszę powiedzieć to spokojnie i życzliwie albo pominąć.
    .why = Ostre słowa zostają w pamięci, a platformy za nie karzą.

acknowledge = Proszę najpierw napisać, że problem jest zrozumiały, a potem go rozwiązać.
    .why = Kto ma problem, chce najpierw wiedzieć, że ktoś przeczytał i zrozumiał.

answer = Proszę odpowiedzieć na pytanie: „{ $question }”.
    .why = Pytanie bez odpowiedzi to kolejna wiadomość, kolejny dzień i często stracona sprzedaż.

blame = Proszę pominąć, czyja to wina. Proszę napisać, co będzie dalej.
    .why = Kto jest obwiniany, broni się. Kto dostaje pomoc, uspokaja się.

blame_abroad = Proszę pominąć, czyja to wina. Proszę napisać, co będzie dalej.
    .why = Kto jest obwiniany, broni się. Kto dostaje pomoc, uspokaja się.

cancel_push = Proszę nie prosić o anulowanie. Proszę napisać, co da się zrobić, i anulować samodzielnie, jeśli kupujący tego chce.
    .why = Anulowanie, którego chce sprzedawca, liczy się sprzedawcy. { $policy }

clarify = Proszę zapytać, co dokładnie jest nie tak.
    .why = Wiadomość mówi za mało; jedno jasne pytanie oszczędza zgadywania.

cliche = Proszę powiedzieć to własnymi słowami: co się stało i co dzieje się teraz.
    .why = Tych zdań używa każdy sklep. Brzmią jak odpowiedź maszyny.

cold_passive = Proszę napisać, kto to robi: zacząć od „I”.
    .why = Bez osoby zdanie brzmi jak urząd. Z „I” wiadomo, że ktoś się tym zajmuje.

cold_passive_abroad = Proszę napisać, kto to robi.
    .why = Bez osoby zdanie brzmi jak urząd. Gdy jest osoba, wiadomo, że ktoś się tym zajmuje.

contact_leak = Proszę usunąć dane kontaktowe i zostać w wiadomościach platformy.
    .why = { $place } może zablokować wiadomość lub konto za dane kontaktowe. { $policy }

currency = Proszę podać, w jakiej walucie jest „{ $price }”.
    .why = Ten sam znak w innych krajach oznacza inne pieniądze.

customs_value = Proszę napisać, że w deklaracji celnej podaje się prawdziwą cenę i zawartość.
    .why = Fałszywa wartość lub „prezent” w formularzu to oszustwo celne: paczka może zostać zajęta, a obie strony ukarane. { $policy }

date_format = Proszę napisać miesiąc słowem: „{ $date }” może oznaczać dwa dni.
    .why = W jednych krajach najpierw czyta się dzień, w innych miesiąc, i można czekać na zły dzień.

deadline = Proszę wysłać tę odpowiedź teraz: kupujący czeka na nią do { $when }.
    .why = Odpowiedzi oczekuje się w ciągu doby, a platformy liczą spóźnione na niekorzyść sprzedawcy.

double_negative = Proszę napisać bez podwójnego przeczenia: nazwać to, co jest możliwe.
    .why = Dwa przeczenia z rzędu zatrzymują czytających w obcym języku, a niektórzy rozumieją odwrotnie.

emoji = { $emoji }: { $advice }.
    .why = To samo emoji bywa czytane różnie i może wyglądać na brak powagi.

empty_reply = Proszę odpowiedzieć w tej wiadomości, a nie tylko się przywitać.
    .why = Kupujący czeka na odpowiedź. Niektóre platformy nie liczą samego powitania.

external_link = Proszę usunąć ten link albo przesłać zdjęcie lub plik.
    .why = { $place } może zablokować wiadomości z linkami do innych stron, a wielu się ich boi. { $policy }

follow_up = Na końcu proszę zaproponować dalszą pomoc.
    .why = Dopóki problem trwa, dobrze wiedzieć, że ktoś pomoże aż do rozwiązania.

formality = { $advice }.
    .why = Ton zbyt bliski lub zbyt odległy może wyglądać na brak szacunku.

greeting = Proszę zacząć od powitania.
    .why = Odpowiedź bez powitania brzmi chłodno, zwłaszcza dla kogoś nieznajomego.

holiday = „{ $date }” to święto: { $holiday }. Proszę podać inny dzień.
    .why = Tego dnia poczta, przewoźnicy i sklepy nie pracują, więc obietnica może zawieść.

html_markup = Proszę usunąć znaczniki „{ $text }”: wiadomości to zwykły tekst.
    .why = Widać surowe znaki, a niektóre platformy odrzucają taką wiadomość. { $policy }

jargon = Proszę użyć codziennych słów zamiast „{ $text }”.
    .why = Słowa prawnicze, pocztowe i biurowe są mało znane; czytanie się na nich zatrzymuje.

language = Proszę wysłać odpowiedź w innym języku: { $reads }. Teraz jest w tym: { $written }.
    .why = Nie widać, żeby kupujący czytał w tym języku, albo platforma wymaga innego.

law_conflict = Proszę nie wykluczać zwrotu towaru ani pieniędzy: prawo daje taką możliwość ({ $country }).
    .why = { $law }

law_guarantee = Proszę nie odmawiać ani nie skracać odpowiedzialności, którą daje prawo ({ $country }).
    .why = { $law }

law_transport = Proszę nie przenosić ryzyka transportu na kupującego: do chwili dostawy ponosi je sprzedawca ({ $country }).
    .why = { $law }

length = Proszę skrócić tekst (za dużo znaków: { $over }); { $place } przyjmuje najwyżej { $limit }.
    .why = Dłuższa wiadomość zostanie odrzucona lub ucięta i koniec nie dotrze.

logistics = Proszę dodać to, czego brakuje: { $lacking }.
    .why = Z przewoźnikiem, numerem i datą można śledzić paczkę bez ponownego pytania.

marketing = Proszę pominąć reklamę w tej wiadomości.
    .why = Reklama w odpowiedzi wygląda jak spam, zwłaszcza przy reklamacji. { $policy }

mechanical = Proszę odpowiedzieć własnymi słowami i dodać coś więcej niż tak, nie lub gotowe zdanie.
    .why = Zdawkowa lub powtórzona odpowiedź wygląda tak, jakby nikt nie przeczytał pytania.

motive = Proszę zapytać, do czego to potrzebne, albo zaproponować najbliższy odpowiednik.
    .why = Za rozmiarem lub kolorem stoi potrzeba, którą może spełnić inny produkt.

name = Proszę sprawdzić imię: „{ $name }” to nie imię tej osoby.
    .why = Złe imię mówi, że list był dla kogoś innego.

nameless_greeting = Proszę przywitać po imieniu lub nazwisku: { $name }.
    .why = „Dear customer” pasuje do każdego. Imię pokazuje, że odpowiedź jest dla tej osoby.

number_format = Proszę zapisać „{ $number }” tak, żeby nie dało się odczytać innej liczby.
    .why = W jednych krajach ułamek oddziela przecinek, w innych kropka; tysiąc może stać się jedynką.

off_platform_deal = Sprzedaż i płatność proszę zostawić na platformie.
    .why = { $place } może zamknąć konto za transakcję poza platformą, a kupujący traci ochronę. { $policy }

offer_out_of_place = Proszę pominąć ofertę w tej wiadomości.
    .why = Kto czeka na pomoc, czyta w ofercie, że jego kłopot się nie liczy. { $policy }

options = Proszę dać do wyboru dwa wyjścia.
    .why = Kto może wybrać, czuje się wysłuchany i łatwiej przyjmuje odpowiedź.

overpromise = Proszę obiecywać tylko to, co zależy od sprzedawcy; o reszcie pisać „I expect”.
    .why = Gdy przewoźnik się spóźni, wszyscy pamiętają obietnicę i winią sprzedawcę.

overpromise_abroad = Proszę obiecywać tylko to, co zależy od sprzedawcy; o reszcie pisać, czego się oczekuje.
    .why = Gdy przewoźnik się spóźni, wszyscy pamiętają obietnicę i winią sprzedawcę.

ownership = Proszę napisać wprost, że to był własny błąd, i przeprosić.
    .why = Przyznany błąd się wybacza; robi to mniej niż jedna odpowiedź na sto.

placeholder = Przed wysłaniem proszę uzupełnić „{ $text }”.
    .why = Puste pole szablonu pokazuje, że nikt nie napisał osobiście.

policy_wall = Proszę podać powód prostymi słowami i zaproponować dwa wyjścia.
    .why = Zasada bez powodu kończy rozmowę i prowadzi do sporu lub złej opinii.

policy_wall_abroad = Proszę podać powód prostymi słowami i zaproponować dwa wyjścia.
    .why = Zasada bez powodu kończy rozmowę i prowadzi do sporu lub złej opinii.

redundant_message = Proszę wysłać to tylko wtedy, gdy mówi coś nowego.
    .why = { $place } już wysyła te słowa. { $policy }

review_change = Proszę nie prosić o zmianę ani usunięcie opinii. Proszę rozwiązać problem.
    .why = Taka prośba brzmi jak nacisk i złości jeszcze bardziej. { $policy }

review_divert = Proszę zaproponować pomoc bez wspominania o opiniach, sporach i roszczeniach.
    .why = Opinię i spór można zgłosić zawsze. Prośba, by tego nie robić, to nacisk. { $policy }

review_incentive = Proszę usunąć nagrodę za opinię. O szczerą opinię bez nagrody wolno prosić.
    .why = Nagradzania opinii zabraniają platformy i prawo wielu krajów. { $policy }

review_positive = Proszę prosić o szczerą opinię, a nie o dobrą.
    .why = Prośba o gwiazdki wygląda jak nacisk, a platformy za nią karzą. { $policy }

safety_guess = Proszę nie zgadywać, gdy chodzi o zdrowie: sprawdzić i napisać, czego Państwo nie wiedzą.
    .why = Osoba z alergią lub dzieckiem polega na słowach „{ $text }”. Błędne przypuszczenie może zaszkodzić.

salutation = Proszę wybrać inne powitanie: { $reason }.
    .why = Powitanie czyta się jako pierwsze, a jego forma wyraża szacunek.

sensitive_topic = Proszę pominąć „{ $topic }” albo użyć neutralnego słowa.
    .why = { $reason }

shouting = Proszę napisać „{ $text }”, bez wielkich liter i ciągów znaków.
    .why = Wielkie litery i ciągi znaków czyta się jak krzyk, w innych językach też.

signature = Proszę zakończyć swoim imieniem lub nazwą sklepu.
    .why = Imię pokazuje, że odpowiedział człowiek, do którego można wrócić.

store_offer = Oferta „{ $offer }” pasuje tutaj.
    .why = Kto pyta o cenę lub wybór, może się z niej ucieszyć. Po reklamacji nie cieszy nikogo.

thanks = Proszę podziękować za wiadomość.
    .why = Dziewięć na dziesięć dobrych odpowiedzi dziękuje; to pokazuje, że wiadomość była mile widziana.

time_zone = { $advice }.
    .why = Tam może być inna godzina albo noc.

timeframe = Proszę napisać, do kiedy: „{ $promise }”.
    .why = Z datą czeka się spokojnie; bez niej przychodzi kolejne pytanie.

typo_agreement = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_clause = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_complement = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_confused = Proszę sprawdzić słowo: „{ $text }”.
    .why = Niewłaściwe słowo zmusza do ponownego czytania, a program tłumaczący bierze je dosłownie.

typo_doubled = Proszę napisać „{ $text }” tylko raz.
    .why = Powtórzone słowo każe przeczytać zdanie jeszcze raz.

typo_grammar = Proszę sprawdzić gramatykę: „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_noun_form = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_phrase = Proszę sprawdzić gramatykę: „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

typo_real_word = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Niewłaściwe słowo zmusza do ponownego czytania, a program tłumaczący bierze je dosłownie.

typo_spelling = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Literówki wyglądają niedbale i mylą programy tłumaczące.

typo_verb_form = Proszę napisać „{ $right }” zamiast „{ $text }”.
    .why = Błędy wyglądają niedbale, a niektóre zmieniają sens.

units = „{ $measure }”: { $advice }.
    .why = Kto nie może wyobrazić sobie wielkości, zgaduje, a gdy się pomyli, odsyła towar.

vague = Proszę podać dzień lub liczbę dni zamiast „{ $text }”.
    .why = „Wkrótce” dla jednych to godzina, dla przewoźnika tydzień. Konkretny dzień uspokaja.
