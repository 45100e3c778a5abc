### Korean: what the readability room says, for a seller who reads this language.

hard_word = “{ $word }” 대신 더 쉬운 단어를 쓰십시오.
    .why = { $target } 수준의 독자는 “{ $word }”({ $level })을 모를 수 있습니다. 모르는 단어 하나가 답 전체를 가릴 수 있습니다.
long_sentence = 이 문장을 둘로 나누십시오. { $target } 수준에 { $words }단어는 너무 많습니다.
    .why = { $target } 수준의 독자는 한 번에 약 { $limit }단어를 따라가고, 나머지는 놓칩니다.
idiom = “{ $text }” 대신 쉬운 말을 쓰십시오.
    .why = 영어를 배운 사람도 번역 프로그램도 이런 표현을 한 단어씩 읽습니다.
too_short = { $words }단어보다 적어서 수준을 잘 알 수 없습니다.
no_words = 판단할 단어가 없습니다.
other_language = 수준 모델은 영어를 읽습니다. 이것은 플레시 공식으로 추정한 값입니다({ $language }).
unknown_language = 수준 모델은 영어를 읽습니다.
