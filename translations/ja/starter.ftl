### 日本語：書き始めた返信の空欄に入れるもの（英語は api/wellput/starter/data/hints.ftl）。

blank-order = 注文番号。
blank-tracking = この荷物の追跡番号。
blank-carrier = 荷物を運ぶ配送会社。
blank-sent-date = 荷物を発送した日。
blank-expected-date = 荷物が届く予定の期日。
blank-reply-date = 次に連絡する期日。守れる日を選んでください。
blank-ready-date = 購入者が選んだ対応を行える期日。
blank-return-date = 返品できる最後の日。
blank-amount = 金額と通貨。
blank-answer = 購入者に伝えたいこと。
blank-answer-to = 次の質問への回答：「{ $question }」
blank-your-name = あなたの名前またはショップ名。
