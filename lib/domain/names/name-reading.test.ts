import { describe, expect, it } from 'vitest';
import { nameReading } from './name-reading.ts';

describe('the reading of a name', () => {
  it.each([
    ['王小明', 'wang xiao ming', 'wxm'],
    ['单雄', 'shan xiong', 'sx'],
    ['曾国', 'zeng guo', 'zg'],
    ['仇英', 'qiu ying', 'qy'],
    ['解小东', 'xie xiao dong', 'xxd'],
    ['欧阳娜', 'ou yang na', 'oyn'],
    ['尉迟恭', 'yu chi gong', 'ycg'],
    ['吕布', 'lv bu', 'lb'],
    ['李 雷', 'li lei', 'll'],
    ['小美🙂', 'xiao mei', 'xm'],
    ['玛丽亚（西班牙）', 'ma li ya xi ban ya', 'mlyxby'],
    ['Ann 王', 'ann wang', 'aw'],
    ['John Smith', '', 'js'],
    ['María García', '', 'mg'],
    ['', '', ''],
    ['🙂', '', ''],
  ])('“%s” is typed “%s” or “%s”', (name, pinyin, initials) => {
    expect(nameReading(name)).toEqual({ pinyin, initials });
  });

  it('fits the record for the longest name', () => {
    const { pinyin, initials } = nameReading('双'.repeat(200));
    expect(pinyin.length).toBeLessThanOrEqual(400);
    expect(pinyin.endsWith('shuang')).toBe(true);
    expect(initials.length).toBeLessThanOrEqual(100);
  });
});
