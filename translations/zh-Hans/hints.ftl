# The hints of the markets in Simplified Chinese; the English is in api/wellput/markets/data/. Facts of confidence C,
# which are shown only when asked for, are left in English.

any-write_month = 月份用单词写：3 April 2026。
    .why = 04/03在多数市场是3月4日，在美国是4月3日，只写数字可能指错日子。

any-decimal_mark = 写数字时别让小数点和逗号混淆：1234或1 234.50。
    .why = 在德国、西班牙、巴西等许多市场，逗号是小数点，“1.234”表示一千多。

any-paper = 写明纸张名称：US Letter或A4。
    .why = 美国、加拿大和墨西哥用Letter，其他市场用A4。

any-garment_size = 除了尺码，再给出厘米尺寸（对美国再加英寸）。
    .why = 同一个字母或号码在各地大小不同；亚洲市场的尺码常小一到两号。

any-say_i = 您自己做的事用“I”，不用“we”。
    .why = 五项研究显示，说“I”的客服让买家觉得更关心人、更主动，也买得更多。

any-answer_in_24h = 24小时内回复，哪怕只说何时会有消息。
    .why = 在亚马逊，24小时内回复订单问题，差评少一半。

any-apology_and_remedy = 道歉时同时给出补救：退款、补发或部分退款。
    .why = 一项三国研究显示，补救在三国都有效，单独道歉只在两国有效。

any-explain_cause = 用一句话说明出了什么问题。
    .why = 说明原因有助于东亚和美国的顾客觉得答复公平。

any-act_fast = 说明您现在做什么、何时完成：只有礼貌不够。
    .why = 在日本和加拿大学生的研究中，速度和赔偿能平息怒气，单靠礼貌不能。

any-one_emoji = 最多用一个含义清楚的表情，而且只在买家用过时用。
    .why = 一项美国和中国的调查中，15个常用表情有60%以上被理解得不同。

any-you_forms = 用买家语言里礼貌的“您”。
    .why = 德语、法语、俄语、波兰语等有两种形式；日语和泰语用称呼代替“你”。

ae-greeting = 先问候，再祝愿，然后谈正事；“مرحباً”是中性的。
    .why = 阿联酋的许多买家期望先问候再谈生意。

ae-first_name_title = 用头衔加名字：“Mr. Mohammed”。绝不把“Abdulrahman”截成“Abd”。
    .why = 单独的“Abd”不是名字。

ae-gender = 不知道性别时用中性说法；“حضرتك”是礼貌的“您”。
    .why = 阿拉伯语的动词和形容词显示读者的性别。

ae-keep_promises = 只承诺您能做到的。
    .why = 书面承诺会被认真对待。

ae-gulf = 说“the Gulf”或直接写国名。
    .why = “Persian Gulf”在阿拉伯国家可能惹人不快。

ae-alcohol_pork = 不要拿酒和猪肉开玩笑，也不要推荐。
    .why = 许多读者禁用这两样。

ae-weekend = 注意周末是星期六和星期日。
    .why = 旧的指南还写星期五和星期六。

ae-ramadan = 斋月期间工作时间较短，两个开斋节会停顿；日期取决于月亮。
    .why = 2027年斋月约为2月8日至3月9日，宰牲节约为5月16至19日。

ae-rtl = 订单号、链接和拉丁字母的名字单独成行。
    .why = 在从右到左的文字里它们会跳位。

ae-digits = 那里日在前：月份用单词写。
    .why = 阿联酋按日、月、年书写，通常用拉丁数字。

au-first_names = 从一开始就用名字。
    .why = 对澳大利亚的许多买家，姓和头衔显得生硬。

au-direct = 直接、准确地说。
    .why = 含糊的话在澳大利亚买家看来像在回避。

au-no_hard_sell = 不用最高级，描述事实。
    .why = 澳大利亚的许多买家不喜欢强行推销。

au-emoji = 轻松幽默可以，但正式信息里不要用表情。
    .why = 澳大利亚的商务指南这样建议。

