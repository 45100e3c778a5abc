# What the readability room says. A translation has the same messages in translations/<tag>/readability.ftl.

hard_word = Use an easier word for “{ $word }”.
    .why = Readers at { $target } may not know “{ $word }” ({ $level }). One unknown word can hide the answer.

long_sentence = Make two sentences of this one: { $words } words are too many at { $target }.
    .why = A reader at { $target } follows about { $limit } words at a time, and loses the rest.

idiom = Use plain words instead of “{ $text }”.
    .why = A reader of English as a second language takes these words one by one, and a translation program does too.

too_short = Fewer than { $words } words: too little to tell the level well.
no_words = No words to judge.
other_language = The level model reads English; this is a guess from the Flesch formula for { $language }.
unknown_language = The level model reads English.
