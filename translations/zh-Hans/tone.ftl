# How a text sounds, and the words that make it so.
cool = 语气偏冷。
neutral = 语气中性。
warm = 语气温和。
gratitude = 表示感谢
greeting = 问候
apology = 道歉
praise = 赞美
positive = 友善的词
could-you = 委婉的请求
would-like = 委婉的愿望
indirect = 委婉的提问
harsh = 生硬的词
why-question = “Why did you …”听起来可能像责备
insistence = 显得强硬的词
punctuation = 标点太多，显得在大喊
