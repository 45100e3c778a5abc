### Spanish: what the readability room says, for a seller who reads this language.

hard_word = Use una palabra más fácil que «{ $word }».
    .why = En { $target } quizá no se conozca «{ $word }» ({ $level }). Una palabra desconocida puede ocultar toda la respuesta.
long_sentence = Haga dos frases de esta: { $words } palabras son demasiadas en { $target }.
    .why = En { $target } se siguen unas { $limit } palabras seguidas, y el resto se pierde.
idiom = Use palabras sencillas en lugar de «{ $text }».
    .why = Quien lee inglés como segunda lengua toma estas palabras una a una, y un traductor automático también.
too_short = Menos de { $words } palabras: muy poco para conocer bien el nivel.
no_words = No hay palabras que valorar.
other_language = El modelo de nivel lee inglés; para { $language } esto es una estimación con la fórmula de Flesch.
unknown_language = El modelo de nivel lee inglés.
