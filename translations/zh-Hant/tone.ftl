# How a text sounds, and the words that make it so.
cool = 語氣偏冷。
neutral = 語氣中性。
warm = 語氣溫和。
gratitude = 表示感謝
greeting = 問候
apology = 道歉
praise = 讚美
positive = 友善的詞
could-you = 委婉的請求
would-like = 委婉的願望
indirect = 委婉的提問
harsh = 生硬的詞
why-question = 「Why did you …」聽起來可能像責備
insistence = 顯得強硬的詞
punctuation = 標點太多，像在大喊
