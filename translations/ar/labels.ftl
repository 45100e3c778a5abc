### Arabic: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = رقم الطلب
fact-tracking = رقم التتبع
fact-carrier = شركة الشحن
fact-money = المبلغ
fact-date = التاريخ
fact-duration = المدة
fact-quantity = الكمية
fact-size = المقاس
fact-weight = الوزن
fact-percent = النسبة المئوية
fact-url = الرابط
fact-email = البريد الإلكتروني
fact-phone = الهاتف
fact-product-code = رمز المنتج

## Roles a fact plays in a message
role-sent-date = تاريخ الإرسال
role-delivery-date = موعد التسليم المتوقع
role-deadline = الموعد النهائي
role-refund = المبلغ المسترد
role-price = السعر
role-total = الإجمالي
role-shipping-cost = تكلفة الشحن
role-discount = الخصم
role-discount-code = رمز الخصم
role-invoice-number = رقم الفاتورة
role-item = المنتج
role-colour = اللون
role-name = الاسم
role-shop = المتجر
role-answer = الجواب

## Headings and notes of the card
key-information = أهم المعلومات
what-happens-next = الخطوات القادمة
your-options = الخيارات المتاحة
original-message = الرسالة الأصلية
automatic-translation = تُرجمت هذه الرسالة آليًا.
not-translated = هذا الجزء باللغة الأصلية.

## Joining
pair = { $label }: { $value }
date-range = من { $start } إلى { $end }
number-range = من { $min } إلى { $max }

## Relative days
today = اليوم
tomorrow = غدًا
yesterday = أمس

## Durations and counts, standing alone
duration-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة ({ $count })
        [two] دقيقتان ({ $count })
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
duration-hours = { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة ({ $count })
        [two] ساعتان ({ $count })
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد ({ $count })
        [two] يومان ({ $count })
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration-business-days = { $count ->
        [zero] { $count } يوم عمل
        [one] يوم عمل واحد ({ $count })
        [two] يوما عمل ({ $count })
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
duration-weeks = { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد ({ $count })
        [two] أسبوعان ({ $count })
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
duration-months = { $count ->
        [zero] { $count } شهر
        [one] شهر واحد ({ $count })
        [two] شهران ({ $count })
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
duration-minutes-range = من { $min } إلى { $max ->
        [zero] { $max } دقيقة
        [one] { $max } دقيقة
        [two] { $max } دقيقة
        [few] { $max } دقائق
        [many] { $max } دقيقة
       *[other] { $max } دقيقة
    }
duration-hours-range = من { $min } إلى { $max ->
        [zero] { $max } ساعة
        [one] { $max } ساعة
        [two] { $max } ساعة
        [few] { $max } ساعات
        [many] { $max } ساعة
       *[other] { $max } ساعة
    }
duration-days-range = من { $min } إلى { $max ->
        [zero] { $max } يوم
        [one] { $max } يوم
        [two] { $max } يوم
        [few] { $max } أيام
        [many] { $max } يومًا
       *[other] { $max } يوم
    }
duration-business-days-range = من { $min } إلى { $max ->
        [zero] { $max } يوم عمل
        [one] { $max } يوم عمل
        [two] { $max } يوم عمل
        [few] { $max } أيام عمل
        [many] { $max } يوم عمل
       *[other] { $max } يوم عمل
    }
duration-weeks-range = من { $min } إلى { $max ->
        [zero] { $max } أسبوع
        [one] { $max } أسبوع
        [two] { $max } أسبوع
        [few] { $max } أسابيع
        [many] { $max } أسبوعًا
       *[other] { $max } أسبوع
    }
duration-months-range = من { $min } إلى { $max ->
        [zero] { $max } شهر
        [one] { $max } شهر
        [two] { $max } شهر
        [few] { $max } أشهر
        [many] { $max } شهرًا
       *[other] { $max } شهر
    }
quantity-pieces = { $count ->
        [zero] { $count } قطعة
        [one] قطعة واحدة ({ $count })
        [two] قطعتان ({ $count })
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }
