### Chinese (Simplified): messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: 您; .informal: 你.

## Greetings
greeting = 您好，
    .informal = 你好，
greeting-name = { $name }，您好，
    .informal = { $name }，你好，
greeting-dear-name = 尊敬的{ $name }，
greeting-morning = 早上好，
greeting-afternoon = 下午好，
greeting-evening = 晚上好，
greeting-hope-well = 希望您一切都好。
    .informal = 希望你一切都好。

## Thanks
thanks = 谢谢！
thanks-message = 感谢您的留言。
    .informal = 感谢你的留言。
thanks-order = 感谢您的订购。
    .informal = 感谢你的订购。
thanks-order-number = 感谢您的订单 { $order }。
    .informal = 感谢你的订单 { $order }。
thanks-purchase = 感谢您的购买。
    .informal = 感谢你的购买。
thanks-interest = 感谢您对商品感兴趣。
    .informal = 感谢你对商品感兴趣。
thanks-question = 感谢您的提问。
    .informal = 感谢你的提问。
thanks-reporting = 感谢您告诉我这个情况。
    .informal = 感谢你告诉我这个情况。
thanks-patience = 感谢您的耐心等待。
    .informal = 感谢你的耐心等待。
thanks-understanding = 感谢您的理解。
    .informal = 感谢你的理解。
thanks-photos = 感谢您发来的照片。
    .informal = 感谢你发来的照片。
thanks-quick-reply = 感谢您这么快回复。
    .informal = 感谢你这么快回复。
thanks-kind-words = 感谢您的鼓励。
    .informal = 感谢你的鼓励。
thanks-welcome = 不客气。

## Short answers
answer-yes = 当然可以。
answer-possible = 可以的。
answer-no-problem = 完全没问题。
answer-find-out = 我会为您问清楚。
    .informal = 我会为你问清楚。
answer-photo-attached = 我附上了一张照片。
answer-photo-send = 我会给您发一张照片。
    .informal = 我会给你发一张照片。

## What has come in
received-message = 我已收到您的消息。
    .informal = 我已收到你的消息。
received-order = 我已收到您的订单。
    .informal = 我已收到你的订单。
received-order-number = 我已收到您的订单 { $order }。
    .informal = 我已收到你的订单 { $order }。
received-payment = 我已收到您的付款。
    .informal = 我已收到你的付款。
received-payment-amount = 我已收到您的付款，金额为 { $amount }。
    .informal = 我已收到你的付款，金额为 { $amount }。
received-return = 我已收到您退回的商品。
    .informal = 我已收到你退回的商品。
received-photos = 我已收到您的照片。
    .informal = 我已收到你的照片。

## Checking
checking = 我正在为您查询。
    .informal = 我正在为你查询。
checking-carrier = 我正在向物流公司核实。
checking-carrier-name = 我正在向 { $carrier } 核实。
checking-carrier-contacted = 我已联系物流公司。
checking-carrier-search = 我已请物流公司查找您的包裹。
    .informal = 我已请物流公司查找你的包裹。
checking-carrier-answer-date = 物流公司最晚会在{ $date }答复。
checking-stock = 我正在查看库存。
checking-reply-today = 我今天会再联系您。
    .informal = 我今天会再联系你。
checking-reply-date = 我最晚会在{ $date }联系您。
    .informal = 我最晚会在{ $date }联系你。
checking-reply-hours = 我会在 { $hours ->
       *[other] { $hours } 小时
    }内回复您。
    .informal = 我会在 { $hours ->
       *[other] { $hours } 小时
    }内回复你。
checking-reply-days = 我会在 { $days ->
       *[other] { $days } 天
    }内回复您。
    .informal = 我会在 { $days ->
       *[other] { $days } 天
    }内回复你。

## Questions to the buyer
ask-details = 能麻烦您说得详细一点吗？
    .informal = 能麻烦你说得详细一点吗？
ask-what-wrong = 能麻烦您告诉我商品有什么问题吗？
    .informal = 能麻烦你告诉我商品有什么问题吗？
ask-photo = 能麻烦您发一张照片给我吗？
    .informal = 能麻烦你发一张照片给我吗？
ask-photos-damage = 能麻烦您发一下商品和包装的照片吗？
    .informal = 能麻烦你发一下商品和包装的照片吗？
ask-order-number = 能麻烦您告诉我订单号吗？
    .informal = 能麻烦你告诉我订单号吗？
ask-address = 能麻烦您把完整地址发给我吗？
    .informal = 能麻烦你把完整地址发给我吗？
