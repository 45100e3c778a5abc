### Japanese: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: です・ます with keigo; the buyer is お客様 or unnamed.

## Greetings
greeting = お世話になっております。
greeting-name = { $name } 様、お世話になっております。
greeting-dear-name = { $name } 様
greeting-morning = おはようございます。
greeting-afternoon = こんにちは。
greeting-evening = こんばんは。
greeting-hope-well = いかがお過ごしでしょうか。

## Thanks
thanks = ありがとうございます。
thanks-message = ご連絡いただき、ありがとうございます。
thanks-order = ご注文いただき、ありがとうございます。
thanks-order-number = ご注文（注文番号：{ $order }）をいただき、ありがとうございます。
thanks-purchase = お買い上げいただき、ありがとうございます。
thanks-interest = 商品にご関心をお寄せいただき、ありがとうございます。
thanks-question = ご質問いただき、ありがとうございます。
thanks-reporting = お知らせいただき、ありがとうございます。
thanks-patience = お待ちいただき、ありがとうございます。
thanks-understanding = ご理解いただき、ありがとうございます。
thanks-photos = お写真をお送りいただき、ありがとうございます。
thanks-quick-reply = 早速のご返信、ありがとうございます。
thanks-kind-words = 温かいお言葉をいただき、ありがとうございます。
thanks-welcome = どういたしまして。

## Short answers
answer-yes = はい、もちろんです。
answer-possible = はい、可能です。
answer-no-problem = まったく問題ございません。
answer-find-out = こちらでお調べいたします。
answer-photo-attached = 写真を添付いたしました。
answer-photo-send = 写真をお送りいたします。

## What has come in
received-message = メッセージを拝受いたしました。
received-order = ご注文を承りました。
received-order-number = ご注文（注文番号：{ $order }）を承りました。
received-payment = お支払いを確認いたしました。
received-payment-amount = { $amount }のお支払いを確認いたしました。
received-return = 返品の商品を受け取りました。
received-photos = お写真を拝見いたしました。

## Checking
checking = ただいま確認しております。
checking-carrier = ただいま配送会社に確認しております。
checking-carrier-name = ただいま{ $carrier }に確認しております。
checking-carrier-contacted = 配送会社に問い合わせました。
checking-carrier-search = 配送会社にお荷物の調査を依頼しました。
checking-carrier-answer-date = 配送会社から{ $date }までに回答がある予定です。
checking-stock = ただいま在庫を確認しております。
checking-reply-today = 本日中に改めてご連絡いたします。
checking-reply-date = { $date }までにご連絡いたします。
checking-reply-hours = { $hours ->
       *[other] { $hours }時間
    }以内にお返事いたします。
checking-reply-days = { $days ->
       *[other] { $days }日
    }以内にお返事いたします。

## Questions to the buyer
ask-details = 恐れ入りますが、もう少し詳しくお聞かせいただけますでしょうか。
ask-what-wrong = 恐れ入りますが、商品にどのような問題があるかお聞かせいただけますでしょうか。
ask-photo = 恐れ入りますが、お写真を1枚お送りいただけますでしょうか。
ask-photos-damage = 恐れ入りますが、商品と梱包のお写真をお送りいただけますでしょうか。
ask-order-number = 恐れ入りますが、注文番号をお知らせいただけますでしょうか。
ask-address = 恐れ入りますが、ご住所をすべてお知らせいただけますでしょうか。
ask-size = どのサイズをご希望でしょうか。
ask-colour = どのお色をご希望でしょうか。
ask-country = どちらの国へお送りすればよろしいでしょうか。

## Before it is sent
shipping-packing = ただいまご注文の商品を梱包しております。
shipping-today = ご注文の商品を本日発送いたします。
shipping-tomorrow = ご注文の商品を明日発送いたします。
shipping-date = ご注文の商品を{ $date }に発送いたします。
shipping-days = ご注文の商品を{ $days ->
       *[other] { $days }日
    }以内に発送いたします。
shipping-business-days = ご注文の商品を{ $days ->
       *[other] { $days }営業日
    }以内に発送いたします。
