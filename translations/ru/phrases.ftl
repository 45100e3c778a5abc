### Russian: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: вы; .informal: ты. No past tense or short adjective that shows the seller's or the buyer's gender.

## Greetings
greeting = Здравствуйте!
    .informal = Привет!
greeting-name = Здравствуйте, { $name }!
    .informal = Привет, { $name }!
greeting-dear-name = Здравствуйте, { $name }!
    .informal = Привет, { $name }!
greeting-morning = Доброе утро!
greeting-afternoon = Добрый день!
greeting-evening = Добрый вечер!
greeting-hope-well = Надеюсь, у вас всё хорошо.
    .informal = Надеюсь, у тебя всё хорошо.

## Thanks
thanks = Спасибо!
thanks-message = Спасибо за ваше сообщение.
    .informal = Спасибо за твоё сообщение.
thanks-order = Спасибо за ваш заказ.
    .informal = Спасибо за твой заказ.
thanks-order-number = Спасибо за ваш заказ { $order }.
    .informal = Спасибо за твой заказ { $order }.
thanks-purchase = Спасибо за покупку.
thanks-interest = Спасибо за интерес к товару.
thanks-question = Спасибо за вопрос.
thanks-reporting = Спасибо, что сообщили мне об этом.
    .informal = Спасибо за сообщение об этом.
thanks-patience = Спасибо за терпение.
thanks-understanding = Спасибо за понимание.
thanks-photos = Спасибо за фотографии.
thanks-quick-reply = Спасибо за быстрый ответ.
thanks-kind-words = Спасибо за добрые слова.
thanks-welcome = Пожалуйста!

## Short answers
answer-yes = Да, конечно.
answer-possible = Да, это возможно.
answer-no-problem = Никаких проблем.
answer-find-out = Я узнаю это для вас.
    .informal = Я узнаю это для тебя.
answer-photo-attached = Фотография приложена к сообщению.
answer-photo-send = Я пришлю фотографию.

## What has come in
received-message = Ваше сообщение получено.
    .informal = Твоё сообщение получено.
received-order = Ваш заказ получен.
    .informal = Твой заказ получен.
received-order-number = Ваш заказ { $order } получен.
    .informal = Твой заказ { $order } получен.
received-payment = Ваш платёж получен.
    .informal = Твой платёж получен.
received-payment-amount = Ваш платёж на сумму { $amount } получен.
    .informal = Твой платёж на сумму { $amount } получен.
received-return = Ваш возврат получен.
    .informal = Твой возврат получен.
received-photos = Ваши фотографии получены.
    .informal = Твои фотографии получены.

## Checking
checking = Я сейчас это проверяю.
checking-carrier = Я уточняю это в службе доставки.
checking-carrier-name = Я уточняю это в службе доставки { $carrier }.
checking-carrier-contacted = Запрос в службу доставки отправлен.
checking-carrier-search = Запрос в службу доставки на розыск вашей посылки отправлен.
    .informal = Запрос в службу доставки на розыск твоей посылки отправлен.
checking-carrier-answer-date = Служба доставки ответит до { $date }.
checking-stock = Я проверяю наличие.
checking-reply-today = Я напишу вам ещё раз сегодня.
    .informal = Я напишу тебе ещё раз сегодня.
checking-reply-date = Я напишу вам не позднее { $date }.
    .informal = Я напишу тебе не позднее { $date }.
