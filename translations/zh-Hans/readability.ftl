### Chinese (Simplified): what the readability room says, for a seller who reads this language.

hard_word = 请用更简单的词代替“{ $word }”。
    .why = { $target } 水平的读者可能不认识“{ $word }”（{ $level }）。一个生词就可能挡住整个答复。
long_sentence = 请把这句分成两句：对 { $target } 来说，{ $words } 个词太多了。
    .why = { $target } 水平的读者一次大约能跟上 { $limit } 个词，后面的就丢了。
idiom = 请用简单的词代替“{ $text }”。
    .why = 以英语为外语的人会逐字理解这些词，翻译软件也一样。
too_short = 不到 { $words } 个词，太少，难以准确判断水平。
no_words = 没有可以判断的词。
other_language = 水平模型只读英语；这是用弗莱施公式对{ $language }作的估计。
unknown_language = 水平模型只读英语。