shipping-tracking-later = お荷物を発送次第、追跡番号をお知らせいたします。
shipping-no-weekend = 土日の発送は行っておりません。
shipping-away-until = { $date }まで不在にしております。

## Sent
sent = お荷物は配送中です。
sent-today = 本日、お荷物を発送いたしました。
sent-yesterday = 昨日、お荷物を発送いたしました。
sent-date = { $date }にお荷物を発送いたしました。
sent-carrier = お荷物を{ $carrier }で発送いたしました。
sent-date-carrier = { $date }にお荷物を{ $carrier }で発送いたしました。
sent-carrier-tracking = お荷物を{ $carrier }で発送いたしました（追跡番号：{ $tracking }）。
sent-order = ご注文の商品（注文番号：{ $order }）を発送いたしました。
sent-parcels = ご注文の商品は{ $quantity ->
       *[other] { $quantity }個
    }のお荷物に分かれて届きます。
sent-rest-later = 残りの商品は別のお荷物でお届けいたします。

## Tracking
tracking-number = 追跡番号は{ $tracking }です。
tracking-link = お荷物の状況はこちらからご確認いただけます：{ $link }
tracking-wait-hours = 追跡ページは{ $hours ->
       *[other] { $hours }時間
    }以内に更新されます。
tracking-wait-days = 追跡ページは{ $days ->
       *[other] { $days }日
    }以内に更新されます。
tracking-last-update = 追跡情報の最終更新は{ $date }です。
tracking-none = この配送方法には追跡サービスがございません。
tracking-returning = お荷物はこちらへ返送されている途中です。

## Where it is
where-in-transit = お荷物はまだ配送の途中です。
where-arrived-country = お荷物はお届け先の国に到着しました。
where-out-for-delivery = お荷物は本日、配達に出ております。
where-pickup = お荷物は受取場所に届いております。
where-pickup-until = お荷物は{ $date }までお受け取りいただけます。
where-ask-post-office = 恐れ入りますが、お近くの郵便局に追跡番号をお伝えのうえ、お問い合わせください。
where-expected-date = お荷物は{ $date }に届く見込みです。
where-expected-by = お荷物は{ $date }までに届く見込みです。
where-expected-between = お荷物は{ $start }から{ $end }の間に届く見込みです。
where-expected-days = お荷物はあと{ $days ->
       *[other] { $days }日
    }ほどで届く見込みです。
where-expected-days-range = お荷物はあと{ $min }～{ $max ->
       *[other] { $max }日
    }ほどで届く見込みです。
where-lost-sorry = お荷物が紛失してしまい、申し訳ございません。

## Delivery, before the sale
delivery-days = お届けまで{ $days ->
       *[other] { $days }日
    }かかります。
delivery-days-range = お届けまで{ $min }～{ $max ->
       *[other] { $max }日
    }かかります。
delivery-business-days-range = お届けまで{ $min }～{ $max ->
       *[other] { $max }営業日
    }かかります。
delivery-if-ordered = 本日ご注文いただいた場合、お荷物は{ $date }までに届く見込みです。
delivery-express-days = 速達便ではお届けまで{ $days ->
       *[other] { $days }日
    }かかります。
delivery-free = 送料は無料です。
delivery-cost = 送料は{ $amount }です。
delivery-express-cost = 速達便の送料は{ $amount }です。
delivery-country-yes = はい、お客様の国へ発送いたします。
delivery-country-no = 申し訳ございませんが、お客様の国への発送はいたしかねます。
delivery-insured = お荷物には保険がかかっております。
delivery-signature = お受け取りの署名が必要ですので、ご在宅の方がいらっしゃる必要がございます。

## Late
late-sorry = お荷物の到着が遅れており、申し訳ございません。
late-carrier = 配送会社で遅れが出ております。
late-holidays = 祝日や連休の影響で、配送に通常よりお時間がかかっております。
late-new-date = 新しいお届け予定日は{ $date }です。
late-wait-until = 恐れ入りますが、{ $date }までお待ちください。
late-then-refund = { $date }までにお荷物が届かない場合は、全額返金いたします。
late-then-write = { $date }までにお荷物が届かない場合は、ご連絡ください。
late-then-choice = { $date }までにお荷物が届かない場合は、返金か代替品の発送をお選びいただけます。

