import type { WordList } from './word-list.ts';

/** Words by which customers say what they need. */
export const need: WordList = [
  /\bprefer\b|求(?:推荐|一款|购)|急需|缺(?:一个|个|少|一款|一套)|looking for|in search of|\b(?:we|i)(?:'d| would)? (?:really |also |urgently |just )?(?:need|require|want|prefer)\b|we(?:'re| are) after|hoping (?:to|for)|(?:i|we) hope|must (?:be|have|support|fit|include|work)|(?:should|has to|have to|needs? to) (?:be|have|support|fit|include|work|survive|last|handle|hold|come)|something (?:that|which|for|more|less|with)|ideally|would be (?:great|nice|ideal)|would (?:love|prefer) (?:a|an|to|something)|recommend (?:a|an|something|me)|suitable for|anything (?:for|that|with)/i,
  /^(?:有没有|有|求|找)[^?]{0,16}(?:不用|能|可以|带|适合)[^?]{1,16}的/i,
  /要能\S{2}/i,
  /\S{2}的就(?:行|可以|好|成)/i,
  /(?:想|希望|需要|需|打算|准备|计划)\S{2}/i,
  /有没有[^?]{1,24}(?:的|款|种|方案|办法)/i,
  /最好\S{2}/i,
  /要求\S{2}/i,
  /必须\S{2}/i,
  /得(?:是|能|有|要)\S{3}/i,
  /一定要\S{2}/i,
  /(?:要|找|来|做|选|想要)(?:一|那|个|一个|那种|一种|一款|个能|能|耐|防|轻|薄|厚|大|小|软|结实|好看|高档|简单|环保|便携|适合|不)\S{3,20}的/i,
  /适合[^?]{2,20}的/i,
  /能(?:不能)?(?:耐|防|抗|冷藏|保温|定制)\S{1,20}的/i,
];

/** Needs that may stand in one clause with a number of goods: they speak of a quality too. */
export const needLead: WordList = [
  /最好|希望|要求|必须|want something|must|looking for/i,
  /要[^,]{2,16}的(?!货|时候|话)/i,
  /要[^,要]{2,80}的(?!货|时候|话)/i,
];

