### Chinese (Simplified): why an edit helps, for a seller who reads this language.

pair = “{ $hard }”是 { $level }；“{ $plain }”是 { $plainLevel }。
left-out = “{ $hard }”没有增加意思：去掉后句子不变。
voice = 是谁做的？前面加上“{ $who }”，句子更友善、更清楚。
doubled = “{ $word }”在这里写了两次。
split = 两个短句比一个长句容易读。
question-line = 一行一个问题，更容易看到，也更容易回答。
list = 列表比长句容易读。
steps = 步骤一行一条，更容易照着做。
main-first = 先说重点：读者马上知道您要说什么。
brackets = 括号里的话会打断句子，放在句子后面更好读。
facts-line = 日期或金额单独放一行，更容易找到。
