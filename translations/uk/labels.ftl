### Ukrainian: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Номер замовлення
fact-tracking = Трек-номер
fact-carrier = Служба доставки
fact-money = Сума
fact-date = Дата
fact-duration = Термін
fact-quantity = Кількість
fact-size = Розмір
fact-weight = Вага
fact-percent = Відсоток
fact-url = Посилання
fact-email = Ел. пошта
fact-phone = Телефон
fact-product-code = Код товару

## Roles a fact plays in a message
role-sent-date = Дата відправлення
role-delivery-date = Очікувана доставка
role-deadline = Кінцевий термін
role-refund = Повернення коштів
role-price = Ціна
role-total = Разом
role-shipping-cost = Вартість доставки
role-discount = Знижка
role-discount-code = Промокод
role-invoice-number = Номер рахунку
role-item = Товар
role-colour = Колір
role-name = Ім’я
role-shop = Магазин
role-answer = Відповідь

## Headings and notes of the card
key-information = Головне
what-happens-next = Що буде далі
your-options = Варіанти на вибір
original-message = Початкове повідомлення
automatic-translation = Це повідомлення перекладено автоматично.
not-translated = Ця частина мовою оригіналу.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = сьогодні
tomorrow = завтра
yesterday = учора

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
duration-hours = { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
duration-days = { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
duration-business-days = { $count ->
        [one] { $count } робочий день
        [few] { $count } робочі дні
        [many] { $count } робочих днів
       *[other] { $count } робочого дня
    }
duration-weeks = { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
duration-months = { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } хвилина
        [few] { $max } хвилини
        [many] { $max } хвилин
       *[other] { $max } хвилини
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } година
        [few] { $max } години
        [many] { $max } годин
       *[other] { $max } години
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дні
        [many] { $max } днів
       *[other] { $max } дня
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } робочий день
        [few] { $max } робочі дні
        [many] { $max } робочих днів
       *[other] { $max } робочого дня
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } тиждень
        [few] { $max } тижні
        [many] { $max } тижнів
       *[other] { $max } тижня
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } місяць
        [few] { $max } місяці
        [many] { $max } місяців
       *[other] { $max } місяця
    }
quantity-pieces = { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }
