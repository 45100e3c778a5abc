### Hebrew: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form, written so that it reads for any gender: nouns, infinitives, first person past and future.

## Greetings
greeting = שלום,
greeting-name = שלום { $name },
greeting-dear-name = { $name } שלום רב,
greeting-morning = בוקר טוב,
greeting-afternoon = צהריים טובים,
greeting-evening = ערב טוב,
greeting-hope-well = אני תקווה ששלומך טוב.

## Thanks
thanks = תודה רבה!
thanks-message = תודה על הודעתך.
thanks-order = תודה על הזמנתך.
thanks-order-number = תודה על הזמנתך { $order }.
thanks-purchase = תודה על הקנייה.
thanks-interest = תודה על ההתעניינות.
thanks-question = תודה על השאלה.
thanks-reporting = תודה על העדכון בנושא.
thanks-patience = תודה על הסבלנות.
thanks-understanding = תודה על ההבנה.
thanks-photos = תודה על התמונות.
thanks-quick-reply = תודה על התשובה המהירה.
thanks-kind-words = תודה על המילים החמות.
thanks-welcome = על לא דבר.

## Short answers
answer-yes = כן, בהחלט.
answer-possible = כן, זה אפשרי.
answer-no-problem = אין שום בעיה.
answer-find-out = אברר את זה בשבילך.
answer-photo-attached = צירפתי תמונה.
answer-photo-send = אשלח לך תמונה.

## What has come in
received-message = קיבלתי את הודעתך.
received-order = קיבלתי את הזמנתך.
received-order-number = קיבלתי את הזמנתך { $order }.
received-payment = קיבלתי את התשלום שלך.
received-payment-amount = קיבלתי את התשלום שלך בסך { $amount }.
received-return = קיבלתי את המוצר שהוחזר.
received-photos = קיבלתי את התמונות שלך.

## Checking
checking = העניין בבדיקה אצלי כעת.
checking-carrier = העניין בבדיקה מול חברת המשלוחים.
checking-carrier-name = העניין בבדיקה מול חברת { $carrier }.
checking-carrier-contacted = פניתי לחברת המשלוחים.
checking-carrier-search = ביקשתי מחברת המשלוחים לאתר את החבילה שלך.
checking-carrier-answer-date = חברת המשלוחים תשיב עד { $date }.
checking-stock = המלאי שלי בבדיקה כעת.
checking-reply-today = אכתוב לך שוב עוד היום.
checking-reply-date = אכתוב לך עד { $date }.
checking-reply-hours = אשיב בתוך { $hours ->
        [one] שעה אחת ({ $hours })
        [two] { $hours } שעות
       *[other] { $hours } שעות
    }.
checking-reply-days = אשיב בתוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.

## Questions to the buyer
ask-details = אשמח לקבל ממך פרטים נוספים.
ask-what-wrong = אשמח לדעת ממך מה לא בסדר במוצר.
ask-photo = אשמח לקבל ממך תמונה.
ask-photos-damage = אשמח לקבל ממך תמונות של המוצר ושל האריזה.
ask-order-number = אשמח לקבל ממך את מספר ההזמנה.
ask-address = אשמח לקבל ממך את הכתובת המלאה.
ask-size = איזו מידה מתאימה לך?
ask-colour = איזה צבע מועדף עליך?
ask-country = לאיזו מדינה לשלוח?

## Before it is sent
shipping-packing = ההזמנה שלך באריזה כעת.
shipping-today = אשלח את ההזמנה שלך היום.
shipping-tomorrow = אשלח את ההזמנה שלך מחר.
shipping-date = אשלח את ההזמנה שלך ב־{ $date }.
shipping-days = אשלח את ההזמנה שלך בתוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
shipping-business-days = אשלח את ההזמנה שלך בתוך { $days ->
        [one] יום עסקים אחד ({ $days })
        [two] { $days } ימי עסקים
       *[other] { $days } ימי עסקים
    }.
shipping-tracking-later = אשלח לך את מספר המעקב מייד כשהחבילה תצא לדרך.
shipping-no-weekend = אין משלוחים בסופי שבוע.
shipping-away-until = איעדר עד { $date }.

