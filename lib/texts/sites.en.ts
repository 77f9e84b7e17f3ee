export const sitesEn = {
  title: 'Sites',
  intro:
    'Zhike looks at a site only after you switch it on. What it sees is used in memory to recognise people; only what you save is stored.',
  notAgreed: {
    title: 'Not started yet',
    text: 'Read what is looked at and where it stays, agree, and then switch sites on.',
    go: 'Have a look',
  },
  builtIn: 'Common sites',
  builtInIntro:
    'The browser’s prompt will say “read and change your data”; it has no milder words. Zhike only reads and changes nothing on the page.',
  tier: { reliable: 'Reliable', beta: 'Beta', taught: 'To be taught' },
  tierHint: {
    reliable: 'Checked against the site as it is now',
    beta: 'Made from what could be found; a redesign of the site may confuse it',
    taught: 'Has to be shown what is what on the page',
  },
  verified: 'checked {{day}}',
  lastRead: 'last read {{when}}',
  neverRead: 'not read yet',
  readsLine: 'Reads {{what}}.',
  reads: {
    'wechat-web':
      'the name, remark and title of the person you are chatting with, and the messages on screen',
    'whatsapp-web':
      'the name of the person you are chatting with, the number where it is the title, and the messages on screen',
    'telegram-k':
      'the name and account number of the person you are chatting with, the phone while the profile is open, and the messages on screen',
    'telegram-a':
      'the name and account number of the person you are chatting with, the phone while the profile is open, and the messages on screen',
    feishu: 'the name of the person or group you are chatting with, and the messages on screen',
    linkedin:
      'the name, headline and profile address of the person you are chatting with, and the messages on screen',
    messenger:
      'the name of the person you are chatting with, the number of the chat, and the messages on screen',
    instagram:
      'the name of the person you are chatting with, the number of the chat, and the messages on screen',
    zalo: 'the name and account number of the person you are chatting with, and the messages on screen',
    'line-oa':
      'the name and user id of the person you are chatting with, and the messages on screen',
    feige: 'the name of the buyer you are chatting with, and the messages on screen',
    dingtalk: 'nothing until you teach the page',
    converse:
      'the name and address of the person you are chatting with, and the messages on screen',
    gmail: 'the sender, address and text of the open mail',
    outlook:
      'the sender, subject and text of the open mail, and the address where the page shows it',
    'qq-mail':
      'the sender, subject and text of the open mail, and the address where the page shows it',
    'netease-mail': 'the sender, address and text of the open mail',
    'yahoo-mail': 'the sender, address and text of the open mail',
    'zoho-mail': 'the sender and text of the open mail, where the page tells them apart',
    'proton-mail': 'the sender, address and text of the open mail',
    'google-sheets': 'the selected cell, the row you copy and its header',
    'excel-web': 'the selected cell, the row you copied and its header',
    'tencent-docs': 'the selected cell, the row you copied and its header',
    'feishu-sheets': 'the rows you copy',
    'wps-sheets': 'the rows you copy',
    airtable: 'the row you click and its header, or the record that is open',
    notion: 'the row you click and its header, or e-mail and phone of the page opened beside it',
    luckysheet: 'the selected cell, the row you copied and its header',
    jspreadsheet: 'the row of the selected cell and its header',
    roundcube: 'the sender, address and text of the open mail',
    snappymail: 'the sender, address and text of the open mail',
    sogo: 'the sender, address and text of the open mail',
    'html-table': 'the row you select and its header',
    taught: 'the fields that you pointed at',
    'any-page': 'public e-mail addresses, phones and cards on the page, and text you select',
  },
  asks_one: 'The browser will be asked for {{count}} address:',
  asks_other: 'The browser will be asked for {{count}} addresses:',
  on: 'On',
  off: 'Off',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  switchOnNamed: 'Switch on {{name}}',
  switchOffNamed: 'Switch off {{name}}',
  refused: 'Fine, not now. Come back whenever you like; everything else works without it.',
  revoked: 'The browser’s permission was taken back, so nothing is being read.',
  allowAgain: 'Allow again',
  allowAgainNamed: 'Allow again: {{name}}',
  hasButton: 'Put an “Open Zhike” button on the page',
  hasButtonHint: 'The button holds no data; it only opens the side panel.',
  other: {
    title: 'Other addresses',
    intro: 'A company mailbox, an order list, any page at all: switched on by its address.',
    kind: 'What is there',
    kinds: {
      roundcube: 'A Roundcube mailbox',
      'html-table': 'A page with tables',
      'any-page': 'Any other page',
    },
    address: 'Address',
    addressHint: 'Such as mail.example.com, or copied from the address bar',
    will: 'The browser will be asked for {{host}}; read there: {{what}}.',
    loopback: 'This is your own computer; what is allowed is the whole host, whatever the port.',
    plain:
      'This address is not encrypted (http): others on the network may see or change its pages.',
    add: 'Switch on this address',
    bad: {
      empty: 'Enter an address first.',
      notAnAddress:
        'This does not look like an address. Copy it from the address bar, such as mail.example.com.',
      notWeb: 'Only pages that begin with http or https.',
      tooWide: 'Enter one particular address; * for many is not possible.',
      protected: 'The browser lets no extension read this site.',
    },
    isBuiltIn: 'This site is in the list above; switch it on there.',
    none: 'No other address is switched on.',
    remove: 'Switch off {{host}}',
  },
  reminders: {
    title: 'Reminders',
    badge: 'The number on the icon is always there: how many customers to follow up now.',
    notices: 'Show a system notification when the time comes',
    noticesHint: 'The browser asks once whether to allow it.',
    noticesRefused: 'Fine, no notifications for now. The number on the icon stays.',
    quiet: 'Quiet hours',
    quietHint: 'What falls due in these hours is told when they are over.',
    from: 'From',
    to: 'To',
  },
} as const;