au-no_refunds = 绝不要写“no refunds”或“sale items cannot be returned”；“no refund for change of mind”是允许的。
    .why = 按澳大利亚消费者法，这类说法违法。

au-apology = 直接道歉：有用。
    .why = 一项研究显示，道歉提高了澳大利亚顾客的满意度。

au-seasons = 写月份，不写季节。
    .why = 那里季节相反：12月是夏天。

au-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 澳大利亚按日、月、年书写。

au-dollars = 写AU$或US$，不要只写$。
    .why = 对澳大利亚买家，单独的$是澳元。

br-first_name_title = 在名字前加头衔：“Sr. João”“Sra. Maria”。
    .why = 在巴西，称呼时很少用姓。

br-voce = 用“você”；对年长的买家或需要距离时用“o senhor / a senhora”。
    .why = “você”是正常形式；有些女性觉得“senhora”显老。

br-portuguese = 写葡萄牙语，不写西班牙语，也不用“拉丁人”之类的标签。
    .why = 巴西说葡萄牙语。

br-regret_right = 不要直接拒绝退货：远程购物的买家有7天反悔权，可全额退款，包括运费。
    .why = 消费者法典第49条规定了这项权利。

br-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 巴西按日、月、年书写。

br-clock = 用24小时制：17h或17:00。
    .why = 巴西不用a.m.和p.m.。

br-no_whatsapp = 即使买家要求用WhatsApp，也留在平台消息里。
    .why = WhatsApp在巴西很常用，但平台禁止转到那里。

ca-date_form = 月份一定用单词写。
    .why = 加拿大确实三种顺序并用：先月、先日、先年。

ca-quebec_french = 如果包裹寄往魁北克，请提出可以用法语答复。
    .why = 魁北克的消费者有权得到法语服务，这也适用于外地公司的网站。

ca-vous = 法语用“vous”；英语用北美的简明写法。
    .why = “vous”是服务中的正常形式。

ca-measures = 商品用公制；身高常用英尺和英寸。
    .why = 加拿大用公制，日常生活中还有一些旧单位。

ca-dollars = 写CA$或US$，不要只写$。
    .why = 对加拿大买家，单独的$是加元。

ca-act_fast = 尽快给出补救：只有礼貌不能让生气的买家平静。
    .why = 在加拿大学生的研究中，速度和赔偿能平息怒气，单靠礼貌不能。

cn-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

cn-greeting = 用姓加称呼：王先生、王女士、“Mr. Wang”。
    .why = 只叫名字对中国的许多买家来说太亲近。

cn-nin = 用“您”，不用“你”，语气热情友好；那里的卖家常说“亲”。
    .why = 这是中国网店聊天的语气。

cn-forbidden_words = 不要写“不可能”“不知道”“绝对”；写“我马上帮您查”和下一步。
    .why = 中国平台的客服话术禁用这些词。

cn-two_options = 先表示理解，承担原因，再给两个选择：退货退款或换货，并承担运费。
    .why = 中国的客服这样培训。

cn-on_platform = 留在平台上，不发链接，不引导到别处付款。
    .why = 中国的平台会处罚。

cn-seven_days = 不要直接拒绝退货：网购买家有7天无理由退货。
    .why = 中国消费者法这样规定；定制、生鲜和数字商品除外。

cn-gifts = 礼物避开四件套、钟、梨和伞；6、8、9受欢迎。不用红笔写名字。
    .why = “四”与“死”谐音。

cn-simplified = 用简体字。
    .why = 这是中国大陆的标准。

cn-date_form = 月份用单词写，中文写2026年4月3日。
    .why = 中国按年、月、日书写。

cn-address = 地址保持从大到小的顺序。
    .why = 中国地址从省开始。

cn-spring_festival = 注意春节（2027年2月5–10日）和国庆周（10月1–7日）。
    .why = 工厂在春节前后常停工数周。

de-greeting = 德国的许多买家期望头衔加姓：“Guten Tag Frau Wolf”，并用“Sie”。
    .why = 未经同意用“du”或只叫名字会让一部分买家不快，年长者更多。