## Sent
sent = החבילה שלך בדרך.
sent-today = שלחתי את החבילה שלך היום.
sent-yesterday = שלחתי את החבילה שלך אתמול.
sent-date = שלחתי את החבילה שלך ב־{ $date }.
sent-carrier = שלחתי את החבילה שלך באמצעות { $carrier }.
sent-date-carrier = שלחתי את החבילה שלך ב־{ $date } באמצעות { $carrier }.
sent-carrier-tracking = שלחתי את החבילה שלך באמצעות { $carrier }, מספר מעקב: { $tracking }.
sent-order = שלחתי את ההזמנה שלך { $order }.
sent-parcels = ההזמנה שלך תגיע ב{ $quantity ->
        [one] חבילה אחת ({ $quantity })
        [two] ־{ $quantity } חבילות
       *[other] ־{ $quantity } חבילות
    }.
sent-rest-later = שאר ההזמנה שלך תגיע בחבילה שנייה.

## Tracking
tracking-number = מספר המעקב שלך הוא { $tracking }.
tracking-link = אפשר לעקוב אחרי החבילה כאן: { $link }
tracking-wait-hours = דף המעקב יתעדכן בתוך { $hours ->
        [one] שעה אחת ({ $hours })
        [two] { $hours } שעות
       *[other] { $hours } שעות
    }.
tracking-wait-days = דף המעקב יתעדכן בתוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
tracking-last-update = המעקב עודכן לאחרונה ב־{ $date }.
tracking-none = בשיטת המשלוח הזאת אין מעקב.
tracking-returning = החבילה שלך בדרך חזרה אליי.

