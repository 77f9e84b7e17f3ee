export const errorsZh = {
  undo: '撤销',
  undonePartly: '已撤销；之后又改过的部分保留着',
  close: '关闭',
  readFailed: '这一块没读出来',
  readFailedDo: '数据还在磁盘上，没有丢。重新打开侧边栏试试。',
  failure: {
    diskFull: {
      what: '没有保存：磁盘空间不够',
      do: '已输入的内容还在这里。清理空间后再试，或先导出备份。',
    },
    newerVersion: {
      what: '没有保存：知客刚刚更新过',
      do: '已输入的内容还在这里。复制一下，重新打开这个窗口再试。',
    },
    closed: {
      what: '没有保存：数据库被关上了',
      do: '已输入的内容还在这里。复制一下，重新打开这个窗口再试。',
    },
    invalid: {
      what: '没有保存：内容格式不对',
      do: '已输入的内容还在这里。检查一下有没有太长或空着的项。',
    },
    unknown: {
      what: '没有保存：出了意外',
      do: '已输入的内容还在这里，原来的数据没有动。再试一次。',
    },
  },
} as const;
