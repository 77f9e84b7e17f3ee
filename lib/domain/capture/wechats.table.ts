/** The name of the service, with the nicknames people give it. */
const wechatWord = String.raw`(?:微\s?信|薇信|威信|维信|微xin|微❤|薇❤|卫星|绿泡泡|[vV]信|wei\s?xin|[Ww]e\s?[Cc]hat|WECHAT|WeiXin|(?<![A-Za-z])(?:vx|wx|WX|VX|Vx|Wx)(?![A-Za-z]{2}))`;
/** What may stand between the word and the id. */
const tie = String.raw`(?:\s?(?:账号|帐号|号码|号|ID|id|Id|名(?=:)|is|are|就是|还是|是|为|搜索?|改成|换成|改为|加|加我|我的?|哈|吧|呢|please|[:=,"'“(\[「~-]|👉|➡️?|☞)){0,6}\s{0,2}`;

/** Right before an id: it is a WeChat id whatever it looks like. */
export const saysWechat: readonly RegExp[] = [
  new RegExp(`${wechatWord}${tie}$`, 'u'),
  // 加我微信, +v, 加个薇
  new RegExp(
    String.raw`(?:加|[+➕])\s?(?:个|我|一下)?的?\s?(?:[薇威微]❤?(?:号)?|[vV]|[vV]x)${tie}$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:(?<![A-Za-z0-9])[vV](?=\s?(?::|是|号|=))|我的?[vV](?![A-Za-z0-9]))${tie}$`,
    'u',
  ),
];
/** Right before an id that looks like one. */
export const hintsWechat: readonly RegExp[] = [
  /(?:(?:add|reach|find|message|text|ping) (?:me|us)|[加微薇搜vV]我|加我?一下|加好友|搜索?|拉我|来加)(?:\s?(?:at|on|via|by|:|,|is|id|好友)){0,3}[\s,:]{0,2}$/iu,
  /(?:^|[\s,。;:!(])[薇威微vV]\s?:?\s{1,2}$|(?:^|[\s,。;:!(])[薇威微]:?$/u,
  /(?:工作|私人|生活|备用|新的?|小|大|主|客服|销售|业务)号(?:码|是|:|\s|,|换成|改成){0,3}$/u,
];
/** The word earlier in the same sentence: 这个微信不用了,新的是. */
export const toldEarlier = new RegExp(
  String.raw`${wechatWord}(?!\s?(?:支付|转账|转|付|收|红包|零钱|钱包|群|公众|小程序|视频号|读书|运动|截图|登录|扫码|pay))|(?:加|[+➕])\s?[薇vV](?![A-Za-z0-9])`,
  'giu',
);
/** Right before the word: then there is none. */
export const hasNone = /(?:没有?|不用|不玩|不上|别印?|无|没加|\b(?:no|not|use|have))\s?$/i;

/** Right behind an id: it is said then. */
export const saysAfter = new RegExp(
  String.raw`^\s?[,(:~/-]{0,2}\s?(?:(?:这个?|就|that|this)?\s?(?:is|'s|是)?\s?(?:我的?|my|本人的?|our)?\s?(?:${wechatWord}|[vV薇](?![A-Za-z]))(?:号|id)?(?!\s?(?:支付|群|公众号|小程序|pay|转))|on ${wechatWord}|加我|[^。\n]{0,4}(?:微信|wx|vx|[vV]信?)(?:也是)?(?:同名|同号|一样|也是))`,
  'iu',
);

/** Between the word and what looks like an id: then it is an id of something else. */
export const elsewhere =
  /公众号|视频号|小程序|订阅号|服务号|企业号|appid|openid|微博|抖音|小红书|快手|b站|淘宝|旺旺|店铺|网店|天猫|闲鱼|咸鱼|instagram|\bins\b|telegram|\btg\b|whatsapp|skype|\bline\b|facebook|\bfb\b|twitter|github|linkedin|QQ|支付宝|路由器|wi-?fi|密码|口令|用户名|账套|账户|official account|mini program|群号|群名|版本|单号|订单|运单|编号|编码|型号|货号|款号|批号|邮箱|邮件|e-?mail|网址|网站|链接|文件|图片|截图|昵称|代码|发票|快递|合同|sku|order|tracking|invoice|file|model|version|password/iu;
/** 以前 zhang888: an id that is no longer used. */
export const isFormer =
  /(?:以前|之前|原来|旧|老号?|原|不是|old|former|not)(?:的|是|叫|用|号)?\s?:?$/iu;
/** What follows an account of the service that reaches no person. */
export const notReached =
  /^[^,。\n]{0,2}(?:支付|群|公众|上面|截图|登录|扫码|官网|小程序|视频号|钱包|红包|转账|读书|运动|电脑版|pay\b)/iu;
/** Words that follow "wechat" in a sentence and are no id, though they look like one. */
export const everyday =
  /^(?:please|thanks|thank|group|official|account|number|contact|friend|friends|message|messages|android|iphone|window|windows|screenshot|payment|invoice|picture|photos?|videos?|support|service|client|version|update|because|before|after|anytime|instead|tomorrow|tonight|today|weekday|weekend|should|would|could|works|better|faster|later|there|where|about|really|anyone|another|request|transfer|receive|channel|public|program|download|desktop|excel|scan|whatsapp|telegram|instagram|facebook|linkedin|skype|phone|mobile|number|email|e-mail|always|never|doesnt|doesn|cannot|issue|problem|catalog|catalogue|quotation|quote|sample|samples|price|order|orders|shipping|delivery|address|details|information|customer|company|factory|manager|assistant|colleague|business|english|chinese|online|offline|available|working|blocked|deleted|expired|changed|follow|following|moments|sticker|stickers|already|either|neither|though|through|without|within|usually|currently|ok-thanks|follow-up|e-commerce|check-in|sign-in|log-in)$/i;

const both = String.raw`(?:手机|电话|tel|phone|mobile|cell|whatsapp)(?:号码?)?`;
const join = String.raw`\s?(?:和|同|跟|即|兼|/|&|、|\+|and|n|就?是|用的?是?|也是)?\s?`;
const tail = String.raw`(?:\s?(?:账号|号码|号|同号|同步|一样|都是|都|both|就是|也是|是|为|also|too|same|number|搜|加|我的?|[:,=(~-])){0,5}\s{0,2}$`;
/** Right before a mobile number: it is the WeChat id as well. */
export const numberToldBefore: readonly RegExp[] = [
  new RegExp(`${wechatWord}(?:${join}${both})?${tail}`, 'iu'),
  new RegExp(`${both}${join}(?:${wechatWord}|(?<![a-z])v(?![a-z]))${tail}`, 'iu'),
  new RegExp(String.raw`(?:加|[+➕])\s?(?:个|我|一下)?的?\s?(?:[薇威微]|[vV])${tail}`, 'u'),
  new RegExp(
    String.raw`(?:(?:^|[\s,。;(])[vV薇微]|我的?[vV]|同[微vV薇]信?|[微vV薇]信?同号?)${tail}`,
    'u',
  ),
  new RegExp(String.raw`${wechatWord}[a-z ]{0,20}same (?:as|number)[a-z ]{0,20}[,:]?\s?$`, 'iu'),
];
/** Right behind a mobile number, at most twelve signs away. */
export const numberToldBehind =
  /(?:(?:微\s?信|薇信|微|薇|[vV]信?|wx|vx|wechat)\s?(?:也是)?(?:同号?|一样|同步|同电话|同手机|same|也是这个|就是这个|是同一个)|(?:也是|就是|同|也|和)(?:我的?)?(?:微信|[vV]信?(?![A-Za-z])|wx|vx|wechat|微(?!信))|\(?(?:微信|wechat|wx|vx|[vV]信?)\)?(?=\s?(?:\)|$|,|。|\n))|(?:also|same)[a-z ]{0,14}wechat|wechat[a-z ]{0,6}(?:too|same|as well))/i;
export const denies = /别|不|没|无|勿|no\b|not\b|n't/i;

/** 我微信是qq号 76284…, 微信:76284…: digits alone where the sentence says so. */
export const digitsTold = new RegExp(
  `${wechatWord}(?:号|ID|id|就?是|用|同|我的?|:|的|,|\\s){0,5}(?:[/和、]?(?:qq|QQ)(?:同号|一样|号码|号)?[:是]?|(?<=[:是号]))\\s?$`,
  'u',
);
