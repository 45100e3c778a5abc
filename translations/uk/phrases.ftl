### Ukrainian: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: ви; .informal: ти. No past tense that shows the seller's or the buyer's gender.

## Greetings
greeting = Вітаю!
    .informal = Привіт!
greeting-name = Вітаю, { $name }!
    .informal = Привіт, { $name }!
greeting-dear-name = Вітаю, { $name }!
    .informal = Привіт, { $name }!
greeting-morning = Доброго ранку!
greeting-afternoon = Добрий день!
greeting-evening = Добрий вечір!
greeting-hope-well = Сподіваюся, у вас усе добре.
    .informal = Сподіваюся, у тебе все добре.

## Thanks
thanks = Дякую!
thanks-message = Дякую за ваше повідомлення.
    .informal = Дякую за твоє повідомлення.
thanks-order = Дякую за ваше замовлення.
    .informal = Дякую за твоє замовлення.
thanks-order-number = Дякую за ваше замовлення { $order }.
    .informal = Дякую за твоє замовлення { $order }.
thanks-purchase = Дякую за покупку.
thanks-interest = Дякую за інтерес до товару.
thanks-question = Дякую за запитання.
thanks-reporting = Дякую, що повідомили про це.
    .informal = Дякую за повідомлення про це.
thanks-patience = Дякую за терпіння.
thanks-understanding = Дякую за розуміння.
thanks-photos = Дякую за фотографії.
thanks-quick-reply = Дякую за швидку відповідь.
thanks-kind-words = Дякую за добрі слова.
thanks-welcome = Прошу!

## Short answers
answer-yes = Так, звичайно.
answer-possible = Так, це можливо.
answer-no-problem = Жодних проблем.
answer-find-out = Я дізнаюся це для вас.
    .informal = Я дізнаюся це для тебе.
answer-photo-attached = Фотографію додано до повідомлення.
answer-photo-send = Я надішлю фотографію.

## What has come in
received-message = Ваше повідомлення отримано.
    .informal = Твоє повідомлення отримано.
received-order = Ваше замовлення отримано.
    .informal = Твоє замовлення отримано.
received-order-number = Ваше замовлення { $order } отримано.
    .informal = Твоє замовлення { $order } отримано.
received-payment = Ваш платіж отримано.
    .informal = Твій платіж отримано.
received-payment-amount = Ваш платіж на суму { $amount } отримано.
    .informal = Твій платіж на суму { $amount } отримано.
received-return = Ваше повернення отримано.
    .informal = Твоє повернення отримано.
received-photos = Ваші фотографії отримано.
    .informal = Твої фотографії отримано.

## Checking
checking = Я зараз це перевіряю.
checking-carrier = Я уточнюю це у служби доставки.
checking-carrier-name = Я уточнюю це у служби доставки { $carrier }.
checking-carrier-contacted = Запит до служби доставки надіслано.
checking-carrier-search = Службі доставки надіслано запит на розшук вашої посилки.
    .informal = Службі доставки надіслано запит на розшук твоєї посилки.
checking-carrier-answer-date = Служба доставки відповість до { $date }.
checking-stock = Я перевіряю наявність.
checking-reply-today = Я напишу вам іще раз сьогодні.
    .informal = Я напишу тобі ще раз сьогодні.
checking-reply-date = Я напишу вам не пізніше { $date }.
    .informal = Я напишу тобі не пізніше { $date }.
checking-reply-hours = Я відповім протягом { $hours ->
        [one] { $hours } години
        [few] { $hours } годин
        [many] { $hours } годин
       *[other] { $hours } години
    }.
checking-reply-days = Я відповім протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.

## Questions to the buyer
ask-details = Розкажіть, будь ласка, докладніше.
    .informal = Розкажи, будь ласка, докладніше.
ask-what-wrong = Підкажіть, будь ласка, що саме не так із товаром.
    .informal = Підкажи, будь ласка, що саме не так із товаром.
ask-photo = Надішліть, будь ласка, фотографію.
    .informal = Надішли, будь ласка, фотографію.
ask-photos-damage = Надішліть, будь ласка, фотографії товару та пакування.
    .informal = Надішли, будь ласка, фотографії товару та пакування.
ask-order-number = Підкажіть, будь ласка, номер замовлення.
    .informal = Підкажи, будь ласка, номер замовлення.
ask-address = Надішліть, будь ласка, повну адресу.
    .informal = Надішли, будь ласка, повну адресу.
ask-size = Який розмір вам потрібен?
    .informal = Який розмір тобі потрібен?
