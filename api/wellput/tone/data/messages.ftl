# How a text sounds, and the words that make it so.
cool = This sounds cool.
neutral = This sounds neutral.
warm = This sounds warm.
gratitude = Thanks
greeting = A greeting
apology = An apology
praise = Praise
positive = A kind word
could-you = A soft request
would-like = A soft wish
indirect = A soft question
harsh = A harsh word
why-question = “Why did you …” can sound like blame
insistence = A word that insists
punctuation = Many marks sound loud