## Customs
customs-held = お荷物は現在、税関にあります。
customs-cleared = お荷物は通関を終えました。
customs-days = 税関の検査に{ $days ->
       *[other] { $days }日
    }ほどかかることがあります。
customs-fees-buyer = 関税と輸入税は商品価格に含まれておりません。
customs-fees-paid = 関税と輸入税は支払い済みです。
customs-contact = 税関からお客様に書類の提出をお願いする場合があります。
customs-invoice = 税関用のインボイスをお送りできます。
customs-true-value = 税関の申告書には実際の価格を記載する必要があります。

## Delivered, not found
delivered-date = 追跡情報では、お荷物は{ $date }に配達済みとなっております。
delivered-attempt = 配送会社が{ $date }に配達に伺いましたが、お渡しできませんでした。
delivered-check-neighbours = 恐れ入りますが、ご近所の方と郵便受けをご確認いただけますでしょうか。
delivered-proof = 配送会社に配達証明を依頼しました。
delivered-missing-sorry = お荷物がお手元に届いておらず、申し訳ございません。

## Damaged, not working, incomplete
damaged-sorry = 商品が破損した状態で届き、申し訳ございません。
damaged-packing = こちらの梱包が不十分でした。
damaged-keep-packaging = 恐れ入りますが、梱包材は捨てずに保管をお願いいたします。
damaged-claim = 破損について配送会社に届け出ます。
damaged-not-working-sorry = 商品が正常に動作せず、申し訳ございません。
damaged-repair-offer = 商品の修理が可能です。
damaged-try-first = 恐れ入りますが、まず次の方法をお試しください：
missing-part-sorry = 部品が不足しており、申し訳ございません。
missing-part-send = 不足している部品を本日お送りいたします。
missing-part-send-date = 不足している部品を{ $date }にお送りいたします。
missing-spare-part = 交換用の部品をお送りできます。

## Wrong item
wrong-item-sorry = 違う商品が届いてしまい、申し訳ございません。
wrong-item-colour-sorry = 違う色の商品が届いてしまい、申し訳ございません。
wrong-item-size-sorry = 違うサイズの商品が届いてしまい、申し訳ございません。
wrong-item-send = 正しい商品を本日お送りいたします。
wrong-item-send-date = 正しい商品を{ $date }にお送りいたします。
wrong-item-keep = 誤って届いた商品は、そのままお持ちください。

## Refund
refund-offer = 全額返金が可能です。
refund-done = 全額を返金いたしました。
refund-done-amount = { $amount }を返金いたしました。
refund-done-amount-date = { $date }に{ $amount }を返金いたしました。
refund-will-today = 本日返金いたします。
refund-will-amount = { $amount }を返金いたします。
refund-after-return = 商品を受け取り次第、返金いたします。
refund-days = 返金は{ $days ->
       *[other] { $days }日
    }以内にお手元に届く見込みです。
refund-business-days-range = 返金は{ $min }～{ $max ->
       *[other] { $max }営業日
    }でお手元に届く見込みです。
refund-bank-days-range = 銀行での返金の反映に{ $min }～{ $max ->
       *[other] { $max }日
    }かかることがあります。
refund-not-seen = { $date }までに返金が確認できない場合は、ご連絡ください。
refund-method = 返金は、ご利用いただいたお支払い方法に対して行われます。
refund-shipping = 送料も返金いたします。
partial-refund-offer = { $amount }の一部返金をご提案いたします。
partial-refund-percent = { $percent }の一部返金をご提案いたします。
partial-refund-keep = 商品はそのままお持ちください。
partial-refund-done = { $amount }を一部返金いたしました。

## Replacement
replacement-offer = 代替品をお送りできます。
replacement-free = 代替品に費用はかかりません。
replacement-date = 代替品を{ $date }に発送いたします。
replacement-sent = 代替品を発送いたしました。
replacement-sent-date = { $date }に代替品を発送いたしました。
replacement-tracking = 代替品の追跡番号は{ $tracking }です。

