### Chinese (Traditional): messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: 您; .informal: 你.

## Greetings
greeting = 您好，
    .informal = 你好，
greeting-name = { $name }，您好，
    .informal = { $name }，你好，
greeting-dear-name = 親愛的 { $name }，
greeting-morning = 早安，
greeting-afternoon = 午安，
greeting-evening = 晚上好，
greeting-hope-well = 希望您一切都好。
    .informal = 希望你一切都好。

## Thanks
thanks = 謝謝！
thanks-message = 感謝您的來訊。
    .informal = 感謝你的來訊。
thanks-order = 感謝您的訂購。
    .informal = 感謝你的訂購。
thanks-order-number = 感謝您的訂單 { $order }。
    .informal = 感謝你的訂單 { $order }。
thanks-purchase = 感謝您的購買。
    .informal = 感謝你的購買。
thanks-interest = 感謝您對商品有興趣。
    .informal = 感謝你對商品有興趣。
thanks-question = 感謝您的提問。
    .informal = 感謝你的提問。
thanks-reporting = 感謝您告訴我這個狀況。
    .informal = 感謝你告訴我這個狀況。
thanks-patience = 感謝您耐心等候。
    .informal = 感謝你耐心等候。
thanks-understanding = 感謝您的體諒。
    .informal = 感謝你的體諒。
thanks-photos = 感謝您傳來的照片。
    .informal = 感謝你傳來的照片。
thanks-quick-reply = 感謝您這麼快回覆。
    .informal = 感謝你這麼快回覆。
thanks-kind-words = 感謝您的鼓勵。
    .informal = 感謝你的鼓勵。
thanks-welcome = 不客氣。

## Short answers
answer-yes = 當然可以。
answer-possible = 可以的。
answer-no-problem = 完全沒問題。
answer-find-out = 我會為您問清楚。
    .informal = 我會為你問清楚。
answer-photo-attached = 我附上了一張照片。
answer-photo-send = 我會傳一張照片給您。
    .informal = 我會傳一張照片給你。

## What has come in
received-message = 我已收到您的訊息。
    .informal = 我已收到你的訊息。
received-order = 我已收到您的訂單。
    .informal = 我已收到你的訂單。
received-order-number = 我已收到您的訂單 { $order }。
    .informal = 我已收到你的訂單 { $order }。
received-payment = 我已收到您的款項。
    .informal = 我已收到你的款項。
received-payment-amount = 我已收到您的款項，金額為 { $amount }。
    .informal = 我已收到你的款項，金額為 { $amount }。
received-return = 我已收到您退回的商品。
    .informal = 我已收到你退回的商品。
received-photos = 我已收到您的照片。
    .informal = 我已收到你的照片。

## Checking
checking = 我正在為您查詢。
    .informal = 我正在為你查詢。
checking-carrier = 我正在向物流公司確認。
checking-carrier-name = 我正在向 { $carrier } 確認。
checking-carrier-contacted = 我已聯絡物流公司。
checking-carrier-search = 我已請物流公司協尋您的包裹。
    .informal = 我已請物流公司協尋你的包裹。
checking-carrier-answer-date = 物流公司最晚會在{ $date }答覆。
checking-stock = 我正在確認庫存。
checking-reply-today = 我今天會再與您聯絡。
    .informal = 我今天會再與你聯絡。
checking-reply-date = 我最晚會在{ $date }與您聯絡。
    .informal = 我最晚會在{ $date }與你聯絡。
checking-reply-hours = 我會在 { $hours ->
       *[other] { $hours } 小時
    }內回覆您。
    .informal = 我會在 { $hours ->
       *[other] { $hours } 小時
    }內回覆你。
checking-reply-days = 我會在 { $days ->
       *[other] { $days } 天
    }內回覆您。
    .informal = 我會在 { $days ->
       *[other] { $days } 天
    }內回覆你。

## Questions to the buyer
ask-details = 可以請您說得詳細一點嗎？
    .informal = 可以請你說得詳細一點嗎？