ask-size = 请问您需要什么尺码？
    .informal = 请问你需要什么尺码？
ask-colour = 请问您想要什么颜色？
    .informal = 请问你想要什么颜色？
ask-country = 请问要寄到哪个国家？

## Before it is sent
shipping-packing = 我正在为您打包。
    .informal = 我正在为你打包。
shipping-today = 您的订单我今天会发货。
    .informal = 你的订单我今天会发货。
shipping-tomorrow = 您的订单我明天会发货。
    .informal = 你的订单我明天会发货。
shipping-date = 您的订单我会在{ $date }发货。
    .informal = 你的订单我会在{ $date }发货。
shipping-days = 您的订单我会在 { $days ->
       *[other] { $days } 天
    }内发货。
    .informal = 你的订单我会在 { $days ->
       *[other] { $days } 天
    }内发货。
shipping-business-days = 您的订单我会在 { $days ->
       *[other] { $days } 个工作日
    }内发货。
    .informal = 你的订单我会在 { $days ->
       *[other] { $days } 个工作日
    }内发货。
shipping-tracking-later = 包裹寄出后，我会马上把物流单号发给您。
    .informal = 包裹寄出后，我会马上把物流单号发给你。
shipping-no-weekend = 周末不发货。
shipping-away-until = 我到{ $date }为止不在。

## Sent
sent = 您的包裹已在路上。
    .informal = 你的包裹已在路上。
sent-today = 您的包裹我今天已寄出。
    .informal = 你的包裹我今天已寄出。
sent-yesterday = 您的包裹我昨天已寄出。
    .informal = 你的包裹我昨天已寄出。
sent-date = 您的包裹我已于{ $date }寄出。
    .informal = 你的包裹我已于{ $date }寄出。
sent-carrier = 您的包裹已通过 { $carrier } 寄出。
    .informal = 你的包裹已通过 { $carrier } 寄出。
sent-date-carrier = 您的包裹已于{ $date }通过 { $carrier } 寄出。
    .informal = 你的包裹已于{ $date }通过 { $carrier } 寄出。
sent-carrier-tracking = 您的包裹已通过 { $carrier } 寄出，物流单号：{ $tracking }。
    .informal = 你的包裹已通过 { $carrier } 寄出，物流单号：{ $tracking }。
sent-order = 您的订单 { $order } 已发货。
    .informal = 你的订单 { $order } 已发货。
sent-parcels = 您的订单分 { $quantity ->
       *[other] { $quantity } 个包裹
    }寄出。
    .informal = 你的订单分 { $quantity ->
       *[other] { $quantity } 个包裹
    }寄出。
sent-rest-later = 订单中其余的商品会用第二个包裹寄出。

## Tracking
tracking-number = 您的物流单号是 { $tracking }。
    .informal = 你的物流单号是 { $tracking }。
tracking-link = 您可以在这里查看包裹的物流信息：{ $link }
    .informal = 你可以在这里查看包裹的物流信息：{ $link }
tracking-wait-hours = 物流信息会在 { $hours ->
       *[other] { $hours } 小时
    }内更新。
tracking-wait-days = 物流信息会在 { $days ->
       *[other] { $days } 天
    }内更新。
tracking-last-update = 物流信息最近一次更新是在{ $date }。
tracking-none = 这种寄送方式没有物流跟踪。
tracking-returning = 您的包裹正在退回给我。
    .informal = 你的包裹正在退回给我。

## Where it is
where-in-transit = 您的包裹还在运输途中。
    .informal = 你的包裹还在运输途中。
where-arrived-country = 您的包裹已到达您所在的国家。
    .informal = 你的包裹已到达你所在的国家。
where-out-for-delivery = 您的包裹今天正在派送。
    .informal = 你的包裹今天正在派送。
where-pickup = 您的包裹已在取件点等您领取。
    .informal = 你的包裹已在取件点等你领取。
where-pickup-until = 您最晚可以在{ $date }领取包裹。
    .informal = 你最晚可以在{ $date }领取包裹。
where-ask-post-office = 请您带着物流单号到当地邮局询问。
    .informal = 请你带着物流单号到当地邮局询问。
where-expected-date = 您的包裹预计{ $date }送达。
    .informal = 你的包裹预计{ $date }送达。
where-expected-by = 您的包裹预计最晚{ $date }送达。
    .informal = 你的包裹预计最晚{ $date }送达。