de-mirror_du = 除非买家用了“du”，否则用“Sie”。
    .why = 一项对4,533名德国人的调查显示，是否喜欢“du”取决于渠道。

de-frame = 要有问候、结束语和您自己的名字。
    .why = 在德国，没有这些的信息常被看作失礼。

de-facts = 陈述事实和理由，不用含糊或夸张的话。
    .why = 夸大或含糊的说法会失去德国许多买家的信任。

de-plain_criticism = 把直接的批评当作信息，就事论事地回答。
    .why = 在德国，批评常常不加修饰，不一定表示生气。

de-frau = 对所有女性都用“Frau”；买家写了“Dr.”就保留。
    .why = “Fräulein”已过时，学术头衔是姓名的一部分。

de-date_form = 月份用单词写，或写03.04.2026表示4月3日。
    .why = 德国按日、月、年书写，用点分隔。

de-clock = 用24小时制：17:00。
    .why = 德国不用a.m.和p.m.。

de-address = 邮编放在城市前面：“10115 Berlin”。
    .why = 德国地址这样写。

de-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

es-greeting = 开头写“Estimado/a Sr./Sra.”加第一个姓；买家用“Hola”加名字时也可以这样写。
    .why = 在西班牙，对新买家用礼貌形式总不会错。

es-usted = 对新买家用“usted”，除非买家用了“tú”。
    .why = 年轻人常用“tú”，“usted”总不会错。

es-two_surnames = 称呼时用两个姓中的第一个，书写时保留两个。
    .why = 第一个是称呼用的家姓。

es-don = 不用“don”和“doña”。
    .why = 如今可能带讽刺意味。

es-warm_opening = 先写一句亲切的话，再谈正事。
    .why = 过于直接会让西班牙的许多买家觉得冷淡。

es-languages = 尽可能用买家自己的语言答复：加泰罗尼亚语、巴斯克语和加利西亚语也是官方语言。
    .why = 用西班牙语“纠正”加泰罗尼亚语的来信会伤人。

es-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 西班牙按日、月、年书写。

es-clock = 用24小时制：17:00。
    .why = 西班牙不用a.m.和p.m.。

es-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

fr-greeting = 法国的许多买家期望“Bonjour Madame”或“Bonjour Monsieur”加姓。
    .why = 对陌生人只叫名字显得太随便。

fr-vous = 用“vous”。
    .why = 与顾客来往都用这种形式。

fr-closing_form = 用“Cordialement”结尾，或用更亲切的“Bien cordialement”。
    .why = 长的客套话用于正式信件。

fr-unknown_gender = 不知道对方是谁时写“Madame, Monsieur”。
    .why = 对谁都合适。

fr-action_and_date = 先确认问题，再复述事实，然后写出一个具体行动和日期；不用“总是”“从不”“不可能”。
    .why = 法国的客服指南教这个顺序。

fr-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 法国按日、月、年书写。

fr-clock = 用24小时制：17 h或17:00。
    .why = 法国不用a.m.和p.m.。

fr-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

gb-soft_requests = 请求要委婉（“Could you…”“Would you mind…”），保留please和thank you。
    .why = 英国的书面商务英语往往比美国更正式、更委婉一些。

gb-dear_mr = 写“Dear Mr Case”，不加点；不知道姓名用“Dear Sir or Madam”。“Dear Sirs”已过时。
    .why = 英式英语的头衔后不加点。

gb-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 在英国，日在月前面。

gb-measures = 商品用公制即可；人们平时仍用英里、英尺和英石。
    .why = 英国两种单位并用。

gb-cancel_right = 不要直接拒绝退货：远程购物的买家有14天可以取消。
    .why = 英国2013年的法规给予无理由取消权，定制商品等少数除外。

gb-sizes = 写明鞋码或衣码是UK、US还是EU，并加上厘米。
    .why = 同样的脚或身材，英国的号码与美国和欧洲不同。

hk-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

hk-greeting = 用Mr或Ms加姓；买家署英文名时用英文名。
    .why = 香港许多人有英文名。

