# How a text sounds, and the words that make it so.
cool = Soğuk bir izlenim veriyor.
neutral = Nötr bir izlenim veriyor.
warm = Sıcak bir izlenim veriyor.
gratitude = Teşekkür
greeting = Selamlama
apology = Özür
praise = Övgü
positive = Nazik bir söz
could-you = Nazik bir rica
would-like = Nazik bir istek
indirect = Yumuşak bir soru
harsh = Sert bir söz
why-question = “Why did you …” suçlama gibi gelebilir
insistence = Israr eden bir söz
punctuation = Çok işaret bağırmak gibi gelir