ask-what-wrong = 可以請您告訴我商品有什麼問題嗎？
    .informal = 可以請你告訴我商品有什麼問題嗎？
ask-photo = 可以請您傳一張照片給我嗎？
    .informal = 可以請你傳一張照片給我嗎？
ask-photos-damage = 可以請您傳商品和包裝的照片給我嗎？
    .informal = 可以請你傳商品和包裝的照片給我嗎？
ask-order-number = 可以請您告訴我訂單編號嗎？
    .informal = 可以請你告訴我訂單編號嗎？
ask-address = 可以請您把完整地址傳給我嗎？
    .informal = 可以請你把完整地址傳給我嗎？
ask-size = 請問您需要什麼尺寸？
    .informal = 請問你需要什麼尺寸？
ask-colour = 請問您想要什麼顏色？
    .informal = 請問你想要什麼顏色？
ask-country = 請問要寄到哪個國家？

## Before it is sent
shipping-packing = 我正在為您包裝商品。
    .informal = 我正在為你包裝商品。
shipping-today = 您的訂單我今天會出貨。
    .informal = 你的訂單我今天會出貨。
shipping-tomorrow = 您的訂單我明天會出貨。
    .informal = 你的訂單我明天會出貨。
shipping-date = 您的訂單我會在{ $date }出貨。
    .informal = 你的訂單我會在{ $date }出貨。
shipping-days = 您的訂單我會在 { $days ->
       *[other] { $days } 天
    }內出貨。
    .informal = 你的訂單我會在 { $days ->
       *[other] { $days } 天
    }內出貨。
shipping-business-days = 您的訂單我會在 { $days ->
       *[other] { $days } 個工作天
    }內出貨。
    .informal = 你的訂單我會在 { $days ->
       *[other] { $days } 個工作天
    }內出貨。
shipping-tracking-later = 包裹寄出後，我會馬上把追蹤碼傳給您。
    .informal = 包裹寄出後，我會馬上把追蹤碼傳給你。
shipping-no-weekend = 週末不出貨。
shipping-away-until = 我到{ $date }為止不在。

## Sent
sent = 您的包裹已在路上。
    .informal = 你的包裹已在路上。
sent-today = 您的包裹我今天已寄出。
    .informal = 你的包裹我今天已寄出。
sent-yesterday = 您的包裹我昨天已寄出。
    .informal = 你的包裹我昨天已寄出。
sent-date = 您的包裹我已於{ $date }寄出。
    .informal = 你的包裹我已於{ $date }寄出。
sent-carrier = 您的包裹已由 { $carrier } 寄送。
    .informal = 你的包裹已由 { $carrier } 寄送。
sent-date-carrier = 您的包裹已於{ $date }由 { $carrier } 寄送。
    .informal = 你的包裹已於{ $date }由 { $carrier } 寄送。
sent-carrier-tracking = 您的包裹已由 { $carrier } 寄送，追蹤碼：{ $tracking }。
    .informal = 你的包裹已由 { $carrier } 寄送，追蹤碼：{ $tracking }。
sent-order = 您的訂單 { $order } 已出貨。
    .informal = 你的訂單 { $order } 已出貨。
sent-parcels = 您的訂單分 { $quantity ->
       *[other] { $quantity } 個包裹
    }寄出。
    .informal = 你的訂單分 { $quantity ->
       *[other] { $quantity } 個包裹
    }寄出。
sent-rest-later = 訂單中其餘的商品會用第二個包裹寄出。

## Tracking
tracking-number = 您的包裹追蹤碼是 { $tracking }。
    .informal = 你的包裹追蹤碼是 { $tracking }。
tracking-link = 您可以在這裡查詢包裹進度：{ $link }
    .informal = 你可以在這裡查詢包裹進度：{ $link }
tracking-wait-hours = 物流資訊會在 { $hours ->
       *[other] { $hours } 小時
    }內更新。
