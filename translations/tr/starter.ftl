### Türkçe: başlanmış bir yanıttaki her boşluğa ne yazılacağı (İngilizcesi: api/wellput/starter/data/hints.ftl).

blank-order = Sipariş numarası.
blank-tracking = Bu paketin takip numarası.
blank-carrier = Paketi taşıyan şirket.
blank-sent-date = Paketi gönderdiğiniz gün.
blank-expected-date = Paketin en geç ulaşması gereken gün.
blank-reply-date = En geç yeniden yazacağınız gün. Tutabileceğiniz bir gün seçin.
blank-ready-date = Alıcının seçtiğini en geç yapabileceğiniz gün.
blank-return-date = Ürünün iade edilebileceği son gün.
blank-amount = Para birimiyle birlikte tutar.
blank-answer = Alıcıya söylemek istediğiniz şey.
blank-answer-to = Şu soruya yanıtınız: “{ $question }”
blank-your-name = Adınız veya mağazanızın adı.
