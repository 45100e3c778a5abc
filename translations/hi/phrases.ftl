### Hindi: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: आप with the respectful plural; the seller says हम, which leaves the gender open.

## Greetings
greeting = नमस्ते,
greeting-name = नमस्ते { $name } जी,
greeting-dear-name = आदरणीय { $name } जी,
greeting-morning = सुप्रभात,
greeting-afternoon = नमस्कार,
greeting-evening = शुभ संध्या,
greeting-hope-well = आशा है कि आप कुशल हैं।

## Thanks
thanks = बहुत-बहुत धन्यवाद!
thanks-message = आपके संदेश के लिए धन्यवाद।
thanks-order = आपके ऑर्डर के लिए धन्यवाद।
thanks-order-number = आपके ऑर्डर { $order } के लिए धन्यवाद।
thanks-purchase = आपकी ख़रीदारी के लिए धन्यवाद।
thanks-interest = आपकी रुचि के लिए धन्यवाद।
thanks-question = आपके सवाल के लिए धन्यवाद।
thanks-reporting = यह बात बताने के लिए धन्यवाद।
thanks-patience = आपके धैर्य के लिए धन्यवाद।
thanks-understanding = समझने के लिए धन्यवाद।
thanks-photos = फ़ोटो भेजने के लिए धन्यवाद।
thanks-quick-reply = जल्दी जवाब देने के लिए धन्यवाद।
thanks-kind-words = आपके स्नेह भरे शब्दों के लिए धन्यवाद।
thanks-welcome = कोई बात नहीं, हमें ख़ुशी हुई।

## Short answers
answer-yes = हाँ, ज़रूर।
answer-possible = हाँ, यह संभव है।
answer-no-problem = कोई परेशानी नहीं।
answer-find-out = हम आपके लिए इसका पता लगाएँगे।
answer-photo-attached = हमने एक फ़ोटो संलग्न की है।
answer-photo-send = हम आपको एक फ़ोटो भेजेंगे।

## What has come in
received-message = हमें आपका संदेश मिल गया है।
received-order = हमें आपका ऑर्डर मिल गया है।
received-order-number = हमें आपका ऑर्डर { $order } मिल गया है।
received-payment = हमें आपका भुगतान मिल गया है।
received-payment-amount = हमें आपका { $amount } का भुगतान मिल गया है।
received-return = हमें आपका लौटाया हुआ सामान मिल गया है।
received-photos = हमें आपकी फ़ोटो मिल गई हैं।

## Checking
checking = हम अभी इसकी जाँच कर रहे हैं।
checking-carrier = हम कूरियर कंपनी से इसकी जानकारी ले रहे हैं।
checking-carrier-name = हम { $carrier } से इसकी जानकारी ले रहे हैं।
checking-carrier-contacted = हमने कूरियर कंपनी से संपर्क किया है।
checking-carrier-search = हमने कूरियर कंपनी से आपका पार्सल ढूँढने को कहा है।
checking-carrier-answer-date = कूरियर कंपनी { $date } तक जवाब देगी।
checking-stock = हम अपना स्टॉक देख रहे हैं।
checking-reply-today = हम आज ही आपको फिर से लिखेंगे।
checking-reply-date = हम { $date } तक आपको लिखेंगे।
checking-reply-hours = हम { $hours ->
        [one] { $hours } घंटे
       *[other] { $hours } घंटों
    } के भीतर जवाब देंगे।
checking-reply-days = हम { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } के भीतर जवाब देंगे।

## Questions to the buyer
ask-details = कृपया थोड़ा और विस्तार से बताएँ।
ask-what-wrong = कृपया बताएँ कि सामान में क्या परेशानी है।
ask-photo = कृपया एक फ़ोटो भेजें।
ask-photos-damage = कृपया सामान और पैकिंग की फ़ोटो भेजें।
ask-order-number = कृपया अपना ऑर्डर नंबर बताएँ।
ask-address = कृपया अपना पूरा पता भेजें।
ask-size = आपको कौन-सा साइज़ चाहिए?
ask-colour = आपको कौन-सा रंग चाहिए?
ask-country = किस देश में भेजना है?

