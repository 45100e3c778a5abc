### Chinese (Traditional): what the readability room says, for a seller who reads this language.

hard_word = 請用更簡單的詞代替「{ $word }」。
    .why = { $target } 程度的讀者可能不認識「{ $word }」（{ $level }）。一個生詞就可能擋住整個答覆。
long_sentence = 請把這句分成兩句：對 { $target } 來說，{ $words } 個詞太多了。
    .why = { $target } 程度的讀者一次大約能跟上 { $limit } 個詞，後面的就丟了。
idiom = 請用簡單的詞代替「{ $text }」。
    .why = 以英語為外語的人會逐字理解這些詞，翻譯軟體也一樣。
too_short = 不到 { $words } 個詞，太少，難以準確判斷程度。
no_words = 沒有可以判斷的詞。
other_language = 程度模型只讀英語；這是用弗萊施公式對{ $language }作的估計。
unknown_language = 程度模型只讀英語。
