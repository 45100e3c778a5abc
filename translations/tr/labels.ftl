### Turkish: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Sipariş numarası
fact-tracking = Takip numarası
fact-carrier = Kargo şirketi
fact-money = Tutar
fact-date = Tarih
fact-duration = Süre
fact-quantity = Adet
fact-size = Beden
fact-weight = Ağırlık
fact-percent = Yüzde
fact-url = Bağlantı
fact-email = E-posta
fact-phone = Telefon
fact-product-code = Ürün kodu

## Roles a fact plays in a message
role-sent-date = Gönderim tarihi
role-delivery-date = Tahmini teslimat
role-deadline = Son tarih
role-refund = Para iadesi
role-price = Fiyat
role-total = Toplam
role-shipping-cost = Kargo ücreti
role-discount = İndirim
role-discount-code = İndirim kodu
role-invoice-number = Fatura numarası
role-item = Ürün
role-colour = Renk
role-name = Ad
role-shop = Mağaza
role-answer = Yanıt

## Headings and notes of the card
key-information = Önemli bilgiler
what-happens-next = Bundan sonra ne olacak
your-options = Seçenekleriniz
    .informal = Seçeneklerin
original-message = Özgün mesaj
automatic-translation = Bu mesaj otomatik olarak çevrildi.
not-translated = Bu bölüm özgün dildedir.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = bugün
tomorrow = yarın
yesterday = dün

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }
duration-hours = { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
duration-days = { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
duration-business-days = { $count ->
        [one] { $count } iş günü
       *[other] { $count } iş günü
    }
duration-weeks = { $count ->
        [one] { $count } hafta
       *[other] { $count } hafta
    }
duration-months = { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } dakika
       *[other] { $max } dakika
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } saat
       *[other] { $max } saat
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } iş günü
       *[other] { $max } iş günü
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } hafta
       *[other] { $max } hafta
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } ay
       *[other] { $max } ay
    }
quantity-pieces = { $count ->
        [one] { $count } adet
       *[other] { $count } adet
    }
