export const todayZh = {
  title: '今日跟进',
  overdue: '已过期',
  now: '现在',
  laterToday: '今天晚些',
  tomorrow: '明天',
  snoozed: '稍后',
  quiet: '现在是免打扰时间，角标不提醒；要做的都在下面。',
  emptyTitle: '今天没有要跟进的',
  emptyDo: '打开一位客户，写“周五问样品”，就会出现在这里。',
  find: '找一位客户',
  gone: '客户已删除',
} as const;
