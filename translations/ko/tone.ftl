# How a text sounds, and the words that make it so.
cool = 차갑게 들립니다.
neutral = 중립적으로 들립니다.
warm = 따뜻하게 들립니다.
gratitude = 감사의 말
greeting = 인사말
apology = 사과의 말
praise = 칭찬
positive = 친절한 말
could-you = 정중한 부탁
would-like = 정중한 바람
indirect = 조심스러운 질문
harsh = 거친 말
why-question = “Why did you …”는 탓하는 말로 들릴 수 있습니다
insistence = 강하게 우기는 말
punctuation = 부호가 많으면 큰 소리처럼 들립니다
