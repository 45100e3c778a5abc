### Arabic: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form. Imperatives as "يرجى" with a verbal noun, no present tense or adjective that shows anyone's gender.

## Greetings
greeting = مرحبًا،
greeting-name = مرحبًا { $name }،
greeting-dear-name = تحية طيبة، { $name }،
greeting-morning = صباح الخير،
greeting-afternoon = طاب يومك،
greeting-evening = مساء الخير،
greeting-hope-well = أتمنى أن تكون الأمور بخير لديك.

## Thanks
thanks = شكرًا جزيلًا!
thanks-message = شكرًا على رسالتك.
thanks-order = شكرًا على طلبك.
thanks-order-number = شكرًا على طلبك رقم { $order }.
thanks-purchase = شكرًا على الشراء من متجري.
thanks-interest = شكرًا على اهتمامك.
thanks-question = شكرًا على سؤالك.
thanks-reporting = شكرًا على إبلاغي بهذا الأمر.
thanks-patience = شكرًا على صبرك.
thanks-understanding = شكرًا على تفهّمك.
thanks-photos = شكرًا على الصور.
thanks-quick-reply = شكرًا على ردّك السريع.
thanks-kind-words = شكرًا على كلماتك اللطيفة.
thanks-welcome = على الرحب والسعة.

## Short answers
answer-yes = نعم، بالتأكيد.
answer-possible = نعم، هذا ممكن.
answer-no-problem = لا مشكلة على الإطلاق.
answer-find-out = سأستفسر عن ذلك من أجلك.
answer-photo-attached = أرفقتُ صورة.
answer-photo-send = سأرسل إليك صورة.

## What has come in
received-message = استلمتُ رسالتك.
received-order = استلمتُ طلبك.
received-order-number = استلمتُ طلبك رقم { $order }.
received-payment = استلمتُ الدفعة منك.
received-payment-amount = استلمتُ منك دفعة بقيمة { $amount }.
received-return = استلمتُ المنتج المُرجع منك.
received-photos = استلمتُ صورك.

