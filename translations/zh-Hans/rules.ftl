### Chinese (Simplified): what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = 请用平和友善的话来说，或者干脆不说。
    .why = 粗鲁生硬的话会让买家记住，平台也会处罚。

abrasive_abroad = 请用平和友善的话来说，或者干脆不说。
    .why = 粗鲁生硬的话会让买家记住，平台也会处罚。

acknowledge = 先说您理解这个问题，再说怎么解决。
    .why = 遇到问题的买家首先想知道，有人看了，也看懂了。

answer = 请回答买家的问题：“{ $question }”。
    .why = 漏掉一个问题，就要多一条消息、多等一天，常常还会丢掉一单。

blame = 不要说是谁的错，说接下来怎么办。
    .why = 被责怪的人会辩解，得到帮助的人会平静下来。

blame_abroad = 不要说是谁的错，说接下来怎么办。
    .why = 被责怪的人会辩解，得到帮助的人会平静下来。

cancel_push = 不要请买家取消订单。说您能做什么，买家要取消就由您来取消。
    .why = 您想要的取消会算在您头上。{ $policy }

clarify = 请问清楚到底哪里不对。
    .why = 这条消息信息不够；一个清楚的问题可以省去一轮猜测。

cliche = 用自己的话说：发生了什么，您现在做什么。
    .why = 每家店都用这些套话，读起来像机器回复。

cold_passive = 说清楚是谁做的：用“I”开头。
    .why = 没有人的句子像公文。有了“I”，买家知道有人在负责。

cold_passive_abroad = 说清楚是谁做的：是您。
    .why = 没有人的句子像公文。有了人，买家知道有人在负责。

contact_leak = 请删去联系方式，留在平台消息里沟通。
    .why = { $place } 可能因联系方式拦截消息或封停账号。{ $policy }

currency = 请写明“{ $price }”是哪种货币。
    .why = 同一个符号在别的国家代表别的钱。

customs_value = 请说明您会在报关单上如实填写价格和物品。
    .why = 在报关单上写假价格或写“礼物”是报关欺诈：包裹可能被没收，买卖双方都可能被罚款。{ $policy }

date_format = 请把月份写成文字：“{ $date }”可以是两个日子。
    .why = 有的市场先读日，有的先读月，买家可能会等错日子。

deadline = 请现在就发送：买家应在 { $when } 之前得到答复。
    .why = 买家期望一天内得到答复，平台会把迟复算在卖家头上。

double_negative = 不要双重否定，直接说可以怎样。
    .why = 两个否定连在一起，用外语阅读的人会卡住，有人还会理解反。

emoji = { $emoji }：{ $advice }。
    .why = 同一个表情各人理解不同，也可能显得您不重视这件事。

empty_reply = 请在这条消息里答复，不要只打招呼。
    .why = 买家在等答复。有的平台不把单纯的问候算作答复。

external_link = 请删去这个链接，或改发照片、文件。
    .why = { $place } 可能拦截带站外链接的消息，买家也怕这种链接。{ $policy }

follow_up = 结尾请表示愿意继续帮忙。
    .why = 问题还没解决时，要让买家知道您会跟到底。

formality = { $advice }。
    .why = 语气太近或太远，都可能显得不尊重。

greeting = 请先打招呼。
    .why = 没有问候的回复显得冷淡，对不认识您的买家更是这样。

holiday = “{ $date }”是假日：{ $holiday }。请换一天。
    .why = 那天邮政、物流和商店都休息，承诺可能落空。

html_markup = 请删去标记“{ $text }”：消息是纯文本。
    .why = 买家会看到原始符号，有的平台还会拒收。{ $policy }

jargon = 请用日常的词代替“{ $text }”。
    .why = 法律、邮政和办公用词，买家很少认识，读到这里就停下了。

language = 请改用另一种语言发送：{ $reads }（现在是：{ $written }）。
    .why = 看不出买家能读这种语言，或者平台要求用另一种。

law_conflict = 不要排除退货或退款：{ $country } 的法律给了买家这个权利。
    .why = { $law }

law_guarantee = 不要否认或缩短法律规定的卖家责任（{ $country }）。
    .why = { $law }

law_transport = 不要把运输风险推给买家：交付之前由卖家承担（{ $country }）。
    .why = { $law }

length = 请删去 { $over } 个字符：{ $place } 最多 { $limit } 个。
    .why = 超长的消息会被拒收或截断，买家看不到结尾。

logistics = 请补上缺少的信息：{ $lacking }。
    .why = 有了物流公司、单号和日期，买家可以自己查，不用再问。

marketing = 请删去这条消息里的广告。
    .why = 答复里的广告像垃圾信息，在投诉里更是这样。{ $policy }

mechanical = 用自己的话答复，不要只说是、否或套话。
    .why = 过短或重复的答复，好像没人看过问题。

motive = 问问买家要做什么用，或推荐最接近的商品。
    .why = 想要某个尺码或颜色，背后是一种需要，别的商品也许能满足。

