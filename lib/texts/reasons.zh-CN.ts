export const reasonsZh = {
  exactEmail: '邮箱一致',
  exactPhone: '手机号一致',
  tolerantPhone: '手机号一致，只差国家代码',
  handle: '账号一致',
  confirmedName: '你{{day}}确认过这个名字',
  remarkPhone: '备注名里有 TA 的手机号',
  remarkPerson: '学校、年级和名字都对得上：{{school}} {{grade}}',
  sameName: '名字相同，别的还不能确定',
  inText: '文字里出现过 {{value}}',
  hint: '页面上可能是 {{value}}',
} as const;
