export const keysEn = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  open: 'Open Zhike and look at this page once',
  note: 'Note about a customer',
  quickFind: 'Open the panel and find',
  find: 'Find a customer',
  present: 'Presenting: blur names, phones and amounts',
  justTalked: 'Note that you just talked with this customer',
  keepFound: 'In a note: save it and keep what was found',
  saveNote: 'Save the note',
  newLine: 'New line',
  closeTop: 'Close what is on top, or go back to the person on the page',
  thisList: 'Show this list',
  notGranted: 'not granted',
  change:
    'The browser’s own shortcuts are changed on its extensions page, under keyboard shortcuts.',
} as const;
