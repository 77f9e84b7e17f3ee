import type { Intent } from './chip.ts';
import type { WordList } from './word-list.ts';

export type IntentRule = { intent: Intent; pattern: WordList; except?: WordList };

/** What customers want, by the words that carry it; of one intent the first rule that fits is told. */
export const intentRules: readonly IntentRule[] = [
  {
    intent: 'cancel',
    pattern: [
      /取消(?!键|按钮)|退我|我要退|退掉|退吧|不想要|想退|算了吧|先不(?:做|印|发|要|订|下单|买)|先停|停一下|暂停|撤回订单|改主意|hold off|changed (?:my|our) mind|never ?mind the order|forget (?:it|about the order)|(?:先|都|就|那|我|暂时|还是)?不(?:要|买|订|做|需要)了|退订|退单|撤单|撤销订单|别发了|不用发了|先别(?:发|做|印)|停掉|订单作废|作废|退货(?!率|地址|流程|运费)|退款(?!率|流程|到账|多久)|(?:想|要|给我|帮我|申请|麻烦)退(?!休|税|出|房)|\bcancel(?:l?ed|l?ing|l?ation)?\b|call (?:it|that|the order) off|don'?t (?:need|want) (?:it|them|this|the order|those)?\s?(?:anymore|any more|any longer)|no longer (?:need|want)|\brefund\b|return (?:it|them|this|these|the)|withdraw (?:my|the|our) order|scrap the order/i,
    ],
    except: [
      /取消(?:不了|关注)|能取消|可以取消|怎么取消|取消政策|不能取消|别取消|不取消|没(?:有)?取消|不要了解|refund policy|cancellation policy|退款政策|退货政策|退换货?政策|(?:支持|可以|能|能不能|是否)(?:七天|7天)?(?:无理由)?退(?:货|换|款)?[吗?]|包退|can i cancel|(?:if|can|could) [^.?]{0,20}(?:cancel|return)|what(?:'s| is) your return/i,
    ],
  },
  {
    intent: 'complain',
    pattern: [
      /推来推去|踢皮球|迟到|晚到|崩了|天天崩|跳闸|红疹|没更新|湿了|淋湿|受潮|泡水|糊了|模糊|歪了|贴歪|皱了|起皱|脏了|很脏|污渍|蔫了|软了|化了|瘪了|洒了|撒了|弄丢|丢了|丢件|磕|划痕|刮花|掉了|松了|松动|脱落|起皮|短斤|缺斤|缺货|缺了|颜色不对|尺寸不对|数量不对|味道不对|型号不对|货不对|错了|搞错|弄错|对不上|太拉|拉胯|难吃|难用|难闻|恶心|敷衍|糊弄|催了|几次了|好几次|多少次|几天了|三天了|一周了|一个月了|没人|没动静|没消息|没下文|没回|没处理|没解决|没退|没给|没发|没送|联系不上|联系不到|打不通|不接|登不上|上不去|充不进|充不上|不值|后悔|二手|假货|假的|不是正品|不一样(?!吗)|货不对|投诉|差评|举报|太差|质量(?:太|很|真|也太|好)?差|质量(?:有)?问题|态度(?:太|真|很|好)?(?:差|恶劣)|发错|送错|寄错|印错|做错|漏发|少发|少了|少寄|漏(?:了|水|油|液|气)|破了|破损|破的|碎了|坏了|坏的|坏掉|烂了|烂的|烂掉|压坏|摔坏|变质|发霉|发黄|过期|掉色|褪色|缩水了|起球|开裂|裂了|断了|脱胶|脱线|色差|异味|有味道|臭|不新鲜|过敏|还(?:没|沒)(?:有)?(?:到|收到|发|送|退|处理|到账)|没收到|一直没|迟迟|拖了|拖到|拖这么|(?:太|好|这么|那么)慢|慢死|半天(?:不|没)|没人(?:理|管|接|回)|不理|不回(?:复|消息|我)?|骗|坑人|坑我|太坑|忽悠|货不对板|和图片不|跟图片不|不符|不满|失望|生气|什么破|垃圾|忍不了|受不了|气死|无语|搞什么|怎么回事|怎么搞的|怎么又|又(?:坏|错|漏|晚|迟|延|断|卡|出问题)|打不开|用不了|没法用|不能用|连不上|开不了|没反应|死机|闪退|断货|\bcomplain(?:t|ing)?\b|disappoint|unacceptable|terrible|awful|horrible|worst|\bbroken\b|\bbroke\b|damaged|defective|faulty|cracked|leak(?:ed|ing|s|y)?\b|wrong (?:item|colou?r|size|product|order|address|model|one|batch|part)|\bmissing\b|never (?:arrived|came|received|got)|(?:still )?(?:hasn'?t|haven'?t|not) (?:yet )?(?:arrived|received|shipped|been delivered|shown up|come)|still (?:waiting|haven'?t|hasn'?t|no|not)|shows nothing|doesn'?t work|does not work|not working|stopped working|won'?t (?:open|start|turn|charge|work)|poor quality|bad quality|rude|fed up|ridiculous|not happy|unhappy|frustrat|rotten|mou?ldy|expired|torn|stained|scratched|late again|\bdelayed\b|no one (?:answers|replied|responds)|nobody (?:answers|replied|responds)|ripped off|scam|not as described|not what (?:i|we) ordered|too slow|blurry|\bshort by\b|(?:is|was|were|are) late\b|smells? (?:bad|weird|awful)|dented|ripped|misspelled|stuck in|unprofessional|fell apart/i,
      /说好[^,。]{1,10},?结果/i,
      /(?:比|跟|和)样品[^,。]{0,6}(?:薄|差|小|短|轻|不|少)/i,
      /等了(?:[^,]{0,5}(?:天|周|星期|礼拜|小时|半天)|好久|很久|半天)/i,
      /说好的?.{0,12}(?:没|不|呢)/i,
      /答应.{0,10}(?:没|不)/i,
    ],
    except: [
      /(?:会不会|怕|担心|容易|万一|如果|要是|不会|不能|别|防|怎么防|有没有|不|没有|没|包|避免|以免)(?:出现|有|再|被|给|太|会|弄|容易|是不是)?(?:掉色|褪色|坏|破损?|漏|烂|过期|缩水|变质|开裂|起球|发霉|色差|碎|异味|过敏|骗|失望|生气|投诉)|(?:怕|担心|万一|如果|要是|会不会)[^,。!?]{0,10}(?:坏|烂|破|碎|漏|掉色|褪色|变质|过期|发霉|过敏|色差|晚|错)|别拖|不会再|没问题|no complaints|nothing (?:was )?missing|never disappoints?|not disappointed|if (?:it|they|any)[^.?]{0,16}(?:broken|damaged|missing|leak)|是不是有色差|不骗|少了(?:点)?(?:利润|钱)|便宜|破例|破费|打破|慢慢|慢走/i,
    ],
  },
  {
    intent: 'compare',
    pattern: [
      /比(?:别家|隔壁|其他|你们?|人家|同行|上家|网上|淘宝|拼多多|京东|之前|某宝|1688)|比价|对比|比较(?:一下|下|了|看看|$|哪|几|两)|货比三家|多问几家|问(?:了|过)几家|几家(?:报价|在比|都)|哪(?:个|款|种|家|一?款|一种|一个)(?:更|比较|质量|性价比|效果|划算|耐用|合适|好|适合|便宜|实惠)|(?:有什么|有啥|有何|什么|啥|的)(?:区别|不同|差别|差异|不一样)|区别(?:是|在|大)|差(?:在哪|多少)|优势在哪|你们和|\bcompar(?:e|ed|ing|ison)\b|difference(?:s)? between|what'?s the difference|\bvs\.?\b|\bversus\b|better than|cheaper (?:than|elsewhere|at|from)|(?:another|other|different) (?:supplier|vendor|shop|store|quote|seller|factory|company|offer)s?|your competitor|competitors?|shopping around|elsewhere|lower (?:price|quote) (?:from|elsewhere)/i,
      /(?:别|人|另一?|其他|其它|那|隔壁|上|同行|有)家[^,。!?]{0,8}(?:才|只|便宜|更|卖|报|给我|价|送|包邮|\d|\uE000)/i,
      /(?:淘宝|拼多多|京东|1688|网上|某宝|隔壁|同行|别处|别人)[^,。!?]{0,6}(?:才|只要|只卖|便宜|更|卖|报|\d|\uE000)/i,
      /(?:和|跟|与|比)[^,。?]{1,14}(?:比|哪个|哪款|区别|相比|一样吗|有什么不|谁)/i,
      /还是[^,。?]{1,12}(?:好|划算|合适|耐用|耐|便宜|强)[?呢些]/i,
      /how (?:is|does) (?:(?!how )[^.?]){0,30}(?:differ|stack up)/i,
      /(?:which|what) (?:one|of|is|would)[^.?]{0,24}(?:better|best|cheaper|stronger|lasts? longer|more durable|recommend)/i,
    ],
    except: [/比较(?:忙|急|满意|好吃|多|少|贵|大|小|远|喜欢|赶)|没有对比|无需比较/i],
  },
  {
    intent: 'ask_price',
    pattern: [
      /多少(?:钱|米|元|块|一(?:个|箱|斤|张|本|件|套|盒|只|支|瓶|包|台|米|平|公斤|份|条|双|桶|袋|吨))|几(?:块|毛|元)(?:钱)?|几多钱|怎么卖|咋卖|如何卖|怎么收费|怎么算(?!的?账)|啥价|什么价|什么价格|价格(?:是|多少|怎么|呢|表|如何|$|\?|发|给)|报(?:个|一下|下|一个)?价(?!单给您|了|已)|价目|单价(?:是|多少|呢|\?)|什么价位|要钱(?:不|吗)|收费不|半价吗|满多少|多少起送|实价|给个价|价位|询价|问(?:一?下|个)?价|(?:能|可以|能不能|可不可以|还能|再|有没有|给|帮|想|多买)?(?:不能)?(?:便宜|优惠|打折|让利|少)(?:点|一点|些|多少|吗|不|下|一些|个|么|价|\?)|有(?:没有)?(?:优惠|折扣|活动价|团购价)|最低(?:价|多少|能)|底价|批发价|拿货价|什么折扣|几折|打几折|贵不贵|费用(?:是|多少|怎么|大概|呢)|运费(?:多少|怎么|是|呢|\?)|收费(?:吗|多少|标准)|要(?:花)?多少(?:$|\?|呢|啊)?(?!天|久|个|箱|件|时间|人|斤|张)|行不行(?=$|[?。,])|包邮[?吗]|how much|what(?:'s| is| are| would be)? (?:the |your )?(?:best |unit |total |lowest )?(?:price|cost|rate|charge|pricing|fee|damage)s?|price (?:list|for|of|per|on|please|\?)|pricing|\bquot(?:e|ation)\b|how (?:do|does) (?:you|it) (?:charge|cost)|\bcosts?\?|any discount|discount|cheaper\?|best price|price\?|rates?\?|incl\. shipping\?|bulk (?:price|rate)/i,
      /\uE000[^,。]{0,6}(?:行不行|行吗|可以吗|能做吗|能做下来|卖不卖|能卖吗|能不能做|给不给|做不做)/i,
      /(?:can|could) you do [^.?]{0,16}(?:\uE000|better|cheaper)/i,
    ],
    except: [
      /报价(?:单)?发(?:那|到|这|过去)|报价单?(?:收到|看了|已|发你|发您|我看)|报价(?:已|收到)|got (?:your|the) quote|quote (?:received|looks)|discount code (?:works|worked)|便宜(?:没好货|货)|少了点|便宜点的|价格(?:可以|合适|不错|很好|公道|能接受|没问题|ok)|other quotes?/i,
    ],
  },
  {
    intent: 'order',
    pattern: [
      /订购|预订|预定|订货|补货|加单|加订|返单|续订|续单|(?:就|那就|按)(?:要|订|买|做|这个|这款|这样|它)(?:了|吧|下|定|款|个|的)|我(?:就)?(?:要|买|订|拍)(?:了|这|那|个|一|两|三|\d|\uE000)|(?:要|来|订|买|拿|留|加|拍|定|进|备|补|做|印|发|送|寄|再来|先来|先拿|整|安排|需要|给我|帮我)(?:我|一|个|下|一下|上|了|货|先|他|她|我们|我家|店里|点|够)?\s?\uE001|(?:帮|给|替)我(?:留|订|下|拿|定|备|发|安排|拍|打包|准备)|麻烦(?:安排|发|送)\s?\uE001|想(?:要)?(?:订|买|定|拿|下单|预订|做一批|印)|拍下了?|已拍|刚拍|付款了|来一(?:份|单|个|套|箱|件|盒)|照旧|老样子|和上次一样(?:来|再|发|的)|再来|确认(?:下单|订单|订购)|签合同吧|可以(?:下单|安排生产|开始做)|就它了|就定(?:这|它|那)|来一单|proceed with|go ahead with|就这个|(?<!不|需)要了(?!解)|全要|包了|各来|各要|来两|来三|来几|安排(?:生产|发货)(?:吧|$|,|。)|\b(?:i|we)(?:'ll| will|'d like to| would like to| want to| need to)\s(?:take|order|buy|get|have|purchase|place|go (?:with|for|ahead)|confirm|reorder|re-order)|i(?:'d| would) like (?:\uE001|to (?:buy|order|get|purchase|place)|\d)|place (?:an|my|our|the|another) order|(?:send|ship|get|give)(?: me| us)? \uE001|\b(?:need|want|order|ordering|reorder|take|buy)\s(?:another |about |to order |me )?\uE001|put (?:me|us) down for|let'?s go (?:ahead|with)|go ahead (?:and|with)|same (?:order )?as last (?:time|month|order)|\bpo (?:attached|number|#)|purchase order|reserve \uE001|book \uE001|\bI'?ll have\b|sign me up/i,
      /下(?:个)?单(?!了吗|后|流程|了[^,。]{0,6}(?:没|怎么))/i,
      /\uE001[^,。!?]{0,10}(?:\uE002)?[^,。!?]{0,8}(?:要|给我|发我|送到|送来|寄到|发到|谢谢|下单|安排|尽快|急用|打包|我要|就要|我们要)/i,
      /(?<!次.{0,4})都要(?=$|[,。了吧])/i,
      /please (?:send|ship|deliver|book|reserve|supply|prepare|add|put)(?: me| us)?[^.?]{0,20}\uE001/i,
      /(?<!\uE001)\uE001+[^.?\uE001]{0,40}(?:please|deliver to|ship to|to be delivered|deliver by|asap)/i,
      /\uE002\s?[x×*]/i,
    ],
    except: [
      /怎么下单|如何下单|下单流程|在哪下单|下单后|下单链接|订单号|没下单|(?:多少|几)(?:件|个|箱)?起订|起订量|minimum order|how (?:do|can|to) [^.?]{0,12}order|where (?:do|can) [^.?]{0,8}order|考虑|再说|不(?:想)?(?:要|买|订)|not (?:ready|going) to order|don'?t (?:want|need)/i,
    ],
  },
  {
    intent: 'ask_info',
    pattern: [
      /([\u4e00-\u9fff])[不没]\1|多少(?:页|个|层|种|人|度|克|毫升)|(?:吗|么|呢|没|不)(?:\?|$|,|。|\s)|\?|请问|咨询|想了解|想问|问一?下|了解一?下|有没有|能不能|可不可以|可以不|是不是|会不会|支不支持|几天|多久|多长时间|什么时候|啥时候|何时|几点|哪里|哪儿|在哪|咋(?:办|用|弄|整|样)|怎么(?:用|做|办|发|退|操作|安装|保存|联系|下单|付|走|洗|开|选|收|寄|申请|注册|登录|充|查|取|处理|样)|如何|什么(?:材质|材料|规格|尺寸|颜色|牌子|时候|型号|成分|意思|快递|口味|要求|流程)|哪些|多大|多重|多长|多厚|多高|还有货|有货|现货|库存|到哪了|发什么快递|送哪|发货了没|i(?:'d| would) like to (?:know|ask)|could you (?:tell|send|share|confirm|let)|can you (?:tell|send|share|confirm|let)|wondering (?:if|whether)|please (?:advise|let me know|tell me|confirm)|let me know (?:if|when|what|how|whether)|more (?:info|information|details)|send (?:me|us) (?:the|a|your|more|some) (?:catalog(?:ue)?|brochure|spec|details|info|datasheet)/i,
      /需要[^,。]{0,8}什么/i,
      /支持[^,。]{0,10}(?:吗|么)/i,
    ],
    except: [
      /^[^,。]{0,4}(?:好吗|是吗|真的吗|对吗|在吗|在不在|忙吗|吃了吗|睡了吗|干嘛呢|怎么样了?)[?。!]?$|how are you|you there\?|what'?s up|right\?$|really\?$|好吗\?$|^(?:what|huh|hello|hi|啊|嗯|哦|什么)\?+$/i,
    ],
  },
  {
    intent: 'thanks',
    pattern: [
      /谢谢|多谢|感谢|谢啦|谢咯|感激|much appreciated|谢了|谢过|谢谢啦|蟹蟹|3q|thx|\btks\b|\bthanks?\b|thank you|\bty\b|辛苦(?:了|啦|你|您|各位|大家)|麻烦你了|appreciate|grateful|cheers,? mate|much obliged/i,
    ],
    except: [
      /不用谢|不谢|不用客气|谢绝|谢谢(?:但|,?不用|,?不需要|,?不了)|不用了,?谢谢|不了,?谢谢|不需要,?谢谢|no,? thanks|no thank you|thanks but no|thanks to (?:the|your|you being)|thankfully|thanksgiving|感谢(?:信|节)|答谢|谢师宴|我谢谢你|感谢(?:您的)?(?:关注|来电|耐心)/i,
    ],
  },
];
