export const composerEn = {
  insert: 'Put this into the message box',
  inserted: 'It is in the message box; look at it before you send',
  copiedInstead: 'The page shows no message box: copied, paste it yourself',
  noComposer: 'Not inserted: the page shows no message box',
  noComposerDo: 'Open the conversation or the reply box and try again, or copy and paste it.',
  otherConversation: 'Not inserted: another conversation is open by now',
  otherConversationDo: 'Go back to the conversation and try again.',
} as const;
