# How a text sounds, and the words that make it so.
cool = Das klingt kühl.
neutral = Das klingt neutral.
warm = Das klingt herzlich.
gratitude = Ein Dank
greeting = Eine Begrüßung
apology = Eine Entschuldigung
praise = Ein Lob
positive = Ein freundliches Wort
could-you = Eine höfliche Bitte
would-like = Ein höflicher Wunsch
indirect = Eine vorsichtige Frage
harsh = Ein hartes Wort
why-question = „Why did you …“ klingt leicht wie ein Vorwurf
insistence = Ein Wort, das auf etwas beharrt
punctuation = Viele Satzzeichen wirken laut
