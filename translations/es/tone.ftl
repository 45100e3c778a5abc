# How a text sounds, and the words that make it so.
cool = Suena frío.
neutral = Suena neutro.
warm = Suena cordial.
gratitude = Un agradecimiento
greeting = Un saludo
apology = Una disculpa
praise = Un elogio
positive = Una palabra amable
could-you = Una petición cortés
would-like = Un deseo cortés
indirect = Una pregunta prudente
harsh = Una palabra dura
why-question = «Why did you …» puede sonar a reproche
insistence = Una palabra que insiste
punctuation = Muchos signos parecen gritos
