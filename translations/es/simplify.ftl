### Spanish: why an edit helps, for a seller who reads this language.

pair = «{ $hard }» es { $level }; «{ $plain }» es { $plainLevel }.
left-out = «{ $hard }» no añade nada: la frase dice lo mismo sin ello.
voice = ¿Quién lo hizo? «{ $who }» al principio hace la frase amable y clara.
doubled = «{ $word }» está aquí dos veces.
split = Dos frases cortas son más fáciles que una larga.
question-line = Una pregunta por línea se ve y se responde mejor.
list = Una lista se lee mejor que una frase larga.
steps = Los pasos se siguen mejor si cada uno está en su propia línea.
main-first = Lo principal primero: el lector sabe enseguida qué le dice.
brackets = Las palabras entre paréntesis cortan la frase; después de ella se leen mejor.
facts-line = En una línea propia, la fecha o el importe se encuentran enseguida.
