### 简体中文：回复草稿中每个空白处应填写的内容（英文原文见 api/wellput/starter/data/hints.ftl）。

blank-order = 订单号。
blank-tracking = 这个包裹的物流单号。
blank-carrier = 运送包裹的物流公司。
blank-sent-date = 您寄出包裹的日期。
blank-expected-date = 包裹预计最晚送达的日期。
blank-reply-date = 您最晚在哪一天再次回复。请选一个能做到的日期。
blank-ready-date = 买家选定后，您最晚能在哪一天办好。
blank-return-date = 可以寄回商品的最后一天。
blank-amount = 金额和货币。
blank-answer = 您想对买家说的话。
blank-answer-to = 您对这个问题的回答：“{ $question }”
blank-your-name = 您的名字或店铺名称。
