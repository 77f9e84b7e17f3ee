/** Words by which reps mark people in remarks. Patterns, not lists, wherever a pattern will do. */

const han = String.raw`\p{Script=Han}`;
const fullSchool = `${han}{2,10}?(?:大学|学院|中学|高中|附中|职院|职校|技校|小学)`;
const clippedSchool = `${han}{1,3}?(?:师大|理工|工大|科大|交大|财大|农大|林大|医大|民大|石油大|政法|财经|外国语)`;
const shortSchool = '[北清复浙武南中川山厦吉苏郑安湖河兰西东云贵广海重福暨深上天人宁燕]大';
/** Short names that no pattern shows. */
const knownSchool =
  '清华|复旦|同济|南开|北航|北邮|北理|北师|北外|华科|华师|央财|上财|上外|西电|武理|港科';
const campus = `(?:${han}{1,6}?(?:校区|分校|学院|系))?`;
const englishSchool = String.raw`University of [A-Z][a-z]+|[A-Z][A-Za-z]+(?: [A-Z][a-z]+)? (?:University|College|High School)`;

const schoolSource = `(?:${fullSchool}|${clippedSchool}|${shortSchool}|${knownSchool})${campus}`;
const gradeSource =
  '(?:准?大[一二三四五]|研[一二三]|博[一二三四五]|高[一二三]|初[一二三]|硕士|博士|本科|研究生|博士生|应届)生?';

/** School, then grade, then somebody, all without a space. */
export const schoolFirst = new RegExp(`^(${schoolSource})(${gradeSource})?(${han}*)$`, 'u');
/** Somebody, then school and perhaps grade. */
export const schoolLast = new RegExp(`^(${schoolSource})(${gradeSource})?$`, 'u');
export const shortSchoolLast = new RegExp(
  `^(${clippedSchool}|${shortSchool}|${knownSchool})(${gradeSource})?$`,
  'u',
);
export const gradeFirst = new RegExp(`^(${gradeSource})(${han}*)$`, 'u');
export const gradeLast = new RegExp(`^(${han}+?)(${gradeSource})$`, 'u');
export const englishSchoolName = new RegExp(`^(?:${englishSchool})$`, 'u');

/** A year of entering or leaving school: 2023级, 19届. */
export const yearGrade = /(?<!\d)(?:(?:19|20)\d{2}|[012]\d)\s?[级届]/u;

const titles =
  '总|董|老板|老板娘|经理|总监|店长|主管|主任|院长|校长|老师|教授|同学|学长|学姐|学弟|学妹|班长|会长|部长|社长|医生|律师|工|姐|哥|阿姨|叔|先生|女士|小姐|太太';
/** A surname and a form of address: 王总, 李老师, 欧阳经理. */
export const addressed = new RegExp(`^(${han}{1,2}?)(${titles})$`, 'u');

const roles =
  '采购|销售|经理|总监|老板|老板娘|店长|主管|财务|会计|行政|前台|老师|教授|班长|团支书|会长|部长|社长|助理|秘书|工程师|设计师|设计|运营|市场|客服|仓管|院长|主任|校长|辅导员|董事长|总经理|负责人|代理商|代理|加盟商|采购员|业务员';
export const roleAtEnd = new RegExp(
  `^(.*?)((?:${roles})(?:部|员|主管|经理|总监)?|CEO|CTO|CFO|COO|HR|PM|VP)$`,
  'u',
);
export const isRoleOnly = new RegExp(
  `^(?:(?:${roles})(?:部|员|主管|经理|总监)?|CEO|CTO|CFO|COO|HR|PM|VP)$`,
  'u',
);

const chineseCompany =
  '公司|集团|科技|贸易|实业|商贸|工厂|厂|门店|分店|旗舰店|奶茶店|书店|店|超市|餐厅|酒店|酒楼|饭店|咖啡|便利店|工作室|商行|文具|印务|图文|银行|医院|协会|事务所|传媒|电子|物流|机械|服装|服饰|食品|建材|五金|幼儿园|学生会|社团';
export const companyName = new RegExp(
  `^(?:.{1,40}(?:${chineseCompany})|[\\p{Script=Latin}\\d&.' ]{1,60} (?:Ltd|Inc|Corp|LLC|GmbH|Co|Company|Group|Limited|Trading|Studio)\\.?|[A-Z][A-Z&]{1,9}\\d?)$`,
  'u',
);
