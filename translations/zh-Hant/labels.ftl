### Chinese (Traditional): labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = 訂單編號
fact-tracking = 包裹追蹤碼
fact-carrier = 物流公司
fact-money = 金額
fact-date = 日期
fact-duration = 時間
fact-quantity = 數量
fact-size = 尺寸
fact-weight = 重量
fact-percent = 百分比
fact-url = 連結
fact-email = 電子郵件
fact-phone = 電話
fact-product-code = 商品編號

## Roles a fact plays in a message
role-sent-date = 出貨日期
role-delivery-date = 預計送達
role-deadline = 截止日期
role-refund = 退款
role-price = 價格
role-total = 總計
role-shipping-cost = 運費
role-discount = 折扣
role-discount-code = 優惠碼
role-invoice-number = 發票號碼
role-item = 商品
role-colour = 顏色
role-name = 姓名
role-shop = 賣場
role-answer = 回答

## Headings and notes of the card
key-information = 重要資訊
what-happens-next = 後續安排
your-options = 可選方案
original-message = 原文
automatic-translation = 本訊息由系統自動翻譯。
not-translated = 此部分為原文。

## Joining
pair = { $label }：{ $value }
date-range = { $start }至{ $end }
number-range = { $min }–{ $max }

## Relative days
today = 今天
tomorrow = 明天
yesterday = 昨天

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count } 分鐘
    }
duration-hours = { $count ->
       *[other] { $count } 小時
    }
duration-days = { $count ->
       *[other] { $count } 天
    }
duration-business-days = { $count ->
       *[other] { $count } 個工作天
    }
duration-weeks = { $count ->
       *[other] { $count } 週
    }
duration-months = { $count ->
       *[other] { $count } 個月
    }
duration-minutes-range = { $min }–{ $max ->
       *[other] { $max } 分鐘
    }
duration-hours-range = { $min }–{ $max ->
       *[other] { $max } 小時
    }
duration-days-range = { $min }–{ $max ->
       *[other] { $max } 天
    }
duration-business-days-range = { $min }–{ $max ->
       *[other] { $max } 個工作天
    }
duration-weeks-range = { $min }–{ $max ->
       *[other] { $max } 週
    }
duration-months-range = { $min }–{ $max ->
       *[other] { $max } 個月
    }
quantity-pieces = { $count ->
       *[other] { $count } 件
    }
