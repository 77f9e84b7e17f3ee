export const neverreadEn = {
  title: 'Never read',
  intro:
    'Zhike does not look at the sites, addresses, domains and chats on this list. The list stays on this computer.',
  howHost: 'Sites: the script there asks first, is told no, and reads nothing.',
  howPerson:
    'People: as soon as the name or address is known the whole sighting is dropped; it is not stored, compared or shown.',
  add: 'Add to the list',
  kind: 'Kind',
  kinds: { host: 'Site', address: 'E-mail address', domain: 'E-mail domain', chat: 'Chat name' },
  value: 'What',
  site: 'On which site',
  hints: {
    host: 'Such as hr.example.com; addresses below it count too',
    address: 'Such as ning@example.com',
    domain: 'Such as example.com: every address there',
    chat: 'The name exactly as the page shows it',
  },
  bad: 'This cannot be understood. Try writing it another way.',
  list: 'The list',
  none: 'The list is empty.',
  remove: 'Take off',
  removeNamed: 'Take off the list: {{value}}',
  added: '{{value}} is not read any more',
  removed: '{{value}} is off the list',
  undo: 'Undo',
  menu: {
    person: 'Never read this person',
    host: 'Never read this site',
    report: 'Report this page',
    list: 'Never-read list',
  },
} as const;