## Before it is sent
shipping-packing = हम अभी आपका ऑर्डर पैक कर रहे हैं।
shipping-today = हम आपका ऑर्डर आज भेजेंगे।
shipping-tomorrow = हम आपका ऑर्डर कल भेजेंगे।
shipping-date = हम आपका ऑर्डर { $date } को भेजेंगे।
shipping-days = हम आपका ऑर्डर { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } के भीतर भेजेंगे।
shipping-business-days = हम आपका ऑर्डर { $days ->
        [one] { $days } कार्यदिवस
       *[other] { $days } कार्यदिवसों
    } के भीतर भेजेंगे।
shipping-tracking-later = पार्सल निकलते ही हम आपको ट्रैकिंग नंबर भेजेंगे।
shipping-no-weekend = हम शनिवार और रविवार को सामान नहीं भेजते।
shipping-away-until = हम { $date } तक उपलब्ध नहीं हैं।

## Sent
sent = आपका पार्सल रास्ते में है।
sent-today = हमने आपका पार्सल आज भेज दिया है।
sent-yesterday = हमने आपका पार्सल कल भेज दिया था।
sent-date = हमने आपका पार्सल { $date } को भेजा था।
sent-carrier = हमने आपका पार्सल { $carrier } से भेजा है।
sent-date-carrier = हमने आपका पार्सल { $date } को { $carrier } से भेजा था।
sent-carrier-tracking = हमने आपका पार्सल { $carrier } से भेजा है, ट्रैकिंग नंबर { $tracking } है।
sent-order = हमने आपका ऑर्डर { $order } भेज दिया है।
sent-parcels = आपका ऑर्डर { $quantity ->
        [one] { $quantity } पार्सल
       *[other] { $quantity } पार्सलों
    } में आएगा।
sent-rest-later = आपके ऑर्डर का बाकी सामान दूसरे पार्सल में आएगा।

## Tracking
tracking-number = आपका ट्रैकिंग नंबर { $tracking } है।
tracking-link = आप अपना पार्सल यहाँ ट्रैक कर सकते हैं: { $link }
tracking-wait-hours = ट्रैकिंग की जानकारी { $hours ->
        [one] { $hours } घंटे
       *[other] { $hours } घंटों
    } के भीतर अपडेट हो जाएगी।
tracking-wait-days = ट्रैकिंग की जानकारी { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } के भीतर अपडेट हो जाएगी।
tracking-last-update = ट्रैकिंग की जानकारी पिछली बार { $date } को अपडेट हुई थी।
tracking-none = इस तरह की डिलीवरी में ट्रैकिंग नहीं होती।
tracking-returning = आपका पार्सल हमारे पास वापस आ रहा है।

## Where it is
where-in-transit = आपका पार्सल अभी रास्ते में है।
where-arrived-country = आपका पार्सल आपके देश में पहुँच गया है।
where-out-for-delivery = आपका पार्सल आज डिलीवरी के लिए निकल चुका है।
where-pickup = आपका पार्सल पिक-अप केंद्र पर रखा है।
where-pickup-until = आपका पार्सल { $date } तक लिया जा सकता है।
where-ask-post-office = कृपया अपने डाकघर में ट्रैकिंग नंबर बताकर पूछें।
where-expected-date = आपका पार्सल { $date } को पहुँचने की उम्मीद है।
where-expected-by = आपका पार्सल { $date } तक पहुँचने की उम्मीद है।
where-expected-between = आपका पार्सल { $start } और { $end } के बीच पहुँचने की उम्मीद है।
where-expected-days = आपका पार्सल { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } में पहुँचने की उम्मीद है।
where-expected-days-range = आपका पार्सल { $min } से { $max ->
        [one] { $max } दिन
       *[other] { $max } दिनों
    } में पहुँचने की उम्मीद है।
where-lost-sorry = हमें खेद है कि आपका पार्सल खो गया है।

## Delivery, before the sale
delivery-days = डिलीवरी में { $days ->
        [one] { $days } दिन लगता है
       *[other] { $days } दिन लगते हैं
    }।
delivery-days-range = डिलीवरी में { $min } से { $max ->
        [one] { $max } दिन
       *[other] { $max } दिन
    } लगते हैं।
delivery-business-days-range = डिलीवरी में { $min } से { $max ->
        [one] { $max } कार्यदिवस
       *[other] { $max } कार्यदिवस
    } लगते हैं।
