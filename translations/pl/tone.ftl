# How a text sounds, and the words that make it so.
cool = Brzmi chłodno.
neutral = Brzmi neutralnie.
warm = Brzmi serdecznie.
gratitude = Podziękowanie
greeting = Powitanie
apology = Przeprosiny
praise = Pochwała
positive = Życzliwe słowo
could-you = Uprzejma prośba
would-like = Uprzejme życzenie
indirect = Ostrożne pytanie
harsh = Ostre słowo
why-question = „Why did you …” może brzmieć jak zarzut
insistence = Słowo, które naciska
punctuation = Wiele znaków brzmi jak krzyk
