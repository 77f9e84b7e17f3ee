/** The pages that the demo opens, under the addresses of the real ones. */
export const demoPages = {
  wechat: 'https://wx.qq.com/',
  gmail: 'https://mail.google.com/mail/u/0/',
  sheets: 'https://docs.google.com/spreadsheets/d/1demoSheetOfThePrintShop/edit',
} as const;