## Checking
checking = أتحقق من هذا الأمر الآن.
checking-carrier = أتحقق من هذا الأمر مع شركة الشحن.
checking-carrier-name = أتحقق من هذا الأمر مع شركة { $carrier }.
checking-carrier-contacted = تواصلتُ مع شركة الشحن.
checking-carrier-search = طلبتُ من شركة الشحن البحث عن طردك.
checking-carrier-answer-date = ستردّ شركة الشحن في موعد أقصاه { $date }.
checking-stock = أتحقق من المخزون لديّ.
checking-reply-today = سأكتب إليك مرة أخرى اليوم.
checking-reply-date = سأكتب إليك في موعد أقصاه { $date }.
checking-reply-hours = سأردّ خلال { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة ({ $hours })
        [two] ساعتين ({ $hours })
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
checking-reply-days = سأردّ خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.

## Questions to the buyer
ask-details = هل يمكنك إخباري بمزيد من التفاصيل من فضلك؟
ask-what-wrong = هل يمكنك إخباري بالمشكلة في المنتج من فضلك؟
ask-photo = هل يمكنك إرسال صورة من فضلك؟
ask-photos-damage = هل يمكنك إرسال صور للمنتج والتغليف من فضلك؟
ask-order-number = هل يمكنك إخباري برقم طلبك من فضلك؟
ask-address = هل يمكنك إرسال عنوانك الكامل من فضلك؟
ask-size = ما المقاس المناسب لك؟
ask-colour = ما اللون المفضّل لديك؟
ask-country = إلى أي بلد أرسل الطلب؟

## Before it is sent
shipping-packing = أجهّز طلبك للشحن الآن.
shipping-today = سأرسل طلبك اليوم.
shipping-tomorrow = سأرسل طلبك غدًا.
shipping-date = سأرسل طلبك في { $date }.
shipping-days = سأرسل طلبك خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
shipping-business-days = سأرسل طلبك خلال { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد ({ $days })
        [two] يومي عمل ({ $days })
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.
shipping-tracking-later = سأرسل إليك رقم التتبع فور خروج الطرد للشحن.
shipping-no-weekend = لا أرسل الطرود في عطلة نهاية الأسبوع.
shipping-away-until = سأغيب حتى { $date }.

## Sent
sent = طردك في الطريق إليك.
sent-today = أرسلتُ طردك اليوم.
sent-yesterday = أرسلتُ طردك أمس.
sent-date = أرسلتُ طردك في { $date }.
sent-carrier = أرسلتُ طردك مع شركة { $carrier }.
sent-date-carrier = أرسلتُ طردك في { $date } مع شركة { $carrier }.
sent-carrier-tracking = أرسلتُ طردك مع شركة { $carrier }، ورقم التتبع هو { $tracking }.
sent-order = أرسلتُ طلبك رقم { $order }.
sent-parcels = سيصل طلبك في { $quantity ->
        [zero] { $quantity } طرد
        [one] طرد واحد ({ $quantity })
        [two] طردين ({ $quantity })
        [few] { $quantity } طرود
        [many] { $quantity } طردًا
       *[other] { $quantity } طرد
    }.
sent-rest-later = ستصل بقية طلبك في طرد ثانٍ.

## Tracking
tracking-number = رقم التتبع الخاص بطردك هو { $tracking }.
tracking-link = يمكنك تتبع طردك هنا: { $link }
tracking-wait-hours = ستُحدَّث صفحة التتبع خلال { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة ({ $hours })
        [two] ساعتين ({ $hours })
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
tracking-wait-days = ستُحدَّث صفحة التتبع خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
tracking-last-update = كان آخر تحديث للتتبع في { $date }.
tracking-none = لا يتوفر التتبع مع طريقة الشحن هذه.
tracking-returning = طردك في طريق العودة إليّ.

## Where it is
where-in-transit = لا يزال طردك في الطريق.
where-arrived-country = وصل طردك إلى بلدك.
where-out-for-delivery = خرج طردك للتسليم اليوم.
where-pickup = طردك جاهز للاستلام في نقطة الاستلام.
where-pickup-until = يمكنك استلام طردك حتى { $date }.
where-ask-post-office = يرجى سؤال مكتب البريد في منطقتك وإعطاؤه رقم التتبع.
where-expected-date = من المتوقع أن يصل طردك في { $date }.
where-expected-by = من المتوقع أن يصل طردك في موعد أقصاه { $date }.
where-expected-between = من المتوقع أن يصل طردك بين { $start } و{ $end }.
where-expected-days = من المتوقع أن يصل طردك خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
where-expected-days-range = من المتوقع أن يصل طردك خلال مدة من { $min } إلى { $max ->
        [zero] { $max } يوم
        [one] { $max } يوم
        [two] { $max } يوم
        [few] { $max } أيام
        [many] { $max } يومًا
       *[other] { $max } يوم
    }.
where-lost-sorry = يؤسفني أن طردك ضاع.

## Delivery, before the sale
delivery-days = يستغرق التوصيل { $days ->
        [zero] { $days } يوم
        [one] يومًا واحدًا ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
delivery-days-range = يستغرق التوصيل من { $min } إلى { $max ->
        [zero] { $max } يوم
        [one] { $max } يوم
        [two] { $max } يوم
        [few] { $max } أيام
        [many] { $max } يومًا
       *[other] { $max } يوم
    }.
delivery-business-days-range = يستغرق التوصيل من { $min } إلى { $max ->
        [zero] { $max } يوم عمل
        [one] { $max } يوم عمل
        [two] { $max } يوم عمل
        [few] { $max } أيام عمل
        [many] { $max } يوم عمل
       *[other] { $max } يوم عمل
    }.
delivery-if-ordered = عند الطلب اليوم، من المتوقع أن يصل طردك في موعد أقصاه { $date }.
delivery-express-days = يستغرق الشحن السريع { $days ->
        [zero] { $days } يوم
        [one] يومًا واحدًا ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
delivery-free = الشحن مجاني.
delivery-cost = تكلفة الشحن { $amount }.
delivery-express-cost = تكلفة الشحن السريع { $amount }.
delivery-country-yes = نعم، أشحن إلى بلدك.
delivery-country-no = أعتذر، لا أشحن إلى بلدك.
delivery-insured = الطرد مؤمَّن عليه.
delivery-signature = يجب أن يكون شخص ما في المنزل للتوقيع على استلام الطرد.

## Late
late-sorry = أعتذر عن تأخر طردك.
late-carrier = هناك تأخير لدى شركة الشحن.
late-holidays = تستغرق الطرود وقتًا أطول بسبب العطلات.
late-new-date = موعد التسليم الجديد هو { $date }.
late-wait-until = يرجى الانتظار حتى { $date }.
late-then-refund = إذا لم يصل طردك حتى { $date }، فسأعيد إليك المبلغ كاملًا.
late-then-write = إذا لم يصل طردك حتى { $date }، فيرجى مراسلتي.
late-then-choice = إذا لم يصل طردك حتى { $date }، فيمكنك الاختيار بين استرداد المبلغ وإرسال بديل.

## Customs
customs-held = طردك الآن في الجمارك.
customs-cleared = اجتاز طردك الجمارك.
customs-days = قد يستغرق الفحص الجمركي { $days ->
        [zero] { $days } يوم
        [one] يومًا واحدًا ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
customs-fees-buyer = لا يشمل السعر الرسوم الجمركية وضرائب الاستيراد.
customs-fees-paid = الرسوم الجمركية وضرائب الاستيراد مدفوعة مسبقًا.
customs-contact = قد تطلب الجمارك منك بعض المستندات.
customs-invoice = يمكنني إرسال فاتورة للجمارك.
customs-true-value = يجب أن أكتب القيمة الحقيقية في النموذج الجمركي.

## Delivered, not found
delivered-date = يُظهر التتبع أن طردك سُلِّم في { $date }.
delivered-attempt = حاولت شركة الشحن تسليم طردك في { $date }.
delivered-check-neighbours = يرجى سؤال الجيران والتحقق من صندوق البريد.
delivered-proof = طلبتُ من شركة الشحن إثبات التسليم.
delivered-missing-sorry = يؤسفني أن طردك لم يصل إليك.

## Damaged, not working, incomplete
damaged-sorry = يؤسفني أن المنتج وصل تالفًا.
damaged-packing = لم أغلّف المنتج جيدًا بما يكفي.
damaged-keep-packaging = يرجى الاحتفاظ بالتغليف.
damaged-claim = سأبلغ شركة الشحن بالتلف.
damaged-not-working-sorry = يؤسفني أن المنتج لا يعمل.
damaged-repair-offer = يمكنني إصلاح المنتج لك.
damaged-try-first = يرجى تجربة ما يلي أولًا:
missing-part-sorry = يؤسفني أن هناك قطعة ناقصة.
missing-part-send = سأرسل إليك القطعة الناقصة اليوم.
missing-part-send-date = سأرسل إليك القطعة الناقصة في { $date }.
missing-spare-part = يمكنني إرسال قطعة غيار إليك.

## Wrong item
wrong-item-sorry = يؤسفني أن المنتج الخطأ وصل إليك.
wrong-item-colour-sorry = يؤسفني أن اللون الخطأ وصل إليك.
wrong-item-size-sorry = يؤسفني أن المقاس الخطأ وصل إليك.
wrong-item-send = سأرسل إليك المنتج الصحيح اليوم.
wrong-item-send-date = سأرسل إليك المنتج الصحيح في { $date }.
wrong-item-keep = يمكنك الاحتفاظ بالمنتج الخطأ.

## Refund
refund-offer = يمكنني إعادة المبلغ كاملًا إليك.
refund-done = أعدتُ إليك المبلغ كاملًا.
refund-done-amount = أعدتُ مبلغ { $amount }.
refund-done-amount-date = أعدتُ مبلغ { $amount } في { $date }.
refund-will-today = سأعيد إليك المبلغ اليوم.
refund-will-amount = سأعيد مبلغ { $amount }.
refund-after-return = سأعيد إليك المبلغ فور استلام المنتج.
refund-days = من المتوقع أن يصلك المبلغ خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
refund-business-days-range = من المتوقع أن يصلك المبلغ خلال مدة من { $min } إلى { $max ->
        [zero] { $max } يوم عمل
        [one] { $max } يوم عمل
        [two] { $max } يوم عمل
        [few] { $max } أيام عمل
        [many] { $max } يوم عمل
       *[other] { $max } يوم عمل
    }.
refund-bank-days-range = قد يحتاج مصرفك إلى مدة من { $min } إلى { $max ->
        [zero] { $max } يوم
        [one] { $max } يوم
        [two] { $max } يوم
        [few] { $max } أيام
        [many] { $max } يومًا
       *[other] { $max } يوم
    } لإظهار المبلغ المسترد.
refund-not-seen = إذا لم يظهر المبلغ المسترد حتى { $date }، فيرجى مراسلتي.
refund-method = يُعاد المبلغ إلى وسيلة الدفع المستخدمة في الطلب.
refund-shipping = سأعيد أيضًا تكلفة الشحن.
partial-refund-offer = يمكنني أن أعرض عليك استردادًا جزئيًا بقيمة { $amount }.
partial-refund-percent = يمكنني أن أعرض عليك استردادًا جزئيًا بنسبة { $percent }.
partial-refund-keep = يمكنك الاحتفاظ بالمنتج.
partial-refund-done = أرسلتُ إليك استردادًا جزئيًا بقيمة { $amount }.

## Replacement
replacement-offer = يمكنني إرسال منتج بديل إليك.
replacement-free = المنتج البديل مجاني.
replacement-date = سأرسل المنتج البديل في { $date }.
replacement-sent = أرسلتُ المنتج البديل.
replacement-sent-date = أرسلتُ المنتج البديل في { $date }.
replacement-tracking = رقم تتبع المنتج البديل هو { $tracking }.

## Return
return-how = يرجى فتح طلب إرجاع من صفحة الطلب.
return-accepted = وافقتُ على طلب الإرجاع.
return-until = يمكنك إرجاع المنتج حتى { $date }.
return-days = يمكنك إرجاع المنتج خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد ({ $days })
        [two] يومين ({ $days })
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
return-unused = يرجى إرجاع المنتج دون استعمال وفي تغليفه الأصلي.
return-label = سأرسل إليك ملصق إرجاع مدفوع التكلفة.
return-label-attached = ملصق الإرجاع مرفق بالرسالة.
return-pickup-date = ستستلم شركة الشحن المنتج المُرجع منك في { $date }.
return-cost-seller = أتحمل أنا تكلفة شحن الإرجاع.
return-cost-buyer = يتحمل المشتري تكلفة شحن الإرجاع.
return-tracking = يرجى إرسال رقم تتبع الإرجاع إليّ.
return-not-needed = لا حاجة إلى إرجاع المنتج.

## Exchange
exchange-offer = يمكنني استبدال المنتج.
exchange-size = يمكنني استبدال المنتج بالمقاس { $size }.
exchange-colour = يمكنني استبدال المنتج بلون آخر: { $colour }.
exchange-after-return = سأرسل المنتج الجديد فور استلام المنتج السابق.

## Size and colour
size-recommend = أنصح بالمقاس { $size }.
size-available = المقاس { $size } متوفر.
size-sold-out = أعتذر، نفد المقاس { $size }.
size-runs-small = مقاسات هذا المنتج صغيرة، لذا يُفضَّل اختيار مقاس أكبر.
size-true = مقاسات هذا المنتج مطابقة للمعتاد.
size-chart = جدول المقاسات موجود في صفحة المنتج.
size-dimensions = طول المنتج { $length } وعرضه { $width }.
size-weight = وزن المنتج { $weight }.
colour-available = هذا اللون متوفر: { $colour }.
colour-sold-out = أعتذر، نفد هذا اللون: { $colour }.
colour-screen = قد يبدو اللون مختلفًا قليلًا على شاشتك.

## Stock and the product
stock-available = نعم، المنتج متوفر.
stock-ready-today = المنتج جاهز للشحن اليوم.
stock-left = بقي لديّ { $quantity ->
        [zero] { $quantity } قطعة
        [one] قطعة واحدة ({ $quantity })
        [two] قطعتان ({ $quantity })
        [few] { $quantity } قطع
        [many] { $quantity } قطعة
       *[other] { $quantity } قطعة
    }.
stock-sold-out = أعتذر، نفد هذا المنتج.
stock-back-date = سيتوفر المنتج مرة أخرى في { $date }.
stock-similar = لديّ منتج مشابه.
stock-similar-link = لديّ منتج مشابه هنا: { $link }
stock-reserve-until = يمكنني حجز المنتج لك حتى { $date }.
stock-new = المنتج جديد وغير مستعمل.
stock-handmade = المنتج مصنوع يدويًا.
stock-batteries-yes = البطاريات مرفقة مع المنتج.
stock-batteries-no = البطاريات غير مرفقة مع المنتج.
stock-gift-wrap = يمكنني تغليف المنتج كهدية.
stock-warranty-months = ضمان المنتج لمدة { $months ->
        [zero] { $months } شهر
        [one] شهر واحد ({ $months })
        [two] شهرين ({ $months })
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
stock-instructions = التعليمات موجودة في العلبة.

## Price and discount
price-is = السعر { $amount }.
price-total = الإجمالي { $amount }، شاملًا الشحن.
price-includes-shipping = السعر يشمل الشحن.
price-fixed = أعتذر، لا يمكنني خفض السعر.
price-offer = يمكنني أن أعرض عليك سعرًا قدره { $amount }.
discount-percent = يمكنني أن أعرض عليك خصمًا بنسبة { $percent }.
discount-code = رمز الخصم الخاص بك هو { $code }.
discount-until = العرض ساري حتى { $date }.
discount-quantity = عند شراء { $quantity ->
        [zero] { $quantity } قطعة
        [one] قطعة واحدة ({ $quantity })
        [two] قطعتين ({ $quantity })
        [few] { $quantity } قطع
        [many] { $quantity } قطعة
       *[other] { $quantity } قطعة
    } يكون الخصم { $percent }.

## Combined shipping, payment, invoice
combined-offer = يمكنني إرسال طلباتك معًا في طرد واحد.
combined-once = يُدفع الشحن مرة واحدة فقط.
combined-cost = تكلفة شحن جميع المنتجات معًا { $amount }.
combined-wait = يرجى عدم الدفع إلى أن أرسل إليك الإجمالي الجديد.
payment-waiting = لم أستلم الدفعة منك بعد.
payment-by = يرجى الدفع في موعد أقصاه { $date }.
payment-marketplace = يرجى الدفع عبر المنصة فقط.
invoice-attached = الفاتورة مرفقة بالرسالة.
invoice-today = سأرسل إليك الفاتورة اليوم.
invoice-number = رقم الفاتورة هو { $invoice }.
invoice-details = يرجى إرسال الاسم والعنوان للفاتورة.

## Cancelling
cancel-possible = نعم، لا يزال بإمكانك إلغاء طلبك.
cancel-done = ألغيتُ طلبك.
cancel-too-late = أعتذر، لا يمكنني إلغاء الطلب لأنني أرسلتُه بالفعل.
cancel-return-instead = يمكنك إرجاع المنتج بعد وصوله.
cancel-if-sent = إذا كان الطرد قد أُرسل، فيمكنك إرجاع المنتج بعد وصوله.

## Address
address-confirm = يرجى تأكيد صحة عنوانك.
address-changed = غيّرتُ عنوان التسليم.
address-too-late = أعتذر، لا يمكنني تغيير العنوان لأنني أرسلتُ الطرد بالفعل.
address-if-sent = إذا كان الطرد قد أُرسل، فسأطلب من شركة الشحن تغيير العنوان.
address-returned = عاد الطرد إليّ لأن العنوان لم يكن كاملًا.
address-resend-cost = يمكنني إرسال الطرد مرة أخرى مقابل { $amount }.

## Disputes
dispute-understand = أتفهّم عدم رضاك عن هذا الأمر.
dispute-solve = أودّ أن نجد معًا حلًا جيدًا.
dispute-replied = رددتُ على شكواك.
dispute-tracking-added = أضفتُ معلومات التتبع إلى شكواك.
dispute-decision-date = ستتخذ المنصة قرارها في موعد أقصاه { $date }.

## Reviews
review-ask = يسعدني الحصول على تقييم صادق منك.
review-thanks = شكرًا على تقييمك.
review-improve = ملاحظاتك تساعدني على التحسّن.

## Coming back to the buyer
follow-up-arrived = هل وصل طردك؟
follow-up-all-right = هل كل شيء على ما يرام في طلبك؟
follow-up-solved = هل حُلَّت المشكلة الآن؟
follow-up-glad-like = يسعدني أن المنتج نال إعجابك.
follow-up-glad-arrived = يسعدني أن طردك وصل بسلام.
follow-up-date = سأتحقق من هذا الأمر مرة أخرى في { $date }.

## Choices
options-intro = يمكنك الاختيار مما يلي:
options-refund-replacement = ما الأنسب لك: استرداد المبلغ أم إرسال بديل؟
options-part-refund = ما الأنسب لك: إرسال القطعة الناقصة أم استرداد المبلغ؟
options-refund-wait = ما الأنسب لك: الانتظار أم استرداد المبلغ؟
options-exchange-refund = ما الأنسب لك: الاستبدال أم استرداد المبلغ؟
options-partial-return = ما الأنسب لك: الاحتفاظ بالمنتج مع استرداد جزئي، أم إرجاعه واسترداد المبلغ كاملًا؟
options-ready-date = يمكنني إنجاز ذلك في موعد أقصاه { $date }.
options-tell = يرجى إخباري بالخيار الأنسب لك.
options-tell-date = يرجى إخباري بالخيار الأنسب لك في موعد أقصاه { $date }.

## Next steps
next-step-nothing = لا حاجة إلى أي إجراء من جانبك.
next-step-news = سأكتب إليك فور وصول أي جديد.
next-step-photos = سأجد حلًا فور استلام الصور.
next-step-confirm = سأبدأ فور تأكيدك.

## Apologies
apology = أعتذر منك.
apology-problem = أعتذر عن هذه المشكلة.
apology-mistake = كان هذا خطئي.
apology-wait = أعتذر عن الانتظار.
apology-late-reply = أعتذر عن تأخري في الرد.
apology-understand = أتفهّم كم هذا الأمر مزعج.
apology-not-possible = أعتذر، هذا غير ممكن.

## Closings
closing-questions = لأي سؤال، يرجى مراسلتي.
closing-anything-else = لأي حاجة أخرى، يرجى مراسلتي.
closing-help = تسعدني مساعدتك.
closing-reply = بانتظار ردّك.
closing-enjoy = أتمنى أن ينال المنتج إعجابك.
closing-thanks-again = شكرًا مرة أخرى!
closing-day = أتمنى لك يومًا سعيدًا!
closing-weekend = أتمنى لك عطلة نهاية أسبوع سعيدة!
closing-best = مع أطيب التمنيات،
closing-regards = مع أطيب التحيات،