where-expected-between = 您的包裹预计在{ $start }至{ $end }之间送达。
    .informal = 你的包裹预计在{ $start }至{ $end }之间送达。
where-expected-days = 您的包裹预计 { $days ->
       *[other] { $days } 天
    }后送达。
    .informal = 你的包裹预计 { $days ->
       *[other] { $days } 天
    }后送达。
where-expected-days-range = 您的包裹预计 { $min }–{ $max ->
       *[other] { $max } 天
    }后送达。
    .informal = 你的包裹预计 { $min }–{ $max ->
       *[other] { $max } 天
    }后送达。
where-lost-sorry = 很抱歉，您的包裹丢失了。
    .informal = 很抱歉，你的包裹丢失了。

## Delivery, before the sale
delivery-days = 配送需要 { $days ->
       *[other] { $days } 天
    }。
delivery-days-range = 配送需要 { $min }–{ $max ->
       *[other] { $max } 天
    }。
delivery-business-days-range = 配送需要 { $min }–{ $max ->
       *[other] { $max } 个工作日
    }。
delivery-if-ordered = 如果您今天下单，包裹预计最晚{ $date }送达。
    .informal = 如果你今天下单，包裹预计最晚{ $date }送达。
delivery-express-days = 加急配送需要 { $days ->
       *[other] { $days } 天
    }。
delivery-free = 免运费。
delivery-cost = 运费是 { $amount }。
delivery-express-cost = 加急运费是 { $amount }。
delivery-country-yes = 可以寄到您所在的国家。
    .informal = 可以寄到你所在的国家。
delivery-country-no = 很抱歉，暂时无法寄到您所在的国家。
    .informal = 很抱歉，暂时无法寄到你所在的国家。
delivery-insured = 包裹已投保。
delivery-signature = 需要有人在家签收包裹。

## Late
late-sorry = 很抱歉，您的包裹延误了。
    .informal = 很抱歉，你的包裹延误了。
late-carrier = 物流公司那边有延误。
late-holidays = 因为节假日，包裹会比平时慢一些。
late-new-date = 新的送达日期是{ $date }。
late-wait-until = 请您等到{ $date }。
    .informal = 请你等到{ $date }。
late-then-refund = 如果包裹到{ $date }还没有送达，我会给您全额退款。
    .informal = 如果包裹到{ $date }还没有送达，我会给你全额退款。
late-then-write = 如果包裹到{ $date }还没有送达，请您联系我。
    .informal = 如果包裹到{ $date }还没有送达，请你联系我。
late-then-choice = 如果包裹到{ $date }还没有送达，您可以选择退款或补发。
    .informal = 如果包裹到{ $date }还没有送达，你可以选择退款或补发。

## Customs
customs-held = 您的包裹正在海关。
    .informal = 你的包裹正在海关。
customs-cleared = 您的包裹已通过海关。
    .informal = 你的包裹已通过海关。
customs-days = 海关查验可能需要 { $days ->
       *[other] { $days } 天
    }。
customs-fees-buyer = 价格不含关税和进口税费。
customs-fees-paid = 关税和进口税费已付清。
customs-contact = 海关可能会请您提供文件。
    .informal = 海关可能会请你提供文件。
customs-invoice = 我可以给您发一份报关用的发票。
    .informal = 我可以给你发一份报关用的发票。
customs-true-value = 报关单上我必须填写真实价格。

## Delivered, not found
delivered-date = 物流信息显示，您的包裹已于{ $date }送达。
    .informal = 物流信息显示，你的包裹已于{ $date }送达。
delivered-attempt = 物流公司曾于{ $date }派送您的包裹，但未能送达。
    .informal = 物流公司曾于{ $date }派送你的包裹，但未能送达。
delivered-check-neighbours = 请您问一下邻居，并看看信箱。
    .informal = 请你问一下邻居，并看看信箱。
delivered-proof = 我已请物流公司提供签收证明。
delivered-missing-sorry = 很抱歉，您还没有收到包裹。
    .informal = 很抱歉，你还没有收到包裹。

## Damaged, not working, incomplete
damaged-sorry = 很抱歉，商品送到时已损坏。
damaged-packing = 我没有把商品包装好。
damaged-keep-packaging = 请您保留包装。
    .informal = 请你保留包装。
damaged-claim = 我会向物流公司报告损坏情况。
damaged-not-working-sorry = 很抱歉，商品无法正常使用。
damaged-repair-offer = 我可以为您维修商品。
    .informal = 我可以为你维修商品。
damaged-try-first = 请您先试试这个方法：
    .informal = 请你先试试这个方法：
