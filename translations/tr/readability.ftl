### Turkish: what the readability room says, for a seller who reads this language.

hard_word = “{ $word }” yerine daha kolay bir sözcük kullanın.
    .why = { $target } düzeyinde “{ $word }” ({ $level }) bilinmeyebilir. Bilinmeyen tek sözcük bütün yanıtı kapatabilir.
long_sentence = Bu cümleyi ikiye bölün: { $target } düzeyi için { $words } sözcük çok fazla.
    .why = { $target } düzeyinde bir seferde yaklaşık { $limit } sözcük izlenir, gerisi kaçar.
idiom = “{ $text }” yerine basit sözcükler kullanın.
    .why = İngilizceyi sonradan öğrenen kişi bu sözleri tek tek okur, çeviri programı da öyle.
too_short = { $words } sözcükten az: düzeyi iyi belirlemek için yetersiz.
no_words = Değerlendirilecek sözcük yok.
other_language = Düzey modeli İngilizce okur; bu, Flesch formülüyle bir tahmindir ({ $language }).
unknown_language = Düzey modeli İngilizce okur.
