/**
 * Words for what goes wrong, by where it goes wrong: goods that break or spoil, goods that are not what
 * was meant, software and service, one's own business and body, what one feels, and English ones.
 */
export const troubleGroups = {
  broken:
    '坏 坏了 坏的 坏掉 弄坏 摔坏 压坏 破 破了 破的 破损 破洞 破皮 磨破 撕破 裂 裂了 裂开 裂缝 ' +
    '开裂 断裂 爆裂 碎 碎了 碎的 压碎 断 断了 断开 折断 折了 崩 崩了 崩刃 崩口 缺口 缺角 磕 ' +
    '磕碰 磕掉 磕坏 磕瘪 瘪 瘪了 凹 凹陷 凹坑 变形 弯了 翘 翘边 翘起来 鼓包 鼓起来 塌 塌了 ' +
    '软塌塌 散架 散了 松动 松了 松垮 晃 晃动 摇晃 晃得 脱落 掉落 掉下来 掉了 掉头 掉底 脱底 ' +
    '脱胶 开胶 脱线 开线 跳线 脱层 分层 起层 起皮 起泡 气泡 鼓泡 掉漆 掉色 掉粉 掉渣 掉毛 ' +
    '掉屑 掉皮 掉扣 掉钻 褪色 退色 串色 染色 染花 沾色 起毛 起球 勾丝 抽丝 线头 缩水 缩了 ' +
    '走形 松松垮垮 爆边 爆线 爆袋 爆胎 爆管 涨袋 胀袋 胀气 漏 漏了 漏水 漏油 漏气 漏液 漏电 ' +
    '漏墨 漏风 漏料 漏粉 漏得 渗 渗水 渗漏 渗液 渗油 滴水 滴漏 洒 洒了 洒出来 生锈 锈 锈了 ' +
    '锈迹 氧化 发黑 发黄 泛黄 发白 发乌 磨损 刮花 刮痕 划痕 划伤 擦伤 毛刺 毛边 砂眼 裂纹 ' +
    '断针 断线 断墨 断丝 断货 断供 断电 断网 断断续续 残次 次品 报废 作废 失灵 失效 不灵 ' +
    '不灵敏 接触不良 短路 跳闸 烧了 烧坏 冒烟 烫手 过热 发热 发烫 异响 噪音 杂音 嗡嗡 吱吱 ' +
    '咯吱 卡 卡住 卡死 卡壳 卡纸 卡料 卡顿 卡慢 堵 堵了 堵塞 堵住 堵头 进水 受潮 返潮 潮了 ' +
    '湿了 淋湿 泡水 浸水 结块 结团 凝固 沉淀 分离 出油 析出 结晶 浑浊 变色 走味 变味 异味 ' +
    '怪味 胶味 塑料味 刺鼻 呛 难闻 臭 发臭 有味 味儿 味道大 馊 馊了 酸了 发酸 霉 发霉 霉点 ' +
    '霉斑 发芽 发黏 黏手 粘手 烂 烂了 烂的 烂掉 腐烂 蔫 蔫了 蔫巴 萎 枯 死了 死苗 死掉 虫 ' +
    '有虫 虫眼 虫子 长毛 化了 化掉 融了 冻坏 冻伤 解冻 不新鲜 不熟 夹生 没熟 不脆 不甜 没味 ' +
    '没味道 太酸 太咸 太淡 太腻 太油 太硬 太柴 发苦 苦的 涩 头发丝 异物 淤血 变质 过期 临期 ' +
    '日期不新鲜 干瘪 空壳 空心 缺斤 短斤 少两 不够秤 缺两 缺斤少两',
  wrong:
    '发错 寄错 送错 拿错 装错 印错 印反 写错 打错 开错 做错 搞错 弄错 配错 标错 贴错 贴歪 ' +
    '裁歪 印歪 歪 歪了 斜了 偏了 偏色 偏位 跑位 套不准 错位 对不齐 对不上 不齐 漏发 漏寄 漏印 ' +
    '漏装 漏写 漏单 漏掉 漏配 少发 少装 少寄 少给 少了 缺了 缺件 缺货 缺色 缺料 缺配件 缺页 ' +
    '多收 多扣 多算 重复扣 乱扣 扣错 算错 记错 重影 模糊 糊 糊了 看不清 不清楚 发虚 色差 ' +
    '颜色不对 颜色不一样 颜色差 尺寸不对 尺寸不符 码数不对 型号不对 规格不对 数量不对 不对版 ' +
    '货不对板 货不对版 不符 不一致 不一样 不匹配 装不上 装不进 合不上 盖不上 拧不上 拧不动 ' +
    '插不进 塞不进 穿不上 穿不下 套不上 拉不上 拉不动 打不开 开不了 关不上 关不严 扣不上 ' +
    '粘不住 粘不牢 贴不住 立不住 站不住 撑不住 扛不住 顶不住 吃不消 受不了 压不住 封不住 ' +
    '封口不牢 不牢 不牢固 不结实 不稳 不稳定 不平 不直 不圆 不亮 不响 不动 不转 不走 不出水 ' +
    '不出墨 不显示 不识别 不制冷 不制热 不充电 充不进 充不上 充不满 不耐用 不经用 不经穿 ' +
    '不禁用 不好用 不好使 不好看 不好吃 不好洗 不好写 不好卖 不防水 不保温 不透气 不隔音 ' +
    '不吸水 不吸油 不粘 不服帖 不合身 不合适 不回弹 勒 勒得 勒脖子 扎 扎人 扎手 磨脚 挤脚 ' +
    '夹手 硌 闷 闷热 闷汗 起静电 褶皱 皱 皱了 皱巴巴 起皱 压痕 折痕 污渍 脏 脏了 脏兮兮 油污 ' +
    '墨点 黑点 斑点 白点 杂质 色块 露底 透光 透底 薄 太薄 薄了 稀',
  failing:
    '登不上 登录不了 登不进 进不去 上不去 连不上 连接不上 掉线 闪退 死机 崩溃 卡机 白屏 黑屏 ' +
    '花屏 蓝屏 报错 报警 乱码 超时 加载不出 刷不出 刷新不了 同步不了 不同步 导不出 导不进 ' +
    '导入失败 失败 保存不了 丢数据 数据丢 数据不准 不准 不准确 误差 延迟 卡得 转圈 点不动 ' +
    '没反应 无响应 用不了 没法用 用不上 不会用 不好操作 操作复杂 太复杂 看不懂 学不会 搞不懂 ' +
    '搞不定 弄不好 弄不了 bug 漏洞 重启 重复 没人回 没人理 没人管 没人接 没人修 没人来 ' +
    '没人签收 没人处理 没人跟进 无人接听 不接电话 打不通 不回 不回复 不回信息 不理人 爱答不理 ' +
    '爱理不理 已读不回 装死 推来推去 踢皮球 推脱 推诿 甩锅 敷衍 糊弄 忽悠 骗 骗人 骗子 坑 ' +
    '坑人 坑爹 被坑 宰客 态度差 态度恶劣 态度不好 脸色 甩脸 凶 骂 骂人 吼 不耐烦 不专业 ' +
    '不靠谱 不负责 不守信用 不讲信用 不认账 说话不算数 言而无信 没下文 没消息 没动静 没音信 ' +
    '没结果 没进展 没解决 没处理 没修好 没弄好 没到账 没退 没收到 没到 没送到 没发货 没发 ' +
    '还没 迟迟 一直没 催了 催 等了 拖 拖了 拖着 拖延 拖到 耽误 耽搁 误工 误点 误事 误期 晚点 ' +
    '晚到 晚了 迟到 迟了 延期 延误 超期 逾期 赶不上 来不及 太慢 慢得 慢死 龟速 磨蹭 丢件 丢了 ' +
    '弄丢 丢货 寄丢 找不到 找不着 查不到 不见了 没影 没了 被偷 被签收 被退 退回来 甩柜 压柜 ' +
    '滞留 扣住 扣关 卡关 没货 没座 排队 排长队 挤 吵 太吵',
  own:
    '亏 亏了 亏钱 亏本 亏损 赔 赔钱 赔本 赔了 倒贴 白干 白花 白跑 白忙 打水漂 浪费 积压 压货 ' +
    '压仓 压资金 滞销 卖不动 卖不掉 卖不出去 卖不完 走不动 没销量 销量差 销量下滑 下滑 下降 ' +
    '没生意 生意差 生意淡 生意不好 冷清 没客人 没客流 没订单 订单少 客户少 客户流失 流失 ' +
    '留不住 跑了 客诉 客户投诉 投诉 差评 退货 退货率 返工 返修 罚款 被罚 扣款 扣分 违约 停工 ' +
    '停产 停线 停机 窝工 停摆 招不到人 招工难 缺人 人手不够 人手不足 忙不过来 顾不过来 忙不开 ' +
    '忙死 累死 累 太累 加班 熬夜 通宵 焦头烂额 手忙脚乱 乱 乱套 乱成 一团糟 乱七八糟 混乱 ' +
    '各记各的 对账 对不上账 账乱 算不清 理不清 记不住 记不清 忘 老忘 忘了 漏记 手写 手工 手抄 ' +
    '靠人工 全靠 一个个 一个一个 挨个 翻半天 找半天 费劲 费力 费时 费事 费钱 费电 费油 费料 ' +
    '费神 耗 耗电 耗油 耗时 麻烦 麻烦死 繁琐 复杂 难 太难 难搞 难弄 难管 难找 难洗 难用 难看 ' +
    '难受 头疼 头大 头痛 愁 发愁 愁死 犯愁 烦 烦人 烦死 心烦 焦虑 着急 急死 急人 担心 怕 害怕 ' +
    '不放心 没底 没把握 没思路 没方向 没办法 没辙 没招 没时间 没空 没精力 没钱 没预算 没经验 ' +
    '没人懂 不懂 不会 不够 不够用 不足 不齐全 不全 跟不上 达不到 做不到 做不出 做不好 做不完 ' +
    '干不完 完不成 交不了 交不出 赶工 供不上 供应不上 供货不稳 涨价 又涨 涨了 贵 太贵 偏贵 ' +
    '贵得离谱 成本高 开销大 租金 利润薄 利润低 没利润 毛利 压价 被压 拖欠 欠款 欠着 收不回 ' +
    '要不回 回款慢 账期长 压力大 压力 瓶颈 效率低 效率太低 效果差 没效果 没用 没起色 不见效 ' +
    '没变化 没进步 退步 倒退 提不上 听不懂 坐不住 走神 粗心 马虎 偏科 不及格 垫底 挂科 厌学 ' +
    '挑食 哭 闹 失眠 睡不好 睡不着 腰疼 腰酸 脖子疼 过敏 泛红 红疹 疹子 痒 刺痛 灼热 红疙瘩 ' +
    '疙瘩 爆痘 长痘 痘痘 闷痘 搓泥 卡粉 浮粉 脱妆 拔干 干 紧绷 掉发 脱发 掉头发 毛躁 干枯 ' +
    '分叉 刺激 反胃 想吐 拉肚子 肚子疼 晕 头晕',
  felt:
    '气死 气人 来气 生气 火大 冒火 恼火 愤怒 失望 寒心 心寒 无语 醉了 服了 离谱 过分 太过分 ' +
    '恶心 委屈 后悔 上当 受骗 丢人 丢脸 没面子 尴尬 没法交代 交不了差 不满 不满意 不开心 不爽 ' +
    '不舒服 受够 忍不了 忍无可忍 抓狂 抓瞎 绝望 白瞎 糟心 闹心 堵心 心累 揪心 吐槽 抱怨 嫌 ' +
    '嫌弃 埋怨 骂娘 笑话 被骂 挨骂 挨说 怪 垃圾 差劲 太差 很差 差得 差远 拉胯 一般 凑合 不行 ' +
    '不咋地 不怎么样 不好 不值 不划算',
  english:
    'broken broke break breaks breaking cracked crack cracks cracking leaking leak leaks ' +
    'leaked torn tear tears ripped rips damaged damage dented dent bent scratched scratch ' +
    'scratches stained stain stains faded fades fade fading shrank shrink shrunk peeling peel ' +
    'peels peeled rust rusty rusted moldy mouldy mold rotten rotting spoiled stale expired ' +
    'smelly smells smell stinks soggy wilted melted wet damp warped loose wobbly fell falls ' +
    'apart snapped snaps jammed jams jam jamming stuck frozen freezes crash crashes crashed ' +
    'crashing error errors bugs fails failed failing fail faulty defective defect defects ' +
    'malfunction malfunctioning noisy overheats overheating dead dies died drains missing ' +
    'short shortage wrong mismatch mismatched incorrect mislabeled misprinted misspelled ' +
    'blurry smudged crooked uneven thin flimsy rough itchy tight late delay delays delayed ' +
    'slow slowly lag laggy lagging waiting waited ignored ignore unanswered rude ' +
    'unprofessional unreliable inconsistent unstable unacceptable terrible awful horrible ' +
    'poor bad worse worst disappointed disappointing frustrated frustrating annoyed annoying ' +
    'angry upset unhappy dissatisfied complaint complaints complaining complain complained ' +
    'hate sick tired fed struggle struggling struggles trouble troubles problem problems ' +
    'issue issues pain nightmare hell mess messy chaos chaotic difficult hard tough ' +
    'impossible confusing complicated costly expensive overpriced costs losing lose lost ' +
    'loses loss losses wasted waste wasting refund refunds returns returned rejected reject ' +
    'rejects overcharged underpaid unpaid overdue stressed stress overwhelmed understaffed ' +
    "shortstaffed manually manual paper spreadsheets nobody never nothing can't cannot " +
    "couldn't won't doesn't don't didn't isn't aren't wasn't haven't hasn't unable without " +
    'barely hardly keeps',
} as const;
