### Japanese: what the readability room says, for a seller who reads this language.

hard_word = 「{ $word }」の代わりにやさしい語を使ってください。
    .why = { $target }の読み手は「{ $word }」（{ $level }）を知らないかもしれません。1語分からないと、返事全体が伝わらないことがあります。
long_sentence = 文を2つに分けてください。{ $target }には{ $words }語は長すぎます。
    .why = { $target }の読み手が一度に追えるのは約{ $limit }語で、残りは伝わりません。
idiom = 「{ $text }」の代わりにやさしい言葉を使ってください。
    .why = 英語を学んだ方も翻訳プログラムも、こうした表現を1語ずつ読みます。
too_short = { $words }語に足りないため、レベルをよく判定できません。
no_words = 判定できる語がありません。
other_language = レベルのモデルは英語用です。これは{ $language }をフレッシュの公式で推定したものです。
unknown_language = レベルのモデルは英語用です。
