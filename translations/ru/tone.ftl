# How a text sounds, and the words that make it so.
cool = Звучит холодно.
neutral = Звучит нейтрально.
warm = Звучит тепло.
gratitude = Благодарность
greeting = Приветствие
apology = Извинение
praise = Похвала
positive = Доброе слово
could-you = Вежливая просьба
would-like = Вежливое пожелание
indirect = Осторожный вопрос
harsh = Резкое слово
why-question = «Why did you …» может звучать как упрёк
insistence = Слово, которое настаивает
punctuation = Много знаков — это звучит громко