delivery-if-ordered = आज ऑर्डर करने पर आपका पार्सल { $date } तक पहुँचने की उम्मीद है।
delivery-express-days = एक्सप्रेस शिपिंग में { $days ->
        [one] { $days } दिन लगता है
       *[other] { $days } दिन लगते हैं
    }।
delivery-free = शिपिंग मुफ़्त है।
delivery-cost = शिपिंग का शुल्क { $amount } है।
delivery-express-cost = एक्सप्रेस शिपिंग का शुल्क { $amount } है।
delivery-country-yes = हाँ, हम आपके देश में सामान भेजते हैं।
delivery-country-no = माफ़ कीजिए, हम आपके देश में सामान नहीं भेजते।
delivery-insured = पार्सल का बीमा है।
delivery-signature = पार्सल लेते समय हस्ताक्षर के लिए घर पर किसी का होना ज़रूरी है।

## Late
late-sorry = हमें खेद है कि आपके पार्सल में देरी हो रही है।
late-carrier = कूरियर कंपनी की ओर से देरी हो रही है।
late-holidays = छुट्टियों के कारण पार्सल पहुँचने में ज़्यादा समय लग रहा है।
late-new-date = डिलीवरी की नई तारीख { $date } है।
late-wait-until = कृपया { $date } तक प्रतीक्षा करें।
late-then-refund = अगर आपका पार्सल { $date } तक नहीं पहुँचा, तो हम आपको पूरी राशि लौटा देंगे।
late-then-write = अगर आपका पार्सल { $date } तक नहीं पहुँचा, तो कृपया हमें लिखें।
late-then-choice = अगर आपका पार्सल { $date } तक नहीं पहुँचा, तो आप रिफ़ंड या दूसरा सामान चुन सकते हैं।

## Customs
customs-held = आपका पार्सल कस्टम में है।
customs-cleared = आपका पार्सल कस्टम से निकल चुका है।
customs-days = कस्टम की जाँच में { $days ->
        [one] { $days } दिन लग सकता है
       *[other] { $days } दिन लग सकते हैं
    }।
customs-fees-buyer = आयात शुल्क और कर कीमत में शामिल नहीं हैं।
customs-fees-paid = आयात शुल्क और कर पहले ही चुका दिए गए हैं।
customs-contact = कस्टम विभाग आपसे दस्तावेज़ माँग सकता है।
customs-invoice = हम कस्टम के लिए इनवॉइस भेज सकते हैं।
customs-true-value = कस्टम फ़ॉर्म में असली कीमत लिखना ज़रूरी है।

## Delivered, not found
delivered-date = ट्रैकिंग के अनुसार आपका पार्सल { $date } को डिलीवर हो गया था।
delivered-attempt = कूरियर कंपनी ने { $date } को आपका पार्सल पहुँचाने की कोशिश की थी।
delivered-check-neighbours = कृपया अपने पड़ोसियों से पूछें और लेटरबॉक्स देखें।
delivered-proof = हमने कूरियर कंपनी से डिलीवरी का प्रमाण माँगा है।
delivered-missing-sorry = हमें खेद है कि आपको आपका पार्सल नहीं मिला।

## Damaged, not working, incomplete
damaged-sorry = हमें खेद है कि सामान ख़राब हालत में पहुँचा।
damaged-packing = हमने सामान ठीक से पैक नहीं किया था।
damaged-keep-packaging = कृपया पैकिंग संभालकर रखें।
damaged-claim = हम नुकसान की सूचना कूरियर कंपनी को देंगे।
damaged-not-working-sorry = हमें खेद है कि सामान काम नहीं कर रहा है।
damaged-repair-offer = हम आपके लिए सामान की मरम्मत कर सकते हैं।
damaged-try-first = कृपया पहले यह करके देखें:
missing-part-sorry = हमें खेद है कि एक हिस्सा कम है।
missing-part-send = हम छूटा हुआ हिस्सा आज भेजेंगे।
missing-part-send-date = हम छूटा हुआ हिस्सा { $date } को भेजेंगे।
missing-spare-part = हम आपको अतिरिक्त पुर्ज़ा भेज सकते हैं।

## Wrong item
wrong-item-sorry = हमें खेद है कि आपको ग़लत सामान मिला।
wrong-item-colour-sorry = हमें खेद है कि आपको ग़लत रंग मिला।
wrong-item-size-sorry = हमें खेद है कि आपको ग़लत साइज़ मिला।
wrong-item-send = हम आपको सही सामान आज भेजेंगे।
wrong-item-send-date = हम आपको सही सामान { $date } को भेजेंगे।
wrong-item-keep = आप ग़लत सामान अपने पास रख सकते हैं।