## Return
return-how = 恐れ入りますが、注文画面から返品のお申し込みをお願いいたします。
return-accepted = 返品を承りました。
return-until = 商品は{ $date }まで返品いただけます。
return-days = 商品は{ $days ->
       *[other] { $days }日
    }以内であれば返品いただけます。
return-unused = 商品は未使用のまま、元の梱包でご返送ください。
return-label = 送料元払いの返送ラベルをお送りいたします。
return-label-attached = 返送ラベルを添付いたしました。
return-pickup-date = 配送会社が{ $date }に返品の集荷に伺います。
return-cost-seller = 返送料はこちらで負担いたします。
return-cost-buyer = 返送料はお客様のご負担となります。
return-tracking = 返送のお荷物の追跡番号をお知らせください。
return-not-needed = 商品をご返送いただく必要はございません。

## Exchange
exchange-offer = 商品の交換が可能です。
exchange-size = サイズ{ $size }への交換が可能です。
exchange-colour = 別のカラーへの交換が可能です：{ $colour }
exchange-after-return = お手元の商品を受け取り次第、新しい商品を発送いたします。

## Size and colour
size-recommend = サイズ{ $size }をおすすめいたします。
size-available = サイズ{ $size }は在庫がございます。
size-sold-out = 申し訳ございませんが、サイズ{ $size }は売り切れです。
size-runs-small = 小さめの作りですので、1つ上のサイズをお選びください。
size-true = 標準的なサイズ感の商品です。
size-chart = サイズ表は商品ページに掲載しております。
size-dimensions = 商品の大きさは、長さ{ $length }、幅{ $width }です。
size-weight = 商品の重さは{ $weight }です。
colour-available = こちらのカラーは在庫がございます：{ $colour }
colour-sold-out = 申し訳ございませんが、こちらのカラーは売り切れです：{ $colour }
colour-screen = 画面によって、色味が実物と多少異なって見えることがあります。

## Stock and the product
stock-available = はい、在庫がございます。
stock-ready-today = 商品は本日発送できます。
stock-left = 残り{ $quantity ->
       *[other] { $quantity }点
    }です。
stock-sold-out = 申し訳ございませんが、この商品は売り切れです。
stock-back-date = この商品は{ $date }に再入荷の予定です。
stock-similar = よく似た商品がございます。
stock-similar-link = よく似た商品はこちらです：{ $link }
stock-reserve-until = 商品を{ $date }までお取り置きできます。
stock-new = 新品・未使用の商品です。
stock-handmade = 手作りの商品です。
stock-batteries-yes = 電池は付属しております。
stock-batteries-no = 電池は付属しておりません。
stock-gift-wrap = 商品をギフト包装できます。
stock-warranty-months = この商品の保証期間は{ $months ->
       *[other] { $months }か月
    }です。
stock-instructions = 説明書は箱に入っております。

## Price and discount
price-is = 価格は{ $amount }です。
price-total = 合計金額は送料込みで{ $amount }です。
price-includes-shipping = 価格には送料が含まれております。
price-fixed = 申し訳ございませんが、お値引きはいたしかねます。
price-offer = { $amount }でご提供できます。
discount-percent = { $percent }割引でご提供できます。
discount-code = クーポンコードは{ $code }です。
discount-until = この割引は{ $date }まで有効です。
discount-quantity = { $quantity ->
       *[other] { $quantity }点
    }お買い上げの場合、{ $percent }割引いたします。

## Combined shipping, payment, invoice
combined-offer = 複数のご注文を1つのお荷物にまとめて発送できます。
combined-once = 送料は1回分のみです。
combined-cost = 全商品をまとめた送料は{ $amount }です。
combined-wait = 新しい合計金額をお知らせするまで、お支払いをお待ちください。
payment-waiting = お支払いをまだ確認できておりません。
payment-by = { $date }までにお支払いをお願いいたします。
payment-marketplace = お支払いはマーケットプレイス内でのみお願いいたします。
invoice-attached = 請求書を添付いたしました。
invoice-today = 本日、請求書をお送りいたします。
invoice-number = 請求書番号は{ $invoice }です。
invoice-details = 請求書に記載するお名前とご住所をお知らせください。

