### Korean: why an edit helps, for a seller who reads this language.

pair = “{ $hard }”: { $level }, “{ $plain }”: { $plainLevel }.
left-out = “{ $hard }” 없이도 문장의 뜻은 같습니다.
voice = 누가 했습니까? 앞에 “{ $who }”를 두면 문장이 친절하고 분명해집니다.
doubled = 여기에 “{ $word }”이 두 번 있습니다.
split = 긴 문장 하나보다 짧은 문장 둘이 쉽습니다.
question-line = 한 줄에 질문 하나면 보기도 답하기도 쉽습니다.
list = 긴 문장보다 목록이 읽기 쉽습니다.
steps = 단계는 한 줄에 하나씩 쓰면 따라 하기 쉽습니다.
main-first = 중요한 말을 먼저 쓰면 무슨 이야기인지 바로 알 수 있습니다.
brackets = 괄호 안의 말은 문장을 끊습니다. 문장 뒤에 두면 읽기 쉽습니다.
facts-line = 날짜나 금액은 따로 한 줄에 두면 찾기 쉽습니다.
