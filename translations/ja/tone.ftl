# How a text sounds, and the words that make it so.
cool = そっけない印象です。
neutral = ふつうの印象です。
warm = 温かい印象です。
gratitude = 感謝の言葉
greeting = あいさつ
apology = おわびの言葉
praise = ほめる言葉
positive = 好意的な言葉
could-you = 丁寧な依頼
would-like = 控えめな希望
indirect = 控えめな質問
harsh = きつい言葉
why-question = 「Why did you …」は責めているように聞こえることがあります
insistence = 押しつけに聞こえる言葉
punctuation = 記号が多いと強く聞こえます