tracking-wait-days = 物流資訊會在 { $days ->
       *[other] { $days } 天
    }內更新。
tracking-last-update = 物流資訊最近一次更新是在{ $date }。
tracking-none = 這種寄送方式沒有物流追蹤。
tracking-returning = 您的包裹正在退回給我。
    .informal = 你的包裹正在退回給我。

## Where it is
where-in-transit = 您的包裹還在運送途中。
    .informal = 你的包裹還在運送途中。
where-arrived-country = 您的包裹已抵達您所在的國家。
    .informal = 你的包裹已抵達你所在的國家。
where-out-for-delivery = 您的包裹今天正在配送。
    .informal = 你的包裹今天正在配送。
where-pickup = 您的包裹已在取貨點等您領取。
    .informal = 你的包裹已在取貨點等你領取。
where-pickup-until = 您最晚可以在{ $date }領取包裹。
    .informal = 你最晚可以在{ $date }領取包裹。
where-ask-post-office = 請您帶著追蹤碼到當地郵局詢問。
    .informal = 請你帶著追蹤碼到當地郵局詢問。
where-expected-date = 您的包裹預計{ $date }送達。
    .informal = 你的包裹預計{ $date }送達。
where-expected-by = 您的包裹預計最晚{ $date }送達。
    .informal = 你的包裹預計最晚{ $date }送達。
where-expected-between = 您的包裹預計在{ $start }至{ $end }之間送達。
    .informal = 你的包裹預計在{ $start }至{ $end }之間送達。
where-expected-days = 您的包裹預計 { $days ->
       *[other] { $days } 天
    }後送達。
    .informal = 你的包裹預計 { $days ->
       *[other] { $days } 天
    }後送達。
where-expected-days-range = 您的包裹預計 { $min }–{ $max ->
       *[other] { $max } 天
    }後送達。
    .informal = 你的包裹預計 { $min }–{ $max ->
       *[other] { $max } 天
    }後送達。
where-lost-sorry = 很抱歉，您的包裹遺失了。
    .informal = 很抱歉，你的包裹遺失了。

## Delivery, before the sale
delivery-days = 配送需要 { $days ->
       *[other] { $days } 天
    }。
delivery-days-range = 配送需要 { $min }–{ $max ->
       *[other] { $max } 天
    }。
delivery-business-days-range = 配送需要 { $min }–{ $max ->
       *[other] { $max } 個工作天
    }。
delivery-if-ordered = 如果您今天下單，包裹預計最晚{ $date }送達。
    .informal = 如果你今天下單，包裹預計最晚{ $date }送達。
delivery-express-days = 快捷配送需要 { $days ->
       *[other] { $days } 天
    }。
delivery-free = 免運費。
delivery-cost = 運費是 { $amount }。
delivery-express-cost = 快捷運費是 { $amount }。
delivery-country-yes = 可以寄到您所在的國家。
    .informal = 可以寄到你所在的國家。
delivery-country-no = 很抱歉，目前無法寄到您所在的國家。
    .informal = 很抱歉，目前無法寄到你所在的國家。
delivery-insured = 包裹已投保。
delivery-signature = 需要有人在家簽收包裹。

## Late
late-sorry = 很抱歉，您的包裹延遲了。
    .informal = 很抱歉，你的包裹延遲了。
late-carrier = 物流公司那邊有延誤。
late-holidays = 因為連假，包裹會比平常慢一些。
late-new-date = 新的送達日期是{ $date }。
late-wait-until = 請您等到{ $date }。
    .informal = 請你等到{ $date }。
late-then-refund = 如果包裹到{ $date }還沒有送達，我會全額退款給您。
    .informal = 如果包裹到{ $date }還沒有送達，我會全額退款給你。
late-then-write = 如果包裹到{ $date }還沒有送達，請您與我聯絡。
    .informal = 如果包裹到{ $date }還沒有送達，請你與我聯絡。
late-then-choice = 如果包裹到{ $date }還沒有送達，您可以選擇退款或補寄。
    .informal = 如果包裹到{ $date }還沒有送達，你可以選擇退款或補寄。

