### Chinese (Traditional): what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = 請用平和友善的話來說，或者乾脆不說。
    .why = 粗魯生硬的話會讓買家記住，平台也會處罰。

abrasive_abroad = 請用平和友善的話來說，或者乾脆不說。
    .why = 粗魯生硬的話會讓買家記住，平台也會處罰。

acknowledge = 先說您了解這個問題，再說怎麼解決。
    .why = 遇到問題的買家首先想知道，有人看了，也看懂了。

answer = 請回答買家的問題：「{ $question }」。
    .why = 漏掉一個問題，就要多一則訊息、多等一天，常常還會丟掉一筆生意。

blame = 不要說是誰的錯，說接下來怎麼辦。
    .why = 被責怪的人會辯解，得到幫助的人會平靜下來。

blame_abroad = 不要說是誰的錯，說接下來怎麼辦。
    .why = 被責怪的人會辯解，得到幫助的人會平靜下來。

cancel_push = 不要請買家取消訂單。說您能做什麼，買家要取消就由您來取消。
    .why = 您想要的取消會算在您頭上。{ $policy }

clarify = 請問清楚到底哪裡不對。
    .why = 這則訊息資訊不夠；一個清楚的問題可以省去一輪猜測。

cliche = 用自己的話說：發生了什麼，您現在做什麼。
    .why = 每家店都用這些套話，讀起來像機器回覆。

cold_passive = 說清楚是誰做的：用「I」開頭。
    .why = 沒有人的句子像公文。有了「I」，買家知道有人在負責。

cold_passive_abroad = 說清楚是誰做的：是您。
    .why = 沒有人的句子像公文。有了人，買家知道有人在負責。

contact_leak = 請刪去聯絡方式，留在平台訊息裡溝通。
    .why = { $place } 可能因聯絡方式攔截訊息或停用帳號。{ $policy }

currency = 請寫明「{ $price }」是哪種貨幣。
    .why = 同一個符號在別的國家代表別的錢。

customs_value = 請說明您會在報關單上如實填寫價格和物品。
    .why = 在報關單上寫假價格或寫「禮物」是報關詐欺：包裹可能被沒收，買賣雙方都可能被罰款。{ $policy }

date_format = 請把月份寫成文字：「{ $date }」可以是兩個日子。
    .why = 有的市場先讀日，有的先讀月，買家可能會等錯日子。

deadline = 請現在就送出：買家應在 { $when } 之前得到答覆。
    .why = 買家期望一天內得到答覆，平台會把遲覆算在賣家頭上。

double_negative = 不要雙重否定，直接說可以怎樣。
    .why = 兩個否定連在一起，用外語閱讀的人會卡住，有人還會理解反。

emoji = { $emoji }：{ $advice }。
    .why = 同一個表情各人理解不同，也可能顯得您不重視這件事。

empty_reply = 請在這則訊息裡答覆，不要只打招呼。
    .why = 買家在等答覆。有的平台不把單純的問候算作答覆。

external_link = 請刪去這個連結，或改傳照片、檔案。
    .why = { $place } 可能攔截帶站外連結的訊息，買家也怕這種連結。{ $policy }

follow_up = 結尾請表示願意繼續幫忙。
    .why = 問題還沒解決時，要讓買家知道您會跟到底。

formality = { $advice }。
    .why = 語氣太近或太遠，都可能顯得不尊重。

greeting = 請先打招呼。
    .why = 沒有問候的回覆顯得冷淡，對不認識您的買家更是這樣。

holiday = 「{ $date }」是假日：{ $holiday }。請換一天。
    .why = 那天郵局、物流和商店都休息，承諾可能落空。

html_markup = 請刪去標記「{ $text }」：訊息是純文字。
    .why = 買家會看到原始符號，有的平台還會拒收。{ $policy }

jargon = 請用日常的詞代替「{ $text }」。
    .why = 法律、郵務和辦公用詞，買家很少認識，讀到這裡就停下了。

language = 請改用另一種語言送出：{ $reads }（現在是：{ $written }）。
    .why = 看不出買家能讀這種語言，或者平台要求用另一種。

law_conflict = 不要排除退貨或退款：{ $country } 的法律給了買家這個權利。
    .why = { $law }

law_guarantee = 不要否認或縮短法律規定的賣家責任（{ $country }）。
    .why = { $law }

law_transport = 不要把運輸風險推給買家：交付之前由賣家承擔（{ $country }）。
    .why = { $law }

length = 請刪去 { $over } 個字元：{ $place } 最多 { $limit } 個。
    .why = 超長的訊息會被拒收或截斷，買家看不到結尾。

logistics = 請補上缺少的資訊：{ $lacking }。
    .why = 有了物流公司、追蹤碼和日期，買家可以自己查，不用再問。

marketing = 請刪去這則訊息裡的廣告。
    .why = 答覆裡的廣告像垃圾訊息，在客訴裡更是這樣。{ $policy }

mechanical = 用自己的話答覆，不要只說是、否或套話。
    .why = 過短或重複的答覆，好像沒人看過問題。

motive = 問問買家要做什麼用，或推薦最接近的商品。
    .why = 想要某個尺寸或顏色，背後是一種需要，別的商品也許能滿足。