missing-part-sorry = 很抱歉，少了一个配件。
missing-part-send = 我今天会把缺少的配件寄给您。
    .informal = 我今天会把缺少的配件寄给你。
missing-part-send-date = 我会在{ $date }把缺少的配件寄给您。
    .informal = 我会在{ $date }把缺少的配件寄给你。
missing-spare-part = 我可以给您寄一个备用配件。
    .informal = 我可以给你寄一个备用配件。

## Wrong item
wrong-item-sorry = 很抱歉，您收到的商品不对。
    .informal = 很抱歉，你收到的商品不对。
wrong-item-colour-sorry = 很抱歉，您收到的颜色不对。
    .informal = 很抱歉，你收到的颜色不对。
wrong-item-size-sorry = 很抱歉，您收到的尺码不对。
    .informal = 很抱歉，你收到的尺码不对。
wrong-item-send = 我今天会把正确的商品寄给您。
    .informal = 我今天会把正确的商品寄给你。
wrong-item-send-date = 我会在{ $date }把正确的商品寄给您。
    .informal = 我会在{ $date }把正确的商品寄给你。
wrong-item-keep = 寄错的商品您可以留下。
    .informal = 寄错的商品你可以留下。

## Refund
refund-offer = 我可以给您全额退款。
    .informal = 我可以给你全额退款。
refund-done = 我已给您全额退款。
    .informal = 我已给你全额退款。
refund-done-amount = 我已退款 { $amount }。
refund-done-amount-date = 我已于{ $date }退款 { $amount }。
refund-will-today = 我今天会给您退款。
    .informal = 我今天会给你退款。
refund-will-amount = 我会退款 { $amount }。
refund-after-return = 我收到商品后会马上给您退款。
    .informal = 我收到商品后会马上给你退款。
refund-days = 退款应该会在 { $days ->
       *[other] { $days } 天
    }内到账。
refund-business-days-range = 退款应该会在 { $min }–{ $max ->
       *[other] { $max } 个工作日
    }内到账。
refund-bank-days-range = 银行可能需要 { $min }–{ $max ->
       *[other] { $max } 天
    }才会显示退款。
refund-not-seen = 如果到{ $date }还没有看到退款，请您联系我。
    .informal = 如果到{ $date }还没有看到退款，请你联系我。
refund-method = 退款会退回您原来的付款方式。
    .informal = 退款会退回你原来的付款方式。
refund-shipping = 运费我也会一并退还。
partial-refund-offer = 我可以给您部分退款 { $amount }。
    .informal = 我可以给你部分退款 { $amount }。
partial-refund-percent = 我可以给您 { $percent } 的部分退款。
    .informal = 我可以给你 { $percent } 的部分退款。
partial-refund-keep = 商品您可以留下。
    .informal = 商品你可以留下。
partial-refund-done = 我已给您部分退款 { $amount }。
    .informal = 我已给你部分退款 { $amount }。

## Replacement
replacement-offer = 我可以给您补发一件。
    .informal = 我可以给你补发一件。
replacement-free = 补发是免费的。
replacement-date = 我会在{ $date }补发。
replacement-sent = 补发的商品已寄出。
replacement-sent-date = 补发的商品已于{ $date }寄出。
replacement-tracking = 补发商品的物流单号是 { $tracking }。

## Return
return-how = 请您在订单中申请退货。
    .informal = 请你在订单中申请退货。
return-accepted = 我已同意您的退货申请。
    .informal = 我已同意你的退货申请。
return-until = 您最晚可以在{ $date }退货。
    .informal = 你最晚可以在{ $date }退货。
return-days = 您可以在 { $days ->
       *[other] { $days } 天
    }内退货。
    .informal = 你可以在 { $days ->
       *[other] { $days } 天
    }内退货。
return-unused = 退回的商品请保持未使用，并使用原包装。
return-label = 我会给您发一张已付邮费的退货标签。
    .informal = 我会给你发一张已付邮费的退货标签。
return-label-attached = 退货标签见附件。
return-pickup-date = 物流公司会在{ $date }上门取退货。
return-cost-seller = 退货运费由我承担。
return-cost-buyer = 退货运费由买家承担。
return-tracking = 请您把退货的物流单号发给我。
    .informal = 请你把退货的物流单号发给我。
return-not-needed = 您不需要退回商品。
    .informal = 你不需要退回商品。

## Exchange
exchange-offer = 我可以给您换货。
    .informal = 我可以给你换货。
