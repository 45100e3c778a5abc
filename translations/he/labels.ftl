### Hebrew: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = מספר הזמנה
fact-tracking = מספר מעקב
fact-carrier = חברת המשלוחים
fact-money = סכום
fact-date = תאריך
fact-duration = משך
fact-quantity = כמות
fact-size = מידה
fact-weight = משקל
fact-percent = אחוז
fact-url = קישור
fact-email = דוא״ל
fact-phone = טלפון
fact-product-code = מק״ט

## Roles a fact plays in a message
role-sent-date = תאריך משלוח
role-delivery-date = מועד הגעה משוער
role-deadline = מועד אחרון
role-refund = החזר כספי
role-price = מחיר
role-total = סך הכול
role-shipping-cost = דמי משלוח
role-discount = הנחה
role-discount-code = קוד הנחה
role-invoice-number = מספר חשבונית
role-item = מוצר
role-colour = צבע
role-name = שם
role-shop = חנות
role-answer = תשובה

## Headings and notes of the card
key-information = המידע החשוב
what-happens-next = מה קורה עכשיו
your-options = האפשרויות שלך
original-message = ההודעה המקורית
automatic-translation = ההודעה תורגמה אוטומטית.
not-translated = חלק זה בשפת המקור.

## Joining
pair = { $label }: { $value }
date-range = { $start } עד { $end }
number-range = { $min } עד { $max }

## Relative days
today = היום
tomorrow = מחר
yesterday = אתמול

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] דקה אחת ({ $count })
        [two] { $count } דקות
       *[other] { $count } דקות
    }
duration-hours = { $count ->
        [one] שעה אחת ({ $count })
        [two] { $count } שעות
       *[other] { $count } שעות
    }
duration-days = { $count ->
        [one] יום אחד ({ $count })
        [two] { $count } ימים
       *[other] { $count } ימים
    }
duration-business-days = { $count ->
        [one] יום עסקים אחד ({ $count })
        [two] { $count } ימי עסקים
       *[other] { $count } ימי עסקים
    }
duration-weeks = { $count ->
        [one] שבוע אחד ({ $count })
        [two] { $count } שבועות
       *[other] { $count } שבועות
    }
duration-months = { $count ->
        [one] חודש אחד ({ $count })
        [two] { $count } חודשים
       *[other] { $count } חודשים
    }
duration-minutes-range = { $min } עד { $max ->
        [one] { $max } דקות
        [two] { $max } דקות
       *[other] { $max } דקות
    }
duration-hours-range = { $min } עד { $max ->
        [one] { $max } שעות
        [two] { $max } שעות
       *[other] { $max } שעות
    }
duration-days-range = { $min } עד { $max ->
        [one] { $max } ימים
        [two] { $max } ימים
       *[other] { $max } ימים
    }
duration-business-days-range = { $min } עד { $max ->
        [one] { $max } ימי עסקים
        [two] { $max } ימי עסקים
       *[other] { $max } ימי עסקים
    }
duration-weeks-range = { $min } עד { $max ->
        [one] { $max } שבועות
        [two] { $max } שבועות
       *[other] { $max } שבועות
    }
duration-months-range = { $min } עד { $max ->
        [one] { $max } חודשים
        [two] { $max } חודשים
       *[other] { $max } חודשים
    }
quantity-pieces = { $count ->
        [one] יחידה אחת ({ $count })
        [two] { $count } יחידות
       *[other] { $count } יחידות
    }
