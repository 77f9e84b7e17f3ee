export const welcomeEn = {
  documentTitle: 'Get started · Zhike',
  title: 'First, what this does and does not do',
  intro:
    'Zhike sits beside the pages where you chat, read mail and keep lists. It recognises the customer in front of you and says what to do next.',
  reads: {
    title: 'What is read',
    text: 'Only sites you switch on, and only the person who is open: name, contact details, the messages on screen.',
  },
  stays: {
    title: 'Where it stays',
    text: 'In the browser on this computer. Messages are used in memory to recognise people; only what you save is written down.',
  },
  never: {
    title: 'What never leaves',
    text: 'No account, no server, no usage statistics. No customer record is sent anywhere, and messages are always sent by you.',
  },
  untilThen: 'Until you agree, Zhike reads nothing at all.',
  agree: 'Agree and start',
  agreed: 'Agreed. Each site can be switched off under “Sites” at any time.',
  readyTitle: 'Good. One minute to settle in',
  preset: {
    title: 'What is your trade',
    text: 'Decides which fields of a customer come first. It can be changed later.',
    currency: 'Currency you are paid in',
    campus: { name: 'Campus', text: 'School, grade, major' },
    retail: { name: 'Retail', text: 'What they buy, how often' },
    business: { name: 'Business', text: 'Industry, size, who decides' },
  },
  demo: {
    title: 'A demo shop',
    text: 'An invented print shop: 300 customers, two years of orders and talks. One click clears it again; it never mixes with your own customers.',
    load: 'Show the demo shop',
    working: 'Setting up, {{done}} of {{total}} customers',
    loaded: 'The demo shop is ready.',
    open: 'Open the side panel',
    remove: 'Clear the demo shop',
    removing: 'Clearing…',
    failed:
      'It was not set up whole. Clear what got in, check the free space on the disk and try again.',
  },
  pin: {
    title: 'Pin the icon to the toolbar',
    text: 'Click the puzzle piece at the top right of the browser, then the pin beside “Zhike”. The number on the icon is how many people to follow up now.',
    pinned: 'It is pinned.',
    notPinned: 'Not pinned yet; this turns into a tick once it is.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    text: 'What the browser really gave us:',
    none: 'not given',
    open: 'Open the panel and look at this page once',
    note: 'Write a note',
    find: 'Find a customer',
    settings: 'Set shortcuts',
    settingsByHand: 'You can set them on the browser’s page for extensions.',
  },
  toSites: 'Next: switch sites on',
} as const;
