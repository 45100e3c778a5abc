### Japanese: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = 注文番号
fact-tracking = 追跡番号
fact-carrier = 配送会社
fact-money = 金額
fact-date = 日付
fact-duration = 期間
fact-quantity = 数量
fact-size = サイズ
fact-weight = 重量
fact-percent = 割合
fact-url = リンク
fact-email = メールアドレス
fact-phone = 電話番号
fact-product-code = 商品コード

## Roles a fact plays in a message
role-sent-date = 発送日
role-delivery-date = お届け予定日
role-deadline = 期限
role-refund = 返金額
role-price = 価格
role-total = 合計金額
role-shipping-cost = 送料
role-discount = 割引
role-discount-code = クーポンコード
role-invoice-number = 請求書番号
role-item = 商品
role-colour = カラー
role-name = お名前
role-shop = ショップ
role-answer = 回答

## Headings and notes of the card
key-information = 重要事項
what-happens-next = 今後の流れ
your-options = お選びいただける方法
original-message = 原文
automatic-translation = このメッセージは自動翻訳です。
not-translated = この部分は原文のままです。

## Joining
pair = { $label }：{ $value }
date-range = { $start }～{ $end }
number-range = { $min }～{ $max }

## Relative days
today = 本日
tomorrow = 明日
yesterday = 昨日

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count }分
    }
duration-hours = { $count ->
       *[other] { $count }時間
    }
duration-days = { $count ->
       *[other] { $count }日
    }
duration-business-days = { $count ->
       *[other] { $count }営業日
    }
duration-weeks = { $count ->
       *[other] { $count }週間
    }
duration-months = { $count ->
       *[other] { $count }か月
    }
duration-minutes-range = { $min }～{ $max ->
       *[other] { $max }分
    }
duration-hours-range = { $min }～{ $max ->
       *[other] { $max }時間
    }
duration-days-range = { $min }～{ $max ->
       *[other] { $max }日
    }
duration-business-days-range = { $min }～{ $max ->
       *[other] { $max }営業日
    }
duration-weeks-range = { $min }～{ $max ->
       *[other] { $max }週間
    }
duration-months-range = { $min }～{ $max ->
       *[other] { $max }か月
    }
quantity-pieces = { $count ->
       *[other] { $count }点
    }
