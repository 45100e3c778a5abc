# How a text sounds, and the words that make it so.
cool = Le ton est froid.
neutral = Le ton est neutre.
warm = Le ton est chaleureux.
gratitude = Un remerciement
greeting = Une salutation
apology = Une excuse
praise = Un compliment
positive = Un mot aimable
could-you = Une demande polie
would-like = Un souhait poli
indirect = Une question prudente
harsh = Un mot dur
why-question = « Why did you … » peut passer pour un reproche
insistence = Un mot qui insiste
punctuation = Trop de signes donnent l’impression de crier