exchange-size = 我可以给您换成尺码 { $size }。
    .informal = 我可以给你换成尺码 { $size }。
exchange-colour = 我可以给您换成其他颜色：{ $colour }。
    .informal = 我可以给你换成其他颜色：{ $colour }。
exchange-after-return = 我收到原来的商品后，会马上寄出新的商品。

## Size and colour
size-recommend = 我建议您选尺码 { $size }。
    .informal = 我建议你选尺码 { $size }。
size-available = 尺码 { $size } 有货。
size-sold-out = 很抱歉，尺码 { $size } 已售完。
size-runs-small = 这款偏小，建议您选大一码。
    .informal = 这款偏小，建议你选大一码。
size-true = 这款尺码标准。
size-chart = 尺码表在商品页面上。
size-dimensions = 商品长 { $length }，宽 { $width }。
size-weight = 商品重 { $weight }。
colour-available = 这个颜色有货：{ $colour }。
colour-sold-out = 很抱歉，这个颜色已售完：{ $colour }。
colour-screen = 屏幕上的颜色可能与实物略有不同。

## Stock and the product
stock-available = 有货。
stock-ready-today = 商品今天就可以发货。
stock-left = 还剩 { $quantity ->
       *[other] { $quantity } 件
    }。
stock-sold-out = 很抱歉，商品已售完。
stock-back-date = 商品将于{ $date }到货。
stock-similar = 我有一款类似的商品。
stock-similar-link = 这里有一款类似的商品：{ $link }
stock-reserve-until = 我可以为您保留商品到{ $date }。
    .informal = 我可以为你保留商品到{ $date }。
stock-new = 商品是全新的，没有使用过。
stock-handmade = 商品是手工制作的。
stock-batteries-yes = 附带电池。
stock-batteries-no = 不附带电池。
stock-gift-wrap = 我可以把商品包成礼物。
stock-warranty-months = 商品保修 { $months ->
       *[other] { $months } 个月
    }。
stock-instructions = 说明书在包装盒里。

## Price and discount
price-is = 价格是 { $amount }。
price-total = 含运费总价是 { $amount }。
price-includes-shipping = 价格含运费。
price-fixed = 很抱歉，价格不能再低了。
price-offer = 我可以给您 { $amount } 的价格。
    .informal = 我可以给你 { $amount } 的价格。
discount-percent = 我可以给您优惠 { $percent }。
    .informal = 我可以给你优惠 { $percent }。
discount-code = 您的优惠码是 { $code }。
    .informal = 你的优惠码是 { $code }。
discount-until = 优惠有效期到{ $date }。
discount-quantity = 如果您购买 { $quantity ->
       *[other] { $quantity } 件
    }，可以优惠 { $percent }。
    .informal = 如果你购买 { $quantity ->
       *[other] { $quantity } 件
    }，可以优惠 { $percent }。

## Combined shipping, payment, invoice
combined-offer = 我可以把您的几个订单合并成一个包裹寄出。
    .informal = 我可以把你的几个订单合并成一个包裹寄出。
combined-once = 您只需付一次运费。
    .informal = 你只需付一次运费。
combined-cost = 所有商品合并寄出的运费是 { $amount }。
combined-wait = 请您等我发来新的总价后再付款。
    .informal = 请你等我发来新的总价后再付款。
payment-waiting = 我还没有收到您的付款。
    .informal = 我还没有收到你的付款。
payment-by = 请您最晚在{ $date }付款。
    .informal = 请你最晚在{ $date }付款。
payment-marketplace = 请您只通过平台付款。
    .informal = 请你只通过平台付款。
invoice-attached = 发票见附件。
invoice-today = 我今天会把发票发给您。
    .informal = 我今天会把发票发给你。
invoice-number = 发票号是 { $invoice }。
invoice-details = 请您提供发票上的姓名和地址。
    .informal = 请你提供发票上的姓名和地址。

## Cancelling
cancel-possible = 可以，您现在还能取消订单。
    .informal = 可以，你现在还能取消订单。
cancel-done = 我已为您取消订单。
    .informal = 我已为你取消订单。
cancel-too-late = 很抱歉，订单已经发货，无法取消。
cancel-return-instead = 商品到了以后您可以退货。
    .informal = 商品到了以后你可以退货。
cancel-if-sent = 如果包裹已经寄出，商品到了以后您可以退货。
    .informal = 如果包裹已经寄出，商品到了以后你可以退货。

## Address
address-confirm = 请您确认地址是否正确。
    .informal = 请你确认地址是否正确。
