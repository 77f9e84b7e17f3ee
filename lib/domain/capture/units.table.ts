/** Units that begin other words too: 200车厘子 are no vans, 8块5包邮 holds no packet. */
const beginnings: Readonly<Record<string, string>> = {
  个: '人|别|体|性|儿',
  件: '套|数',
  本: '周|月|人|来|身|地|店|次|公司|单|钱|金|部|科|身|市',
  张: '总|先生|小姐|姐|哥|工|经理|老板|女士|店|家|师傅|老师|贴',
  套: '路|现|餐|取|牢',
  台: '州|湾|北|风|面|阶|中|南',
  只: '要|能|有|是|用|需|剩|好|不|想|会|差|知|看|可|限',
  支: '付|持|撑|出|援|架|取|行|纱|棉|天丝|精梳|普梳|涤|人棉|莫代尔|竹|麻',
  包: '邮|工|料|税|安装|送|运|吃|住|车|您|你|括|含|退|换|教|会|月|年|场|厢|间|赔|圆|装费|干',
  条: '件|款|例|码|纹',
  双: '十|11|12|方|面|层|人|击|倍|色|向|拼|休',
  把: '握|手|关|我|你|他|它|货|东|地|钱|单|所|图|发|定|订|合',
  份: '额|量',
  打: '不开|不着|过|给|你|您|我|到|款|来|进|在|了|印|样|包|折|开|个|算|卡|电|字|码|孔|版|钱|九|八|七|六|五|底|枣|听|車|车',
  组: '装|合|织|长|建',
  枚: '举',
  片: '面|刻|区',
  托: '运|付|管|人|您|你|福',
  板: '材|子|房|车',
  车: '厘|间|站|位|牌|型|里|上|程|险|费',
  柜: '台|员|门',
  朵: '朵',
  令: '人',
  篮: '球',
  听: '说|见|讲|过|着|起|到|课|力|众|写',
  提: '货|前|醒|供|成|升|示|议|现|款|到|交|出|取|问|要|车|早|走|高',
  桌: '面|布|子|椅|游|上',
  米: '饭|线|粉|色|其|长|宽|高|深|厚|远|外|处|左右|以内|开',
  码: '头|字|数|垛',
  节: '日|省|假|约|能|目',
  笼: '头|统',
  坛: '子里',
  排: '队|版|期|气|骨|水|插|单|产|除|名|号|练|档',
  块: '头|状',
  顶: '天|多|级|配|层|部',
  方: '案|面|向|法|便|式|才|块|形|圆|程|糖|言|米|头|比|协|合|会|签|检|物流|平台|支付|认证|同意|确认|都',
  根: '据|本|源',
  卷: '发|心|入|走',
  粒: '度|径',
  扇: '子|形',
  盆: '栽|友',
  束: '缚',
  串: '货|门|味|码|色',
  升: '级|降|职|温|学|值',
};
const units =
  '平方米|平方|立方米?|平米|公斤|千克|毫升|课时|kg|KG|Kg|cbm|CBM|吨|箱|件|个|本|张|套|台|只|支|盒|包|袋|瓶|桶|斤|条|双|把|根|份|打|卷|组|罐|杯|册|枚|片|颗|捆|扎|筐|托盘|托|板|车|柜|副|顶|朵|束|盆|串|粒|匹|令|篮|听|提|幅|扇|辆|株|棵|枝|碗|桌|米|码|节课|节|笼|坛|排|块|屉|壶|坨|贴|管|摞|刀纸|沓|小时课|餐|头(?=猪|牛|羊|蒜)|尾(?=鱼|虾)|羽|樽|嘢|方|升';

/** What goods are counted in, the longest first; money, time, people and places are counted otherwise. */
export const goodsUnits = units
  .split('|')
  .map((unit) => (beginnings[unit] === undefined ? unit : `${unit}(?!${beginnings[unit]})`))
  .join('|');

export const englishUnits =
  'pcs?|pieces?|units?|sets?|box(?:es)?|cartons?|cases?|pallets?|bottles?|packs?|packets?|packages|bags?|rolls?|cop(?:y|ies)|pairs?|kgs?|kilos?|kilograms?|tons?|tonnes?|sheets?|cans?|jars?|tubes?|crates?|barrels?|drums?|bundles?|trays?|bunches|lbs|items?|licen[cs]es?|seats?|dozens?|ctns?|plts?|reams?|metres?|meters?|yards?|gallons?|lit(?:er|re)s?|sacks?|baskets?|tins?|bars?|lots?|samples?|lessons?|vials?|containers?|cbm|pax|copies|spools|rims?|sachets?|skids?|pots?|cups?|spools?';
