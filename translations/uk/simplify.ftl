### Ukrainian: why an edit helps, for a seller who reads this language.

pair = «{ $hard }» — { $level }; «{ $plain }» — { $plainLevel }.
left-out = «{ $hard }» нічого не додає: без цього речення каже те саме.
voice = Хто це зробив? «{ $who }» на початку робить речення приязним і зрозумілим.
doubled = «{ $word }» стоїть тут двічі.
split = Два короткі речення легші за одне довге.
question-line = Одне запитання в рядку легше помітити, і на нього легше відповісти.
list = Список читати легше, ніж довге речення.
