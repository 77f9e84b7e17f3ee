/** Surnames that cover nearly everybody in mainland China; rarer ones are simply not recognised. */
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝宿',
);

const compound = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '端木',
  '东方',
  '南宫',
  '夏侯',
  '长孙',
  '宇文',
  '轩辕',
  '呼延',
  '独孤',
  '申屠',
];

/** The surname that a Chinese name begins with, or null where it begins with none known. */
export function surnameOf(name: string): string | null {
  const two = compound.find((surname) => name.startsWith(surname));
  if (two) return two;
  const [first] = name;
  return first !== undefined && single.has(first) ? first : null;
}

/** Whether Han text reads as a full name: a known surname and a given name of one or two characters. */
export function isChineseName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const surname = surnameOf(text);
  if (surname === null) return false;
  const given = text.length - surname.length;
  return given === 1 || given === 2;
}
