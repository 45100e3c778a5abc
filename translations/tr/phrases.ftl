### Turkish: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: siz; .informal: sen. No case suffix on a slot.

## Greetings
greeting = Merhaba,
greeting-name = Merhaba { $name },
greeting-dear-name = Sayın { $name },
    .informal = Merhaba { $name },
greeting-morning = Günaydın,
greeting-afternoon = İyi günler,
greeting-evening = İyi akşamlar,
greeting-hope-well = Umarım iyisinizdir.
    .informal = Umarım iyisindir.

## Thanks
thanks = Çok teşekkür ederim!
thanks-message = Mesajınız için teşekkür ederim.
    .informal = Mesajın için teşekkür ederim.
thanks-order = Siparişiniz için teşekkür ederim.
    .informal = Siparişin için teşekkür ederim.
thanks-order-number = { $order } numaralı siparişiniz için teşekkür ederim.
    .informal = { $order } numaralı siparişin için teşekkür ederim.
thanks-purchase = Alışverişiniz için teşekkür ederim.
    .informal = Alışverişin için teşekkür ederim.
thanks-interest = İlginiz için teşekkür ederim.
    .informal = İlgin için teşekkür ederim.
thanks-question = Sorunuz için teşekkür ederim.
    .informal = Sorun için teşekkür ederim.
thanks-reporting = Bunu bana bildirdiğiniz için teşekkür ederim.
    .informal = Bunu bana bildirdiğin için teşekkür ederim.
thanks-patience = Sabrınız için teşekkür ederim.
    .informal = Sabrın için teşekkür ederim.
thanks-understanding = Anlayışınız için teşekkür ederim.
    .informal = Anlayışın için teşekkür ederim.
thanks-photos = Fotoğraflar için teşekkür ederim.
thanks-quick-reply = Hızlı yanıtınız için teşekkür ederim.
    .informal = Hızlı yanıtın için teşekkür ederim.
thanks-kind-words = Güzel sözleriniz için teşekkür ederim.
    .informal = Güzel sözlerin için teşekkür ederim.
thanks-welcome = Rica ederim.

## Short answers
answer-yes = Evet, elbette.
answer-possible = Evet, bu mümkün.
answer-no-problem = Hiç sorun değil.
answer-find-out = Bunu sizin için öğreneceğim.
    .informal = Bunu senin için öğreneceğim.
answer-photo-attached = Bir fotoğraf ekledim.
answer-photo-send = Size bir fotoğraf göndereceğim.
    .informal = Sana bir fotoğraf göndereceğim.

## What has come in
received-message = Mesajınızı aldım.
    .informal = Mesajını aldım.
received-order = Siparişinizi aldım.
    .informal = Siparişini aldım.
received-order-number = { $order } numaralı siparişinizi aldım.
    .informal = { $order } numaralı siparişini aldım.
received-payment = Ödemenizi aldım.
    .informal = Ödemeni aldım.
received-payment-amount = { $amount } tutarındaki ödemenizi aldım.
    .informal = { $amount } tutarındaki ödemeni aldım.
received-return = İade gönderinizi aldım.
    .informal = İade gönderini aldım.
received-photos = Fotoğraflarınızı aldım.
    .informal = Fotoğraflarını aldım.

## Checking
checking = Bunu şu anda kontrol ediyorum.
checking-carrier = Bunu kargo şirketiyle kontrol ediyorum.
checking-carrier-name = Bunu { $carrier } ile kontrol ediyorum.
checking-carrier-contacted = Kargo şirketiyle iletişime geçtim.
checking-carrier-search = Kargo şirketinden paketinizi aramasını istedim.
    .informal = Kargo şirketinden paketini aramasını istedim.
checking-carrier-answer-date = Kargo şirketi en geç { $date } tarihinde yanıt verecek.
checking-stock = Stoğumu kontrol ediyorum.
checking-reply-today = Size bugün tekrar yazacağım.
    .informal = Sana bugün tekrar yazacağım.