## Customs
customs-held = 您的包裹正在海關。
    .informal = 你的包裹正在海關。
customs-cleared = 您的包裹已通過海關。
    .informal = 你的包裹已通過海關。
customs-days = 海關查驗可能需要 { $days ->
       *[other] { $days } 天
    }。
customs-fees-buyer = 價格不含關稅和進口稅費。
customs-fees-paid = 關稅和進口稅費已付清。
customs-contact = 海關可能會請您提供文件。
    .informal = 海關可能會請你提供文件。
customs-invoice = 我可以給您一份報關用的發票。
    .informal = 我可以給你一份報關用的發票。
customs-true-value = 報關單上我必須填寫真實價格。

## Delivered, not found
delivered-date = 物流資訊顯示，您的包裹已於{ $date }送達。
    .informal = 物流資訊顯示，你的包裹已於{ $date }送達。
delivered-attempt = 物流公司曾於{ $date }配送您的包裹，但未能送達。
    .informal = 物流公司曾於{ $date }配送你的包裹，但未能送達。
delivered-check-neighbours = 請您問一下鄰居，並看看信箱。
    .informal = 請你問一下鄰居，並看看信箱。
delivered-proof = 我已請物流公司提供簽收證明。
delivered-missing-sorry = 很抱歉，您還沒有收到包裹。
    .informal = 很抱歉，你還沒有收到包裹。

## Damaged, not working, incomplete
damaged-sorry = 很抱歉，商品送到時已損壞。
damaged-packing = 我沒有把商品包裝好。
damaged-keep-packaging = 請您保留包裝。
    .informal = 請你保留包裝。
damaged-claim = 我會向物流公司通報損壞情形。
damaged-not-working-sorry = 很抱歉，商品無法正常使用。
damaged-repair-offer = 我可以為您維修商品。
    .informal = 我可以為你維修商品。
damaged-try-first = 請您先試試這個方法：
    .informal = 請你先試試這個方法：
missing-part-sorry = 很抱歉，少了一個配件。
missing-part-send = 我今天會把缺少的配件寄給您。
    .informal = 我今天會把缺少的配件寄給你。
missing-part-send-date = 我會在{ $date }把缺少的配件寄給您。
    .informal = 我會在{ $date }把缺少的配件寄給你。
missing-spare-part = 我可以寄一個備用零件給您。
    .informal = 我可以寄一個備用零件給你。

## Wrong item
wrong-item-sorry = 很抱歉，您收到的商品不對。
    .informal = 很抱歉，你收到的商品不對。
wrong-item-colour-sorry = 很抱歉，您收到的顏色不對。
    .informal = 很抱歉，你收到的顏色不對。
wrong-item-size-sorry = 很抱歉，您收到的尺寸不對。
    .informal = 很抱歉，你收到的尺寸不對。
wrong-item-send = 我今天會把正確的商品寄給您。
    .informal = 我今天會把正確的商品寄給你。
wrong-item-send-date = 我會在{ $date }把正確的商品寄給您。
    .informal = 我會在{ $date }把正確的商品寄給你。
wrong-item-keep = 寄錯的商品您可以留著。
    .informal = 寄錯的商品你可以留著。

## Refund
refund-offer = 我可以全額退款給您。
    .informal = 我可以全額退款給你。
refund-done = 我已全額退款給您。
    .informal = 我已全額退款給你。
refund-done-amount = 我已退款 { $amount }。
refund-done-amount-date = 我已於{ $date }退款 { $amount }。
refund-will-today = 我今天會退款給您。
    .informal = 我今天會退款給你。
refund-will-amount = 我會退款 { $amount }。
refund-after-return = 我收到商品後會馬上退款給您。
    .informal = 我收到商品後會馬上退款給你。
refund-days = 退款應該會在 { $days ->
       *[other] { $days } 天
    }內入帳。
