# Why the market rules say what they say, in English. Other languages: translations/<tag>/markets.ftl, same ids.
# Written for this project, 2026-11. A message without a full stop is a part of a sentence.

salutation-sirs = “Dear Sirs” is dated and leaves out women
salutation-half_name = in { $country } this is only a part of the buyer's name
salutation-hey = “{ $word }” is too casual for many buyers in { $country }
salutation-first_name = a bare first name feels too close to many buyers in { $country }
salutation-own_title = the buyer signs with a title, “{ $title }”: use it with the surname
salutation-pet_name = “{ $word }” is too close for a buyer you do not know
salutation-polish_surname = in Poland the surname does not belong after “Szanowny Panie”
salutation-witam = “Witam” puts the writer above the reader
salutation-fraulein = “Fräulein” is outdated
salutation-signorina = “Signorina” is best avoided
salutation-dona = “don” and “doña” can sound ironic today
salutation-russian_initial = a surname with an initial reads like a file, so use the first name
salutation-san = a first letter to a customer takes 様, not さん
salutation-shan = “шановний” is not shortened

emoji-problem = leave it out, the buyer has a problem
emoji-many = one is enough, because the buyer used none
emoji-smile = in China it can look ironic, so use a warmer one or words

formality-casual = Write a neutral word: “{ $word }” is too casual for many buyers in { $country }
formality-formal = Use the formal form of address: the buyer has not used the other one
formality-informal = Use the informal form of address, as many buyers there expect
formality-mixed = Keep to one form of address: the reply mixes two

units-foreign = say it in the buyer's own measure, too ({ $converted })
units-letter = add the measurements in cm, because size labels differ between regions

time-zone-missing = Say in which time zone “{ $time }” is
time-zone-night = Choose another time than “{ $time }”: it is { $local } for the buyer

holiday-in = { $holiday } in { $country }
holiday-estimated = { $holiday } in { $country } (by estimate)

law-withdrawal = A distance buyer may withdraw within { $days } days without a reason. Custom-made goods and a few others are excepted.
law-no-refunds = Statements such as “no refunds” are unlawful there; “no refund for change of mind” is allowed.
law-guarantee = The seller answers for at least { $years } years for goods that were faulty when delivered. A warranty of the shop or the maker comes on top.
law-guarantee-open = The seller answers for goods that were faulty when delivered, and cannot exclude that. A warranty of the shop or the maker comes on top.
law-transport = Until the buyer holds the goods, the seller bears the risk of loss or damage on the way.

topic-taiwan = The name takes a side in a political question, and many buyers in Taiwan mind it.
topic-kyiv = Kiev comes from Russian; the Ukrainian name is Kyiv.
topic-kharkiv = Kharkov comes from Russian; the Ukrainian name is Kharkiv.
topic-lviv = Lvov comes from Russian; the Ukrainian name is Lviv.
topic-odesa = Odessa comes from Russian; the Ukrainian name is Odesa.
topic-ukraine = With “the” it sounds like a region, not a country.
topic-gulf = The name is disputed and can irritate readers in the Arab states.
topic-royal_family = Words about the royal family can be a crime in Thailand.
topic-alcohol = Alcohol and pork are forbidden for many readers there.
topic-religion = The buyer may have another faith, or none.
topic-politics = Politics divides readers and has no place in an answer to a buyer.
topic-people = A remark about a people or a group of people hurts, even as a joke.
topic-nazi = The Nazi past is a painful topic in Germany, jokes included.
topic-war = It is painful for the buyer; speak about the delay only.
topic-hong_kong_status = The status of the place is a political topic.
topic-crimea = The name takes a side in a political question.

hint-night = It is about { $local } for the buyer now: say by when in the buyer's own time.
    .why = The buyer may be asleep when “{ $promise }” is over.
hint-holiday_near = { $date } is a holiday there ({ $holiday }): plan it into what you promise.
    .why = It is a public holiday in { $country }; post, carriers and the buyer may not be at work.
hint-holiday_estimated = { $date } is a holiday there ({ $holiday }; an estimate: the date depends on the moon): plan it into what you promise.
    .why = It is a public holiday in { $country }; post, carriers and the buyer may not be at work.
hint-salutation = Greet as many buyers in { $country } expect: “{ $example }”.
    .why = The greeting is the first thing the buyer reads.
hint-number_comma = Write “{ $number }” as many buyers in { $country } do: “{ $own }”.
    .why = A comma marks decimals there; with the other mark the same digits can be read as another number.
hint-number_point = Write “{ $number }” as many buyers in { $country } do: “{ $own }”.
    .why = A point marks decimals there; with the other mark the same digits can be read as another number.
hint-day_off = { $date } is a { $weekday }, and weekend in { $country }: check whether it can arrive on that day.
    .why = On days off carriers may not deliver and offices are closed.
hint-number_lakh = Write “{ $number }” as many buyers in { $country } do: “{ $own }”.
    .why = India groups digits in lakh (1,00,000) and crore (1,00,00,000).