hk-traditional = 用繁体字或英语。
    .why = 粤语用词与台湾不同，英语是官方语言。

hk-reserved = 第一次联系要含蓄、正式。
    .why = 香港的许多买家这样期望。

hk-no_blame = 绝不公开责怪买家。
    .why = 在香港要顾及面子。

hk-gifts = 礼物避开钟和锋利的东西，包装避开白色和蓝色；6和8受欢迎，4不受欢迎。
    .why = 白色和蓝色是丧色。

hk-politics = 不谈政治局势。
    .why = 这是应避免的话题。

hk-no_postcode = 不要问邮编。
    .why = 香港地址没有邮编。

hk-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 香港按日、月、年书写。

hk-dollars = 写HK$或US$，不要只写$。
    .why = 对香港买家，单独的$是港元。

id-greeting = 用Pak或Bu加名字；“Kak”是网店里亲切的中性称呼。
    .why = 印度尼西亚的许多买家期望名字前有称呼。

id-no_kamu = 不用“kamu”；“Anda”正式而略有距离，用称呼或名字更好。
    .why = “kamu”用于朋友。

id-no_bare_name = 不要只叫名字。
    .why = 没有称呼很失礼，对年长者尤其如此。

id-fast_chat = 快速、友好地答复。
    .why = 在印度尼西亚，聊天购物很普遍。

id-holidays = 注意斋月、开斋节（约2027年3月10–11日）和静居日（2027年3月8日，巴厘岛关闭）。
    .why = 这些日子邮局和承运商休息。

id-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 印度尼西亚按日、月、年书写。

in-greeting = 写“Dear Mr”或“Dear Ms”加姓名，或“Sir / Madam”；买家自己署名字时才用名字。
    .why = 印度的许多买家期望头衔；“-ji”表示尊重。

in-no_family_name = 买家只有首字母和一个名字时，用Mr或Ms加这个名字。
    .why = 印度南部许多人没有姓。

in-indian_english = 把kindly、please revert、do the needful看作普通的礼貌英语，不必照用。
    .why = 这些在印度英语里很常见。

in-small_talk = 谈正事前加一句亲切的话。
    .why = 在印度，重视关系和级别。

in-aap = 印地语用“आप”，绝不用“तुम”或“तू”。
    .why = 这是对顾客的形式。

in-many_languages = 除非买家用别的语言，否则继续用英语。
    .why = 印度有许多语言；南方不是处处都说印地语。

in-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 印度按日、月、年书写。

in-weekend = 把星期六算作工作日。
    .why = 印度只有星期日是周末。

it-greeting = 意大利的许多买家期望“Gentile Signora”或“Gentile Signor”加姓，并用“Lei”。
    .why = 太快用名字会显得不真诚。

it-lei = 在买家提出用“tu”之前用“Lei”。
    .why = 这是对不认识的成年人的形式。

it-openers = 没有名字时用“Buongiorno”或“Salve”；“Egregio”非常正式，“Spettabile”用于公司。
    .why = 开头的称呼决定了全文的正式程度。

it-titles = 买家署名带Dott.、Dott.ssa、Ing.或Avv.时，就用上。
    .why = 在意大利，多用头衔很少得罪人。

it-signorina = 对所有女性都用“Signora”。
    .why = 最好不用“Signorina”。

it-voi = 对公司用“Voi”，对个人用“Lei”。
    .why = 这是商务信函的习惯。

it-closing_form = 用“Cordiali saluti”结尾。
    .why = 这是常用的结束语。

it-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 意大利按日、月、年书写。

it-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

jp-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

jp-greeting = 姓后加様（“Tanaka-sama”），没有姓名时用お客様。
    .why = 只写姓名很失礼，第一次正式联系用さん太轻；御中用于公司。

jp-keigo = 至少用です/ます，道歉和请求用敬语，不用あなた。
    .why = 日语避免直接说“你”。

jp-opening = 开头写お世話になっております，或感谢订购。
    .why = 日本的许多买家期望先有这句再谈正事。

