### Turkish: why an edit helps, for a seller who reads this language.

pair = “{ $hard }”: { $level }; “{ $plain }”: { $plainLevel }.
left-out = “{ $hard }” bir şey katmıyor: cümle onsuz da aynı şeyi söyler.
voice = Kim yaptı? Başa “{ $who }” gelince cümle içten ve açık olur.
doubled = “{ $word }” burada iki kez var.
split = İki kısa cümle, bir uzun cümleden kolaydır.
question-line = Her satırda bir soru daha kolay görülür ve yanıtlanır.
list = Liste, uzun cümleden kolay okunur.
steps = Her adım ayrı bir satırda olunca izlemesi daha kolaydır.
main-first = Önce asıl söz: okuyan ne dediğinizi hemen anlar.
brackets = Parantez içindeki sözler cümleyi böler; cümleden sonra daha kolay okunur.
facts-line = Tarih ya da tutar ayrı bir satırda kolayca bulunur.