## Refund
refund-offer = हम आपको पूरी राशि लौटा सकते हैं।
refund-done = हमने आपको पूरी राशि लौटा दी है।
refund-done-amount = हमने { $amount } का रिफ़ंड कर दिया है।
refund-done-amount-date = हमने { $date } को { $amount } का रिफ़ंड कर दिया था।
refund-will-today = हम आज आपका रिफ़ंड कर देंगे।
refund-will-amount = हम { $amount } का रिफ़ंड करेंगे।
refund-after-return = सामान मिलते ही हम रिफ़ंड कर देंगे।
refund-days = रकम { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } के भीतर आपको मिल जाने की उम्मीद है।
refund-business-days-range = रकम { $min } से { $max ->
        [one] { $max } कार्यदिवस
       *[other] { $max } कार्यदिवसों
    } में आपको मिल जाने की उम्मीद है।
refund-bank-days-range = आपके बैंक में रिफ़ंड दिखने में { $min } से { $max ->
        [one] { $max } दिन
       *[other] { $max } दिन
    } लग सकते हैं।
refund-not-seen = अगर { $date } तक रिफ़ंड न दिखे, तो कृपया हमें लिखें।
refund-method = रिफ़ंड भुगतान के उसी तरीके से होगा जिससे आपने भुगतान किया था।
refund-shipping = हम शिपिंग शुल्क भी लौटाएँगे।
partial-refund-offer = हम आपको { $amount } का आंशिक रिफ़ंड दे सकते हैं।
partial-refund-percent = हम आपको { $percent } का आंशिक रिफ़ंड दे सकते हैं।
partial-refund-keep = आप सामान अपने पास रख सकते हैं।
partial-refund-done = हमने आपको { $amount } का आंशिक रिफ़ंड भेज दिया है।

## Replacement
replacement-offer = हम आपको बदले में दूसरा सामान भेज सकते हैं।
replacement-free = बदले का सामान मुफ़्त है।
replacement-date = हम बदले का सामान { $date } को भेजेंगे।
replacement-sent = हमने बदले का सामान भेज दिया है।
replacement-sent-date = हमने बदले का सामान { $date } को भेजा था।
replacement-tracking = बदले के सामान का ट्रैकिंग नंबर { $tracking } है।

## Return
return-how = कृपया अपने ऑर्डर में जाकर वापसी का अनुरोध करें।
return-accepted = हमने आपकी वापसी स्वीकार कर ली है।
return-until = आप { $date } तक सामान लौटा सकते हैं।
return-days = आप { $days ->
        [one] { $days } दिन
       *[other] { $days } दिनों
    } के भीतर सामान लौटा सकते हैं।
return-unused = कृपया सामान बिना इस्तेमाल किए और मूल पैकिंग में लौटाएँ।
return-label = हम आपको पहले से भुगतान किया हुआ वापसी लेबल भेजेंगे।
return-label-attached = वापसी लेबल संलग्न है।
return-pickup-date = कूरियर कंपनी { $date } को वापसी का सामान ले जाएगी।
return-cost-seller = वापसी की शिपिंग का खर्च हम देंगे।
return-cost-buyer = वापसी की शिपिंग का खर्च ख़रीदार देते हैं।
return-tracking = कृपया वापसी का ट्रैकिंग नंबर हमें भेजें।
return-not-needed = आपको सामान लौटाने की ज़रूरत नहीं है।

## Exchange
exchange-offer = हम सामान बदल सकते हैं।
exchange-size = हम इसके बदले साइज़ { $size } भेज सकते हैं।
exchange-colour = हम इसके बदले दूसरा रंग भेज सकते हैं: { $colour }
exchange-after-return = पुराना सामान मिलते ही हम नया सामान भेज देंगे।

