export const composerZh = {
  insert: '把这句放进输入框',
  inserted: '放进输入框了，看一眼再发',
  copiedInstead: '页面上找不到输入框，已复制，请自己粘贴',
  noComposer: '没有放进去：页面上找不到输入框',
  noComposerDo: '打开对话或回复框再试，也可以复制后自己粘贴。',
  otherConversation: '没有放进去：页面上已经换了一个对话',
  otherConversationDo: '回到原来的对话再试。',
} as const;
