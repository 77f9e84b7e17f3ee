/** Whole messages that ask for nothing, folded and without punctuation. */
export const acknowledgements: ReadonlySet<string> = new Set(
  (
    '好 好的 好滴 好嘞 好呀 好吧 嗯 嗯嗯 嗯呢 哦 哦哦 噢 行 行的 行吧 可以 可以的 没问题 收到 收到了 知道了 知道 明白 明白了 了解 ' +
    '谢谢 谢谢你 谢谢啦 多谢 感谢 辛苦了 不客气 客气了 在 在的 来了 你好 您好 在吗 早 早安 早上好 晚安 晚上好 拜拜 再见 ' +
    '哈 哈哈 哈哈哈 哈哈哈哈 呵呵 嘻嘻 是 是的 对 对的 没有 稍等 等下 ok okay okk k yes yep no thx thanks thankyou hi hello bye'
  ).split(' '),
);
