### Japanese: why an edit helps, for a seller who reads this language.

pair = 「{ $hard }」は{ $level }、「{ $plain }」は{ $plainLevel }です。
left-out = 「{ $hard }」がなくても、文の意味は同じです。
voice = 誰がしましたか。「{ $who }」を前に置くと、親しみやすく分かりやすい文になります。
doubled = 「{ $word }」が2回続いています。
split = 長い1文より、短い2文のほうが読みやすくなります。
question-line = 質問は1行に1つにすると、見やすく答えやすくなります。
list = 長い文より、箇条書きのほうが読みやすくなります。
steps = 手順は、一行に一つずつ書くと分かりやすくなります。
main-first = 大事なことを先に書くと、何の話かすぐに伝わります。
brackets = かっこの中の言葉は文を途切れさせます。文の後に置くと読みやすくなります。
facts-line = 日付や金額は、別の行にあると見つけやすくなります。
