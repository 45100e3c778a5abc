# Why an edit helps. A translation has the same messages in translations/<tag>/simplify.ftl.

pair = “{ $hard }” is { $level }; “{ $plain }” is { $plainLevel }.
left-out = “{ $hard }” adds nothing: the sentence says the same without it.
voice = Who did it? “{ $who }” in front makes the sentence friendly and clear.
doubled = “{ $word }” stands here twice.
split = Two short sentences are easier than one long one.
question-line = One question on each line is easier to see and to answer.
list = A list is easier to read than a long sentence.
steps = Steps are easier to follow one on each line.
main-first = The main point first: the reader knows at once what you say.
brackets = Words in brackets break the sentence; after it they are easier to read.
facts-line = On a line of its own the date or the amount is easy to find.