ask-colour = Який колір ви обираєте?
    .informal = Який колір ти обираєш?
ask-country = До якої країни надіслати посилку?

## Before it is sent
shipping-packing = Я зараз пакую ваше замовлення.
    .informal = Я зараз пакую твоє замовлення.
shipping-today = Я відправлю ваше замовлення сьогодні.
    .informal = Я відправлю твоє замовлення сьогодні.
shipping-tomorrow = Я відправлю ваше замовлення завтра.
    .informal = Я відправлю твоє замовлення завтра.
shipping-date = Я відправлю ваше замовлення { $date }.
    .informal = Я відправлю твоє замовлення { $date }.
shipping-days = Я відправлю ваше замовлення протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.
    .informal = Я відправлю твоє замовлення протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.
shipping-business-days = Я відправлю ваше замовлення протягом { $days ->
        [one] { $days } робочого дня
        [few] { $days } робочих днів
        [many] { $days } робочих днів
       *[other] { $days } робочого дня
    }.
    .informal = Я відправлю твоє замовлення протягом { $days ->
        [one] { $days } робочого дня
        [few] { $days } робочих днів
        [many] { $days } робочих днів
       *[other] { $days } робочого дня
    }.
shipping-tracking-later = Я надішлю трек-номер, щойно посилка буде в дорозі.
shipping-no-weekend = На вихідних я не відправляю посилки.
shipping-away-until = Мене не буде до { $date }.

## Sent
sent = Ваша посилка вже в дорозі.
    .informal = Твоя посилка вже в дорозі.
sent-today = Вашу посилку відправлено сьогодні.
    .informal = Твою посилку відправлено сьогодні.
sent-yesterday = Вашу посилку відправлено вчора.
    .informal = Твою посилку відправлено вчора.
sent-date = Вашу посилку відправлено { $date }.
    .informal = Твою посилку відправлено { $date }.
sent-carrier = Вашу посилку відправлено службою доставки { $carrier }.
    .informal = Твою посилку відправлено службою доставки { $carrier }.
sent-date-carrier = Вашу посилку відправлено { $date } службою доставки { $carrier }.
    .informal = Твою посилку відправлено { $date } службою доставки { $carrier }.
sent-carrier-tracking = Вашу посилку відправлено службою доставки { $carrier }, трек-номер { $tracking }.
    .informal = Твою посилку відправлено службою доставки { $carrier }, трек-номер { $tracking }.
sent-order = Ваше замовлення { $order } відправлено.
    .informal = Твоє замовлення { $order } відправлено.
sent-parcels = Ваше замовлення прийде у { $quantity ->
        [one] { $quantity } посилці
        [few] { $quantity } посилках
        [many] { $quantity } посилках
       *[other] { $quantity } посилки
    }.
    .informal = Твоє замовлення прийде у { $quantity ->
        [one] { $quantity } посилці
        [few] { $quantity } посилках
        [many] { $quantity } посилках
       *[other] { $quantity } посилки
    }.
sent-rest-later = Решта замовлення прибуде в другій посилці.

## Tracking
tracking-number = Ваш трек-номер: { $tracking }.
    .informal = Твій трек-номер: { $tracking }.
tracking-link = Відстежити посилку можна тут: { $link }
tracking-wait-hours = Дані відстеження оновляться протягом { $hours ->
        [one] { $hours } години
        [few] { $hours } годин
        [many] { $hours } годин
       *[other] { $hours } години
    }.
tracking-wait-days = Дані відстеження оновляться протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.
tracking-last-update = Дані відстеження востаннє оновлено { $date }.
tracking-none = Цей спосіб доставки не має відстеження.
tracking-returning = Ваша посилка повертається до мене.
    .informal = Твоя посилка повертається до мене.

## Where it is
where-in-transit = Ваша посилка ще в дорозі.
    .informal = Твоя посилка ще в дорозі.
where-arrived-country = Ваша посилка прибула до вашої країни.
    .informal = Твоя посилка прибула до твоєї країни.
where-out-for-delivery = Вашу посилку сьогодні передано кур’єру.
    .informal = Твою посилку сьогодні передано кур’єру.
where-pickup = Ваша посилка чекає на вас у пункті видачі.
    .informal = Твоя посилка чекає на тебе в пункті видачі.
where-pickup-until = Посилку можна забрати до { $date } включно.
where-ask-post-office = Запитайте, будь ласка, у своєму поштовому відділенні та назвіть трек-номер.
    .informal = Запитай, будь ласка, у своєму поштовому відділенні та назви трек-номер.