address-changed = 我已修改收货地址。
address-too-late = 很抱歉，包裹已经寄出，无法修改地址。
address-if-sent = 如果包裹已经寄出，我会请物流公司修改地址。
address-returned = 因为地址不完整，包裹退回给我了。
address-resend-cost = 我可以再寄一次，费用是 { $amount }。

## Disputes
dispute-understand = 我理解您对此不满意。
    .informal = 我理解你对此不满意。
dispute-solve = 我希望和您一起找到一个好的解决办法。
    .informal = 我希望和你一起找到一个好的解决办法。
dispute-replied = 我已回复您的申诉。
    .informal = 我已回复你的申诉。
dispute-tracking-added = 我已在您的申诉中补充物流信息。
    .informal = 我已在你的申诉中补充物流信息。
dispute-decision-date = 平台最晚会在{ $date }作出决定。

## Reviews
review-ask = 如果您愿意留下真实的评价，我会很高兴。
    .informal = 如果你愿意留下真实的评价，我会很高兴。
review-thanks = 感谢您的评价。
    .informal = 感谢你的评价。
review-improve = 您的意见能帮助我改进。
    .informal = 你的意见能帮助我改进。

## Coming back to the buyer
follow-up-arrived = 请问您的包裹收到了吗？
    .informal = 请问你的包裹收到了吗？
follow-up-all-right = 请问您的订单一切都好吗？
    .informal = 请问你的订单一切都好吗？
follow-up-solved = 请问问题解决了吗？
follow-up-glad-like = 很高兴您喜欢这件商品。
    .informal = 很高兴你喜欢这件商品。
follow-up-glad-arrived = 很高兴您的包裹顺利送达。
    .informal = 很高兴你的包裹顺利送达。
follow-up-date = 我会在{ $date }再查看一次。

## Choices
options-intro = 您可以选择：
    .informal = 你可以选择：
options-refund-replacement = 请问您想要退款还是补发？
    .informal = 请问你想要退款还是补发？
options-part-refund = 请问您想要补寄配件还是退款？
    .informal = 请问你想要补寄配件还是退款？
options-refund-wait = 请问您想继续等待还是退款？
    .informal = 请问你想继续等待还是退款？
options-exchange-refund = 请问您想要换货还是退款？
    .informal = 请问你想要换货还是退款？
options-partial-return = 请问您想留下商品并获得部分退款，还是退货并全额退款？
    .informal = 请问你想留下商品并获得部分退款，还是退货并全额退款？
options-ready-date = 我最晚可以在{ $date }办好。
options-tell = 请您告诉我您的选择。
    .informal = 请你告诉我你的选择。
options-tell-date = 请您最晚在{ $date }告诉我您的选择。
    .informal = 请你最晚在{ $date }告诉我你的选择。

## Next steps
next-step-nothing = 您不需要做任何事。
    .informal = 你不需要做任何事。
next-step-news = 一有消息我就联系您。
    .informal = 一有消息我就联系你。
next-step-photos = 收到照片后，我会马上为您找解决办法。
    .informal = 收到照片后，我会马上为你找解决办法。
next-step-confirm = 您确认后我就开始处理。
    .informal = 你确认后我就开始处理。

## Apologies
apology = 很抱歉。
apology-problem = 很抱歉出现这个问题。
apology-mistake = 这是我的失误。
apology-wait = 很抱歉让您久等了。
    .informal = 很抱歉让你久等了。
apology-late-reply = 很抱歉回复晚了。
apology-understand = 我理解这件事给您带来的烦恼。
    .informal = 我理解这件事给你带来的烦恼。
apology-not-possible = 很抱歉，这个暂时做不到。

## Closings
closing-questions = 如果您有任何问题，请联系我。
    .informal = 如果你有任何问题，请联系我。
closing-anything-else = 如果您还需要什么，请联系我。
    .informal = 如果你还需要什么，请联系我。
closing-help = 很乐意为您服务。
    .informal = 很乐意为你服务。
closing-reply = 期待您的回复。
    .informal = 期待你的回复。
closing-enjoy = 希望您喜欢您购买的商品。
    .informal = 希望你喜欢你购买的商品。
closing-thanks-again = 再次感谢！
closing-day = 祝您一天愉快！
    .informal = 祝你一天愉快！
closing-weekend = 祝您周末愉快！
    .informal = 祝你周末愉快！
closing-best = 祝好！
closing-regards = 祝您生活愉快！
    .informal = 祝你生活愉快！
