# How a text sounds, and the words that make it so.
cool = Звучить холодно.
neutral = Звучить нейтрально.
warm = Звучить тепло.
gratitude = Подяка
greeting = Вітання
apology = Вибачення
praise = Похвала
positive = Добре слово
could-you = Ввічливе прохання
would-like = Ввічливе побажання
indirect = Обережне запитання
harsh = Різке слово
why-question = «Why did you …» може звучати як докір
insistence = Слово, що наполягає
punctuation = Багато знаків — це звучить голосно