## Size and colour
size-recommend = हमारी सलाह है कि आप साइज़ { $size } लें।
size-available = साइज़ { $size } स्टॉक में है।
size-sold-out = माफ़ कीजिए, साइज़ { $size } ख़त्म हो गया है।
size-runs-small = यह सामान छोटे नाप का है, इसलिए कृपया एक साइज़ बड़ा चुनें।
size-true = यह सामान सामान्य नाप का है।
size-chart = साइज़ चार्ट सामान के विवरण में है।
size-dimensions = सामान की लंबाई { $length } और चौड़ाई { $width } है।
size-weight = सामान का वज़न { $weight } है।
colour-available = यह रंग स्टॉक में है: { $colour }
colour-sold-out = माफ़ कीजिए, यह रंग ख़त्म हो गया है: { $colour }
colour-screen = स्क्रीन पर रंग थोड़ा अलग दिख सकता है।

## Stock and the product
stock-available = हाँ, सामान स्टॉक में है।
stock-ready-today = सामान आज ही भेजा जा सकता है।
stock-left = अब { $quantity ->
        [one] { $quantity } पीस बचा है
       *[other] { $quantity } पीस बचे हैं
    }।
stock-sold-out = माफ़ कीजिए, सामान ख़त्म हो गया है।
stock-back-date = सामान { $date } को फिर से स्टॉक में आएगा।
stock-similar = हमारे पास ऐसा ही एक और सामान है।
stock-similar-link = ऐसा ही एक और सामान यहाँ है: { $link }
stock-reserve-until = हम आपके लिए सामान { $date } तक रख सकते हैं।
stock-new = सामान नया है और इस्तेमाल नहीं हुआ है।
stock-handmade = यह सामान हाथ से बना है।
stock-batteries-yes = बैटरी साथ में मिलती हैं।
stock-batteries-no = बैटरी साथ में नहीं मिलतीं।
stock-gift-wrap = हम सामान को उपहार की तरह पैक कर सकते हैं।
stock-warranty-months = सामान पर { $months ->
        [one] { $months } महीने
       *[other] { $months } महीनों
    } की वारंटी है।
stock-instructions = इस्तेमाल के निर्देश डिब्बे में हैं।

## Price and discount
price-is = कीमत { $amount } है।
price-total = शिपिंग सहित कुल राशि { $amount } है।
price-includes-shipping = कीमत में शिपिंग शामिल है।
price-fixed = माफ़ कीजिए, हम कीमत कम नहीं कर सकते।
price-offer = हम आपको { $amount } की कीमत दे सकते हैं।
discount-percent = हम आपको { $percent } की छूट दे सकते हैं।
discount-code = आपका छूट कोड { $code } है।
discount-until = यह ऑफ़र { $date } तक मान्य है।
discount-quantity = { $quantity ->
        [one] { $quantity } पीस
       *[other] { $quantity } पीस
    } ख़रीदने पर आपको { $percent } की छूट मिलेगी।

## Combined shipping, payment, invoice
combined-offer = हम आपके ऑर्डर एक ही पार्सल में साथ भेज सकते हैं।
combined-once = आपको शिपिंग शुल्क सिर्फ़ एक बार देना होगा।
combined-cost = सारा सामान साथ भेजने का शुल्क { $amount } है।
combined-wait = हमारी ओर से नई कुल राशि मिलने तक कृपया भुगतान न करें।
payment-waiting = हमें आपका भुगतान अभी तक नहीं मिला है।
payment-by = कृपया { $date } तक भुगतान करें।
payment-marketplace = कृपया भुगतान केवल प्लेटफ़ॉर्म पर ही करें।
invoice-attached = इनवॉइस संलग्न है।
invoice-today = हम आपको इनवॉइस आज भेजेंगे।
invoice-number = इनवॉइस नंबर { $invoice } है।
invoice-details = कृपया इनवॉइस के लिए नाम और पता भेजें।

## Cancelling
cancel-possible = हाँ, आपका ऑर्डर अभी भी रद्द हो सकता है।
cancel-done = हमने आपका ऑर्डर रद्द कर दिया है।
cancel-too-late = माफ़ कीजिए, ऑर्डर भेजा जा चुका है, इसलिए हम उसे रद्द नहीं कर सकते।
cancel-return-instead = सामान पहुँचने के बाद आप उसे लौटा सकते हैं।
cancel-if-sent = अगर पार्सल निकल चुका है, तो सामान पहुँचने के बाद आप उसे लौटा सकते हैं।

