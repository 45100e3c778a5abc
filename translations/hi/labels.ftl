### Hindi: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = ऑर्डर नंबर
fact-tracking = ट्रैकिंग नंबर
fact-carrier = कूरियर
fact-money = राशि
fact-date = तारीख
fact-duration = अवधि
fact-quantity = मात्रा
fact-size = साइज़
fact-weight = वज़न
fact-percent = प्रतिशत
fact-url = लिंक
fact-email = ईमेल
fact-phone = फ़ोन
fact-product-code = उत्पाद कोड

## Roles a fact plays in a message
role-sent-date = भेजने की तारीख
role-delivery-date = डिलीवरी की अनुमानित तारीख
role-deadline = अंतिम तारीख
role-refund = रिफ़ंड
role-price = कीमत
role-total = कुल राशि
role-shipping-cost = शिपिंग शुल्क
role-discount = छूट
role-discount-code = छूट कोड
role-invoice-number = इनवॉइस नंबर
role-item = सामान
role-colour = रंग
role-name = नाम
role-shop = दुकान
role-answer = उत्तर

## Headings and notes of the card
key-information = मुख्य जानकारी
what-happens-next = आगे क्या होगा
your-options = आपके विकल्प
original-message = मूल संदेश
automatic-translation = इस संदेश का अनुवाद अपने-आप किया गया है।
not-translated = यह हिस्सा मूल भाषा में है।

## Joining
pair = { $label }: { $value }
date-range = { $start } से { $end } तक
number-range = { $min }–{ $max }

## Relative days
today = आज
tomorrow = आने वाला कल
yesterday = बीता कल

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
duration-hours = { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
duration-days = { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
duration-business-days = { $count ->
        [one] { $count } कार्यदिवस
       *[other] { $count } कार्यदिवस
    }
duration-weeks = { $count ->
        [one] { $count } हफ़्ता
       *[other] { $count } हफ़्ते
    }
duration-months = { $count ->
        [one] { $count } महीना
       *[other] { $count } महीने
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } मिनट
       *[other] { $max } मिनट
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } घंटा
       *[other] { $max } घंटे
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } दिन
       *[other] { $max } दिन
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } कार्यदिवस
       *[other] { $max } कार्यदिवस
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } हफ़्ता
       *[other] { $max } हफ़्ते
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } महीना
       *[other] { $max } महीने
    }
quantity-pieces = { $count ->
        [one] { $count } पीस
       *[other] { $count } पीस
    }
