export const searchEn = {
  title: 'Find a customer',
  label: 'Name, pinyin, end of a phone number, company or tag',
  recent: 'Changed last',
  results_one: '{{count}} customer',
  results_other: '{{count}} customers',
  first: 'The {{count}} closest; type more to narrow it down',
  none: 'Nothing found for “{{query}}”',
  noneDo: 'Try another way: initials, the last four digits of a phone, a company or a tag.',
  failed: 'The customers could not be read',
  failedDo: 'Everything you saved is there. Close the search and open it again.',
  noCustomers: 'No customers yet',
  noCustomersDo: 'Open a conversation and choose “Save customer”, or import a table.',
} as const;
