export const transferZh = {
  title: '导入导出',
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
