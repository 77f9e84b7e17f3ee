/** Parts of names that say what a thing is like or where it is from; alone they name nothing. */
export const attributes: ReadonlySet<string> = new Set([
  '一次性',
  '全自动',
  '旅行装',
  '套装',
  '礼盒',
  '哑光',
  '运动',
  '可折叠',
  '多功能',
  '大容量',
  '便携式',
  '家用型',
  '加厚型',
  '高品质',
  '环保型',
  '智能型',
  '升级版',
  '经典款',
  '新款式',
  '纯手工',
  '无添加',
  '可定制',
  '组合',
  '系列',
  '标准版',
  '豪华版',
  '家庭装',
  '迷你型',
  '全棉的',
  '身体护理',
  '水身体',
  'serum c',
  'bags',
  'portable',
  'wireless',
  'premium',
  'classic',
  'original',
]);

/** What makes another thing of the word before it. */
export const otherThings =
  /^(?:仪(?!式)|盒子|碗|打印|设计师|模板|模具|自由|忘返|滴管|数据|味|架|夹|壳|酒|派|挞|班|乐园|采摘|牛奶|奶茶|奶昔|蛋糕|千层|冰淇淋|饼干|沙拉|罐头|音乐|小丸子|霜|花纹|印花|色号|衣|机|公司|厂|店|师|姐|哥|绿|红|粉|手机|电脑|系统|账号|帐号|官网|商店|充电器|耳机|平板|视频|播放器|资讯|支付|乐队|专辑|色的|味的?|味道|香味|形状|图案|贴纸|本电脑|汁|酱|干|糖|树|苗|醋|核|皮|园|台|机|们)/;

/** Before a name of two characters: verbs, counts, little words; a noun makes another thing of it. */
export const mayPrecede =
  /(?:[的要买来订拿箱斤个盒件张瓶支包袋筐只本套把条杯台份打颗捆扎筐板车副顶朵束盆串粒提幅扇株碗托卷罐册枚片组枝卖种款点些和跟与及吃喝用做印送给有没是加发留退换上这那你们家我了吨桶排批次再帮带进补货还对看想问选到下剩缺催拍寄试定配各共每单鲜大红青购外供馋小心馈印爱]|新鲜|刚到|进口|公斤|一下|多少|什么|今天|明天|昨天|上次|现在|那批|这批|还有|关于)$/;
