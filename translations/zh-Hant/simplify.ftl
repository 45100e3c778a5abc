### Chinese (Traditional): why an edit helps, for a seller who reads this language.

pair = 「{ $hard }」是 { $level }；「{ $plain }」是 { $plainLevel }。
left-out = 「{ $hard }」沒有增加意思：去掉後句子不變。
voice = 是誰做的？前面加上「{ $who }」，句子更友善、更清楚。
doubled = 「{ $word }」在這裡寫了兩次。
split = 兩個短句比一個長句容易讀。
question-line = 一行一個問題，更容易看到，也更容易回答。
list = 列表比長句容易讀。
steps = 步驟一行一條，更容易照著做。
main-first = 先說重點：讀者馬上知道您要說什麼。
brackets = 括號裡的話會打斷句子，放在句子後面更好讀。
facts-line = 日期或金額單獨放一行，更容易找到。
