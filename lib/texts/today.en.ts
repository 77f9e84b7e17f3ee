export const todayEn = {
  title: 'To do today',
  overdue: 'Overdue',
  now: 'Now',
  laterToday: 'Later today',
  tomorrow: 'Tomorrow',
  snoozed: 'Snoozed',
  quiet: 'Quiet hours: the badge is silent; what there is to do is below.',
  emptyTitle: 'Nothing to follow up today',
  emptyDo: 'Open a customer and write “ask about samples on Friday”; it shows up here.',
  find: 'Find a customer',
  gone: 'Deleted customer',
} as const;
