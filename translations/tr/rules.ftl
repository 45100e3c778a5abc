### Turkish: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Bunu sakin ve nazik bir dille söyleyin ya da hiç yazmayın.
    .why = Kaba sözler akılda kalır, pazar yerleri de bunları cezalandırır.

abrasive_abroad = Bunu sakin ve nazik bir dille söyleyin ya da hiç yazmayın.
    .why = Kaba sözler akılda kalır, pazar yerleri de bunları cezalandırır.

acknowledge = Çözmeden önce sorunu anladığınızı söyleyin.
    .why = Sorunu olan kişi önce birinin okuyup anladığını bilmek ister.

answer = Alıcının sorusunu yanıtlayın: “{ $question }”.
    .why = Yanıtsız bir soru, bir mesaj daha, bir gün daha ve çoğu zaman kaçan bir satış demektir.

blame = Kimin hatası olduğunu yazmayın. Şimdi ne olacağını yazın.
    .why = Suçlanan kişi kendini savunur. Yardım gören kişi sakinleşir.

blame_abroad = Kimin hatası olduğunu yazmayın. Şimdi ne olacağını yazın.
    .why = Suçlanan kişi kendini savunur. Yardım gören kişi sakinleşir.

cancel_push = Alıcıdan iptal istemeyin. Ne yapabileceğinizi yazın; alıcı isterse siz iptal edin.
    .why = Satıcının istediği iptal, satıcının hanesine yazılır. { $policy }

clarify = Tam olarak neyin yanlış olduğunu sorun.
    .why = Mesaj yeterli bilgi vermiyor; açık bir soru tahmin yürütmeyi önler.

cliche = Kendi sözlerinizle yazın: ne oldu ve şimdi ne yapıyorsunuz.
    .why = Bu sözleri her mağaza kullanır. Makine yanıtı gibi okunur.

cold_passive = Kimin yaptığını yazın: “I” ile başlayın.
    .why = Kişi olmayınca cümle resmi daire gibi durur. “I” ile birinin ilgilendiği anlaşılır.

cold_passive_abroad = Kimin yaptığını yazın: siz.
    .why = Kişi olmayınca cümle resmi daire gibi durur. Kişi olunca birinin ilgilendiği anlaşılır.

contact_leak = Bu iletişim bilgisini çıkarın ve pazar yerinin mesajlarında kalın.
    .why = İletişim bilgisi yüzünden mesajınız veya hesabınız engellenebilir: { $place }. { $policy }

currency = “{ $price }” hangi para biriminde, yazın.
    .why = Aynı işaret başka ülkelerde başka para anlamına gelir.

customs_value = Gümrük formuna gerçek fiyatı ve içeriği yazdığınızı söyleyin.
    .why = Formda yanlış değer ya da “hediye” yazmak gümrük kaçakçılığıdır: pakete el konabilir, iki taraf da ceza alabilir. { $policy }

date_format = Ayı harfle yazın: “{ $date }” iki ayrı gün olabilir.
    .why = Bazı ülkeler önce günü, bazıları önce ayı okur; alıcı yanlış günü bekleyebilir.

deadline = Bu yanıtı şimdi gönderin: en geç { $when } bekleniyor.
    .why = Bir gün içinde yanıt beklenir, pazar yerleri de geç yanıtları satıcının aleyhine sayar.

double_negative = Çift olumsuzluk olmadan yazın: neyin mümkün olduğunu söyleyin.
    .why = Art arda iki olumsuzluk yabancı dilde okuyanı durdurur, bazıları tersini anlar.

emoji = { $emoji }: { $advice }.
    .why = Aynı emoji farklı okunur ve konuyu ciddiye almadığınız izlenimini verebilir.

empty_reply = Bu mesajda yalnızca selam vermeyin, yanıtı da yazın.
    .why = Alıcı yanıt bekliyor. Bazı pazar yerleri yalnızca selamı yanıt saymaz.

external_link = Bu bağlantıyı çıkarın ya da fotoğraf veya dosya gönderin.
    .why = Başka sitelere bağlantı içeren mesajlar engellenebilir ({ $place }) ve alıcıları tedirgin eder. { $policy }

follow_up = Sonunda başka yardım da önerin.
    .why = Sorun açıkken, çözülene kadar yanında olduğunuzu bilmek ister.

formality = { $advice }.
    .why = Fazla yakın ya da fazla uzak bir üslup saygısızlık gibi durabilir.