checking-reply-date = Size en geç { $date } tarihinde yazacağım.
    .informal = Sana en geç { $date } tarihinde yazacağım.
checking-reply-hours = { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    } içinde yanıt vereceğim.
checking-reply-days = { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde yanıt vereceğim.

## Questions to the buyer
ask-details = Biraz daha ayrıntı verebilir misiniz?
    .informal = Biraz daha ayrıntı verebilir misin?
ask-what-wrong = Üründeki sorunun ne olduğunu yazabilir misiniz?
    .informal = Üründeki sorunun ne olduğunu yazabilir misin?
ask-photo = Bana bir fotoğraf gönderebilir misiniz?
    .informal = Bana bir fotoğraf gönderebilir misin?
ask-photos-damage = Bana ürünün ve ambalajın fotoğraflarını gönderebilir misiniz?
    .informal = Bana ürünün ve ambalajın fotoğraflarını gönderebilir misin?
ask-order-number = Sipariş numaranızı yazabilir misiniz?
    .informal = Sipariş numaranı yazabilir misin?
ask-address = Tam adresinizi bana gönderebilir misiniz?
    .informal = Tam adresini bana gönderebilir misin?
ask-size = Hangi bedene ihtiyacınız var?
    .informal = Hangi bedene ihtiyacın var?
ask-colour = Hangi rengi istersiniz?
    .informal = Hangi rengi istersin?
ask-country = Hangi ülkeye göndermeliyim?

## Before it is sent
shipping-packing = Siparişinizi şu anda paketliyorum.
    .informal = Siparişini şu anda paketliyorum.
shipping-today = Siparişinizi bugün göndereceğim.
    .informal = Siparişini bugün göndereceğim.
shipping-tomorrow = Siparişinizi yarın göndereceğim.
    .informal = Siparişini yarın göndereceğim.
shipping-date = Siparişinizi { $date } tarihinde göndereceğim.
    .informal = Siparişini { $date } tarihinde göndereceğim.
shipping-days = Siparişinizi { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde göndereceğim.
    .informal = Siparişini { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde göndereceğim.
shipping-business-days = Siparişinizi { $days ->
        [one] { $days } iş günü
       *[other] { $days } iş günü
    } içinde göndereceğim.
    .informal = Siparişini { $days ->
        [one] { $days } iş günü
       *[other] { $days } iş günü
    } içinde göndereceğim.
shipping-tracking-later = Paket yola çıkar çıkmaz size takip numarasını göndereceğim.
    .informal = Paket yola çıkar çıkmaz sana takip numarasını göndereceğim.
shipping-no-weekend = Hafta sonu gönderim yapmıyorum.
shipping-away-until = { $date } tarihine kadar burada olmayacağım.

## Sent
sent = Paketiniz yolda.
    .informal = Paketin yolda.
sent-today = Paketinizi bugün gönderdim.
    .informal = Paketini bugün gönderdim.
sent-yesterday = Paketinizi dün gönderdim.
    .informal = Paketini dün gönderdim.
sent-date = Paketinizi { $date } tarihinde gönderdim.
    .informal = Paketini { $date } tarihinde gönderdim.
sent-carrier = Paketinizi { $carrier } ile gönderdim.
    .informal = Paketini { $carrier } ile gönderdim.
sent-date-carrier = Paketinizi { $date } tarihinde { $carrier } ile gönderdim.
    .informal = Paketini { $date } tarihinde { $carrier } ile gönderdim.
sent-carrier-tracking = Paketinizi { $carrier } ile gönderdim, takip numarası: { $tracking }.
    .informal = Paketini { $carrier } ile gönderdim, takip numarası: { $tracking }.
sent-order = { $order } numaralı siparişinizi gönderdim.
    .informal = { $order } numaralı siparişini gönderdim.
sent-parcels = Siparişiniz { $quantity ->
        [one] { $quantity } paket
       *[other] { $quantity } paket
    } halinde gelecek.
    .informal = Siparişin { $quantity ->
        [one] { $quantity } paket
       *[other] { $quantity } paket
    } halinde gelecek.
sent-rest-later = Siparişinizin kalanı ikinci bir paketle gelecek.
    .informal = Siparişinin kalanı ikinci bir paketle gelecek.

## Tracking
tracking-number = Takip numaranız: { $tracking }.
    .informal = Takip numaran: { $tracking }.
tracking-link = Paketinizi buradan takip edebilirsiniz: { $link }
    .informal = Paketini buradan takip edebilirsin: { $link }
tracking-wait-hours = Takip sayfası { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    } içinde güncellenecek.
tracking-wait-days = Takip sayfası { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde güncellenecek.
tracking-last-update = Takip bilgisi en son { $date } tarihinde güncellendi.
tracking-none = Bu gönderim yönteminde takip yok.
tracking-returning = Paketiniz bana geri dönüyor.
    .informal = Paketin bana geri dönüyor.

## Where it is
where-in-transit = Paketiniz hâlâ yolda.
    .informal = Paketin hâlâ yolda.
where-arrived-country = Paketiniz ülkenize ulaştı.
    .informal = Paketin ülkene ulaştı.
where-out-for-delivery = Paketiniz bugün dağıtıma çıktı.
    .informal = Paketin bugün dağıtıma çıktı.
where-pickup = Paketiniz teslim noktasında sizi bekliyor.
    .informal = Paketin teslim noktasında seni bekliyor.
where-pickup-until = Paketinizi { $date } tarihine kadar alabilirsiniz.
    .informal = Paketini { $date } tarihine kadar alabilirsin.
where-ask-post-office = Lütfen bölgenizdeki postaneye takip numarasıyla sorun.
    .informal = Lütfen bölgendeki postaneye takip numarasıyla sor.
where-expected-date = Paketinizin { $date } tarihinde ulaşması bekleniyor.
    .informal = Paketinin { $date } tarihinde ulaşması bekleniyor.
where-expected-by = Paketinizin en geç { $date } tarihinde ulaşması bekleniyor.
    .informal = Paketinin en geç { $date } tarihinde ulaşması bekleniyor.
where-expected-between = Paketinizin { $start } ile { $end } tarihleri arasında ulaşması bekleniyor.
    .informal = Paketinin { $start } ile { $end } tarihleri arasında ulaşması bekleniyor.
where-expected-days = Paketinizin { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde ulaşması bekleniyor.
    .informal = Paketinin { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde ulaşması bekleniyor.
where-expected-days-range = Paketinizin { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    } içinde ulaşması bekleniyor.
    .informal = Paketinin { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    } içinde ulaşması bekleniyor.
where-lost-sorry = Paketiniz kaybolduğu için üzgünüm.
    .informal = Paketin kaybolduğu için üzgünüm.

## Delivery, before the sale
delivery-days = Teslimat { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sürer.
delivery-days-range = Teslimat { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    } sürer.
delivery-business-days-range = Teslimat { $min }–{ $max ->
        [one] { $max } iş günü
       *[other] { $max } iş günü
    } sürer.
delivery-if-ordered = Bugün sipariş verirseniz paketinizin en geç { $date } tarihinde ulaşması bekleniyor.
    .informal = Bugün sipariş verirsen paketinin en geç { $date } tarihinde ulaşması bekleniyor.
delivery-express-days = Hızlı kargo { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sürer.
delivery-free = Kargo ücretsizdir.
delivery-cost = Kargo ücreti: { $amount }.
delivery-express-cost = Hızlı kargo ücreti: { $amount }.
delivery-country-yes = Evet, ülkenize gönderim yapıyorum.
    .informal = Evet, ülkene gönderim yapıyorum.
delivery-country-no = Üzgünüm, ülkenize gönderim yapmıyorum.
    .informal = Üzgünüm, ülkene gönderim yapmıyorum.
delivery-insured = Paket sigortalıdır.
delivery-signature = Paketi imza karşılığı almak için evde birinin olması gerekir.

## Late
late-sorry = Paketinizin gecikmesi için özür dilerim.
    .informal = Paketinin gecikmesi için özür dilerim.
late-carrier = Kargo şirketinde gecikme var.
late-holidays = Tatil nedeniyle paketler daha geç ulaşıyor.
late-new-date = Yeni teslimat tarihi: { $date }.
late-wait-until = Lütfen { $date } tarihine kadar bekleyin.
    .informal = Lütfen { $date } tarihine kadar bekle.
late-then-refund = Paketiniz { $date } tarihine kadar gelmezse tüm tutarı iade edeceğim.
    .informal = Paketin { $date } tarihine kadar gelmezse tüm tutarı iade edeceğim.
late-then-write = Paketiniz { $date } tarihine kadar gelmezse lütfen bana yazın.
    .informal = Paketin { $date } tarihine kadar gelmezse lütfen bana yaz.
late-then-choice = Paketiniz { $date } tarihine kadar gelmezse para iadesi veya yeni ürün seçebilirsiniz.
    .informal = Paketin { $date } tarihine kadar gelmezse para iadesi veya yeni ürün seçebilirsin.

## Customs
customs-held = Paketiniz gümrükte.
    .informal = Paketin gümrükte.
customs-cleared = Paketiniz gümrükten geçti.
    .informal = Paketin gümrükten geçti.
customs-days = Gümrük kontrolü { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sürebilir.
customs-fees-buyer = Gümrük vergileri ve ithalat vergileri fiyata dahil değildir.
customs-fees-paid = Gümrük vergileri ve ithalat vergileri ödenmiştir.
customs-contact = Gümrük sizden belge isteyebilir.
    .informal = Gümrük senden belge isteyebilir.
customs-invoice = Gümrük için size fatura gönderebilirim.
    .informal = Gümrük için sana fatura gönderebilirim.
customs-true-value = Gümrük formuna gerçek değeri yazmam gerekiyor.

## Delivered, not found
delivered-date = Takip bilgisine göre paketiniz { $date } tarihinde teslim edildi.
    .informal = Takip bilgisine göre paketin { $date } tarihinde teslim edildi.
delivered-attempt = Kargo şirketi { $date } tarihinde paketinizi teslim etmeyi denedi.
    .informal = Kargo şirketi { $date } tarihinde paketini teslim etmeyi denedi.
delivered-check-neighbours = Lütfen komşularınıza sorun ve posta kutunuza bakın.
    .informal = Lütfen komşularına sor ve posta kutuna bak.
delivered-proof = Kargo şirketinden teslim belgesi istedim.
delivered-missing-sorry = Paketiniz size ulaşmadığı için üzgünüm.
    .informal = Paketin sana ulaşmadığı için üzgünüm.

## Damaged, not working, incomplete
damaged-sorry = Ürün hasarlı ulaştığı için üzgünüm.
damaged-packing = Ürünü yeterince iyi paketleyemedim.
damaged-keep-packaging = Lütfen ambalajı saklayın.
    .informal = Lütfen ambalajı sakla.
damaged-claim = Hasarı kargo şirketine bildireceğim.
damaged-not-working-sorry = Ürün çalışmadığı için üzgünüm.
damaged-repair-offer = Ürünü sizin için onarabilirim.
    .informal = Ürünü senin için onarabilirim.
damaged-try-first = Lütfen önce şunu deneyin:
    .informal = Lütfen önce şunu dene:
missing-part-sorry = Bir parça eksik olduğu için üzgünüm.
missing-part-send = Eksik parçayı bugün göndereceğim.
missing-part-send-date = Eksik parçayı { $date } tarihinde göndereceğim.
missing-spare-part = Size yedek parça gönderebilirim.
    .informal = Sana yedek parça gönderebilirim.

## Wrong item
wrong-item-sorry = Size yanlış ürün ulaştığı için üzgünüm.
    .informal = Sana yanlış ürün ulaştığı için üzgünüm.
wrong-item-colour-sorry = Size yanlış renk ulaştığı için üzgünüm.
    .informal = Sana yanlış renk ulaştığı için üzgünüm.
wrong-item-size-sorry = Size yanlış beden ulaştığı için üzgünüm.
    .informal = Sana yanlış beden ulaştığı için üzgünüm.
wrong-item-send = Doğru ürünü bugün göndereceğim.
wrong-item-send-date = Doğru ürünü { $date } tarihinde göndereceğim.
wrong-item-keep = Yanlış gelen ürün sizde kalabilir.
    .informal = Yanlış gelen ürün sende kalabilir.

## Refund
refund-offer = Tüm tutarı size iade edebilirim.
    .informal = Tüm tutarı sana iade edebilirim.
refund-done = Tüm tutarı iade ettim.
refund-done-amount = İade ettiğim tutar: { $amount }.
refund-done-amount-date = { $date } tarihinde iade ettiğim tutar: { $amount }.
refund-will-today = Para iadenizi bugün yapacağım.
    .informal = Para iadeni bugün yapacağım.
refund-will-amount = İade edeceğim tutar: { $amount }.
refund-after-return = Ürün bana ulaşır ulaşmaz para iadesini yapacağım.
refund-days = Paranın { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde size ulaşması bekleniyor.
    .informal = Paranın { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde sana ulaşması bekleniyor.
refund-business-days-range = Paranın { $min }–{ $max ->
        [one] { $max } iş günü
       *[other] { $max } iş günü
    } içinde size ulaşması bekleniyor.
    .informal = Paranın { $min }–{ $max ->
        [one] { $max } iş günü
       *[other] { $max } iş günü
    } içinde sana ulaşması bekleniyor.
refund-bank-days-range = Bankanızın para iadesini göstermesi { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    } sürebilir.
    .informal = Bankanın para iadesini göstermesi { $min }–{ $max ->
        [one] { $max } gün
       *[other] { $max } gün
    } sürebilir.
refund-not-seen = Para iadesini { $date } tarihine kadar görmezseniz lütfen bana yazın.
    .informal = Para iadesini { $date } tarihine kadar görmezsen lütfen bana yaz.
refund-method = Para iadesi, kullandığınız ödeme yöntemine yapılır.
    .informal = Para iadesi, kullandığın ödeme yöntemine yapılır.
refund-shipping = Kargo ücretini de iade edeceğim.
partial-refund-offer = Size { $amount } tutarında kısmi iade önerebilirim.
    .informal = Sana { $amount } tutarında kısmi iade önerebilirim.
partial-refund-percent = Size { $percent } oranında kısmi iade önerebilirim.
    .informal = Sana { $percent } oranında kısmi iade önerebilirim.
partial-refund-keep = Ürün sizde kalabilir.
    .informal = Ürün sende kalabilir.
partial-refund-done = { $amount } tutarında kısmi iade yaptım.

## Replacement
replacement-offer = Size yeni bir ürün gönderebilirim.
    .informal = Sana yeni bir ürün gönderebilirim.
replacement-free = Değişim ücretsizdir.
replacement-date = Yeni ürünü { $date } tarihinde göndereceğim.
replacement-sent = Yeni ürünü gönderdim.
replacement-sent-date = Yeni ürünü { $date } tarihinde gönderdim.
replacement-tracking = Yeni ürünün takip numarası: { $tracking }.

## Return
return-how = Lütfen siparişinizden iade talebi açın.
    .informal = Lütfen siparişinden iade talebi aç.
return-accepted = İadenizi onayladım.
    .informal = İadeni onayladım.
return-until = Ürünü { $date } tarihine kadar iade edebilirsiniz.
    .informal = Ürünü { $date } tarihine kadar iade edebilirsin.
return-days = Ürünü { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde iade edebilirsiniz.
    .informal = Ürünü { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } içinde iade edebilirsin.
return-unused = Lütfen ürünü kullanılmamış olarak ve orijinal ambalajında iade edin.
    .informal = Lütfen ürünü kullanılmamış olarak ve orijinal ambalajında iade et.
return-label = Size ücreti ödenmiş bir iade etiketi göndereceğim.
    .informal = Sana ücreti ödenmiş bir iade etiketi göndereceğim.
return-label-attached = İade etiketi ektedir.
return-pickup-date = Kargo şirketi iadeyi { $date } tarihinde alacak.
return-cost-seller = İade kargo ücretini ben öderim.
return-cost-buyer = İade kargo ücreti alıcıya aittir.
return-tracking = Lütfen iade gönderisinin takip numarasını bana yazın.
    .informal = Lütfen iade gönderisinin takip numarasını bana yaz.
return-not-needed = Ürünü geri göndermeniz gerekmiyor.
    .informal = Ürünü geri göndermen gerekmiyor.

## Exchange
exchange-offer = Ürünü değiştirebilirim.
exchange-size = Ürünü { $size } beden ile değiştirebilirim.
exchange-colour = Ürünü başka bir renkle değiştirebilirim: { $colour }.
exchange-after-return = Önceki ürün bana ulaşır ulaşmaz yeni ürünü göndereceğim.

## Size and colour
size-recommend = { $size } beden öneririm.
size-available = { $size } beden stokta var.
size-sold-out = Üzgünüm, { $size } beden tükendi.
size-runs-small = Ürünün kalıbı dar, lütfen bir beden büyük seçin.
    .informal = Ürünün kalıbı dar, lütfen bir beden büyük seç.
size-true = Ürün tam kalıptır.
size-chart = Beden tablosu ürün sayfasındadır.
size-dimensions = Ürünün uzunluğu { $length }, genişliği { $width }.
size-weight = Ürünün ağırlığı { $weight }.
colour-available = Bu renk stokta var: { $colour }.
colour-sold-out = Üzgünüm, bu renk tükendi: { $colour }.
colour-screen = Renk ekranda biraz farklı görünebilir.

## Stock and the product
stock-available = Evet, ürün stokta var.
stock-ready-today = Ürün bugün gönderilmeye hazır.
stock-left = { $quantity ->
        [one] { $quantity } adet
       *[other] { $quantity } adet
    } kaldı.
stock-sold-out = Üzgünüm, ürün tükendi.
stock-back-date = Ürün { $date } tarihinde tekrar stokta olacak.
stock-similar = Benzer bir ürünüm var.
stock-similar-link = Benzer bir ürün burada: { $link }
stock-reserve-until = Ürünü sizin için { $date } tarihine kadar ayırabilirim.
    .informal = Ürünü senin için { $date } tarihine kadar ayırabilirim.
stock-new = Ürün yeni ve kullanılmamıştır.
stock-handmade = Ürün el yapımıdır.
stock-batteries-yes = Piller dahildir.
stock-batteries-no = Piller dahil değildir.
stock-gift-wrap = Ürünü hediye olarak paketleyebilirim.
stock-warranty-months = Ürünün { $months ->
        [one] { $months } ay
       *[other] { $months } ay
    } garantisi vardır.
stock-instructions = Kullanım kılavuzu kutunun içindedir.

## Price and discount
price-is = Fiyat: { $amount }.
price-total = Kargo dahil toplam: { $amount }.
price-includes-shipping = Kargo fiyata dahildir.
price-fixed = Üzgünüm, fiyatı düşüremiyorum.
price-offer = Size önerebileceğim fiyat: { $amount }.
    .informal = Sana önerebileceğim fiyat: { $amount }.
discount-percent = Size { $percent } indirim yapabilirim.
    .informal = Sana { $percent } indirim yapabilirim.
discount-code = İndirim kodunuz: { $code }.
    .informal = İndirim kodun: { $code }.
discount-until = Teklif { $date } tarihine kadar geçerlidir.
discount-quantity = { $quantity ->
        [one] { $quantity } adet
       *[other] { $quantity } adet
    } alırsanız { $percent } indirim kazanırsınız.
    .informal = { $quantity ->
        [one] { $quantity } adet
       *[other] { $quantity } adet
    } alırsan { $percent } indirim kazanırsın.

## Combined shipping, payment, invoice
combined-offer = Siparişlerinizi tek pakette birlikte gönderebilirim.
    .informal = Siparişlerini tek pakette birlikte gönderebilirim.
combined-once = Kargo ücretini yalnızca bir kez ödersiniz.
    .informal = Kargo ücretini yalnızca bir kez ödersin.
combined-cost = Tüm ürünlerin birlikte kargo ücreti: { $amount }.
combined-wait = Lütfen yeni toplamı gönderene kadar ödeme yapmayın.
    .informal = Lütfen yeni toplamı gönderene kadar ödeme yapma.
payment-waiting = Ödemeniz henüz bana ulaşmadı.
    .informal = Ödemen henüz bana ulaşmadı.
payment-by = Lütfen { $date } tarihine kadar ödeme yapın.
    .informal = Lütfen { $date } tarihine kadar ödeme yap.
payment-marketplace = Lütfen yalnızca platform üzerinden ödeme yapın.
    .informal = Lütfen yalnızca platform üzerinden ödeme yap.
invoice-attached = Fatura ektedir.
invoice-today = Faturayı bugün göndereceğim.
invoice-number = Fatura numarası: { $invoice }.
invoice-details = Lütfen fatura için ad ve adres bilgisini bana gönderin.
    .informal = Lütfen fatura için ad ve adres bilgisini bana gönder.

## Cancelling
cancel-possible = Evet, siparişinizi hâlâ iptal edebilirsiniz.
    .informal = Evet, siparişini hâlâ iptal edebilirsin.
cancel-done = Siparişinizi iptal ettim.
    .informal = Siparişini iptal ettim.
cancel-too-late = Üzgünüm, siparişi gönderdiğim için artık iptal edemiyorum.
cancel-return-instead = Ürün ulaştıktan sonra iade edebilirsiniz.
    .informal = Ürün ulaştıktan sonra iade edebilirsin.
cancel-if-sent = Paket yola çıktıysa ürün ulaştıktan sonra iade edebilirsiniz.
    .informal = Paket yola çıktıysa ürün ulaştıktan sonra iade edebilirsin.

## Address
address-confirm = Lütfen adresinizin doğru olduğunu onaylayın.
    .informal = Lütfen adresinin doğru olduğunu onayla.
address-changed = Teslimat adresini değiştirdim.
address-too-late = Üzgünüm, paketi gönderdiğim için adresi değiştiremiyorum.
address-if-sent = Paket yola çıktıysa kargo şirketinden adresi değiştirmesini isteyeceğim.
address-returned = Adres eksik olduğu için paket bana geri döndü.
address-resend-cost = Paketi { $amount } karşılığında tekrar gönderebilirim.

## Disputes
dispute-understand = Bu durumdan memnun olmadığınızı anlıyorum.
    .informal = Bu durumdan memnun olmadığını anlıyorum.
dispute-solve = Sizinle birlikte iyi bir çözüm bulmak istiyorum.
    .informal = Seninle birlikte iyi bir çözüm bulmak istiyorum.
dispute-replied = Talebinize yanıt verdim.
    .informal = Talebine yanıt verdim.
dispute-tracking-added = Takip bilgilerini talebinize ekledim.
    .informal = Takip bilgilerini talebine ekledim.
dispute-decision-date = Platform en geç { $date } tarihinde karar verecek.

## Reviews
review-ask = Dürüst bir değerlendirme yazarsanız sevinirim.
    .informal = Dürüst bir değerlendirme yazarsan sevinirim.
review-thanks = Değerlendirmeniz için teşekkür ederim.
    .informal = Değerlendirmen için teşekkür ederim.
review-improve = Görüşünüz gelişmeme yardımcı oluyor.
    .informal = Görüşün gelişmeme yardımcı oluyor.

## Coming back to the buyer
follow-up-arrived = Paketiniz ulaştı mı?
    .informal = Paketin ulaştı mı?
follow-up-all-right = Siparişinizle ilgili her şey yolunda mı?
    .informal = Siparişinle ilgili her şey yolunda mı?
follow-up-solved = Sorun şimdi çözüldü mü?
follow-up-glad-like = Ürünü beğendiğinize sevindim.
    .informal = Ürünü beğendiğine sevindim.
follow-up-glad-arrived = Paketinizin sorunsuz ulaşmasına sevindim.
    .informal = Paketinin sorunsuz ulaşmasına sevindim.
follow-up-date = Bunu { $date } tarihinde tekrar kontrol edeceğim.

## Choices
options-intro = Seçenekleriniz:
    .informal = Seçeneklerin:
options-refund-replacement = Para iadesi mi yoksa yeni ürün mü istersiniz?
    .informal = Para iadesi mi yoksa yeni ürün mü istersin?
options-part-refund = Eksik parçayı mı yoksa para iadesi mi istersiniz?
    .informal = Eksik parçayı mı yoksa para iadesi mi istersin?
options-refund-wait = Beklemek mi yoksa para iadesi almak mı istersiniz?
    .informal = Beklemek mi yoksa para iadesi almak mı istersin?
options-exchange-refund = Değişim mi yoksa para iadesi mi istersiniz?
    .informal = Değişim mi yoksa para iadesi mi istersin?
options-partial-return = Kısmi iade alıp ürünü tutmak mı, yoksa ürünü geri gönderip tam iade almak mı istersiniz?
    .informal = Kısmi iade alıp ürünü tutmak mı, yoksa ürünü geri gönderip tam iade almak mı istersin?
options-ready-date = Bunu en geç { $date } tarihinde yapabilirim.
options-tell = Lütfen tercihinizi bana yazın.
    .informal = Lütfen tercihini bana yaz.
options-tell-date = Lütfen { $date } tarihine kadar tercihinizi bana yazın.
    .informal = Lütfen { $date } tarihine kadar tercihini bana yaz.

## Next steps
next-step-nothing = Sizin bir şey yapmanız gerekmiyor.
    .informal = Senin bir şey yapman gerekmiyor.
next-step-news = Haber alır almaz size yazacağım.
    .informal = Haber alır almaz sana yazacağım.
next-step-photos = Fotoğraflar bana ulaşır ulaşmaz bir çözüm bulacağım.
next-step-confirm = Siz onaylar onaylamaz başlayacağım.
    .informal = Sen onaylar onaylamaz başlayacağım.

## Apologies
apology = Özür dilerim.
apology-problem = Bu sorun için özür dilerim.
apology-mistake = Bu benim hatamdı.
apology-wait = Beklettiğim için özür dilerim.
apology-late-reply = Geç yanıt verdiğim için özür dilerim.
apology-understand = Bunun ne kadar can sıkıcı olduğunu anlıyorum.
apology-not-possible = Üzgünüm, bu mümkün değil.

## Closings
closing-questions = Sorularınız olursa bana yazabilirsiniz.
    .informal = Soruların olursa bana yazabilirsin.
closing-anything-else = Başka bir şeye ihtiyacınız olursa bana yazabilirsiniz.
    .informal = Başka bir şeye ihtiyacın olursa bana yazabilirsin.
closing-help = Memnuniyetle yardımcı olurum.
closing-reply = Yanıtınızı bekliyorum.
    .informal = Yanıtını bekliyorum.
closing-enjoy = Ürünü güle güle kullanın.
    .informal = Ürünü güle güle kullan.
closing-thanks-again = Tekrar teşekkür ederim!
closing-day = İyi günler dilerim!
closing-weekend = İyi hafta sonları dilerim!
closing-best = En iyi dileklerimle,
closing-regards = Saygılarımla,
    .informal = Selamlar,