jp-apology_order = 先道歉、不找借口，再说发生了什么和原因，然后说您怎么做、如何避免再发生。
    .why = 在日本期望这个顺序，坦诚受尊重。

jp-apologise_early = 在弄清责任之前就为造成的麻烦道歉，但不要认定具体过错。
    .why = 日本的法律建议对日本读者这样做。

jp-act_fast = 尽快给出补救：只有礼貌不能让生气的买家平静。
    .why = 在日本学生的研究中，速度和赔偿能平息怒气，单靠礼貌不能。

jp-soft_refusal = 委婉拒绝（日语用〜いたしかねます），并给出别的办法。
    .why = 在日本，直接说“不能”听起来很硬。

jp-reply_24h = 如果查证超过24小时，先发一条带日期的短信息。
    .why = 日本的许多买家期望一天内得到答复。

jp-no_emoji = 不用表情和俚语。
    .why = 日本的商务邮件不用这些。

jp-cushion = 请求前先铺垫一句：“I am sorry to trouble you, but…”。
    .why = 这是礼貌的形式（お忙しいところ恐縮ですが）。

jp-gifts = 礼物避开四件或九件一套和白花；不用红笔写名字。
    .why = 这些代表死或苦。

jp-date_form = 月份用单词写，或年在前写2026/04/03。
    .why = 日本按年、月、日书写。

jp-address = 地址保持从大到小的顺序，带〒。
    .why = 日本地址从邮编和都道府县开始。

jp-sizes = 用厘米给出尺寸；那里LL就是XL。
    .why = 日本的字母尺码不同。

kr-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

kr-greeting = 姓名后加님（“Kim Minsu-nim”），没有姓名时用고객님。
    .why = 省去尊称很失礼。

kr-formal_style = 用-습니다体，不用당신。
    .why = 这是书面服务的文体。

kr-structure = 开头写안녕하세요和您是谁，再谈正事，然后道谢；用감사합니다结尾。
    .why = 韩国的许多买家期望这个顺序。

kr-follow_up = 道歉，之后再跟进：值得。
    .why = 一项研究显示，良好的补救更能提高韩国顾客的忠诚度。

kr-one_business_day = 一个工作日内答复。
    .why = 韩国有平台会给拖延的卖家降级。

kr-gifts = 不用红笔写名字，避开四件套；3、7、8、9受欢迎。
    .why = 红色名字和四代表死亡。

kr-date_form = 月份用单词写，或年在前写2026. 4. 3.。
    .why = 韩国按年、月、日书写。

kr-won = 韩元不写小数。
    .why = 韩元没有使用中的更小单位。

kr-address = 地址保持从大到小的顺序。
    .why = 韩国地址从道或市开始。

mx-usted = 对新买家或年长的买家用“usted”。
    .why = 改用“tú”比西班牙慢。

mx-time_of_day = 按时段问候（“Buenos días”），再道谢并说“请”。
    .why = 突兀的信息会让墨西哥的许多买家觉得冷淡。

mx-titles = 用头衔加姓：Señor、Señora，买家写了Lic.或Ing.也用。
    .why = 许多人有两个姓，头衔表示尊重。

mx-soft_no = 每次拒绝都给出理由和另一个办法。
    .why = 墨西哥常避免直接说“不”，“也许”可能就是“不”。

mx-warmth = 表示感谢和对人的关心。
    .why = 在墨西哥，亲切的话受欢迎，不算浪费时间。

mx-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 墨西哥按日、月、年书写。

mx-pesos = 写MXN或US$，不要只写$。
    .why = 对墨西哥买家，单独的$是比索。

nl-greeting = “Beste”加名字一般可以；“Geachte heer / mevrouw”加姓比较正式。
    .why = 许多店用“je”，荷兰有些买家反感。

nl-mirror_u = 用买家用过的形式；只有姓时用“u”。
    .why = 这是荷兰客服指南的经验。

nl-direct = 清楚、直接地说。
    .why = 空洞或绕弯的答复会惹恼荷兰的许多买家。

nl-date_form = 月份用单词写，或写03-04-2026表示4月3日。
    .why = 荷兰按日、月、年书写。