greeting = Bir selamla başlayın.
    .why = Selamsız yanıt soğuk okunur, hele sizi tanımayan biri için.

holiday = “{ $date }” tatil günü: { $holiday }. Başka bir gün yazın.
    .why = O gün posta, kargo ve mağazalar çalışmaz; söz tutulamayabilir.

html_markup = “{ $text }” işaretlemesini çıkarın: mesajlar düz metindir.
    .why = Alıcı ham işaretleri görür, bazı pazar yerleri de mesajı reddeder. { $policy }

jargon = “{ $text }” yerine gündelik sözcükler kullanın.
    .why = Hukuk, posta ve büro sözcükleri az bilinir; okuyan orada takılır.

language = Bu yanıtı başka bir dilde gönderin: { $reads }. Şu anki dili: { $written }.
    .why = Alıcının bu dili okuduğu görülmüyor ya da pazar yeri başka bir dil istiyor.

law_conflict = İadeyi veya para iadesini dışlamayın: yasa bu hakkı veriyor ({ $country }).
    .why = { $law }

law_guarantee = Yasanın verdiği garantiyi inkâr etmeyin veya kısaltmayın ({ $country }).
    .why = { $law }

law_transport = Taşıma riskini alıcıya yüklemeyin: teslimata kadar satıcıya aittir ({ $country }).
    .why = { $law }

length = { $over } karakter kısaltın. Sınır: { $limit } ({ $place }).
    .why = Daha uzun mesaj reddedilir ya da kesilir, sonu ulaşmaz.

logistics = Eksik olanı ekleyin: { $lacking }.
    .why = Kargo şirketi, numara ve tarih varsa alıcı yeniden sormadan paketi izler.

marketing = Bu mesajdan reklamı çıkarın.
    .why = Yanıttaki reklam, hele bir şikâyette, istenmeyen mesaj gibi durur. { $policy }

mechanical = Kendi sözlerinizle, evet, hayır ya da kalıp bir sözden fazlasıyla yanıt verin.
    .why = Kuru ya da yinelenmiş yanıt, soruyu kimse okumamış gibi görünür.

motive = Ne için gerektiğini sorun ya da elinizdeki en yakın ürünü önerin.
    .why = Bir beden veya renk isteğinin ardında başka bir ürünün de karşılayabileceği bir ihtiyaç vardır.

name = Adı kontrol edin: “{ $name }” bu alıcının adı değil.
    .why = Yanlış ad, mektubun başkasına yazıldığını söyler.

nameless_greeting = Adıyla selamlayın: { $name }.
    .why = “Dear customer” herkes içindir. Ad, bu kişiye yanıt verdiğinizi gösterir.

number_format = “{ $number }” sayısını başka bir sayı gibi okunmayacak biçimde yazın.
    .why = Bazı ülkelerde ondalık virgülle, bazılarında noktayla ayrılır; bin, bir diye okunabilir.

off_platform_deal = Satışı ve ödemeyi pazar yerinde tutun.
    .why = Dışarıdaki bir satış yüzünden hesabınız kapatılabilir ({ $place }), alıcı da tüm güvencesini yitirir. { $policy }

offer_out_of_place = Teklifinizi bu mesajdan çıkarın.
    .why = Yardım bekleyen kişi, tekliften sorununun önemsenmediğini anlar. { $policy }

options = Alıcıya iki çözümden birini seçme olanağı verin.
    .why = Seçebilen kişi dinlendiğini hisseder ve yanıtı daha kolay kabul eder.

overpromise = Yalnızca sizin yaptığınız işe söz verin; gerisi için “I expect” yazın.
    .why = Kargo gecikirse alıcı sözünüzü hatırlar ve sizi suçlar.

overpromise_abroad = Yalnızca sizin yaptığınız işe söz verin; gerisi için ne beklediğinizi yazın.
    .why = Kargo gecikirse alıcı sözünüzü hatırlar ve sizi suçlar.

ownership = Hatanın sizde olduğunu ve üzgün olduğunuzu açıkça yazın.
    .why = Üstlenilen hata bağışlanır; bunu yapan yanıt yüzde birden azdır.

placeholder = Göndermeden önce “{ $text }” alanını doldurun.
    .why = Şablondaki boş alan, kimsenin kişisel olarak yazmadığını gösterir.

policy_wall = Nedeni basit sözlerle yazın ve iki çözüm önerin.
    .why = Nedensiz kural konuşmayı bitirir; ardından anlaşmazlık ya da kötü değerlendirme gelir.

