/**
 * In: a display name. Out: the form in which names are compared: NFKC, lower case, without
 * emoji and punctuation at the ends, single spaces. Never shown.
 */
export function normaliseName(name: string): string {
  return name
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** In: `Name <mail>`, `"Name" <mail>` or a bare address. Out: both parts; '' where one is missing. */
export function splitMailbox(written: string): { name: string; email: string } {
  const text = written.trim().slice(0, 600);
  const angled = /^([^<>]{0,260})<([^<>]{1,320})>$/.exec(text);
  if (angled)
    return { name: unquote(angled[1] ?? ''), email: (angled[2] ?? '').trim().toLowerCase() };
  return text.includes('@') && !/\s/.test(text)
    ? { name: '', email: text.toLowerCase() }
    : { name: unquote(text), email: '' };
}

function unquote(name: string): string {
  return name
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
}

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储芮苍匡支昝'.split(
    '',
  ),
);
const doubleSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
];

/** Whether the text has the shape of a Chinese personal name: a common surname and one or two characters. */
export function isChineseName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (doubleSurnames.some((surname) => text.startsWith(surname))) return text.length >= 3;
  return text.length <= 3 && surnames.has(text.charAt(0));
}
