### Portuguese (Brazil): why an edit helps, for a seller who reads this language.

pair = “{ $hard }” é { $level }; “{ $plain }” é { $plainLevel }.
left-out = “{ $hard }” não acrescenta nada: a frase diz o mesmo sem isso.
voice = Quem fez isso? “{ $who }” no começo deixa a frase gentil e clara.
doubled = “{ $word }” aparece aqui duas vezes.
split = Duas frases curtas são mais fáceis que uma longa.
question-line = Uma pergunta por linha é mais fácil de ver e de responder.
list = Uma lista é mais fácil de ler que uma frase longa.
steps = Os passos são mais fáceis de seguir com cada um em sua própria linha.
main-first = O principal primeiro: quem lê sabe logo do que se trata.
brackets = As palavras entre parênteses cortam a frase; depois dela, são mais fáceis de ler.
facts-line = Em uma linha própria, a data ou o valor é fácil de achar.
