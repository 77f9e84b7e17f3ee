/** Printed when the demo is open. */
export const whatToTry = `
知客演示已打开。可以试试：
  · 点页面右下角的绿色按钮、工具栏的知客图标（在拼图菜单里），或按 Alt+Shift+K，侧边栏会认出正在聊的客户
  · 微信页：点“何文博”，备注里的手机号对上了；点两位“陈静”，选一次就会记住；点群，看发言的成员，把认识的连起来
  · 微信页：点“方一鸣”，还不是客户，把页面上的资料存成客户
  · 邮箱页：打开第一封信；表格页：点任意一行，或选中整行按 Ctrl+C
  · 写一条备注，切到别的会话，草稿还在原来的客户那里
  · 侧边栏里点“今日”：先做的三件，每件都写着为什么、可以怎么说、去哪里聊，做完写一句就好
  · 微信页：打开一段对话，点“从对话里找”，电话、日期、答应的事一次收下；下一件事下面有合适的话术，可放进输入框
  · 侧边栏右上角“…”里的“规则与自动化”：跟进规则；左边还有自动化（先试运行，再启用）、标签、话术库
  · 加跟进时写“明天下午3点问样品”；图标上的数字就是现在该跟进的客户数
  · 在任何页面选中文字，右键“记到客户…”

The Zhike demo is open. Things to try:
  · Click the green button in the page, the Zhike icon (in the puzzle menu) or press Alt+Shift+K: the side panel recognises who you talk to
  · WeChat page: 何文博 is known by the phone in the remark; the two 陈静 are asked once; the group lists who spoke, to be linked or saved
  · WeChat page: 方一鸣 is nobody's customer yet: save what the page shows
  · Mail page: open the first mail. Sheet page: click a row, or select a whole row and press Ctrl+C
  · Begin a note and switch the conversation: the draft stays with its customer
  · Press Today in the panel: the three to do first, each with why, what to say and where; one line ends it
  · WeChat page: open a talk, "从对话里找" (Find in this talk) keeps phones, dates and promises at once; scripts that fit stand below the next thing to do
  · "规则与自动化" (Rules and automation) in the panel's … menu: the rules; beside them automation (a dry run first), tags and scripts
  · Add a follow-up in words, such as "next Tue 3pm ask about the sample"; the badge counts who is due now
  · Select text on any page, right-click, "note to a customer…"

资料都在 .demo/profile 里，删掉这个文件夹就重新开始。关闭浏览器，或在这个终端按 Ctrl+C，就全部结束。
Everything lives in .demo/profile; delete that folder to begin again. Close the browser, or press Ctrl+C in this terminal, and all of it ends.
`;