policy_wall_abroad = Nedeni basit sözlerle yazın ve iki çözüm önerin.
    .why = Nedensiz kural konuşmayı bitirir; ardından anlaşmazlık ya da kötü değerlendirme gelir.

redundant_message = Bunu yalnızca yeni bir şey söylüyorsa gönderin.
    .why = Bu sözleri zaten gönderiyor: { $place }. { $policy }

review_change = Değerlendirmeyi değiştirmesini veya silmesini istemeyin. Sorunu çözün.
    .why = Böyle bir istek baskı gibi okunur ve kızgın alıcıyı daha da kızdırır. { $policy }

review_divert = Değerlendirme, anlaşmazlık ya da talep adı anmadan yardım önerin.
    .why = Alıcı istediği zaman değerlendirebilir ve talep açabilir. Yapmamasını istemek baskıdır. { $policy }

review_incentive = Değerlendirme karşılığı ödülü çıkarın. Ödülsüz, dürüst bir değerlendirme isteyebilirsiniz.
    .why = Ödüllü değerlendirme pazar yerlerinde ve birçok ülkenin yasasında yasaktır. { $policy }

review_positive = İyi değil, dürüst bir değerlendirme isteyin.
    .why = Yıldız istemek baskı gibi durur, pazar yerleri de cezalandırır. { $policy }

safety_guess = Sağlık söz konusuysa tahmin etmeyin: kontrol edin ve bilmediğinizi söyleyin.
    .why = Alerjisi ya da çocuğu olan biri “{ $text }” sözüne güvenir. Yanlış bir tahmin zarar verebilir.

salutation = Başka bir selam seçin: { $reason }.
    .why = İlk okunan selamdır ve biçimi saygıyı gösterir.

sensitive_topic = “{ $topic }” sözünü çıkarın ya da yansız bir söz kullanın.
    .why = { $reason }

shouting = Büyük harf ve art arda işaret kullanmadan “{ $text }” yazın.
    .why = Büyük harfler ve art arda işaretler başka dillerde de bağırma gibi okunur.

signature = Adınızla ya da mağazanızın adıyla bitirin.
    .why = Ad, yanıtı bir insanın verdiğini ve ona yeniden yazılabileceğini gösterir.

store_offer = “{ $offer }” teklifiniz buraya uygun.
    .why = Fiyat veya ürün soran alıcı bunu duymak isteyebilir. Şikâyetten sonra kimse istemez.

thanks = Mesaj için teşekkür edin.
    .why = On iyi yanıttan dokuzu teşekkür eder; bu, mesajın iyi karşılandığını gösterir.

time_zone = { $advice }.
    .why = Orada saat farklı ya da gece olabilir.

timeframe = Ne zamana kadar olduğunu yazın: “{ $promise }”.
    .why = Tarih varsa rahat beklenir; yoksa sıradaki soru gelir.

typo_agreement = “{ $text }” yerine “{ $right }” yazın.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_clause = “{ $text }” yerine “{ $right }” yazın.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_complement = “{ $text }” yerine “{ $right }” yazın.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_confused = Sözcüğü kontrol edin: “{ $text }”.
    .why = Yanlış bir sözcük cümleyi yeniden okutur, çeviri programları da onu olduğu gibi alır.

typo_doubled = “{ $text }” sözünü bir kez yazın.
    .why = Yinelenen sözcük cümleyi yeniden okutur.

typo_grammar = “{ $text }” sözünün dil bilgisini kontrol edin.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_noun_form = “{ $text }” yerine “{ $right }” yazın.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_phrase = “{ $text }” sözünün dil bilgisini kontrol edin.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

typo_real_word = “{ $text }” yerine “{ $right }” yazın.
    .why = Yanlış bir sözcük cümleyi yeniden okutur, çeviri programları da onu olduğu gibi alır.

typo_spelling = “{ $text }” yerine “{ $right }” yazın.
    .why = Yazım yanlışları özensiz durur, çeviri programlarını da yanıltır.

typo_verb_form = “{ $text }” yerine “{ $right }” yazın.
    .why = Dil bilgisi yanlışları özensiz durur, bazıları anlamı değiştirir.

units = “{ $measure }”: { $advice }.
    .why = Boyutu gözünde canlandıramayan alıcı tahmin eder, yanılırsa geri gönderir.

vague = “{ $text }” yerine bir gün ya da gün sayısı yazın.
    .why = “Yakında” alıcı için bir saat, kargo için bir haftadır. Belli bir gün içini rahatlatır.
