# How a text sounds, and the words that make it so.
cool = Suona freddo.
neutral = Suona neutro.
warm = Suona cordiale.
gratitude = Un ringraziamento
greeting = Un saluto
apology = Delle scuse
praise = Un complimento
positive = Una parola gentile
could-you = Una richiesta cortese
would-like = Un desiderio cortese
indirect = Una domanda cauta
harsh = Una parola dura
why-question = «Why did you …» può sembrare un rimprovero
insistence = Una parola che insiste
punctuation = Tanti segni sembrano grida