checking-reply-hours = Я отвечу в течение { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
checking-reply-days = Я отвечу в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.

## Questions to the buyer
ask-details = Расскажите, пожалуйста, подробнее.
    .informal = Расскажи, пожалуйста, подробнее.
ask-what-wrong = Подскажите, пожалуйста, что именно не так с товаром.
    .informal = Подскажи, пожалуйста, что именно не так с товаром.
ask-photo = Пришлите, пожалуйста, фотографию.
    .informal = Пришли, пожалуйста, фотографию.
ask-photos-damage = Пришлите, пожалуйста, фотографии товара и упаковки.
    .informal = Пришли, пожалуйста, фотографии товара и упаковки.
ask-order-number = Подскажите, пожалуйста, номер заказа.
    .informal = Подскажи, пожалуйста, номер заказа.
ask-address = Пришлите, пожалуйста, полный адрес.
    .informal = Пришли, пожалуйста, полный адрес.
ask-size = Какой размер вам нужен?
    .informal = Какой размер тебе нужен?
ask-colour = Какой цвет вы выбираете?
    .informal = Какой цвет ты выбираешь?
ask-country = В какую страну отправить посылку?

## Before it is sent
shipping-packing = Я сейчас упаковываю ваш заказ.
    .informal = Я сейчас упаковываю твой заказ.
shipping-today = Я отправлю ваш заказ сегодня.
    .informal = Я отправлю твой заказ сегодня.
shipping-tomorrow = Я отправлю ваш заказ завтра.
    .informal = Я отправлю твой заказ завтра.
shipping-date = Я отправлю ваш заказ { $date }.
    .informal = Я отправлю твой заказ { $date }.
shipping-days = Я отправлю ваш заказ в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
    .informal = Я отправлю твой заказ в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
shipping-business-days = Я отправлю ваш заказ в течение { $days ->
        [one] { $days } рабочего дня
        [few] { $days } рабочих дней
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }.
    .informal = Я отправлю твой заказ в течение { $days ->
        [one] { $days } рабочего дня
        [few] { $days } рабочих дней
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }.
shipping-tracking-later = Я пришлю трек-номер, как только посылка будет в пути.
shipping-no-weekend = По выходным я не отправляю посылки.
shipping-away-until = Меня не будет до { $date }.

## Sent
sent = Ваша посылка уже в пути.
    .informal = Твоя посылка уже в пути.
sent-today = Ваша посылка отправлена сегодня.
    .informal = Твоя посылка отправлена сегодня.
sent-yesterday = Ваша посылка отправлена вчера.
    .informal = Твоя посылка отправлена вчера.
sent-date = Ваша посылка отправлена { $date }.
    .informal = Твоя посылка отправлена { $date }.
sent-carrier = Ваша посылка отправлена службой доставки { $carrier }.
    .informal = Твоя посылка отправлена службой доставки { $carrier }.
sent-date-carrier = Ваша посылка отправлена { $date } службой доставки { $carrier }.
    .informal = Твоя посылка отправлена { $date } службой доставки { $carrier }.
sent-carrier-tracking = Ваша посылка отправлена службой доставки { $carrier }, трек-номер { $tracking }.
    .informal = Твоя посылка отправлена службой доставки { $carrier }, трек-номер { $tracking }.
sent-order = Ваш заказ { $order } отправлен.
    .informal = Твой заказ { $order } отправлен.
sent-parcels = Ваш заказ придёт в { $quantity ->
        [one] { $quantity } посылке
        [few] { $quantity } посылках
        [many] { $quantity } посылках
       *[other] { $quantity } посылки
    }.
    .informal = Твой заказ придёт в { $quantity ->
        [one] { $quantity } посылке
        [few] { $quantity } посылках
        [many] { $quantity } посылках
       *[other] { $quantity } посылки
    }.
sent-rest-later = Остальная часть заказа придёт во второй посылке.

## Tracking
tracking-number = Ваш трек-номер: { $tracking }.
    .informal = Твой трек-номер: { $tracking }.
tracking-link = Отследить посылку можно здесь: { $link }
tracking-wait-hours = Данные отслеживания обновятся в течение { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
tracking-wait-days = Данные отслеживания обновятся в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
tracking-last-update = Данные отслеживания в последний раз обновились { $date }.
tracking-none = У этого способа доставки нет отслеживания.
tracking-returning = Ваша посылка возвращается ко мне.
    .informal = Твоя посылка возвращается ко мне.

## Where it is
where-in-transit = Ваша посылка ещё в пути.
    .informal = Твоя посылка ещё в пути.
where-arrived-country = Ваша посылка прибыла в вашу страну.
    .informal = Твоя посылка прибыла в твою страну.
where-out-for-delivery = Ваша посылка сегодня передана курьеру.
    .informal = Твоя посылка сегодня передана курьеру.
where-pickup = Ваша посылка ждёт вас в пункте выдачи.
    .informal = Твоя посылка ждёт тебя в пункте выдачи.
where-pickup-until = Посылку можно забрать до { $date } включительно.
where-ask-post-office = Спросите, пожалуйста, в своём почтовом отделении и назовите трек-номер.
    .informal = Спроси, пожалуйста, в своём почтовом отделении и назови трек-номер.
where-expected-date = Ваша посылка должна прийти { $date }.
    .informal = Твоя посылка должна прийти { $date }.
where-expected-by = Ваша посылка должна прийти не позднее { $date }.
    .informal = Твоя посылка должна прийти не позднее { $date }.
where-expected-between = Ваша посылка должна прийти в период с { $start } до { $end }.
    .informal = Твоя посылка должна прийти в период с { $start } до { $end }.
where-expected-days = Ваша посылка должна прийти через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
    .informal = Твоя посылка должна прийти через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
where-expected-days-range = Ваша посылка должна прийти через { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дня
        [many] { $max } дней
       *[other] { $max } дня
    }.
    .informal = Твоя посылка должна прийти через { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дня
        [many] { $max } дней
       *[other] { $max } дня
    }.
where-lost-sorry = Мне жаль, что ваша посылка потерялась.
    .informal = Мне жаль, что твоя посылка потерялась.

## Delivery, before the sale
delivery-days = Доставка занимает { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
delivery-days-range = Доставка занимает { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дня
        [many] { $max } дней
       *[other] { $max } дня
    }.
delivery-business-days-range = Доставка занимает { $min }–{ $max ->
        [one] { $max } рабочий день
        [few] { $max } рабочих дня
        [many] { $max } рабочих дней
       *[other] { $max } рабочего дня
    }.
delivery-if-ordered = При заказе сегодня посылка должна прийти не позднее { $date }.
delivery-express-days = Экспресс-доставка занимает { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
delivery-free = Доставка бесплатная.
delivery-cost = Доставка стоит { $amount }.
delivery-express-cost = Экспресс-доставка стоит { $amount }.
delivery-country-yes = Да, я отправляю в вашу страну.
    .informal = Да, я отправляю в твою страну.
delivery-country-no = К сожалению, я не отправляю в вашу страну.
    .informal = К сожалению, я не отправляю в твою страну.
delivery-insured = Посылка застрахована.
delivery-signature = Кто-то должен быть дома, чтобы расписаться за посылку.

## Late
late-sorry = Мне жаль, что ваша посылка задерживается.
    .informal = Мне жаль, что твоя посылка задерживается.
late-carrier = У службы доставки задержка.
late-holidays = Из-за праздников посылки идут дольше.
late-new-date = Новая дата доставки: { $date }.
late-wait-until = Подождите, пожалуйста, до { $date }.
    .informal = Подожди, пожалуйста, до { $date }.
late-then-refund = Если посылка не придёт до { $date } включительно, я верну вам всю сумму.
    .informal = Если посылка не придёт до { $date } включительно, я верну тебе всю сумму.
late-then-write = Если посылка не придёт до { $date } включительно, напишите мне, пожалуйста.
    .informal = Если посылка не придёт до { $date } включительно, напиши мне, пожалуйста.
late-then-choice = Если посылка не придёт до { $date } включительно, можно будет выбрать возврат денег или замену.

## Customs
customs-held = Ваша посылка на таможне.
    .informal = Твоя посылка на таможне.
customs-cleared = Ваша посылка прошла таможню.
    .informal = Твоя посылка прошла таможню.
customs-days = Таможенная проверка может занять { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
customs-fees-buyer = Таможенные пошлины и налоги не включены в цену.
customs-fees-paid = Таможенные пошлины и налоги уже оплачены.
customs-contact = Таможня может запросить у вас документы.
    .informal = Таможня может запросить у тебя документы.
customs-invoice = Я могу прислать инвойс для таможни.
customs-true-value = В таможенной декларации нужно указывать реальную стоимость.

## Delivered, not found
delivered-date = По данным отслеживания, посылка доставлена { $date }.
delivered-attempt = Служба доставки пыталась вручить вашу посылку { $date }.
    .informal = Служба доставки пыталась вручить твою посылку { $date }.
delivered-check-neighbours = Спросите, пожалуйста, у соседей и проверьте почтовый ящик.
    .informal = Спроси, пожалуйста, у соседей и проверь почтовый ящик.
delivered-proof = Запрос в службу доставки на подтверждение вручения отправлен.
delivered-missing-sorry = Мне жаль, что посылка до вас не дошла.
    .informal = Мне жаль, что посылка до тебя не дошла.

## Damaged, not working, incomplete
damaged-sorry = Мне жаль, что товар пришёл повреждённым.
damaged-packing = Упаковка с моей стороны оказалась недостаточно надёжной.
damaged-keep-packaging = Сохраните, пожалуйста, упаковку.
    .informal = Сохрани, пожалуйста, упаковку.
damaged-claim = Я сообщу о повреждении в службу доставки.
damaged-not-working-sorry = Мне жаль, что товар не работает.
damaged-repair-offer = Я могу починить товар.
damaged-try-first = Попробуйте, пожалуйста, сначала вот что:
    .informal = Попробуй, пожалуйста, сначала вот что:
missing-part-sorry = Мне жаль, что не хватает детали.
missing-part-send = Я отправлю недостающую деталь сегодня.
missing-part-send-date = Я отправлю недостающую деталь { $date }.
missing-spare-part = Я могу прислать запасную деталь.

## Wrong item
wrong-item-sorry = Мне жаль, что вам пришёл не тот товар.
    .informal = Мне жаль, что тебе пришёл не тот товар.
wrong-item-colour-sorry = Мне жаль, что вам пришёл не тот цвет.
    .informal = Мне жаль, что тебе пришёл не тот цвет.
wrong-item-size-sorry = Мне жаль, что вам пришёл не тот размер.
    .informal = Мне жаль, что тебе пришёл не тот размер.
wrong-item-send = Я отправлю нужный товар сегодня.
wrong-item-send-date = Я отправлю нужный товар { $date }.
wrong-item-keep = Товар, который пришёл по ошибке, можно оставить себе.

## Refund
refund-offer = Я могу вернуть вам всю сумму.
    .informal = Я могу вернуть тебе всю сумму.
refund-done = Вся сумма возвращена.
refund-done-amount = Деньги возвращены: { $amount }.
refund-done-amount-date = Деньги возвращены { $date }: { $amount }.
refund-will-today = Я верну деньги сегодня.
refund-will-amount = Я верну { $amount }.
refund-after-return = Я верну деньги, как только получу товар.
refund-days = Деньги должны поступить в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
refund-business-days-range = Деньги должны поступить в течение { $min }–{ $max ->
        [one] { $max } рабочего дня
        [few] { $max } рабочих дней
        [many] { $max } рабочих дней
       *[other] { $max } рабочего дня
    }.
refund-bank-days-range = Банку может понадобиться { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дня
        [many] { $max } дней
       *[other] { $max } дня
    }, чтобы показать возврат.
refund-not-seen = Если возврат не появится до { $date } включительно, напишите мне, пожалуйста.
    .informal = Если возврат не появится до { $date } включительно, напиши мне, пожалуйста.
refund-method = Деньги вернутся тем же способом, которым был оплачен заказ.
refund-shipping = Стоимость доставки я тоже верну.
partial-refund-offer = Я могу предложить частичный возврат: { $amount }.
partial-refund-percent = Я могу предложить частичный возврат: { $percent }.
partial-refund-keep = Товар можно оставить себе.
partial-refund-done = Частичный возврат отправлен: { $amount }.

## Replacement
replacement-offer = Я могу отправить вам замену.
    .informal = Я могу отправить тебе замену.
replacement-free = Замена бесплатная.
replacement-date = Я отправлю замену { $date }.
replacement-sent = Замена отправлена.
replacement-sent-date = Замена отправлена { $date }.
replacement-tracking = Трек-номер замены: { $tracking }.

## Return
return-how = Оформите, пожалуйста, возврат в своём заказе.
    .informal = Оформи, пожалуйста, возврат в своём заказе.
return-accepted = Ваш возврат одобрен.
    .informal = Твой возврат одобрен.
return-until = Товар можно вернуть до { $date } включительно.
return-days = Товар можно вернуть в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }.
return-unused = Верните, пожалуйста, товар неиспользованным и в оригинальной упаковке.
    .informal = Верни, пожалуйста, товар неиспользованным и в оригинальной упаковке.
return-label = Я пришлю оплаченную этикетку для возврата.
return-label-attached = Этикетка для возврата приложена к сообщению.
return-pickup-date = Служба доставки заберёт возврат { $date }.
return-cost-seller = Обратную доставку оплачиваю я.
return-cost-buyer = Обратную доставку оплачивает покупатель.
return-tracking = Пришлите, пожалуйста, трек-номер возврата.
    .informal = Пришли, пожалуйста, трек-номер возврата.
return-not-needed = Возвращать товар не нужно.

## Exchange
exchange-offer = Я могу обменять товар.
exchange-size = Я могу обменять товар на размер { $size }.
exchange-colour = Я могу обменять товар на другой цвет: { $colour }.
exchange-after-return = Я отправлю новый товар, как только получу прежний.

## Size and colour
size-recommend = Я рекомендую размер { $size }.
size-available = Размер { $size } есть в наличии.
size-sold-out = К сожалению, размер { $size } распродан.
size-runs-small = Модель маломерит, лучше взять на размер больше.
size-true = Модель соответствует размеру.
size-chart = Таблица размеров есть в описании товара.
size-dimensions = Длина товара — { $length }, ширина — { $width }.
size-weight = Вес товара — { $weight }.
colour-available = Этот цвет есть в наличии: { $colour }.
colour-sold-out = К сожалению, этот цвет распродан: { $colour }.
colour-screen = Цвет на экране может немного отличаться.

## Stock and the product
stock-available = Да, товар есть в наличии.
stock-ready-today = Товар можно отправить уже сегодня.
stock-left = { $quantity ->
        [one] Осталась { $quantity } штука
        [few] Осталось { $quantity } штуки
        [many] Осталось { $quantity } штук
       *[other] Осталось { $quantity } штуки
    }.
stock-sold-out = К сожалению, товар распродан.
stock-back-date = Товар снова будет в наличии { $date }.
stock-similar = У меня есть похожий товар.
stock-similar-link = Похожий товар есть здесь: { $link }
stock-reserve-until = Я могу отложить товар для вас до { $date }.
    .informal = Я могу отложить товар для тебя до { $date }.
stock-new = Товар новый, не использовался.
stock-handmade = Товар сделан вручную.
stock-batteries-yes = Батарейки входят в комплект.
stock-batteries-no = Батарейки не входят в комплект.
stock-gift-wrap = Я могу упаковать товар как подарок.
stock-warranty-months = Гарантия на товар — { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }.
stock-instructions = Инструкция лежит в коробке.

## Price and discount
price-is = Цена — { $amount }.
price-total = Итого с доставкой — { $amount }.
price-includes-shipping = Доставка включена в цену.
price-fixed = К сожалению, я не могу снизить цену.
price-offer = Я могу предложить цену { $amount }.
discount-percent = Я могу предложить скидку { $percent }.
discount-code = Ваш промокод: { $code }.
    .informal = Твой промокод: { $code }.
discount-until = Предложение действует до { $date } включительно.
discount-quantity = При покупке { $quantity ->
        [one] { $quantity } штуки
        [few] { $quantity } штук
        [many] { $quantity } штук
       *[other] { $quantity } штуки
    } скидка составит { $percent }.

## Combined shipping, payment, invoice
combined-offer = Я могу отправить ваши заказы вместе в одной посылке.
    .informal = Я могу отправить твои заказы вместе в одной посылке.
combined-once = Доставка оплачивается только один раз.
combined-cost = Доставка всех товаров вместе стоит { $amount }.
combined-wait = Не оплачивайте, пожалуйста, пока я не пришлю новую сумму.
    .informal = Не оплачивай, пожалуйста, пока я не пришлю новую сумму.
payment-waiting = Ваш платёж ещё не поступил.
    .informal = Твой платёж ещё не поступил.
payment-by = Оплатите, пожалуйста, до { $date } включительно.
    .informal = Оплати, пожалуйста, до { $date } включительно.
payment-marketplace = Оплачивайте, пожалуйста, только через площадку.
    .informal = Оплачивай, пожалуйста, только через площадку.
invoice-attached = Счёт приложен к сообщению.
invoice-today = Я пришлю счёт сегодня.
invoice-number = Номер счёта: { $invoice }.
invoice-details = Пришлите, пожалуйста, имя и адрес для счёта.
    .informal = Пришли, пожалуйста, имя и адрес для счёта.

## Cancelling
cancel-possible = Да, заказ ещё можно отменить.
cancel-done = Ваш заказ отменён.
    .informal = Твой заказ отменён.
cancel-too-late = К сожалению, заказ уже отправлен, поэтому отменить его нельзя.
cancel-return-instead = После получения товар можно вернуть.
cancel-if-sent = Если посылка уже в пути, после получения товар можно вернуть.

## Address
address-confirm = Подтвердите, пожалуйста, что адрес верный.
    .informal = Подтверди, пожалуйста, что адрес верный.
address-changed = Адрес доставки изменён.
address-too-late = К сожалению, посылка уже отправлена, поэтому изменить адрес нельзя.
address-if-sent = Если посылка уже в пути, я попрошу службу доставки изменить адрес.
address-returned = Посылка вернулась ко мне, потому что адрес был неполным.
address-resend-cost = Я могу отправить посылку ещё раз за { $amount }.

## Disputes
dispute-understand = Я понимаю ваше недовольство.
    .informal = Я понимаю твоё недовольство.
dispute-solve = Я хочу найти вместе с вами хорошее решение.
    .informal = Я хочу найти вместе с тобой хорошее решение.
dispute-replied = Мой ответ по вашему обращению отправлен.
    .informal = Мой ответ по твоему обращению отправлен.
dispute-tracking-added = Данные отслеживания добавлены к вашему обращению.
    .informal = Данные отслеживания добавлены к твоему обращению.
dispute-decision-date = Площадка примет решение до { $date }.

## Reviews
review-ask = Мне будет приятно получить от вас честный отзыв.
    .informal = Мне будет приятно получить от тебя честный отзыв.
review-thanks = Спасибо за отзыв.
review-improve = Ваше мнение помогает мне становиться лучше.
    .informal = Твоё мнение помогает мне становиться лучше.

## Coming back to the buyer
follow-up-arrived = Ваша посылка уже пришла?
    .informal = Твоя посылка уже пришла?
follow-up-all-right = С заказом всё в порядке?
follow-up-solved = Проблема теперь решена?
follow-up-glad-like = Здорово, что товар вам нравится.
    .informal = Здорово, что товар тебе нравится.
follow-up-glad-arrived = Здорово, что посылка благополучно дошла.
follow-up-date = Я проверю это ещё раз { $date }.

## Choices
options-intro = На выбор:
options-refund-replacement = Что вам удобнее: возврат денег или замена?
    .informal = Что тебе удобнее: возврат денег или замена?
options-part-refund = Что вам удобнее: недостающая деталь или возврат денег?
    .informal = Что тебе удобнее: недостающая деталь или возврат денег?
options-refund-wait = Что вам удобнее: подождать или получить возврат денег?
    .informal = Что тебе удобнее: подождать или получить возврат денег?
options-exchange-refund = Что вам удобнее: обмен или возврат денег?
    .informal = Что тебе удобнее: обмен или возврат денег?
options-partial-return = Что вам удобнее: оставить товар и получить частичный возврат или вернуть товар и получить всю сумму?
    .informal = Что тебе удобнее: оставить товар и получить частичный возврат или вернуть товар и получить всю сумму?
options-ready-date = Я могу сделать это не позднее { $date }.
options-tell = Напишите, пожалуйста, что вы выбираете.
    .informal = Напиши, пожалуйста, что ты выбираешь.
options-tell-date = Напишите, пожалуйста, до { $date }, что вы выбираете.
    .informal = Напиши, пожалуйста, до { $date }, что ты выбираешь.

## Next steps
next-step-nothing = От вас ничего не требуется.
    .informal = От тебя ничего не требуется.
next-step-news = Я напишу вам, как только появятся новости.
    .informal = Я напишу тебе, как только появятся новости.
next-step-photos = Я найду решение, как только получу фотографии.
next-step-confirm = Я начну, как только вы подтвердите.
    .informal = Я начну, как только ты подтвердишь.

## Apologies
apology = Прошу прощения.
apology-problem = Прошу прощения за эту проблему.
apology-mistake = Это моя ошибка.
apology-wait = Прошу прощения за ожидание.
apology-late-reply = Прошу прощения за поздний ответ.
apology-understand = Я понимаю, как это неприятно.
apology-not-possible = К сожалению, это невозможно.

## Closings
closing-questions = Если появятся вопросы, напишите мне.
    .informal = Если появятся вопросы, напиши мне.
closing-anything-else = Если понадобится что-то ещё, напишите мне.
    .informal = Если понадобится что-то ещё, напиши мне.
closing-help = С удовольствием помогу.
closing-reply = Жду вашего ответа.
    .informal = Жду твоего ответа.
closing-enjoy = Надеюсь, покупка вам понравится.
    .informal = Надеюсь, покупка тебе понравится.
closing-thanks-again = Ещё раз спасибо!
closing-day = Хорошего дня!
closing-weekend = Хороших выходных!
closing-best = Всего доброго,
closing-regards = С уважением,