refund-business-days-range = 退款應該會在 { $min }–{ $max ->
       *[other] { $max } 個工作天
    }內入帳。
refund-bank-days-range = 銀行可能需要 { $min }–{ $max ->
       *[other] { $max } 天
    }才會顯示退款。
refund-not-seen = 如果到{ $date }還沒有看到退款，請您與我聯絡。
    .informal = 如果到{ $date }還沒有看到退款，請你與我聯絡。
refund-method = 退款會退回您原來的付款方式。
    .informal = 退款會退回你原來的付款方式。
refund-shipping = 運費我也會一併退還。
partial-refund-offer = 我可以部分退款給您：{ $amount }。
    .informal = 我可以部分退款給你：{ $amount }。
partial-refund-percent = 我可以部分退款給您：{ $percent }。
    .informal = 我可以部分退款給你：{ $percent }。
partial-refund-keep = 商品您可以留著。
    .informal = 商品你可以留著。
partial-refund-done = 我已部分退款給您：{ $amount }。
    .informal = 我已部分退款給你：{ $amount }。

## Replacement
replacement-offer = 我可以補寄一件給您。
    .informal = 我可以補寄一件給你。
replacement-free = 補寄是免費的。
replacement-date = 我會在{ $date }補寄。
replacement-sent = 補寄的商品已寄出。
replacement-sent-date = 補寄的商品已於{ $date }寄出。
replacement-tracking = 補寄商品的追蹤碼是 { $tracking }。

## Return
return-how = 請您在訂單中申請退貨。
    .informal = 請你在訂單中申請退貨。
return-accepted = 我已同意您的退貨申請。
    .informal = 我已同意你的退貨申請。
return-until = 您最晚可以在{ $date }退貨。
    .informal = 你最晚可以在{ $date }退貨。
return-days = 您可以在 { $days ->
       *[other] { $days } 天
    }內退貨。
    .informal = 你可以在 { $days ->
       *[other] { $days } 天
    }內退貨。
return-unused = 退回的商品請保持未使用，並使用原包裝。
return-label = 我會給您一張已付郵資的退貨標籤。
    .informal = 我會給你一張已付郵資的退貨標籤。
return-label-attached = 退貨標籤請見附件。
return-pickup-date = 物流公司會在{ $date }到府收取退貨。
return-cost-seller = 退貨運費由我負擔。
return-cost-buyer = 退貨運費由買家負擔。
return-tracking = 請您把退貨的追蹤碼傳給我。
    .informal = 請你把退貨的追蹤碼傳給我。
return-not-needed = 您不需要退回商品。
    .informal = 你不需要退回商品。

## Exchange
exchange-offer = 我可以幫您換貨。
    .informal = 我可以幫你換貨。
exchange-size = 我可以幫您換成尺寸 { $size }。
    .informal = 我可以幫你換成尺寸 { $size }。
exchange-colour = 我可以幫您換成其他顏色：{ $colour }。
    .informal = 我可以幫你換成其他顏色：{ $colour }。
exchange-after-return = 我收到原來的商品後，會馬上寄出新的商品。

## Size and colour
size-recommend = 我建議您選尺寸 { $size }。
    .informal = 我建議你選尺寸 { $size }。
size-available = 尺寸 { $size } 有現貨。
size-sold-out = 很抱歉，尺寸 { $size } 已售完。
size-runs-small = 這款版型偏小，建議您選大一號。
    .informal = 這款版型偏小，建議你選大一號。
size-true = 這款是標準尺寸。
size-chart = 尺寸表在商品頁面上。
size-dimensions = 商品長 { $length }，寬 { $width }。
size-weight = 商品重 { $weight }。
colour-available = 這個顏色有現貨：{ $colour }。
colour-sold-out = 很抱歉，這個顏色已售完：{ $colour }。
colour-screen = 螢幕上的顏色可能與實品略有不同。

## Stock and the product
stock-available = 有現貨。
stock-ready-today = 商品今天就可以出貨。
stock-left = 還剩 { $quantity ->
       *[other] { $quantity } 件
    }。
