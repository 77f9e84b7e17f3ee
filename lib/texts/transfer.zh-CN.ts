export const transferZh = {
  title: '导入导出',
  intro: '资料是你的：随时整份带走，也能从别处带进来。',
  cancel: '取消',
  kinds: {
    customer_other: '{{count}} 位客户',
    purchase_other: '{{count}} 笔购买',
    interaction_other: '{{count}} 条往来',
    followUp_other: '{{count}} 个跟进',
  },
  export: {
    title: '导出全部',
    intro:
      '客户、购买、往来、跟进、标签和设置，存成一个 JSON 文件。文件没有加密，放在你信得过的地方。',
    button: '导出全部',
    working: '已写 {{done}} / {{total}} 条',
    done: '已交给浏览器下载：{{name}}',
    stopped: '已停止，没有生成文件。资料没有变。',
    failed: '没有导出：有一部分读不出来',
    failedDo: '资料没有变。重新打开浏览器再试；还不行，恢复页面会出现，可以下载能读出来的部分。',
  },
  restore: {
    title: '从备份恢复',
    intro: '把导出的文件恢复到空白的知客，要么全部恢复，要么什么都不变。',
    notEmpty:
      '这里已经有资料，所以不能恢复，免得盖掉它。想恢复的话：在浏览器里新建一个个人资料，装上知客，在那里恢复。只有演示店铺的话，先在“历史”里清除它。',
    choose: '选择备份文件…',
    made: '导出于 {{when}}',
    lost: '这份备份是从损坏的资料里抢救的，有些记录不在里面。',
    button: '恢复',
    working: '正在恢复，{{done}} / {{total}} 条',
    done_other: '恢复好了：{{count}} 位客户。',
    stopped: '已停止，什么都没有改。',
  },
  starting: '正在准备…',
  progress: '进度',
  stop: '停止',
  restoreSafe: '什么都没有改，原来的资料还在。',
  restoreLine: '问题在第 {{line}} 行。',
  restoreFailure: {
    notABackup: {
      what: '没有恢复：这不是知客导出的备份',
      todo: '选一个从“导出全部”得到的 .json 文件。',
    },
    newerFormat: {
      what: '没有恢复：备份来自更新的版本',
      todo: '先更新这个浏览器里的知客，再选一次。',
    },
    tooLarge: { what: '没有恢复：文件太大', todo: '最多 200 MB。确认选对了文件。' },
    damaged: { what: '没有恢复：文件不完整', todo: '它可能没下载完，或被改过。换一份备份再试。' },
    invalidRow: { what: '没有恢复：有一条记录读不懂', todo: '文件可能被改过。换一份备份再试。' },
    notEmpty: {
      what: '没有恢复：这里已经有资料',
      todo: '备份只能恢复到空白的知客。在新的浏览器个人资料里安装知客，再恢复。',
    },
    cancelled: { what: '已停止，没有恢复', todo: '随时可以再来。' },
    notSaved: { what: '没有恢复：写不进磁盘', todo: '看看磁盘还有没有空间，再试一次。' },
  },
} as const;