## Cancelling
cancel-possible = はい、ご注文はまだキャンセルいただけます。
cancel-done = ご注文をキャンセルいたしました。
cancel-too-late = 申し訳ございませんが、すでに発送したため、ご注文のキャンセルはいたしかねます。
cancel-return-instead = 商品の到着後に返品いただけます。
cancel-if-sent = すでに発送済みの場合は、商品の到着後に返品いただけます。

## Address
address-confirm = ご住所に誤りがないか、ご確認をお願いいたします。
address-changed = お届け先の住所を変更いたしました。
address-too-late = 申し訳ございませんが、すでに発送したため、住所の変更はいたしかねます。
address-if-sent = すでに発送済みの場合は、配送会社に住所の変更を依頼いたします。
address-returned = 住所が不完全だったため、お荷物がこちらに返送されました。
address-resend-cost = { $amount }でお荷物を再発送できます。

## Disputes
dispute-understand = ご満足いただけなかったことは、よく分かります。
dispute-solve = お客様とよい解決方法を見つけたいと思っております。
dispute-replied = お申し立てに回答いたしました。
dispute-tracking-added = お申し立てに追跡情報を追加いたしました。
dispute-decision-date = { $date }までに運営側の判断が出ます。

## Reviews
review-ask = よろしければ、率直なレビューをいただけますと幸いです。
review-thanks = レビューをお寄せいただき、ありがとうございます。
review-improve = いただいたご意見は、今後の改善に役立てます。

## Coming back to the buyer
follow-up-arrived = お荷物は届きましたでしょうか。
follow-up-all-right = ご注文の商品に問題はございませんか。
follow-up-solved = 問題は解決しましたでしょうか。
follow-up-glad-like = 商品を気に入っていただけて、うれしく思います。
follow-up-glad-arrived = お荷物が無事に届き、安心いたしました。
follow-up-date = { $date }に改めて確認いたします。

## Choices
options-intro = 次の中からお選びいただけます：
options-refund-replacement = 返金と代替品のどちらをご希望でしょうか。
options-part-refund = 不足している部品の発送と返金のどちらをご希望でしょうか。
options-refund-wait = このままお待ちいただくか、返金か、どちらをご希望でしょうか。
options-exchange-refund = 交換と返金のどちらをご希望でしょうか。
options-partial-return = 一部返金を受けて商品をお持ちいただくか、返品して全額返金か、どちらをご希望でしょうか。
options-ready-date = { $date }までに対応いたします。
options-tell = ご希望をお知らせください。
options-tell-date = { $date }までにご希望をお知らせください。

## Next steps
next-step-nothing = お客様のお手続きは必要ございません。
next-step-news = 新しい情報が入り次第、ご連絡いたします。
next-step-photos = お写真が届き次第、解決方法をご提案いたします。
next-step-confirm = ご確認をいただき次第、手続きを始めます。

## Apologies
apology = 申し訳ございません。
apology-problem = このたびはご迷惑をおかけし、申し訳ございません。
apology-mistake = こちらの手違いです。
apology-wait = お待たせして申し訳ございません。
apology-late-reply = お返事が遅くなり、申し訳ございません。
apology-understand = ご不快なお気持ちはもっともだと存じます。
apology-not-possible = 申し訳ございませんが、こちらはいたしかねます。

## Closings
closing-questions = ご不明な点がございましたら、ご連絡ください。
closing-anything-else = ほかに必要なことがございましたら、ご連絡ください。
closing-help = 喜んでお手伝いいたします。
closing-reply = お返事をお待ちしております。
closing-enjoy = 商品を気に入っていただけますと幸いです。
closing-thanks-again = 重ねてお礼申し上げます。
closing-day = どうぞよい一日をお過ごしください。
closing-weekend = どうぞよい週末をお過ごしください。
closing-best = どうぞよろしくお願いいたします。
closing-regards = 何卒よろしくお願いいたします。