where-expected-date = Ваша посилка має прибути { $date }.
    .informal = Твоя посилка має прибути { $date }.
where-expected-by = Ваша посилка має прибути не пізніше { $date }.
    .informal = Твоя посилка має прибути не пізніше { $date }.
where-expected-between = Ваша посилка має прибути в період із { $start } до { $end }.
    .informal = Твоя посилка має прибути в період із { $start } до { $end }.
where-expected-days = Ваша посилка має прибути через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
    .informal = Твоя посилка має прибути через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
where-expected-days-range = Ваша посилка має прибути через { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дні
        [many] { $max } днів
       *[other] { $max } дня
    }.
    .informal = Твоя посилка має прибути через { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дні
        [many] { $max } днів
       *[other] { $max } дня
    }.
where-lost-sorry = Мені шкода, що ваша посилка загубилася.
    .informal = Мені шкода, що твоя посилка загубилася.

## Delivery, before the sale
delivery-days = Доставка триває { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
delivery-days-range = Доставка триває { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дні
        [many] { $max } днів
       *[other] { $max } дня
    }.
delivery-business-days-range = Доставка триває { $min }–{ $max ->
        [one] { $max } робочий день
        [few] { $max } робочі дні
        [many] { $max } робочих днів
       *[other] { $max } робочого дня
    }.
delivery-if-ordered = У разі замовлення сьогодні посилка має прибути не пізніше { $date }.
delivery-express-days = Експрес-доставка триває { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
delivery-free = Доставка безкоштовна.
delivery-cost = Доставка коштує { $amount }.
delivery-express-cost = Експрес-доставка коштує { $amount }.
delivery-country-yes = Так, я відправляю до вашої країни.
    .informal = Так, я відправляю до твоєї країни.
delivery-country-no = На жаль, я не відправляю до вашої країни.
    .informal = На жаль, я не відправляю до твоєї країни.
delivery-insured = Посилку застраховано.
delivery-signature = Хтось має бути вдома, щоб розписатися за посилку.

## Late
late-sorry = Мені шкода, що ваша посилка затримується.
    .informal = Мені шкода, що твоя посилка затримується.
late-carrier = У служби доставки затримка.
late-holidays = Через свята посилки йдуть довше.
late-new-date = Нова дата доставки: { $date }.
late-wait-until = Зачекайте, будь ласка, до { $date }.
    .informal = Зачекай, будь ласка, до { $date }.
late-then-refund = Якщо посилка не прибуде до { $date } включно, я поверну вам усю суму.
    .informal = Якщо посилка не прибуде до { $date } включно, я поверну тобі всю суму.
late-then-write = Якщо посилка не прибуде до { $date } включно, напишіть мені, будь ласка.
    .informal = Якщо посилка не прибуде до { $date } включно, напиши мені, будь ласка.
late-then-choice = Якщо посилка не прибуде до { $date } включно, можна буде обрати повернення коштів або заміну.

## Customs
customs-held = Ваша посилка на митниці.
    .informal = Твоя посилка на митниці.
customs-cleared = Ваша посилка пройшла митницю.
    .informal = Твоя посилка пройшла митницю.
customs-days = Митна перевірка може тривати { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
customs-fees-buyer = Мито та податки на ввезення не входять у ціну.
customs-fees-paid = Мито та податки на ввезення вже сплачено.
customs-contact = Митниця може попросити у вас документи.
    .informal = Митниця може попросити в тебе документи.
customs-invoice = Я можу надіслати інвойс для митниці.
customs-true-value = У митній декларації потрібно вказувати справжню вартість.

## Delivered, not found
delivered-date = За даними відстеження, посилку доставлено { $date }.
delivered-attempt = Служба доставки намагалася вручити вашу посилку { $date }.
    .informal = Служба доставки намагалася вручити твою посилку { $date }.
delivered-check-neighbours = Запитайте, будь ласка, у сусідів і перевірте поштову скриньку.
    .informal = Запитай, будь ласка, у сусідів і перевір поштову скриньку.
delivered-proof = Службі доставки надіслано запит на підтвердження вручення.
delivered-missing-sorry = Мені шкода, що посилка до вас не дійшла.
    .informal = Мені шкода, що посилка до тебе не дійшла.

## Damaged, not working, incomplete
damaged-sorry = Мені шкода, що товар прибув пошкодженим.
damaged-packing = Пакування з мого боку виявилося недостатньо надійним.
damaged-keep-packaging = Збережіть, будь ласка, пакування.
    .informal = Збережи, будь ласка, пакування.
damaged-claim = Я повідомлю службу доставки про пошкодження.
damaged-not-working-sorry = Мені шкода, що товар не працює.
damaged-repair-offer = Я можу полагодити товар.
damaged-try-first = Спробуйте, будь ласка, спочатку ось що:
    .informal = Спробуй, будь ласка, спочатку ось що:
missing-part-sorry = Мені шкода, що бракує деталі.
missing-part-send = Я надішлю деталь, якої бракує, сьогодні.
missing-part-send-date = Я надішлю деталь, якої бракує, { $date }.
missing-spare-part = Я можу надіслати запасну деталь.

## Wrong item
wrong-item-sorry = Мені шкода, що вам надійшов не той товар.
    .informal = Мені шкода, що тобі надійшов не той товар.
wrong-item-colour-sorry = Мені шкода, що вам надійшов не той колір.
    .informal = Мені шкода, що тобі надійшов не той колір.
wrong-item-size-sorry = Мені шкода, що вам надійшов не той розмір.
    .informal = Мені шкода, що тобі надійшов не той розмір.
wrong-item-send = Я надішлю потрібний товар сьогодні.
wrong-item-send-date = Я надішлю потрібний товар { $date }.
wrong-item-keep = Товар, надісланий помилково, можна залишити собі.

## Refund
refund-offer = Я можу повернути вам усю суму.
    .informal = Я можу повернути тобі всю суму.
refund-done = Усю суму повернено.
refund-done-amount = Кошти повернено: { $amount }.
refund-done-amount-date = Кошти повернено { $date }: { $amount }.
refund-will-today = Я поверну кошти сьогодні.
refund-will-amount = Я поверну { $amount }.
refund-after-return = Я поверну кошти, щойно отримаю товар.
refund-days = Кошти мають надійти протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.
refund-business-days-range = Кошти мають надійти протягом { $min }–{ $max ->
        [one] { $max } робочого дня
        [few] { $max } робочих днів
        [many] { $max } робочих днів
       *[other] { $max } робочого дня
    }.
refund-bank-days-range = Банку може знадобитися { $min }–{ $max ->
        [one] { $max } день
        [few] { $max } дні
        [many] { $max } днів
       *[other] { $max } дня
    }, щоб показати повернення.
refund-not-seen = Якщо повернення не з’явиться до { $date } включно, напишіть мені, будь ласка.
    .informal = Якщо повернення не з’явиться до { $date } включно, напиши мені, будь ласка.
refund-method = Кошти повернуться тим самим способом, яким було сплачено замовлення.
refund-shipping = Вартість доставки я теж поверну.
partial-refund-offer = Я можу запропонувати часткове повернення коштів: { $amount }.
partial-refund-percent = Я можу запропонувати часткове повернення коштів: { $percent }.
partial-refund-keep = Товар можна залишити собі.
partial-refund-done = Часткове повернення коштів надіслано: { $amount }.

## Replacement
replacement-offer = Я можу надіслати вам заміну.
    .informal = Я можу надіслати тобі заміну.
replacement-free = Заміна безкоштовна.
replacement-date = Я відправлю заміну { $date }.
replacement-sent = Заміну відправлено.
replacement-sent-date = Заміну відправлено { $date }.
replacement-tracking = Трек-номер заміни: { $tracking }.

## Return
return-how = Оформіть, будь ласка, повернення у своєму замовленні.
    .informal = Оформи, будь ласка, повернення у своєму замовленні.
return-accepted = Ваше повернення схвалено.
    .informal = Твоє повернення схвалено.
return-until = Товар можна повернути до { $date } включно.
return-days = Товар можна повернути протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.
return-unused = Поверніть, будь ласка, товар невикористаним і в оригінальному пакуванні.
    .informal = Поверни, будь ласка, товар невикористаним і в оригінальному пакуванні.
return-label = Я надішлю оплачену етикетку для повернення.
return-label-attached = Етикетку для повернення додано до повідомлення.
return-pickup-date = Служба доставки забере повернення { $date }.
return-cost-seller = Зворотну доставку оплачую я.
return-cost-buyer = Зворотну доставку оплачує покупець.
return-tracking = Надішліть, будь ласка, трек-номер повернення.
    .informal = Надішли, будь ласка, трек-номер повернення.
return-not-needed = Повертати товар не потрібно.

## Exchange
exchange-offer = Я можу обміняти товар.
exchange-size = Я можу обміняти товар на розмір { $size }.
exchange-colour = Я можу обміняти товар на інший колір: { $colour }.
exchange-after-return = Я відправлю новий товар, щойно отримаю попередній.

## Size and colour
size-recommend = Я раджу розмір { $size }.
size-available = Розмір { $size } є в наявності.
size-sold-out = На жаль, розмір { $size } розпродано.
size-runs-small = Модель маломірить, краще взяти на розмір більший.
size-true = Модель відповідає розміру.
size-chart = Таблиця розмірів є в описі товару.
size-dimensions = Довжина товару — { $length }, ширина — { $width }.
size-weight = Вага товару — { $weight }.
colour-available = Цей колір є в наявності: { $colour }.
colour-sold-out = На жаль, цей колір розпродано: { $colour }.
colour-screen = Колір на екрані може трохи відрізнятися.

## Stock and the product
stock-available = Так, товар є в наявності.
stock-ready-today = Товар можна відправити вже сьогодні.
stock-left = { $quantity ->
        [one] Залишилася { $quantity } штука
        [few] Залишилося { $quantity } штуки
        [many] Залишилося { $quantity } штук
       *[other] Залишилося { $quantity } штуки
    }.
stock-sold-out = На жаль, товар розпродано.
stock-back-date = Товар знову буде в наявності { $date }.
stock-similar = У мене є схожий товар.
stock-similar-link = Схожий товар є тут: { $link }
stock-reserve-until = Я можу відкласти товар для вас до { $date }.
    .informal = Я можу відкласти товар для тебе до { $date }.
stock-new = Товар новий, не використовувався.
stock-handmade = Товар зроблено вручну.
stock-batteries-yes = Батарейки входять до комплекту.
stock-batteries-no = Батарейки не входять до комплекту.
stock-gift-wrap = Я можу запакувати товар як подарунок.
stock-warranty-months = Гарантія на товар — { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }.
stock-instructions = Інструкція лежить у коробці.

## Price and discount
price-is = Ціна — { $amount }.
price-total = Разом із доставкою — { $amount }.
price-includes-shipping = Доставка входить у ціну.
price-fixed = На жаль, я не можу знизити ціну.
price-offer = Я можу запропонувати ціну { $amount }.
discount-percent = Я можу запропонувати знижку { $percent }.
discount-code = Ваш промокод: { $code }.
    .informal = Твій промокод: { $code }.
discount-until = Пропозиція діє до { $date } включно.
discount-quantity = У разі купівлі { $quantity ->
        [one] { $quantity } штуки
        [few] { $quantity } штук
        [many] { $quantity } штук
       *[other] { $quantity } штуки
    } знижка становить { $percent }.

## Combined shipping, payment, invoice
combined-offer = Я можу надіслати ваші замовлення разом в одній посилці.
    .informal = Я можу надіслати твої замовлення разом в одній посилці.
combined-once = Доставка оплачується лише один раз.
combined-cost = Доставка всіх товарів разом коштує { $amount }.
combined-wait = Не оплачуйте, будь ласка, поки я не надішлю нову суму.
    .informal = Не оплачуй, будь ласка, поки я не надішлю нову суму.
payment-waiting = Ваш платіж іще не надійшов.
    .informal = Твій платіж іще не надійшов.
payment-by = Оплатіть, будь ласка, до { $date } включно.
    .informal = Оплати, будь ласка, до { $date } включно.
payment-marketplace = Оплачуйте, будь ласка, лише через майданчик.
    .informal = Оплачуй, будь ласка, лише через майданчик.
invoice-attached = Рахунок додано до повідомлення.
invoice-today = Я надішлю рахунок сьогодні.
invoice-number = Номер рахунку: { $invoice }.
invoice-details = Надішліть, будь ласка, ім’я та адресу для рахунку.
    .informal = Надішли, будь ласка, ім’я та адресу для рахунку.

## Cancelling
cancel-possible = Так, замовлення ще можна скасувати.
cancel-done = Ваше замовлення скасовано.
    .informal = Твоє замовлення скасовано.
cancel-too-late = На жаль, замовлення вже відправлено, тому скасувати його неможливо.
cancel-return-instead = Після отримання товар можна повернути.
cancel-if-sent = Якщо посилка вже в дорозі, після отримання товар можна повернути.

## Address
address-confirm = Підтвердьте, будь ласка, що адреса правильна.
    .informal = Підтвердь, будь ласка, що адреса правильна.
address-changed = Адресу доставки змінено.
address-too-late = На жаль, посилку вже відправлено, тому змінити адресу неможливо.
address-if-sent = Якщо посилка вже в дорозі, я попрошу службу доставки змінити адресу.
address-returned = Посилка повернулася до мене, бо адреса була неповною.
address-resend-cost = Я можу відправити посилку ще раз за { $amount }.

## Disputes
dispute-understand = Я розумію ваше невдоволення.
    .informal = Я розумію твоє невдоволення.
dispute-solve = Я хочу знайти разом із вами добре рішення.
    .informal = Я хочу знайти разом із тобою добре рішення.
dispute-replied = Мою відповідь на ваше звернення надіслано.
    .informal = Мою відповідь на твоє звернення надіслано.
dispute-tracking-added = Дані відстеження додано до вашого звернення.
    .informal = Дані відстеження додано до твого звернення.
dispute-decision-date = Майданчик ухвалить рішення до { $date }.

## Reviews
review-ask = Мені буде приємно отримати від вас чесний відгук.
    .informal = Мені буде приємно отримати від тебе чесний відгук.
review-thanks = Дякую за відгук.
review-improve = Ваша думка допомагає мені працювати краще.
    .informal = Твоя думка допомагає мені працювати краще.

## Coming back to the buyer
follow-up-arrived = Ваша посилка вже прибула?
    .informal = Твоя посилка вже прибула?
follow-up-all-right = Із замовленням усе гаразд?
follow-up-solved = Проблему тепер вирішено?
follow-up-glad-like = Чудово, що товар вам подобається.
    .informal = Чудово, що товар тобі подобається.
follow-up-glad-arrived = Чудово, що посилка благополучно прибула.
follow-up-date = Я перевірю це ще раз { $date }.

## Choices
options-intro = На вибір:
options-refund-replacement = Що вам зручніше: повернення коштів чи заміна?
    .informal = Що тобі зручніше: повернення коштів чи заміна?
options-part-refund = Що вам зручніше: деталь, якої бракує, чи повернення коштів?
    .informal = Що тобі зручніше: деталь, якої бракує, чи повернення коштів?
options-refund-wait = Що вам зручніше: зачекати чи отримати кошти назад?
    .informal = Що тобі зручніше: зачекати чи отримати кошти назад?
options-exchange-refund = Що вам зручніше: обмін чи повернення коштів?
    .informal = Що тобі зручніше: обмін чи повернення коштів?
options-partial-return = Що вам зручніше: залишити товар і отримати часткове повернення коштів чи повернути товар і отримати всю суму?
    .informal = Що тобі зручніше: залишити товар і отримати часткове повернення коштів чи повернути товар і отримати всю суму?
options-ready-date = Я можу зробити це не пізніше { $date }.
options-tell = Напишіть, будь ласка, що ви обираєте.
    .informal = Напиши, будь ласка, що ти обираєш.
options-tell-date = Напишіть, будь ласка, до { $date }, що ви обираєте.
    .informal = Напиши, будь ласка, до { $date }, що ти обираєш.

## Next steps
next-step-nothing = Від вас нічого не потрібно.
    .informal = Від тебе нічого не потрібно.
next-step-news = Я напишу вам, щойно з’являться новини.
    .informal = Я напишу тобі, щойно з’являться новини.
next-step-photos = Я знайду рішення, щойно отримаю фотографії.
next-step-confirm = Я почну, щойно ви підтвердите.
    .informal = Я почну, щойно ти підтвердиш.

## Apologies
apology = Перепрошую.
apology-problem = Перепрошую за цю проблему.
apology-mistake = Це моя помилка.
apology-wait = Перепрошую за очікування.
apology-late-reply = Перепрошую за пізню відповідь.
apology-understand = Я розумію, як це неприємно.
apology-not-possible = На жаль, це неможливо.

## Closings
closing-questions = Якщо виникнуть запитання, напишіть мені.
    .informal = Якщо виникнуть запитання, напиши мені.
closing-anything-else = Якщо знадобиться щось іще, напишіть мені.
    .informal = Якщо знадобиться щось іще, напиши мені.
closing-help = Залюбки допоможу.
closing-reply = Чекаю на вашу відповідь.
    .informal = Чекаю на твою відповідь.
closing-enjoy = Сподіваюся, покупка вам сподобається.
    .informal = Сподіваюся, покупка тобі сподобається.
closing-thanks-again = Ще раз дякую!
closing-day = Гарного дня!
closing-weekend = Гарних вихідних!
closing-best = Усього найкращого,
closing-regards = З повагою,
