/** Endings with which people are called to their face. */
const titled =
  /^\p{Script=Han}{1,3}(?:姐|哥|总|老师|老板|经理|主任|院长|校长|店长|同学|阿姨|叔叔|叔|先生|女士|小姐|工|医生|律师|教授)$/u;
const latinName = /^[\p{Script=Latin}][\p{Script=Latin}'’.-]*(?: [\p{Script=Latin}'’.-]+)+$/u;

/**
 * How a customer is called in a sentence: the remark where it is such a name (王姐, 李老师), the first
 * word of a Latin name, else the name.
 */
export function addressName({ name, remark }: { name: string; remark: string }): string {
  const called = [remark, name].map((each) => each.trim()).find((each) => titled.test(each));
  if (called) return called;
  return latinName.test(name) ? (name.split(' ')[0] ?? name) : name;
}
