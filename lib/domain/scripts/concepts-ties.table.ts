/** Concept → words, about the tie between shop and customer; see concepts-price.table.ts. */
export const tieConcepts = {
  birthday:
    '生日月 诞辰 生日 过生日 寿星 生辰 庆生 蛋糕 生日券 破蛋日 农历 周岁 长一岁 生日礼物 又老一岁 birthday birthdays bday',
  anniversary: '周年 纪念日 结婚 毕业 开业 乔迁 满月 庆典 anniversary graduation wedding',
  longAway:
    '上回 断联 好久 很久 许久 没来 没去 没买 没逛 没光顾 老顾客 老客 老客户 以前 去年 半年 回来 回归 挽回 唤醒 召回 没联系 久违 忘了 还记得 记得我 想起 ' +
    '有阵子 一阵子 几个月 没下单 没消费 太久 又来了 重新 好长时间 好些日子 好几个月 有段时间 很长时间 以前买过 之前买过 win-back winback ' +
    'long-time been-a-while ages returning comeback again remember',
  reorder:
    '复购 回购 再买 再来点 再订 续购 补货 补一点 快用完 用完了 没剩 快没了 老样子 照旧 同上次 该补货 reorder repurchase refill ' +
    'replenish running-low same-again',
  afterBuying: '回访 买后 购买后 收到货 用得 用着 顺手 满意吗 after-purchase how-is-it satisfied',
  leaving:
    '换别的 不签了 找别家 撤了 不续 不续了 不续费 不再 不用了 不买了 停用 停掉 注销 退订 解约 解除 终止 取消 换别家 换一家 换家 不合作 离开 弃用 放弃 卸载 ' +
    '退会 转用 改用 不打算 算了 拜拜 再见 不来了 不做了 不干了 不想用 不继续 停了 结束 没下次 再也不 拉倒 销户 停止合作 合作到期 到此为止 cancel quit ' +
    'quitting leaving switch switching terminate unsubscribe close-account churn',
  thanks:
    '谢谢 感谢 多谢 辛苦 谢啦 好评 点赞 满意 喜欢 很好 不错 太棒 好用 thanks thank appreciate great love',
  greeting: '你好 您好 贵公司 贵司 贵姓 贵方 在吗 在不在 有人吗 哈喽 hello hey',
  urgent: '加急 急 急急 马上 立刻 尽快 赶紧 火速 抓紧 urgent asap immediately hurry',
  orderChange:
    '改地址 改单 改一下 改成 换地址 写错 填错 备注 加一件 合并 拆单 修改 change modify amend',
  order: '下单 拍下 购买 买 想买 订 怎么买 链接 订购 order buy purchase checkout',
  training: '培训 上课 课程 讲师 学习 带一下 辅导 陪跑 training course lesson workshop onboarding',
  holiday:
    '春节 元旦 中秋 国庆 端午 教师节 圣诞 情人节 母亲节 开学 新年 christmas holiday festival',
  feedback:
    '打几分 吐槽 评价 打分 问卷 意见 建议 回访 反馈 晒单 提建议 review survey rating feedback',
  points: '扣分 清零 积分过期 积分清零 少积分 没积分 到期清零 expired-points',
} as const;
