import { describe, expect, it } from 'vitest';
import { findAddresses } from './find-addresses.ts';

const found = (text: string): unknown[] => findAddresses(text).map(({ value }) => value);

describe('an address in a text', () => {
  it.each([
    ['送到', '浦东新区张江路665号德宏大厦9层', ',谢谢'],
    ['我在', '义乌国际商贸城二区3楼12街14236号', ''],
    ['麻烦发到', '成都市武侯区天府大道中段530号东方希望天祥广场A座3208', ''],
    ['寄 ', '江苏省苏州市吴中区木渎镇金枫路216号东创科技园B1栋4楼', ' 李工收'],
    ['', '上海松江九亭镇涞坊路2039弄18号楼602', ''],
    ['发', '石家庄正定县恒山西路与河北大道交口', ''],
    ['我老家:', '安徽省阜阳市颍上县十八里铺镇王庄村3组', ''],
    ['客户在', '深圳龙岗区坂田街道雅宝路1号星河WORLD C座22楼', ''],
    ['', '西湖区文三路478号华星时代广场 6楼A座', ''],
    ['明早送到', '人民医院住院部8楼32床', ''],
    ['Ship to ', '350 5th Ave, Suite 4210, New York, NY 10118', ' please'],
    ['', 'Flat 3B, 12/F, Tower 2, 18 Harbour Road, Wan Chai, Hong Kong', ''],
    ['deliver to ', 'Unit 8, Riverside Business Park, Oldham OL9 0EF', ', before Friday'],
    ['', 'Hauptstraße 12, 10115 Berlin', ''],
    ['', 'Rua Augusta 1820, ap 71, São Paulo - SP, 01412-000', ''],
    ['', 'No. 18 Jalan Ampang, 50450 Kuala Lumpur', ''],
  ])('%s%s%s is found from region to door', (before, address, behind) => {
    expect(found(before + address + behind)).toEqual([address]);
  });

  it('is two where two are named', () => {
    expect(found('一份寄 青岛市市北区敦化路328号,一份寄 烟台市芝罘区南大街166号')).toEqual([
      '青岛市市北区敦化路328号',
      '烟台市芝罘区南大街166号',
    ]);
  });

  it.each([
    '广州到深圳多少钱',
    '我住6楼没有电梯',
    '这批货走物流到郑州再转',
    '这条路上堵车,一路顺风',
    '送到门口就行',
    '3号、5号两次送',
    '中山路200号对面那家',
    '广州市南沙区云海国际物流股份有限公司',
    '不是人民路12号',
    'order 4511 Road bikes',
    'Need 200 Gift Place cards',
    'York is fine',
  ])('%s holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