nl-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

pl-greeting = 开头写“Dzień dobry”，或“Szanowna Pani”“Szanowny Panie”。
    .why = 波兰的许多买家期望Pan或Pani加第三人称。

pl-no_surname = “Szanowny Panie”“Szanowna Pani”后绝不加姓。
    .why = “Szanowny Panie Wiśniewski”显得失礼。

pl-no_witam = 开头用“Dzień dobry”，不用“Witam”。
    .why = “Witam”把写信人放在读信人之上。

pl-unknown_gender = 不知道对方是谁时写“Szanowni Państwo”。
    .why = 对谁都合适。

pl-vocative = 语气随意时用名字的呼格：Aniu、Marku。
    .why = 听起来更亲切。

pl-no_ty = 对陌生人绝不用“ty”。
    .why = 可能被看作冒犯。

pl-complaint_14_days = 14天内答复投诉。
    .why = 按波兰消费者法，14个日历日内不答复的投诉视为接受。

pl-date_form = 月份用单词写，或写3.04.2026表示4月3日。
    .why = 波兰按日、月、年书写，用点分隔。

pl-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

pt-not_brazilian = 不要照搬巴西的文本：写“o senhor / a senhora”或省去代词。
    .why = 在葡萄牙，“você”可能显得太随便或失礼。

pt-titles = 买家写了Dr./Dr.ª、Eng.º或Arq.º就用，否则用Sr./Sr.ª。
    .why = 在葡萄牙头衔很重要。

pt-last_surname = 有几个姓时用最后一个。
    .why = 称呼时用的是它。

pt-dona = 对女性，“Senhora Dona”加名字很有礼貌。
    .why = 这是常见的礼貌形式。

pt-title_given = 头衔加名字也是正式形式。
    .why = CLDR把它列为葡萄牙语的正式形式。

pt-date_form = 那里日在前（03/04是4月3日）：月份用单词写。
    .why = 葡萄牙按日、月、年书写。

pt-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

ru-greeting = 开头写“Здравствуйте, Анна!”或“Уважаемая Анна Ивановна!”，用感叹号。
    .why = 这是俄语信件的习惯。

ru-name_form = 用名字，知道父称时用名字加父称；绝不用姓加首字母或网名。
    .why = 这是尊重的形式；网店多用名字加“вы”。

ru-vy = 始终用“вы”，给一个人的信里写“Вы”。
    .why = 这是对顾客的形式。

ru-brackets = 把右括号“)”看作微笑；您不必写。
    .why = 在俄语聊天里“)”表示友好，句末的句号可能显得生硬。

ru-flowers = 送花要单数，不送黄色的。
    .why = 双数用于葬礼，黄色表示分手。

ru-date_form = 月份用单词写，或写03.04.2026表示4月3日。
    .why = 俄罗斯按日、月、年书写，用点分隔。

ru-clock = 用24小时制：17:00。
    .why = 俄罗斯不用a.m.和p.m.。

ru-time_zone = 写“莫斯科时间”或用买家当地时间。
    .why = 俄罗斯有11个时区；莫斯科是UTC+3。

sa-greeting = 先问候，再祝愿，然后谈正事；“مرحباً”是中性的。
    .why = 沙特的许多买家期望先问候再谈生意。

sa-first_name_title = 用头衔加名字：“Mr. Mohammed”。绝不把“Abdulrahman”截成“Abd”。
    .why = 单独的“Abd”不是名字。

sa-gender = 不知道性别时用中性说法；“حضرتك”是礼貌的“您”。
    .why = 阿拉伯语的动词和形容词显示读者的性别。

sa-keep_promises = 只承诺您能做到的。
    .why = 书面承诺会被认真对待。

sa-gulf = 说“the Gulf”或直接写国名。
    .why = “Persian Gulf”在阿拉伯国家可能惹人不快。

sa-alcohol_pork = 不要拿酒和猪肉开玩笑，也不要推荐。
    .why = 许多读者禁用这两样。

sa-weekend = 注意周末是星期五和星期六。
    .why = 星期日重新上班。