export const notNeed: WordList = [
  /多长时间|最好(?:明天|今天|后天|周|尽快|早点|快点|的)|希望(?:尽快|早日|一切|快点|能?早点?)|需要(?:的话|您|你)|(?:发票|身份证|签字|对公|盖章)[吗?]?$|要求(?:不高|真|太|多)|一定要幸福|给好评|想(?:想|当年|吃|喝|玩|睡|预约|应该|报名)|hope it|hope to see|must be (?:nice|busy|fun|hard|tired|joking)|should be (?:fine|ok|okay|here|there|good|in|at|able)|you must|looking forward|would be (?:great|nice) to|need (?:this|it|them) (?:by|before|on|asap|now|today|tomorrow)|need (?:an|the|your) (?:answer|invoice|address|number|receipt|bank)|want (?:a|my) (?:discount|refund|money)|想死|想多|想开|前必须|必须(?:到|送|发|交|上架|在|今天|明天)|(?:一单|一份)?和上次|want to (?:think|see|wait|talk|discuss|make sure|go)|(?:需要|想|想要|打算|要)(?:再)?(?:考虑|想想|商量|问问|看看|时间|一下|等|多久|多少|几|什么|哪|不需要|我(?:做|提供)|提前|付|交|办|填|联系|请教|咨询|问|知道|确认|下单|订|取消|退)|想(?:不到|起|念|到|必|象|法|办法|来)|不(?:需要|想|用|必|希望)|没想|需要(?:吗|不)|要不要|(?:我|就)想问|有没有(?:货|优惠|现货|折扣|活动|人|空|时间|收到|发|到|便宜|打折)|need to (?:think|check|ask|talk|discuss|go|cancel|wait|know|confirm|see|consult|pay|order|return)|(?:don'?t|do not|doesn'?t|no longer|didn'?t) (?:need|want|require)|no need|want to (?:know|ask|cancel|check|confirm|order|buy|return|say|thank)|would like to (?:order|buy|know|ask|cancel|place|purchase)|need (?:a |your )?(?:reply|answer|quote|refund|help)|do (?:i|we) need|(?:你|您)(?:们)?(?:需要|想|希望)|(?:hope|hoping) (?:you|this|to hear|all)|看您|如果需要|有需要(?:再|的话|联系)|(?:有|没)需求|最好(?:吃|看|的(?:一|朋友))|做得最好|质量最好|卖得最好|必须的|必须点赞|sounds good|想你|希望(?:合作|下次|你|您|生意)|you need/i,
  /^(?:我们?)?(?:还)?(?:需要|要|用)[^,]*[吗?]$/i,
  /想(?:做|订|买|要)(?:个|一个|一批|一些|点|些)?\S{0,4}$/i,
];

/** Words by which customers say what troubles them. */
export const pain: WordList = [
  /迟到|晚到|晚了|误点|红疹|过敏|冻伤|冻坏|拔干|没(?:更新|动静|反应|效果|信号|人修|货)|崩溃|(?:系统|天天|老是|经常)崩|推来推去|踢皮球|喘不过|压得|嫌(?!弃)|越来越(?:多|慢|差|难|贵|少|乱|卡)|乱七八糟|一团糟|手忙脚乱|吃亏|上当|特别(?:慢|贵|难|差|麻烦|卡|吵|乱|累)|老(?:拖|坏|断|卡|掉|错|漏|出|是)|记不住|学不会|听不懂|看不懂|跟不上|做不完|不足|不懂|不太会|没时间|太忙|来不及|赶不上|不到位|不专业|不及时|湿了|糊了|歪了|皱|少两|缺|不熟|没效果|没用|killing us|老是|总是|总(?:卡|坏|断|慢|错|漏|出)|经常(?!来|买|用|合作|联系|去|在)|动不动|一直(?:没|不|解决|漏|卡|坏|报错|头疼)|又(?:坏|错|漏|晚|迟|延|断|卡|涨|出|掉)|太(?:贵|慢|麻烦|差|硬|软|薄|厚|重|难|小|大|短|长|吵|复杂|高|低|乱|费|久|累|脏|甜|酸|咸|油|紧|松)(?!好|棒|感谢)|头疼|头痛|烦(?:死|人|得)|(?:很|好|挺|真|特别|超|比较|太|真的)麻烦|麻烦死|痛点|苦恼|困扰|发愁|愁|搞不定|解决不了|不够(?:用|吃|分|放|结实|厚|大|长|亮|快|稳定|卖|清晰)|没法|没办法|不方便|不好(?:用|吃|看|洗|卖|拿|装|打|操作|管|保存|搬)|用不(?:了|惯)|受不了|忍不了|坏(?:了|的|掉)|烂(?:了|的|掉)|破(?:了|损|的)|碎|裂(?:了|开|的)|断(?:了|货|的|裂)|掉(?:色|漆|毛|粉|渣|皮|线)|褪色|缩水|起球|漏(?:了|水|油|气|液|发)|变形|变质|发霉|发黄|脱胶|脱线|色差|异味|卡(?:纸|顿|死|住)|死机|闪退|打不开|没反应|连不上|对不上|丢(?:件|失|单)|压(?:坏|扁)|过敏|(?:发|寄|送|印|做|弄|搞)错|少(?:发|了|寄|给)|还(?:没|沒)(?:有)?(?:到|收到|发|处理|退|解决|人)|没收到|迟迟|拖(?:了|到|延|着)|半天(?:不|没)|没人(?:理|管|接|回|会|处理)|跟不上|压力(?:很|太|好|挺)?大|亏(?:了|本|钱|损)|浪费|效率(?:太|很)?低|成本(?:太|很|越来越)?高|涨价|投诉(?!电话)|(?:质量|服务|态度|效果|体验)(?:太|很|不|真|也|好)?(?:差|行|稳|好)(?<=差|不行|不稳|不好)|不新鲜|不耐|不准|不稳|不清|不显|出问题|有问题|很难|太难|不透气|不防水|易(?:坏|碎|断|掉)|容易(?:坏|碎|断|掉|脏|破|变|褪|起|漏|过)|没(?:地方|人手)|忙不过来|库存(?:不准|积压|太)|积压|滞销|卖不(?:动|出)|\balways (?:late|break|broken|out|slow|delay|wrong|crash|jam|leak|miss)|too (?:expensive|slow|heavy|small|big|long|hard|complicated|short|thin|thick|tight|loose|noisy|late|high|soft|stiff|much)|struggl|problem with|trouble|issues? with|pain (?:point|in)|frustrat|\bbroken?\b|\bbroke\b|damaged|crack|leak|doesn'?t (?:work|fit|last|hold|stick|charge|match|close|open)|(?:isn'?t|aren'?t|not) (?:working|strong|fast|reliable|fresh|enough|waterproof)|can'?t (?:find|keep|handle|open|get|track|afford|use)|hard to|difficult to|waste|wasting|worried|afraid|late (?:again|every|delivery)|\bdelay(?:s|ed)?\b|\brunning out\b|out of stock|falls? apart|fell apart|fade[sd]?\b|shrank|shrink|peel|rust|jam(?:s|med)?\b|crash|wrong (?:colou?r|size|item|address|order|model|product)|missing|never (?:arrived|came|received|on time)|still (?:waiting|haven'?t|hasn'?t|not)|hasn'?t arrived|haven'?t (?:arrived|received)|shows nothing|unreliable|poor quality|no one (?:answers|replies|responds)|nobody (?:answers|replies|knows)|costing us|losing|lost (?:sales|customers|money|time)|blurr?y|\bshort (?:by|\d)|soggy|can'?t (?:agree|see|read|login|log in|connect)|unable to|sick of|tired of|\bhate\b|annoying|\bmess(?:y)?\b|inconsistent|misspel|smells?\b|\bbent\b|dented|scratched|faded|ripped|\btears?\b|stuck|(?:is|was|are|were|came|arrives?|arrived) late|too late|rude|wasted?|complain/iu,
  /(?<![差说了对舍怪忍少免错大])(?!来不了|去不了|用不着|要不了|跑不了|等不了)\p{Script=Han}不(?:到(?![位\d])|了(?!解|起)|好(?!意思|说)|住|上|开(?!心)|动|清|完|出|着|下|掉|起(?!眼)|去|进)/iu,
  /一[^,]{1,6}就(?:掉|坏|断|卡|渗|漏|跳|碎|破|短|皱|裂|化|软|糊|死)/iu,
  /(?:比|跟|和)(?:样品|图片|照片|上次|描述|之前)[^,]{0,6}(?:薄|差|小|短|轻|不|少|浅|深|贵)/iu,
  /说好[^,]{1,10},?结果/iu,
  /每次都?[^,]{0,12}(?:不|慢|错|坏|麻烦|要|搞|等|漏|晚)/iu,
  /(?:怕|担心)\S{2}/iu,
  /keeps? \w{1,20}ing/iu,
];

export const notPain =
  /[^么办]吗$|哈哈|有问题(?:随时|找|联系|再|可以|请|就|的话)|少不了|忍不住|控制不住|停不下|can't complain|missing you|missed (?:your|you)|waste paper|怕你(?:忙|不|在)|hasn'?t (?:leaked|broken|failed)|not bad|刚好|一点(?:都|也)不|没(?:坏|漏|掉|破|晚|迟到)|忙不忙|不(?:怕|担心|用担心|麻烦|会(?:坏|掉|褪|漏|破|缩|太))|没(?:有)?(?:问题|毛病|坏|破|麻烦|漏|色差|异味)|别(?:担心|怕|发错|漏|忘|少发|弄错)|麻烦(?:你|您|帮|发|给|问|安排|看|快|尽快|让|把|再|老板|确认|下)|不麻烦|(?:会不会|能不能|是不是|有没有|会|可以|是否|怎么|如何)[^,]{0,10}(?:吗|么|\?|呢|不)$|如果|万一|要是|假如|防(?:止|水|漏|摔|掉)|避免|以免|别(?:总|老)|太(?:好|棒|感谢|谢谢|贵重|客气)|不(?:太|是|算)(?:贵|慢|大|麻烦)|总是(?:很|这么)(?:好|快|准时)|一直(?:很|都很|在用|合作)(?:好|满意)?|经常(?:来|买)|投诉(?:电话|渠道)|不(?:掉|褪|缩|漏|起|变|易|容易)\S{0,4}的|never (?:breaks?|broke|late)|no (?:problem|issues?|trouble|complaints)|not (?:a )?(?:problem|broken|damaged|too)|nothing (?:broken|wrong|missing)|don'?t worry|(?:no|not) worr|if (?:it|they|any|there)|what if|is it (?:hard|difficult|too)|\?$|hard to (?:beat|believe)|没少|少发(?:点|些)货|不浪费/iu;

/** Demands and threats around a complaint say no trouble by themselves. */
export const demand =
  /^(?:我要|我会|必须|请|麻烦|赶紧|快点|怎么(?:处理|办|解决|赔)|你们看着办|给个说法|退|赔|差评|投诉|举报|再不|谢谢|可以(?:换|退)|能(?:换|退|补))|(?:怎么处理|给个说法|退钱|要求退款|申请退款|退货|退款)$/;
