### Polish: why an edit helps, for a seller who reads this language.

pair = „{ $hard }” to { $level }; „{ $plain }” to { $plainLevel }.
left-out = „{ $hard }” nic nie wnosi: bez tego zdanie mówi to samo.
voice = Kto to zrobił? „{ $who }” na początku sprawia, że zdanie jest życzliwe i jasne.
doubled = „{ $word }” stoi tu dwa razy.
split = Dwa krótkie zdania są łatwiejsze niż jedno długie.
question-line = Jedno pytanie w wierszu łatwiej zauważyć i łatwiej na nie odpowiedzieć.
list = Listę czyta się łatwiej niż długie zdanie.
steps = Kolejne kroki łatwiej wykonać, gdy każdy jest w osobnym wierszu.
main-first = Najpierw to, co najważniejsze: czytelnik od razu wie, o co chodzi.
brackets = Słowa w nawiasie przerywają zdanie; po nim czyta się je łatwiej.
facts-line = W osobnym wierszu łatwo znaleźć datę lub kwotę.