sa-ramadan = 斋月期间工作时间较短，两个开斋节会停顿；日期取决于月亮。
    .why = 2027年斋月约为2月8日至3月9日，宰牲节约为5月16至19日。

sa-rtl = 订单号、链接和拉丁字母的名字单独成行。
    .why = 在从右到左的文字里它们会跳位。

sa-digits = 那里日在前：月份用单词写。
    .why = 沙特按日、月、年书写，通常用拉丁数字。

se-greeting = 开头写“Hej”加名字，不用头衔。
    .why = 瑞典的许多买家期望对谁都用“du”和名字。

se-no_ni = 对一个买家用“du”，不用“ni”。
    .why = 研究显示，瑞典许多人觉得“ni”疏远或居高临下。

se-date_form = 月份用单词写，或写2026-04-03。
    .why = 瑞典按年、月、日书写。

se-clock = 用24小时制：17:00。
    .why = 瑞典不用a.m.和p.m.。

se-withdrawal = 不要直接拒绝退货：远程购物的买家有14天可以撤销。
    .why = 欧盟法律给予无理由撤销权，定制商品等少数除外。

th-greeting = 写“Khun”（คุณ）加名字，男女都用。
    .why = 在泰国，称呼时不用姓。

th-particles = 写信人是男性句末用ครับ，女性用ค่ะ。
    .why = 语气词取决于卖家，不是买家。

th-soft_requests = 直接的请求要委婉，泰语里加语气词；不需要很多please。
    .why = 光秃秃的请求略显失礼。

th-keep_face = 保持平静，委婉地说坏消息，给买家留面子。
    .why = 在泰国，公开责怪会伤人。

th-royal_family = 不要写任何有关王室的话。
    .why = 侮辱王室是犯罪，可判3至15年。

th-calendar = 写完整的2026年，月份用单词写。
    .why = 泰国用佛历：2026年是2569年。

th-fast_chat = 快速答复；简短友好即可。
    .why = 在泰国，聊天购物很普遍。

tr-greeting = 名字后加Bey或Hanım（“Ayşe Hanım”），或写“Sayın”加全名。
    .why = 在土耳其，称呼时很少用姓。

tr-siz = 用“siz”。
    .why = 这是对顾客的形式。

tr-unknown_name = 没有名字时写“Beyefendi”或“Hanımefendi”。
    .why = 这是礼貌的形式。

tr-dotted_i = 不要按英语规则把土耳其人名写成大写：i变İ，ı变I。
    .why = i写错就是把买家的名字拼错。

tr-date_form = 月份用单词写，或写3.04.2026表示4月3日。
    .why = 土耳其按日、月、年书写，用点分隔。

tw-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

tw-traditional = 用繁体字和台湾的用词。
    .why = 台湾买家的阅读和用语与大陆不同。

tw-no_simplified = 绝不要发简体字。
    .why = 那表示您把读者当成了别人。

tw-greeting = 用姓加先生、小姐或女士（Mr.、Ms.），并用“您”。
    .why = 台湾的许多买家期望称呼。

tw-not_mainland = 不要把买家当作大陆顾客。
    .why = 台湾的许多买家会介意。

tw-seven_days = 不要直接拒绝退货：远程购物的买家有7天犹豫期，含假日。
    .why = 台湾的消费者法这样规定。

tw-gifts = 礼物避开钟、伞、手帕和四件套；不用红笔写名字。
    .why = 这些代表分离或死亡。

tw-date_form = 月份用单词写，或写完整的2026年；文件上的115年是2026年。
    .why = 台湾的文件用民国纪年。

tw-dollars = 写NT$或US$，不要只写$。
    .why = 对台湾许多买家，单独的$是新台币。

ua-ukrainian = 用乌克兰语服务，除非买家要求别的语言。
    .why = 自2021年1月16日起法律要求网店这样做；许多买家也这样期望别的卖家。

ua-names_of_places = 写Kyiv、Kharkiv、Odesa、Lviv，“Ukraine”前不加“the”。
    .why = 其他拼写来自俄语。