stock-sold-out = 很抱歉，商品已售完。
stock-back-date = 商品將於{ $date }到貨。
stock-similar = 我有一款類似的商品。
stock-similar-link = 這裡有一款類似的商品：{ $link }
stock-reserve-until = 我可以為您保留商品到{ $date }。
    .informal = 我可以為你保留商品到{ $date }。
stock-new = 商品是全新的，沒有使用過。
stock-handmade = 商品是手工製作的。
stock-batteries-yes = 附電池。
stock-batteries-no = 不附電池。
stock-gift-wrap = 我可以把商品包裝成禮物。
stock-warranty-months = 商品保固 { $months ->
       *[other] { $months } 個月
    }。
stock-instructions = 說明書在包裝盒裡。

## Price and discount
price-is = 價格是 { $amount }。
price-total = 含運費總價是 { $amount }。
price-includes-shipping = 價格含運費。
price-fixed = 很抱歉，價格無法再降低。
price-offer = 我可以給您 { $amount } 的價格。
    .informal = 我可以給你 { $amount } 的價格。
discount-percent = 我可以給您折扣 { $percent }。
    .informal = 我可以給你折扣 { $percent }。
discount-code = 您的優惠碼是 { $code }。
    .informal = 你的優惠碼是 { $code }。
discount-until = 優惠有效期到{ $date }。
discount-quantity = 如果您購買 { $quantity ->
       *[other] { $quantity } 件
    }，可以折扣 { $percent }。
    .informal = 如果你購買 { $quantity ->
       *[other] { $quantity } 件
    }，可以折扣 { $percent }。

## Combined shipping, payment, invoice
combined-offer = 我可以把您的幾筆訂單合併成一個包裹寄出。
    .informal = 我可以把你的幾筆訂單合併成一個包裹寄出。
combined-once = 您只需付一次運費。
    .informal = 你只需付一次運費。
combined-cost = 所有商品合併寄送的運費是 { $amount }。
combined-wait = 請您等我傳新的總金額後再付款。
    .informal = 請你等我傳新的總金額後再付款。
payment-waiting = 我還沒有收到您的款項。
    .informal = 我還沒有收到你的款項。
payment-by = 請您最晚在{ $date }付款。
    .informal = 請你最晚在{ $date }付款。
payment-marketplace = 請您只透過平台付款。
    .informal = 請你只透過平台付款。
invoice-attached = 發票請見附件。
invoice-today = 我今天會把發票傳給您。
    .informal = 我今天會把發票傳給你。
invoice-number = 發票號碼是 { $invoice }。
invoice-details = 請您提供發票上的姓名和地址。
    .informal = 請你提供發票上的姓名和地址。

## Cancelling
cancel-possible = 可以，您現在還能取消訂單。
    .informal = 可以，你現在還能取消訂單。
cancel-done = 我已為您取消訂單。
    .informal = 我已為你取消訂單。
cancel-too-late = 很抱歉，訂單已經出貨，無法取消。
cancel-return-instead = 商品送達後您可以退貨。
    .informal = 商品送達後你可以退貨。
cancel-if-sent = 如果包裹已經寄出，商品送達後您可以退貨。
    .informal = 如果包裹已經寄出，商品送達後你可以退貨。

## Address
address-confirm = 請您確認地址是否正確。
    .informal = 請你確認地址是否正確。
address-changed = 我已更改收件地址。
address-too-late = 很抱歉，包裹已經寄出，無法更改地址。
address-if-sent = 如果包裹已經寄出，我會請物流公司更改地址。
address-returned = 因為地址不完整，包裹退回給我了。
address-resend-cost = 我可以再寄一次，費用是 { $amount }。

## Disputes
dispute-understand = 我了解您對此不滿意。
    .informal = 我了解你對此不滿意。
dispute-solve = 我希望和您一起找到好的解決辦法。
    .informal = 我希望和你一起找到好的解決辦法。