## Where it is
where-in-transit = החבילה שלך עדיין בדרך.
where-arrived-country = החבילה הגיעה למדינה שלך.
where-out-for-delivery = החבילה שלך יצאה היום למסירה.
where-pickup = החבילה שלך מחכה בנקודת האיסוף.
where-pickup-until = אפשר לאסוף את החבילה עד { $date }.
where-ask-post-office = נא לשאול בסניף הדואר הקרוב ולמסור את מספר המעקב.
where-expected-date = החבילה שלך צפויה להגיע ב־{ $date }.
where-expected-by = החבילה שלך צפויה להגיע עד { $date }.
where-expected-between = החבילה שלך צפויה להגיע בין { $start } ל־{ $end }.
where-expected-days = החבילה שלך צפויה להגיע בעוד { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
where-expected-days-range = החבילה שלך צפויה להגיע בעוד { $min } עד { $max ->
        [one] { $max } ימים
        [two] { $max } ימים
       *[other] { $max } ימים
    }.
where-lost-sorry = צר לי שהחבילה שלך אבדה.

## Delivery, before the sale
delivery-days = המשלוח אורך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
delivery-days-range = המשלוח אורך { $min } עד { $max ->
        [one] { $max } ימים
        [two] { $max } ימים
       *[other] { $max } ימים
    }.
delivery-business-days-range = המשלוח אורך { $min } עד { $max ->
        [one] { $max } ימי עסקים
        [two] { $max } ימי עסקים
       *[other] { $max } ימי עסקים
    }.
delivery-if-ordered = בהזמנה היום, החבילה שלך צפויה להגיע עד { $date }.
delivery-express-days = המשלוח המהיר אורך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
delivery-free = המשלוח חינם.
delivery-cost = עלות המשלוח היא { $amount }.
delivery-express-cost = עלות המשלוח המהיר היא { $amount }.
delivery-country-yes = כן, יש משלוח למדינה שלך.
delivery-country-no = צר לי, אין משלוח למדינה שלך.
delivery-insured = החבילה מבוטחת.
delivery-signature = מישהו צריך להיות בבית כדי לחתום על קבלת החבילה.

## Late
late-sorry = צר לי שהחבילה שלך מתעכבת.
late-carrier = יש עיכוב אצל חברת המשלוחים.
late-holidays = בגלל החגים המשלוחים אורכים זמן רב יותר.
late-new-date = מועד המסירה החדש הוא { $date }.
late-wait-until = נא להמתין עד { $date }.
late-then-refund = אם החבילה לא תגיע עד { $date }, אחזיר לך את מלוא הסכום.
late-then-write = אם החבילה לא תגיע עד { $date }, נא לכתוב לי.
late-then-choice = אם החבילה לא תגיע עד { $date }, אפשר יהיה לבחור בין החזר כספי למוצר חלופי.

## Customs
customs-held = החבילה שלך נמצאת במכס.
customs-cleared = החבילה שלך שוחררה מהמכס.
customs-days = הבדיקה במכס עשויה לארוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
customs-fees-buyer = המכס ומיסי היבוא אינם כלולים במחיר.
customs-fees-paid = המכס ומיסי היבוא כבר שולמו.
customs-contact = ייתכן שהמכס יבקש ממך מסמכים.
customs-invoice = אוכל לשלוח לך חשבונית עבור המכס.
customs-true-value = בטופס המכס יש לציין את הערך האמיתי.

## Delivered, not found
delivered-date = לפי המעקב, החבילה שלך נמסרה ב־{ $date }.
delivered-attempt = חברת המשלוחים ניסתה למסור את החבילה שלך ב־{ $date }.
delivered-check-neighbours = נא לשאול את השכנים ולבדוק את תיבת הדואר.
delivered-proof = ביקשתי מחברת המשלוחים אישור מסירה.
delivered-missing-sorry = צר לי שהחבילה לא הגיעה אליך.

## Damaged, not working, incomplete
damaged-sorry = צר לי שהמוצר הגיע פגום.
damaged-packing = לא ארזתי את המוצר מספיק טוב.
damaged-keep-packaging = נא לשמור את האריזה.
damaged-claim = אדווח על הנזק לחברת המשלוחים.
damaged-not-working-sorry = צר לי שהמוצר לא עובד.
damaged-repair-offer = אוכל לתקן לך את המוצר.
damaged-try-first = נא לנסות קודם את הדבר הבא:
missing-part-sorry = צר לי שחסר חלק.
missing-part-send = אשלח לך את החלק החסר היום.
missing-part-send-date = אשלח לך את החלק החסר ב־{ $date }.
missing-spare-part = אוכל לשלוח לך חלק חילוף.

## Wrong item
wrong-item-sorry = צר לי שהגיע אליך מוצר לא נכון.
wrong-item-colour-sorry = צר לי שהגיע אליך צבע לא נכון.
wrong-item-size-sorry = צר לי שהגיעה אליך מידה לא נכונה.
wrong-item-send = אשלח לך את המוצר הנכון היום.
wrong-item-send-date = אשלח לך את המוצר הנכון ב־{ $date }.
wrong-item-keep = אפשר להשאיר אצלך את המוצר הלא נכון.

## Refund
refund-offer = אוכל להחזיר לך את מלוא הסכום.
refund-done = החזרתי לך את מלוא הסכום.
refund-done-amount = החזרתי { $amount }.
refund-done-amount-date = החזרתי { $amount } ב־{ $date }.
refund-will-today = אחזיר לך את הכסף היום.
refund-will-amount = אחזיר { $amount }.
refund-after-return = אחזיר לך את הכסף מייד כשאקבל את המוצר.
refund-days = הכסף אמור להגיע אליך בתוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
refund-business-days-range = הכסף אמור להגיע אליך בתוך { $min } עד { $max ->
        [one] { $max } ימי עסקים
        [two] { $max } ימי עסקים
       *[other] { $max } ימי עסקים
    }.
refund-bank-days-range = ייתכן שיעברו { $min } עד { $max ->
        [one] { $max } ימים
        [two] { $max } ימים
       *[other] { $max } ימים
    } עד שההחזר יופיע בבנק שלך.
refund-not-seen = אם ההחזר לא יופיע עד { $date }, נא לכתוב לי.
refund-method = ההחזר יועבר לאמצעי התשלום ששימש להזמנה.
refund-shipping = אחזיר גם את דמי המשלוח.
partial-refund-offer = אוכל להציע לך החזר חלקי בסך { $amount }.
partial-refund-percent = אוכל להציע לך החזר חלקי של { $percent }.
partial-refund-keep = המוצר יכול להישאר אצלך.
partial-refund-done = שלחתי לך החזר חלקי בסך { $amount }.

## Replacement
replacement-offer = אוכל לשלוח לך מוצר חלופי.
replacement-free = המוצר החלופי ללא עלות.
replacement-date = אשלח את המוצר החלופי ב־{ $date }.
replacement-sent = שלחתי את המוצר החלופי.
replacement-sent-date = שלחתי את המוצר החלופי ב־{ $date }.
replacement-tracking = מספר המעקב של המוצר החלופי הוא { $tracking }.

## Return
return-how = נא לפתוח בקשת החזרה בדף ההזמנה.
return-accepted = אישרתי את ההחזרה שלך.
return-until = אפשר להחזיר את המוצר עד { $date }.
return-days = אפשר להחזיר את המוצר בתוך { $days ->
        [one] יום אחד ({ $days })
        [two] { $days } ימים
       *[other] { $days } ימים
    }.
return-unused = נא להחזיר את המוצר ללא שימוש ובאריזה המקורית.
return-label = אשלח לך מדבקת החזרה ששולמה מראש.
return-label-attached = מדבקת ההחזרה מצורפת.
return-pickup-date = חברת המשלוחים תאסוף את ההחזרה ב־{ $date }.
return-cost-seller = עלות משלוח ההחזרה עליי.
return-cost-buyer = עלות משלוח ההחזרה על הקונה.
return-tracking = נא לשלוח לי את מספר המעקב של ההחזרה.
return-not-needed = אין צורך להחזיר את המוצר.

## Exchange
exchange-offer = אוכל להחליף את המוצר.
exchange-size = אוכל להחליף את המוצר למידה { $size }.
exchange-colour = אוכל להחליף את המוצר לצבע אחר: { $colour }.
exchange-after-return = אשלח את המוצר החדש מייד כשאקבל את הקודם.

## Size and colour
size-recommend = ההמלצה שלי היא מידה { $size }.
size-available = מידה { $size } במלאי.
size-sold-out = צר לי, מידה { $size } אזלה.
size-runs-small = המידות קטנות, לכן כדאי לבחור מידה אחת גדולה יותר.
size-true = המידות רגילות.
size-chart = טבלת המידות נמצאת בדף המוצר.
size-dimensions = אורך המוצר { $length } ורוחבו { $width }.
size-weight = משקל המוצר { $weight }.
colour-available = הצבע הזה במלאי: { $colour }.
colour-sold-out = צר לי, הצבע הזה אזל: { $colour }.
colour-screen = הצבע עשוי להיראות מעט שונה על המסך.

## Stock and the product
stock-available = כן, המוצר במלאי.
stock-ready-today = המוצר מוכן למשלוח היום.
stock-left = { $quantity ->
        [one] נותרה יחידה אחת ({ $quantity })
        [two] נותרו { $quantity } יחידות
       *[other] נותרו { $quantity } יחידות
    }.
stock-sold-out = צר לי, המוצר אזל.
stock-back-date = המוצר יחזור למלאי ב־{ $date }.
stock-similar = יש לי מוצר דומה.
stock-similar-link = יש לי מוצר דומה כאן: { $link }
stock-reserve-until = אוכל לשמור לך את המוצר עד { $date }.
stock-new = המוצר חדש ולא היה בשימוש.
stock-handmade = המוצר עשוי בעבודת יד.
stock-batteries-yes = הסוללות כלולות.
stock-batteries-no = הסוללות אינן כלולות.
stock-gift-wrap = אוכל לעטוף את המוצר כמתנה.
stock-warranty-months = למוצר אחריות ל{ $months ->
        [one] חודש אחד ({ $months })
        [two] ־{ $months } חודשים
       *[other] ־{ $months } חודשים
    }.
stock-instructions = ההוראות נמצאות בקופסה.

## Price and discount
price-is = המחיר הוא { $amount }.
price-total = הסכום הכולל הוא { $amount }, כולל משלוח.
price-includes-shipping = המחיר כולל משלוח.
price-fixed = צר לי, לא אוכל להוריד את המחיר.
price-offer = אוכל להציע לך מחיר של { $amount }.
discount-percent = אוכל להציע לך הנחה של { $percent }.
discount-code = קוד ההנחה שלך הוא { $code }.
discount-until = ההצעה בתוקף עד { $date }.
discount-quantity = בקניית { $quantity ->
        [one] יחידה אחת ({ $quantity })
        [two] { $quantity } יחידות
       *[other] { $quantity } יחידות
    } ההנחה היא { $percent }.

## Combined shipping, payment, invoice
combined-offer = אוכל לשלוח את ההזמנות שלך יחד בחבילה אחת.
combined-once = דמי המשלוח ישולמו פעם אחת בלבד.
combined-cost = המשלוח של כל המוצרים יחד עולה { $amount }.
combined-wait = נא לא לשלם עד שאשלח לך את הסכום החדש.
payment-waiting = עדיין לא קיבלתי את התשלום שלך.
payment-by = נא לשלם עד { $date }.
payment-marketplace = נא לשלם רק דרך הפלטפורמה.
invoice-attached = החשבונית מצורפת.
invoice-today = אשלח לך את החשבונית היום.
invoice-number = מספר החשבונית הוא { $invoice }.
invoice-details = נא לשלוח לי שם וכתובת לחשבונית.

## Cancelling
cancel-possible = כן, עדיין אפשר לבטל את ההזמנה.
cancel-done = ביטלתי את ההזמנה שלך.
cancel-too-late = צר לי, לא אוכל לבטל את ההזמנה כי כבר שלחתי אותה.
cancel-return-instead = אפשר להחזיר את המוצר אחרי שיגיע.
cancel-if-sent = אם החבילה כבר יצאה, אפשר להחזיר את המוצר אחרי שיגיע.

## Address
address-confirm = נא לאשר שהכתובת שלך נכונה.
address-changed = שיניתי את כתובת המשלוח.
address-too-late = צר לי, לא אוכל לשנות את הכתובת כי כבר שלחתי את החבילה.
address-if-sent = אם החבילה כבר יצאה, אבקש מחברת המשלוחים לשנות את הכתובת.
address-returned = החבילה חזרה אליי כי הכתובת לא הייתה מלאה.
address-resend-cost = אוכל לשלוח את החבילה שוב תמורת { $amount }.

## Disputes
dispute-understand = מובן לי שאין שביעות רצון מהמצב.
dispute-solve = אשמח למצוא איתך פתרון טוב.
dispute-replied = השבתי לפנייה שלך.
dispute-tracking-added = הוספתי את פרטי המעקב לפנייה שלך.
dispute-decision-date = הפלטפורמה תחליט עד { $date }.

## Reviews
review-ask = אשמח לקבל ממך ביקורת כנה.
review-thanks = תודה על הביקורת שלך.
review-improve = המשוב שלך עוזר לי להשתפר.

## Coming back to the buyer
follow-up-arrived = האם החבילה הגיעה אליך?
follow-up-all-right = האם הכול בסדר עם ההזמנה שלך?
follow-up-solved = האם הבעיה נפתרה?
follow-up-glad-like = שמחתי לדעת שהמוצר מוצא חן בעיניך.
follow-up-glad-arrived = שמחתי לדעת שהחבילה הגיעה בשלום.
follow-up-date = אבדוק זאת שוב ב־{ $date }.

## Choices
options-intro = אפשר לבחור:
options-refund-replacement = מה עדיף לך: החזר כספי או מוצר חלופי?
options-part-refund = מה עדיף לך: החלק החסר או החזר כספי?
options-refund-wait = מה עדיף לך: להמתין או לקבל החזר כספי?
options-exchange-refund = מה עדיף לך: החלפה או החזר כספי?
options-partial-return = מה עדיף לך: לשמור את המוצר ולקבל החזר חלקי, או להחזיר אותו ולקבל החזר מלא?
options-ready-date = אוכל לעשות זאת עד { $date }.
options-tell = אשמח לדעת מה עדיף לך.
options-tell-date = אשמח לדעת עד { $date } מה עדיף לך.

## Next steps
next-step-nothing = אין צורך לעשות דבר מצידך.
next-step-news = אכתוב לך מייד כשיהיו חדשות.
next-step-photos = אמצא פתרון מייד כשאקבל את התמונות.
next-step-confirm = אתחיל מייד אחרי האישור שלך.

## Apologies
apology = סליחה.
apology-problem = סליחה על הבעיה הזאת.
apology-mistake = זו הייתה טעות שלי.
apology-wait = סליחה על ההמתנה.
apology-late-reply = סליחה על התשובה המאוחרת.
apology-understand = מובן לי כמה זה מטריד.
apology-not-possible = צר לי, זה לא אפשרי.

## Closings
closing-questions = בכל שאלה אפשר לכתוב לי.
closing-anything-else = אם יש צורך בעוד משהו, אפשר לכתוב לי.
closing-help = אשמח לעזור.
closing-reply = אשמח לקבל את תשובתך.
closing-enjoy = אני תקווה שהקנייה תסב לך הנאה.
closing-thanks-again = שוב תודה!
closing-day = יום נעים!
closing-weekend = סוף שבוע נעים!
closing-best = כל טוב,
closing-regards = בברכה,