name = 請核對名字：「{ $name }」不是這位買家的名字。
    .why = 寫錯名字，等於告訴買家這封信是寫給別人的。

nameless_greeting = 請稱呼買家的名字：{ $name }。
    .why = 「Dear customer」誰都可以用。寫上名字，說明您在回覆這個人。

number_format = 請把「{ $number }」寫得不會被看成別的數。
    .why = 有的市場用逗號作小數點，有的用句點，一千可能被讀成一。

off_platform_deal = 交易和付款請留在平台上。
    .why = 站外交易會讓 { $place } 關閉您的帳號，買家也失去保障。{ $policy }

offer_out_of_place = 請把優惠從這則訊息裡去掉。
    .why = 等待幫助的人看到優惠，會覺得自己的麻煩不重要。{ $policy }

options = 請給買家兩個可選的辦法。
    .why = 能選擇的買家覺得被重視，更容易接受答覆。

overpromise = 只承諾您自己做的事；其餘的說「I expect」。
    .why = 物流一晚，買家會想起您的承諾，並怪到您頭上。

overpromise_abroad = 只承諾您自己做的事；其餘的說您預計會怎樣。
    .why = 物流一晚，買家會想起您的承諾，並怪到您頭上。

ownership = 請直接說是您的疏失，並道歉。
    .why = 認錯會得到原諒；一百則客服回覆裡不到一則這樣做。

placeholder = 送出前請填好「{ $text }」。
    .why = 範本裡的空位說明沒有人真正寫信。

policy_wall = 用簡單的話說明原因，並給出兩個辦法。
    .why = 沒有原因的規定會讓談話結束，買家接著就去申訴或寫負評。

policy_wall_abroad = 用簡單的話說明原因，並給出兩個辦法。
    .why = 沒有原因的規定會讓談話結束，買家接著就去申訴或寫負評。

redundant_message = 有新資訊時再傳這則。
    .why = { $place } 已經自己傳過這些話。{ $policy }

review_change = 不要請買家修改或刪除評價。把問題解決好。
    .why = 這樣的請求像施壓，會讓生氣的買家更生氣。{ $policy }

review_divert = 提出幫忙，但不要提評價、申訴或索賠。
    .why = 買家隨時可以評價和申訴。請對方不要這樣做就是施壓。{ $policy }

review_incentive = 請刪去給評價的獎勵。沒有獎勵，您可以請對方寫真實的評價。
    .why = 有獎評價被平台禁止，在許多國家也違法。{ $policy }

review_positive = 請對方寫真實的評價，不要求好評。
    .why = 索要星級像施壓，平台會處罰。{ $policy }

safety_guess = 關係到健康的事不要猜：請查清楚，不知道的就說不知道。
    .why = 過敏的人或有孩子的人會相信「{ $text }」。猜錯了可能傷害健康。

salutation = 請換一個稱呼：{ $reason }。
    .why = 稱呼最先被讀到，它的形式表現尊重。

sensitive_topic = 請刪去「{ $topic }」，或換成中性的詞。
    .why = { $reason }

shouting = 請寫成「{ $text }」，不用全大寫，也不用連串的標點。
    .why = 全大寫和連串的標點讀起來像在喊，在別的語言裡也一樣。

signature = 結尾請寫上您的名字或賣場名稱。
    .why = 有名字，說明是人在答覆，買家以後也知道找誰。

store_offer = 您的優惠「{ $offer }」適合這位買家。
    .why = 詢問價格或有什麼貨的買家可能樂意聽到。客訴之後沒有人想聽。

thanks = 請感謝買家來信。
    .why = 十則好的答覆裡有九則會道謝；這說明來信是受歡迎的。

time_zone = { $advice }。
    .why = 買家那邊的時間可能不同，也可能是夜裡。

timeframe = 請說到什麼時候：「{ $promise }」。
    .why = 有日期的承諾讓人安心等；沒有日期就會引來下一個問題。

typo_agreement = 請寫「{ $right }」，不是「{ $text }」。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_clause = 請寫「{ $right }」，不是「{ $text }」。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_complement = 請寫「{ $right }」，不是「{ $text }」。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_confused = 請檢查這個詞：「{ $text }」。
    .why = 用錯詞會讓人重讀句子，翻譯軟體也會照字面翻譯。

typo_doubled = 「{ $text }」只寫一次。
    .why = 重複的詞會讓人把句子再讀一遍。

typo_grammar = 請檢查「{ $text }」的文法。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_noun_form = 請寫「{ $right }」，不是「{ $text }」。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_phrase = 請檢查「{ $text }」的文法。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

typo_real_word = 請寫「{ $right }」，不是「{ $text }」。
    .why = 用錯詞會讓人重讀句子，翻譯軟體也會照字面翻譯。

typo_spelling = 請寫「{ $right }」，不是「{ $text }」。
    .why = 拼寫錯誤顯得粗心，翻譯軟體也會出錯。

typo_verb_form = 請寫「{ $right }」，不是「{ $text }」。
    .why = 文法錯誤顯得粗心，有的還會改變意思。

units = 「{ $measure }」：{ $advice }。
    .why = 想像不出大小的買家只能猜，猜錯了就退貨。

vague = 請寫具體日期或天數，不寫「{ $text }」。
    .why = 「盡快」對買家是一小時，對物流是一週。有了日期，買家就不擔心了。