name = 请核对名字：“{ $name }”不是这位买家的名字。
    .why = 写错名字，等于告诉买家这封信是写给别人的。

nameless_greeting = 请称呼买家的名字：{ $name }。
    .why = “Dear customer”谁都可以用。写上名字，说明您在回复这个人。

number_format = 请把“{ $number }”写得不会被看成别的数。
    .why = 有的市场用逗号作小数点，有的用句点，一千可能被读成一。

off_platform_deal = 交易和付款请留在平台上。
    .why = 站外交易会让 { $place } 关闭您的账号，买家也失去保障。{ $policy }

offer_out_of_place = 请把优惠从这条消息里去掉。
    .why = 等待帮助的人看到优惠，会觉得自己的麻烦不重要。{ $policy }

options = 请给买家两个可选的办法。
    .why = 能选择的买家觉得被重视，更容易接受答复。

overpromise = 只承诺您自己做的事；其余的说“I expect”。
    .why = 物流一晚，买家会想起您的承诺，并怪到您头上。

overpromise_abroad = 只承诺您自己做的事；其余的说您预计会怎样。
    .why = 物流一晚，买家会想起您的承诺，并怪到您头上。

ownership = 请直接说是您的失误，并道歉。
    .why = 认错会得到原谅；一百条客服回复里不到一条这样做。

placeholder = 发送前请填好“{ $text }”。
    .why = 模板里的空位说明没有人真正写信。

policy_wall = 用简单的话说明原因，并给出两个办法。
    .why = 没有原因的规定会让谈话结束，买家接着就去申诉或写差评。

policy_wall_abroad = 用简单的话说明原因，并给出两个办法。
    .why = 没有原因的规定会让谈话结束，买家接着就去申诉或写差评。

redundant_message = 有新信息时再发这条。
    .why = { $place } 已经自己发过这些话。{ $policy }

review_change = 不要请买家修改或删除评价。把问题解决好。
    .why = 这样的请求像施压，会让生气的买家更生气。{ $policy }

review_divert = 提出帮忙，但不要提评价、申诉或索赔。
    .why = 买家随时可以评价和申诉。请对方不要这样做就是施压。{ $policy }

review_incentive = 请删去给评价的奖励。没有奖励，您可以请对方写真实的评价。
    .why = 有奖评价被平台禁止，在许多国家也违法。{ $policy }

review_positive = 请对方写真实的评价，不要求好评。
    .why = 索要星级像施压，平台会处罚。{ $policy }

safety_guess = 关系到健康的事不要猜：请查清楚，不知道的就说不知道。
    .why = 过敏的人或有孩子的人会相信“{ $text }”。猜错了可能伤害健康。

salutation = 请换一个称呼：{ $reason }。
    .why = 称呼最先被读到，它的形式体现尊重。

sensitive_topic = 请删去“{ $topic }”，或换成中性的词。
    .why = { $reason }

shouting = 请写成“{ $text }”，不用全大写，也不用连串的标点。
    .why = 全大写和连串的标点读起来像在喊，在别的语言里也一样。

signature = 结尾请写上您的名字或店名。
    .why = 有名字，说明是人在答复，买家以后也知道找谁。

store_offer = 您的优惠“{ $offer }”适合这位买家。
    .why = 询问价格或有什么货的买家可能乐意听到。投诉之后没有人想听。

thanks = 请感谢买家来信。
    .why = 十条好的答复里有九条会道谢；这说明来信是受欢迎的。

time_zone = { $advice }。
    .why = 买家那边的时间可能不同，也可能是夜里。

timeframe = 请说到什么时候：“{ $promise }”。
    .why = 有日期的承诺让人安心等；没有日期就会引来下一个问题。

typo_agreement = 请写“{ $right }”，不是“{ $text }”。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_clause = 请写“{ $right }”，不是“{ $text }”。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_complement = 请写“{ $right }”，不是“{ $text }”。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_confused = 请检查这个词：“{ $text }”。
    .why = 用错词会让人重读句子，翻译软件也会照字面翻译。

typo_doubled = “{ $text }”只写一次。
    .why = 重复的词会让人把句子再读一遍。

typo_grammar = 请检查“{ $text }”的语法。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_noun_form = 请写“{ $right }”，不是“{ $text }”。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_phrase = 请检查“{ $text }”的语法。
    .why = 语法错误显得粗心，有的还会改变意思。

typo_real_word = 请写“{ $right }”，不是“{ $text }”。
    .why = 用错词会让人重读句子，翻译软件也会照字面翻译。

typo_spelling = 请写“{ $right }”，不是“{ $text }”。
    .why = 拼写错误显得粗心，翻译软件也会出错。

typo_verb_form = 请写“{ $right }”，不是“{ $text }”。
    .why = 语法错误显得粗心，有的还会改变意思。

units = “{ $measure }”：{ $advice }。
    .why = 想象不出大小的买家只能猜，猜错了就退货。

vague = 请写具体日期或天数，不写“{ $text }”。
    .why = “尽快”对买家是一小时，对物流是一周。有了日期，买家就不担心了。
