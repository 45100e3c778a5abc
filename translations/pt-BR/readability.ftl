### Portuguese (Brazil): what the readability room says, for a seller who reads this language.

hard_word = Use uma palavra mais fácil que “{ $word }”.
    .why = No nível { $target }, “{ $word }” ({ $level }) pode ser desconhecida. Uma palavra desconhecida pode esconder a resposta.
long_sentence = Faça duas frases desta: { $words } palavras são demais no nível { $target }.
    .why = No nível { $target } se acompanham cerca de { $limit } palavras seguidas, e o resto se perde.
idiom = Use palavras simples em vez de “{ $text }”.
    .why = Quem lê inglês como segunda língua entende essas palavras uma a uma, e um tradutor automático também.
too_short = Menos de { $words } palavras: pouco para estimar bem o nível.
no_words = Não há palavras para avaliar.
other_language = O modelo de nível lê inglês; para { $language }, isto é uma estimativa pela fórmula de Flesch.
unknown_language = O modelo de nível lê inglês.
