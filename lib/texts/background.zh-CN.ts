export const backgroundZh = {
  titleNone: '知客：现在没有要跟进的客户',
  titleDue_other: '知客：{{count}} 位客户在等你',
  titleKnown: '知客：认识这位客户',
  titleTrouble: '知客：需要你看一下',
  menuPage: '记到客户…',
  menuSelection: '把选中的文字记到客户…',
  openPanel: '打开知客',
  noticeTitle_other: '{{count}} 位客户该跟进了',
  noticeBody: '{{name}}：{{title}}',
  newDayTitle_other: '今天先做这 {{count}} 件',
  newDayMore_other: '{{names}}；另外还有 {{count}} 位到时间了',
} as const;
