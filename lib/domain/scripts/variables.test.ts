import { describe, expect, it } from 'vitest';
import { addressName } from './address-name.ts';
import { fillVariables, languageOfStep } from './variables.ts';

const values = { customer: '王姐', product: '明信片', me: '', company: '  ' };

describe('variables of a script', () => {
  it.each([
    ['{称呼}你好', '王姐你好', []],
    ['Hi {customer}, {Customer}', 'Hi 王姐, 王姐', []],
    ['{ 称呼 }，{product}', '王姐，明信片', []],
    ['我是{me}', '我是____', ['me']],
    ['{公司}和{company}', '____和____', ['公司', 'company']],
    ['{lastOrder}和{lastOrder}', '____和____', ['lastOrder']],
    ['{unknown}', '____', ['unknown']],
    ['没有变量', '没有变量', []],
    ['{}', '{}', []],
    ['{不是\n变量}', '{不是\n变量}', []],
  ])('%j becomes %j', (step, text, missing) => {
    expect(fillVariables(step, values)).toEqual({ text, missing });
  });

  it('a value that looks like a variable stays as it is', () => {
    expect(fillVariables('{称呼}', { customer: '{me} $& $1' }).text).toBe('{me} $& $1');
  });
});

describe('the language of a step', () => {
  it.each([
    ['{customer}，款到日子了', 'zh-CN'],
    ['Hi {称呼}, any news?', 'en'],
    ['{称呼} 👍', null],
  ])('%j is %s', (step, language) => {
    expect(languageOfStep(step)).toBe(language);
  });
});

describe('how a customer is called', () => {
  it.each([
    ['王小明', '', '王小明'],
    ['王小明', '王老师', '王老师'],
    ['王小明', '三班 王小明', '王小明'],
    ['李总', '', '李总'],
    ['Anna Maria Rossi', '', 'Anna'],
    ['Anna', '', 'Anna'],
    ['张工', '', '张工'],
  ])('%s (%s) is called %s', (name, remark, called) => {
    expect(addressName({ name, remark })).toBe(called);
  });
});
