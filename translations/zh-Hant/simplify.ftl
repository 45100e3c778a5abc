### Chinese (Traditional): why an edit helps, for a seller who reads this language.

pair = 「{ $hard }」是 { $level }；「{ $plain }」是 { $plainLevel }。
left-out = 「{ $hard }」沒有增加意思：去掉後句子不變。
voice = 是誰做的？前面加上「{ $who }」，句子更友善、更清楚。
doubled = 「{ $word }」在這裡寫了兩次。
split = 兩個短句比一個長句容易讀。
question-line = 一行一個問題，更容易看到，也更容易回答。
list = 列表比長句容易讀。
steps = 步驟一行一條，更容易照著做。
