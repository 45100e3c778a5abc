# How a text sounds, and the words that make it so.
cool = O tom é frio.
neutral = O tom é neutro.
warm = O tom é cordial.
gratitude = Um agradecimento
greeting = Uma saudação
apology = Um pedido de desculpas
praise = Um elogio
positive = Uma palavra gentil
could-you = Um pedido educado
would-like = Um desejo educado
indirect = Uma pergunta cuidadosa
harsh = Uma palavra dura
why-question = “Why did you …” pode parecer uma acusação
insistence = Uma palavra que insiste
punctuation = Muitos sinais parecem gritos
