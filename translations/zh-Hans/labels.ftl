### Chinese (Simplified): labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = 订单号
fact-tracking = 物流单号
fact-carrier = 物流公司
fact-money = 金额
fact-date = 日期
fact-duration = 时长
fact-quantity = 数量
fact-size = 尺码
fact-weight = 重量
fact-percent = 百分比
fact-url = 链接
fact-email = 邮箱
fact-phone = 电话
fact-product-code = 商品编号

## Roles a fact plays in a message
role-sent-date = 发货日期
role-delivery-date = 预计送达
role-deadline = 截止日期
role-refund = 退款
role-price = 价格
role-total = 合计
role-shipping-cost = 运费
role-discount = 折扣
role-discount-code = 优惠码
role-invoice-number = 发票号
role-item = 商品
role-colour = 颜色
role-name = 姓名
role-shop = 店铺
role-answer = 回答

## Headings and notes of the card
key-information = 重要信息
what-happens-next = 后续安排
your-options = 可选方案
original-message = 原文
automatic-translation = 本消息由系统自动翻译。
not-translated = 此部分为原文。

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
       *[other] { $count } 分钟
    }
duration-hours = { $count ->
       *[other] { $count } 小时
    }
duration-days = { $count ->
       *[other] { $count } 天
    }
duration-business-days = { $count ->
       *[other] { $count } 个工作日
    }
duration-weeks = { $count ->
       *[other] { $count } 周
    }
duration-months = { $count ->
       *[other] { $count } 个月
    }
duration-minutes-range = { $min }–{ $max ->
       *[other] { $max } 分钟
    }
duration-hours-range = { $min }–{ $max ->
       *[other] { $max } 小时
    }
duration-days-range = { $min }–{ $max ->
       *[other] { $max } 天
    }
duration-business-days-range = { $min }–{ $max ->
       *[other] { $max } 个工作日
    }
duration-weeks-range = { $min }–{ $max ->
       *[other] { $max } 周
    }
duration-months-range = { $min }–{ $max ->
       *[other] { $max } 个月
    }
quantity-pieces = { $count ->
       *[other] { $count } 件
    }
