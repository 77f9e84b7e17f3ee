/** Traditional characters that stand in what this folder looks for, each with its simplified one. */
const pairs =
  '叁三佰百仟千拾十壹一贰二肆四伍五陆六柒七捌八玖九電电話话號号碼码機机個个價价錢钱圓圆塊块萬万億亿兩两雙双張张條条隻只盒盒箱箱數数買买賣卖訂订購购單单發发貨货寄寄給给請请問问嗎吗麼么謝谢麗丽開开關关時时間间點点號号週周禮礼農农曆历陰阴臘腊閏闰節节國国慶庆後后內内過过這这個个來来現现還还沒没從从對对說说讓让幫帮們们會会為为與与樣样種种經经總总業业務务廠厂貿贸際际設设計计廣广東东門门區区縣县鎮镇鄉乡樓楼層层棟栋幢幢號号街街橋桥灣湾龍龙華华豐丰達达聯联網网絡络術术產产實实團团責责財财報报複复覆复確确認认轉转賬账帳账匯汇訂订預预約约優优惠惠貴贵壞坏爛烂損损錯错慢慢漏漏換换補补運运輸输應应該该怕怕擔担煩烦麻麻頭头難难題题質质較较輕轻適适長长寬宽遲迟歲岁生生親亲愛爱見见聽听讀读寫写學学校校園园蘋苹檸柠葉叶車车輛辆臺台幾几場场戶户備备準准證证據据當当將将於于無无瓶瓶筆笔記记絕绝紙纸線线組组終终結结級级統统維维綠绿紅红紫紫顏颜顯显險险飛飞飯饭餐餐館馆馬马鮮鲜魚鱼鳥鸟';

/** The simplified character of each. */
export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: Math.floor(pairs.length / 2) }, (_, at) => [
    pairs.charAt(at * 2),
    pairs.charAt(at * 2 + 1),
  ]),
);