ua-no_russian = 不要用俄语开头。
    .why = 乌克兰的许多买家会反感。

ua-vocative = 用呼格：“Добрий день, пане Іване!”“Шановна пані Олено!”。
    .why = 这是礼貌的形式，“шановний”不缩写。

ua-vy = 用“Ви”，信里大写。
    .why = 这是对顾客的形式。

ua-flowers = 送花要单数。
    .why = 双数用于葬礼。

ua-date_form = 月份用单词写，或写03.04.2026表示4月3日。
    .why = 乌克兰按日、月、年书写，用点分隔。

ua-holidays = 不要根据假日表承诺日期。
    .why = 目前公共假日不放假。

us-first_names = 第一次之后用名字很正常：“Hi Sarah,”。正式的写法是“Dear Ms. Case:”。
    .why = 美国的许多买家期望亲切的称呼；头衔后要加点。

us-answer_first = 先给答案，再说背景。
    .why = 美国的许多买家觉得长篇客套话很累。

us-active_voice = 用主动语态写短而清楚的句子。
    .why = 北美的商务写作指南这样要求。

us-compensation = 给出具体的补偿：退款、折扣或补发。
    .why = 两项研究显示，对美国顾客，补偿比单纯道歉更重要，也只有在那里提高了回购意愿。

us-date_form = 月份用单词写；那里先读月：4/3是4月3日。
    .why = 在美国，月在日前面。

us-clock = 用12小时制：5 pm。
    .why = 美国用a.m.和p.m.。

us-measures = 除了公制，再给出英寸、磅和°F。
    .why = 美国用自己的单位，很少有买家能想象厘米或公斤。

us-time_zone = 写明时区（Eastern、Pacific），或用买家当地时间。
    .why = 美国有四到六个时区。

us-neutral_greeting = 不要用“Dear Sirs”等只指一种性别的称呼。
    .why = 美国的商务英语应当不分性别。

vn-name_order = 确认哪一部分是姓：本来姓在前。
    .why = 用拉丁字母时两种顺序都有，容易弄错。

vn-greeting = 用称呼加名字，即姓名的最后一部分：“Anh Nam”“Chị Lan”“Mr. Khai”。
    .why = 姓Nguyen的人太多，无法区分。

vn-no_neutral_you = 对成年人用anh或chị，对老人用ông或bà。
    .why = 越南语没有中性的“你”，用错年龄称呼会得罪人。

vn-no_bare_name = 不要只叫名字。
    .why = 对陌生人没有称呼很失礼。

vn-family_names = 不要以为夫妻同姓。
    .why = 女性保留自己的姓。

vn-particles = 加上dạ、ạ和xin。
    .why = 这些表示尊重。

vn-dong = 越南盾不写小数：1.234.567 ₫。
    .why = 越南盾没有使用中的更小单位。

vn-date_form = 那里日在前（3/4是4月3日）：月份用单词写。
    .why = 越南按日、月、年书写。

vn-stay_here = 留在平台消息里。
    .why = 越南常用聊天软件，但平台禁止转到那里。

# Marketplaces; the English is in api/wellput/marketplaces/data/.

allegro-invoice = 自2025年10月20日起，发票走发票功能，不走消息。
    .why = Allegro的规则这样规定。

mercadolibre-claim = 不要劝买家不开纠纷；两个工作日内解决的纠纷不影响信誉。
    .why = Mercado Libre的规则这样规定。

mercari-rating = 买家收到商品之前不要请求评价。
    .why = Mercari禁止这样做。

amazon-attachments = 一条消息的附件合计不超过10 MB。
    .why = 这是亚马逊的上限。

etsy-attachments = 一条消息可带三个文件（JPG、GIF、PDF或PNG），每个不超过100 MB。
    .why = 这是Etsy的限制。

amazon-no_response = 不需要回复的消息可以标记为“无需回复”；24小时包括周末和节假日。
    .why = 否则这条消息算未回复。

ozon-style = 用礼貌的商务文体，语气积极，不写不实内容。
    .why = Ozon的卖家规则这样规定。
