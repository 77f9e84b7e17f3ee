import { describe, expect, it } from 'vitest';
import { findCompanies } from './find-companies.ts';

const found = (text: string): unknown[] => [
  ...new Set(findCompanies(text).map(({ value }) => value)),
];

describe('a firm in a text', () => {
  it.each([
    ['开票给', '四川蜀味餐饮管理有限公司成都分公司', ''],
    ['合同写', '成都云溪文化传播有限责任公司', ',乙方写你们'],
    ['我是', '宏远印务', '的小李'],
    ['客户:', '好又多超市', '\n5箱'],
    ['麻烦查一下', '永辉超市', '的单'],
    ['', '王记面馆', ' 李老板'],
    ['我姓陈,', '裕丰纸业', '的'],
    ['你们比', '云海纸品', '贵两成'],
    ['', '瑞丰贸易', ',要20箱'],
    ['代表', '华美国际酒店', '向您询价'],
    ['我们是做童装的,店名叫', '小熊家', ''],
    ['抬头写', '南京大学', ''],
    ['我是', '星河托管班', '的张老师'],
    ['', '云上咖啡(万达店)', ''],
    ['Please bill ', 'Smith & Sons', ''],
    ["I'm Sarah from ", 'Green Valley Foods', ', need a quote'],
    ['Best,\nMarco\n', 'Casa Bella Interiors', ''],
    ['', 'ABC Trading Co., Ltd.', ' is fine'],
    ['抬头写 ', 'Acme Robotics Inc.', ''],
    ['', 'Grupo Andino', ' wants it'],
  ])('%s%s%s is found by its name', (before, name, behind) => {
    expect(found(before + name + behind)).toEqual([name]);
  });

  it.each([
    '我们是一家做母婴用品的公司',
    '楼下新开了家奶茶店',
    '隔壁水果店比你们便宜',
    '我要改包装',
    '有家外贸公司问价',
    '贵司的设计很好',
    '让顺丰快递发',
    '抬头写个人',
    '付款方:李强',
    '比上次贵',
    '我是隔壁班的小李',
    'XX有限公司那种',
    'Looking for Custom Packaging',
    'This is Tom Lee from Hong Kong',
    'Sea Freight is ok',
    'I saw you at Canton Fair',
  ])('%s names none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
