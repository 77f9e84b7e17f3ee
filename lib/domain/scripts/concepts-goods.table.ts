/** Concept → words, about the goods and their way to the customer; see concepts-price.table.ts. */
export const goodsConcepts = {
  qualityDoubt:
    '经用 扛造 掉毛 缩水 稳不稳 翻车 踩雷 质量 品质 耐用 靠谱 靠不住 靠得住 可靠 结实 牢固 扎实 正品 真货 假货 假的 山寨 高仿 仿品 次品 做工 材质 材料 ' +
    '用料 掉色 褪色 起球 变形 开裂 质检 检测 合格 认证 资质 证书 保真 寿命 用多久 用几年 耐磨 耐造 耐穿 劣质 伪劣 保障 保证 放心 不放心 信得过 容易坏 易坏 ' +
    '会坏 会不会 担心 怕 行不行 好不好 怎么样 咋样 口碑 评价 假一赔十 真的假的 quality durable durability reliable genuine ' +
    'authentic fake counterfeit material sturdy trust certified worried last',
  defect:
    '松动 卡壳 掉了 掉页 糊了 模糊 花了 印花 印错 黑屏 报错 罢工 短路 坏 坏了 坏的 坏掉 破 破损 破了 破的 裂 裂开 裂了 碎 碎了 断了 断开 漏 漏水 漏墨 ' +
    '漏液 瑕疵 毛病 故障 问题 有问题 出问题 不能用 用不了 没法用 不亮 不转 没反应 失灵 划痕 脏 污渍 变质 发霉 过期 异味 臭 缺件 少件 开胶 脱胶 脱线 掉漆 ' +
    '损坏 报废 残次 次品 打不开 开不了 死机 压坏 压扁 变形 缺角 不好使 失效 散架 脱落 卡顿 质量差 烂 瘪 broken defect defective ' +
    'damaged damage faulty cracked leaking leak scratched malfunction dead flaw stain stopped',
  wrongItem:
    '发错 错货 错发 少发 漏发 漏了 少了 少一个 少一件 不对 对不上 不一样 色差 不符 图文不符 货不对板 missing wrong mismatch',
  deliveryTime:
    '多少天 交得出 多快 最晚 最迟 赶不赶 空运 发货 到货 送到 收到 能到 配送 交货 交期 交付 货期 工期 出货 几天 几天到 多久 多久到 多长 何时 哪天 啥时候 ' +
    '时效 现货 加急 赶时间 急用 急着 急需 着急 赶着 赶 当天 当日 次日 明天 后天 隔天 今天发 寄 寄出 寄到 送货 快递 邮寄 到手 送达 几号到 几号 来得及 ' +
    '赶得上 最快 尽快 周五前 下周前 月底前 拿到 排期 什么时候 deliver delivery deliveries ship shipping shipped ' +
    'arrive arrives arrival dispatch lead-time eta soon urgent when',
  logistics:
    '查不到 没信息 没见到 放哪了 派件 派错 拒收 爆仓 物流 快递 没收到 未收到 没到 还没到 没动静 不动 没动 不更新 没更新 没变化 卡住 卡在 停在 慢 太慢 好慢 ' +
    '真慢 这么慢 催 催单 催一下 催催 丢件 丢了 弄丢 单号 运单 查件 派送 延误 延迟 晚到 拖 拖了 等了 等好久 好几天 一周了 几天了 半个月 滞留 揽收 中转 驿站 ' +
    '签收 运输 包裹 货呢 在哪了 到哪了 迟迟 还不到 还没来 还没发 磨蹭 快递员 丰巢 顺丰 龟速 蜗牛 tracking track parcel package ' +
    'courier lost delayed delay stuck late slow waiting logistics',
  returnGoods:
    '不喜欢 不满意 想退了 给退 退款 退货 退钱 退 退了 退掉 退回 退换 退给 退单 能退 可以退 想退 要退 申请退 不想要 不要了 无理由 反悔 后悔 撤单 取消 原路 ' +
    '返还 还钱 七天 几天内 全额 没拆 没用过 拆封 退费 退差价 退定金 退押金 refund refunds return returns returning ' +
    'money-back cancel cancellation',
  exchange:
    '挤脚 偏紧 偏松 拍小 拍大 买小 买大 退换 换货 换 换一个 换成 换新 换大 换小 换码 调换 更换 对换 尺码 尺寸 码数 号码 大小 偏大 偏小 太大 太小 大了 ' +
    '小了 大一号 小一号 大一码 小一码 大号 小号 不合适 合身 不合身 颜色 换颜色 换色 拿错 买错 选错 拍错 紧了 松了 穿不上 穿不下 宽了 长了 短了 换尺码 ' +
    'exchange swap replace replacement size sizes fit fits larger smaller colour color',
  stock:
    '再进货 排队 等货 有现的 只剩 有货 没货 无货 缺货 断货 补货 现货 库存 卖完 卖光 售罄 抢光 抢完 抢不到 预订 预定 预售 上架 下架 断码 缺码 还有吗 有没有 ' +
    '剩 剩下 还剩 余量 存货 还卖 停产 绝版 进货 到货 留一个 预留 留货 留着 买不到 没有了 没了 货源 供货 告罄 缺 还有没有 stock restock ' +
    'available availability sold-out inventory backorder reserve preorder out-of-stock',
  newProduct:
    '新玩意 新东西 新颖 尝鲜 新品 上新 新款 新到 新货 新出 最新 出新 新系列 新口味 新颜色 新花色 新版 新式 推荐 热卖 爆款 畅销 热门 流行 主打 卖得好 好卖 ' +
    '款式 目录 图册 产品册 画册 值得买 适合 有什么 有啥 好东西 哪款 哪一款 好看的 当季 新鲜 推荐款 介绍一下 newest latest arrivals ' +
    'catalogue catalog brochure bestseller recommend recommendation collection',
  customize:
    '雕刻 激光 队服 周边 印刷 定制 定做 订做 订制 印 印字 印上 刻字 刻 图案 设计 个性化 专属 标志 商标 校徽 班徽 队徽 班服 印名字 名字 绣 绣字 喷绘 打样 ' +
    '特制 来图 图样 图纸 烫金 标识 包装 特别款 改款 按要求 照着做 做成 做一批 贴牌 联名 校名 班名 私人订制 自己设计 独一无二 custom customise ' +
    'customize customised customized engrave print printed design bespoke personalised oem ' +
    'embroidery',
  giftWrap: '送礼 送人 礼盒 礼品 礼物 包装 礼袋 贺卡 包起来 giftbox wrapping wrapped present',
  sizeFit:
    '多大 多高 多重 规格 参数 型号 容量 厚度 长度 重量 尺寸 配置 spec specs specification model capacity dimensions',
  safety:
    '安全 有毒 甲醛 过敏 孕妇 宝宝 小孩 儿童 刺激 成分 配料 副作用 环保 食品级 添加剂 safe safety toxic allergy ingredients',
  warranty:
    '保修 质保 维修 修 修理 返修 保固 售后 三包 配件 零件 保修期 修好 修不好 上门修 包修 人工费 保养 检修 warranty guarantee repair ' +
    'repairs after-sales spare maintenance service-centre',
  sample: '样品 小样 样本 样机 拿样 寄样 看样 打样 sample samples',
} as const;