dispute-replied = 我已回覆您的申訴。
    .informal = 我已回覆你的申訴。
dispute-tracking-added = 我已在您的申訴中補充物流資訊。
    .informal = 我已在你的申訴中補充物流資訊。
dispute-decision-date = 平台最晚會在{ $date }作出決定。

## Reviews
review-ask = 如果您願意留下真實的評價，我會很高興。
    .informal = 如果你願意留下真實的評價，我會很高興。
review-thanks = 感謝您的評價。
    .informal = 感謝你的評價。
review-improve = 您的意見能幫助我改進。
    .informal = 你的意見能幫助我改進。

## Coming back to the buyer
follow-up-arrived = 請問您收到包裹了嗎？
    .informal = 請問你收到包裹了嗎？
follow-up-all-right = 請問您的訂單一切都好嗎？
    .informal = 請問你的訂單一切都好嗎？
follow-up-solved = 請問問題解決了嗎？
follow-up-glad-like = 很高興您喜歡這件商品。
    .informal = 很高興你喜歡這件商品。
follow-up-glad-arrived = 很高興您的包裹順利送達。
    .informal = 很高興你的包裹順利送達。
follow-up-date = 我會在{ $date }再確認一次。

## Choices
options-intro = 您可以選擇：
    .informal = 你可以選擇：
options-refund-replacement = 請問您想要退款還是補寄？
    .informal = 請問你想要退款還是補寄？
options-part-refund = 請問您想要補寄配件還是退款？
    .informal = 請問你想要補寄配件還是退款？
options-refund-wait = 請問您想繼續等待還是退款？
    .informal = 請問你想繼續等待還是退款？
options-exchange-refund = 請問您想要換貨還是退款？
    .informal = 請問你想要換貨還是退款？
options-partial-return = 請問您想留下商品並獲得部分退款，還是退貨並全額退款？
    .informal = 請問你想留下商品並獲得部分退款，還是退貨並全額退款？
options-ready-date = 我最晚可以在{ $date }辦好。
options-tell = 請您告訴我您的選擇。
    .informal = 請你告訴我你的選擇。
options-tell-date = 請您最晚在{ $date }告訴我您的選擇。
    .informal = 請你最晚在{ $date }告訴我你的選擇。

## Next steps
next-step-nothing = 您不需要做任何事。
    .informal = 你不需要做任何事。
next-step-news = 一有消息我就會通知您。
    .informal = 一有消息我就會通知你。
next-step-photos = 收到照片後，我會馬上為您找解決辦法。
    .informal = 收到照片後，我會馬上為你找解決辦法。
next-step-confirm = 您確認後我就開始處理。
    .informal = 你確認後我就開始處理。

## Apologies
apology = 很抱歉。
apology-problem = 很抱歉發生這個問題。
apology-mistake = 這是我的疏失。
apology-wait = 很抱歉讓您久等了。
    .informal = 很抱歉讓你久等了。
apology-late-reply = 很抱歉這麼晚才回覆。
apology-understand = 我了解這件事造成您的困擾。
    .informal = 我了解這件事造成你的困擾。
apology-not-possible = 很抱歉，這個目前做不到。

## Closings
closing-questions = 如果您有任何問題，請與我聯絡。
    .informal = 如果你有任何問題，請與我聯絡。
closing-anything-else = 如果您還需要什麼，請與我聯絡。
    .informal = 如果你還需要什麼，請與我聯絡。
closing-help = 很樂意為您服務。
    .informal = 很樂意為你服務。
closing-reply = 期待您的回覆。
    .informal = 期待你的回覆。
closing-enjoy = 希望您喜歡您購買的商品。
    .informal = 希望你喜歡你購買的商品。
closing-thanks-again = 再次感謝！
closing-day = 祝您有美好的一天！
    .informal = 祝你有美好的一天！
closing-weekend = 祝您週末愉快！
    .informal = 祝你週末愉快！
closing-best = 祝一切順心！
closing-regards = 敬祝順心！
