### Russian: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Номер заказа
fact-tracking = Трек-номер
fact-carrier = Служба доставки
fact-money = Сумма
fact-date = Дата
fact-duration = Срок
fact-quantity = Количество
fact-size = Размер
fact-weight = Вес
fact-percent = Процент
fact-url = Ссылка
fact-email = Эл. почта
fact-phone = Телефон
fact-product-code = Код товара

## Roles a fact plays in a message
role-sent-date = Дата отправки
role-delivery-date = Ожидаемая доставка
role-deadline = Крайний срок
role-refund = Возврат денег
role-price = Цена
role-total = Итого
role-shipping-cost = Стоимость доставки
role-discount = Скидка
role-discount-code = Промокод
role-invoice-number = Номер счёта
role-item = Товар
role-colour = Цвет
role-name = Имя
role-shop = Магазин
role-answer = Ответ

## Headings and notes of the card
key-information = Главное
what-happens-next = Что будет дальше
your-options = Варианты на выбор
original-message = Исходное сообщение
automatic-translation = Это сообщение переведено автоматически.
not-translated = Эта часть на языке оригинала.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = сегодня
tomorrow = завтра
yesterday = вчера

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
duration-hours = { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
duration-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
duration-business-days = { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
duration-weeks = { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
duration-months = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } минута
        [few] { $max } минуты
        [many] { $max } минут
       *[other] { $max } минуты
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } час
        [few] { $max } часа
        [many] { $max } часов
       *[other] { $max } часа
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дня
        [many] { $max } дней
       *[other] { $max } дня
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } рабочий день
        [few] { $max } рабочих дня
        [many] { $max } рабочих дней
       *[other] { $max } рабочего дня
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } неделя
        [few] { $max } недели
        [many] { $max } недель
       *[other] { $max } недели
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } месяц
        [few] { $max } месяца
        [many] { $max } месяцев
       *[other] { $max } месяца
    }
quantity-pieces = { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }
