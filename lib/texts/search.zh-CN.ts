export const searchZh = {
  title: '查找客户',
  label: '姓名、拼音、手机尾号、公司或标签',
  recent: '最近有变化的',
  results_other: '{{count}} 位客户',
  first: '最像的 {{count}} 位，再写几个字会更准',
  none: '没有找到“{{query}}”',
  noneDo: '换个写法：拼音首字母、手机后四位、公司或标签都可以。',
  failed: '没有读到客户',
  failedDo: '资料都还在。关掉查找再打开一次。',
  noCustomers: '还没有客户',
  noCustomersDo: '打开一段对话，点“保存客户”就有了；也可以从表格导入。',
} as const;