## Address
address-confirm = कृपया पुष्टि करें कि आपका पता सही है।
address-changed = हमने डिलीवरी का पता बदल दिया है।
address-too-late = माफ़ कीजिए, पार्सल भेजा जा चुका है, इसलिए हम पता नहीं बदल सकते।
address-if-sent = अगर पार्सल निकल चुका है, तो हम कूरियर कंपनी से पता बदलने को कहेंगे।
address-returned = पता अधूरा होने के कारण पार्सल हमारे पास लौट आया।
address-resend-cost = हम { $amount } में पार्सल फिर से भेज सकते हैं।

## Disputes
dispute-understand = हम समझते हैं कि आप इससे ख़ुश नहीं हैं।
dispute-solve = हम आपके साथ मिलकर एक अच्छा समाधान निकालना चाहते हैं।
dispute-replied = हमने आपके मामले का जवाब दे दिया है।
dispute-tracking-added = हमने आपके मामले में ट्रैकिंग की जानकारी जोड़ दी है।
dispute-decision-date = प्लेटफ़ॉर्म { $date } तक फ़ैसला करेगा।

## Reviews
review-ask = अगर आप एक ईमानदार रिव्यू लिखें, तो हमें ख़ुशी होगी।
review-thanks = आपके रिव्यू के लिए धन्यवाद।
review-improve = आपकी राय से हमें बेहतर बनने में मदद मिलती है।

## Coming back to the buyer
follow-up-arrived = क्या आपका पार्सल पहुँच गया है?
follow-up-all-right = क्या आपके ऑर्डर में सब ठीक है?
follow-up-solved = क्या अब समस्या हल हो गई है?
follow-up-glad-like = हमें ख़ुशी है कि आपको सामान पसंद आया।
follow-up-glad-arrived = हमें ख़ुशी है कि आपका पार्सल सही-सलामत पहुँच गया।
follow-up-date = हम { $date } को इसे फिर से देखेंगे।

## Choices
options-intro = आप चुन सकते हैं:
options-refund-replacement = आपको क्या चाहिए: रिफ़ंड या बदले में दूसरा सामान?
options-part-refund = आपको क्या चाहिए: छूटा हुआ हिस्सा या रिफ़ंड?
options-refund-wait = आपके लिए क्या बेहतर है: प्रतीक्षा करना या रिफ़ंड लेना?
options-exchange-refund = आपको क्या चाहिए: सामान की अदला-बदली या रिफ़ंड?
options-partial-return = आपके लिए क्या बेहतर है: आंशिक रिफ़ंड लेकर सामान रखना, या सामान लौटाकर पूरा रिफ़ंड लेना?
options-ready-date = हम यह { $date } तक कर सकते हैं।
options-tell = कृपया अपनी पसंद बताएँ।
options-tell-date = कृपया { $date } तक अपनी पसंद बताएँ।

## Next steps
next-step-nothing = आपको कुछ करने की ज़रूरत नहीं है।
next-step-news = कोई नई जानकारी मिलते ही हम आपको लिखेंगे।
next-step-photos = फ़ोटो मिलते ही हम समाधान निकालेंगे।
next-step-confirm = आपकी पुष्टि मिलते ही हम काम शुरू कर देंगे।

## Apologies
apology = हमें खेद है।
apology-problem = इस समस्या के लिए हम माफ़ी चाहते हैं।
apology-mistake = यह हमारी ग़लती थी।
apology-wait = आपको इंतज़ार करना पड़ा, इसके लिए हम माफ़ी चाहते हैं।
apology-late-reply = देर से जवाब देने के लिए हम माफ़ी चाहते हैं।
apology-understand = हम समझते हैं कि इससे आपको कितनी परेशानी हुई है।
apology-not-possible = माफ़ कीजिए, यह संभव नहीं है।

## Closings
closing-questions = कोई सवाल हो, तो कृपया हमें लिखें।
closing-anything-else = कुछ और चाहिए हो, तो कृपया हमें लिखें।
closing-help = आपकी मदद करके हमें ख़ुशी होगी।
closing-reply = हमें आपके जवाब की प्रतीक्षा रहेगी।
closing-enjoy = आशा है कि आपको अपना सामान पसंद आएगा।
closing-thanks-again = एक बार फिर धन्यवाद!
closing-day = आपका दिन शुभ हो!
closing-weekend = आपका सप्ताहांत शुभ हो!
closing-best = शुभकामनाओं सहित,
closing-regards = सादर,
