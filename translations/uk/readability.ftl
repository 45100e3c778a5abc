### Ukrainian: what the readability room says, for a seller who reads this language.

hard_word = Візьміть слово простіше, ніж «{ $word }».
    .why = На рівні { $target } слово «{ $word }» ({ $level }) може бути незнайомим. Одне незнайоме слово може закрити всю відповідь.
long_sentence = Зробіть із цього два речення: для рівня { $target } слів забагато ({ $words }).
    .why = На рівні { $target } утримують приблизно стільки слів поспіль: { $limit }; решта губиться.
too_short = Потрібно слів: { $words }; менше — замало, щоб точно визначити рівень.
no_words = Немає слів для оцінки.
other_language = Модель рівня читає англійською; тут оцінка за формулою Флеша ({ $language }).
unknown_language = Модель рівня читає англійською.
