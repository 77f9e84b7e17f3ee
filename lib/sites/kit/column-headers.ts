import type { FieldKey } from '../../domain/sighting.ts';

/** Words that head a column, per field, in the order of preference. Compared without spaces. */
const words: readonly (readonly [FieldKey, readonly string[]])[] = [
  ['email', ['电子邮件', '电子邮箱', '邮箱', '邮件', 'email', 'e-mail', 'emailaddress', 'mail']],
  [
    'phone',
    [
      '手机号码',
      '手机号',
      '手机',
      '联系电话',
      '电话号码',
      '电话',
      '联系方式',
      'mobile',
      'mobilephone',
      'phone',
      'phonenumber',
      'tel',
      'telephone',
      'cell',
      'cellphone',
      'whatsapp',
    ],
  ],
  ['wechat', ['微信号', '微信', 'wechat', 'wechatid', 'weixin']],
  [
    'company',
    [
      '公司名称',
      '公司',
      '单位名称',
      '单位',
      '企业名称',
      '企业',
      '客户公司',
      'company',
      'companyname',
      'organization',
      'organisation',
      'account',
    ],
  ],
  ['region', ['地区', '城市', '区域', '省份', '国家', 'region', 'city', 'country']],
  ['title', ['职位', '职务', '岗位', 'jobtitle', 'position', 'role']],
  ['remark', ['备注名', '昵称', 'alias', 'nickname']],
  [
    'name',
    [
      '客户姓名',
      '联系人姓名',
      '姓名',
      '联系人',
      '名字',
      '客户名称',
      '客户',
      '学员',
      '会员',
      'fullname',
      'contactname',
      'contactperson',
      'contact',
      'customername',
      'customer',
      'client',
      'name',
    ],
  ],
];
const company = ['客户名称', '客户', 'customer', 'customername', 'client', 'account'];
const person = [
  '姓名',
  '联系人',
  '联系人姓名',
  'contact',
  'contactname',
  'contactperson',
  'fullname',
  'name',
];

const plain = (head: string) => head.toLowerCase().replace(/[\s*:：_()（）]/g, '');

/** Which field the column under this header holds; null for columns of no known kind. */
function fieldOf(head: string): FieldKey | null {
  const word = plain(head);
  if (word === '' || word.length > 24) return null;
  return words.find(([, list]) => list.includes(word))?.[0] ?? null;
}

/**
 * In: header cells. Out: for each column its field or null; each field once. Where a table has
 * both 客户 and 联系人, the customer column is the company and the contact the person.
 */
export function fieldsOfHeader(header: readonly string[]): (FieldKey | null)[] {
  const hasPerson = header.some((head) => person.includes(plain(head)));
  const taken = new Set<FieldKey>();
  return header.map((head) => {
    const isCompany = hasPerson && company.includes(plain(head));
    const field = isCompany ? 'company' : fieldOf(head);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Whether the columns are those of people: a name or company, or a way to reach somebody. */
export function isAboutPeople(header: readonly string[]): boolean {
  const fields = fieldsOfHeader(header).filter((field) => field !== null);
  const reach = fields.filter((field) => ['email', 'phone', 'wechat'].includes(field));
  return reach.length > 0 || (fields.includes('name') && fields.length > 1);
}
