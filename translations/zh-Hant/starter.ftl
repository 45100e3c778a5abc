### 繁體中文：回覆草稿中每個空白處應填寫的內容（英文原文見 api/wellput/starter/data/hints.ftl）。

blank-order = 訂單號碼。
blank-tracking = 這個包裹的物流單號。
blank-carrier = 運送包裹的物流公司。
blank-sent-date = 您寄出包裹的日期。
blank-expected-date = 包裹預計最晚送達的日期。
blank-reply-date = 您最晚在哪一天再次回覆。請選一個能做到的日期。
blank-ready-date = 買家選定後，您最晚能在哪一天辦好。
blank-return-date = 可以寄回商品的最後一天。
blank-amount = 金額和貨幣。
blank-answer = 您想對買家說的話。
blank-answer-to = 您對這個問題的回答：「{ $question }」
blank-your-name = 您的名字或商店名稱。
