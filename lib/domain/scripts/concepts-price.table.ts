/**
 * Concept → words, about money and terms. Every entry is a word or a phrase that stands by itself, of at
 * most four Chinese characters; none is a piece of a longer one, which would smuggle sentences in
 * (tested). A word may stand for several concepts.
 */
export const priceConcepts = {
  price:
    '价格 价钱 价位 单价 售价 标价 定价 报价 多少钱 几块钱 几块 多少米 怎么卖 咋卖 费用 收费 开价 出价 要价 ' +
    'price prices pricing cost costs quote quotation charge fee fees',
  expensive:
    '狠 太狠 手软 抢钱 破费 吃土 花不起 偏高 虚高 贵 太贵 偏贵 好贵 挺贵 这么贵 那么贵 价高 价格高 高价 天价 不便宜 便宜 便宜点 买不起 掏不起 用不起 超预算 ' +
    '预算 超支 不值 值不值 不划算 划不来 肉疼 肉痛 心疼 吃不消 舍不得 宰人 宰客 坑钱 坑人 黑心 离谱 承受 负担 成本高 性价比 溢价 小贵 贵点 贵不贵 钱包 ' +
    '智商税 割韭菜 expensive pricey costly overpriced afford budget cheaper cheap steep',
  discount:
    '双十二 六一八 618 抹掉 凑整 老客价 打骨折 免单 团购价 优惠 折扣 打折 几折 打几折 便宜 便宜点 便宜些 少点 少一点 让利 让点 让一点 降价 砍价 还价 讲价 ' +
    '议价 抹零 抹个零 特价 促销 搞活动 做活动 活动 满减 减免 立减 券 优惠券 代金券 红包 返现 底价 最低价 实惠 低一点 低点 再低 福利 薅 羊毛 减点 减一点 ' +
    '优惠价 折后 折上折 双十一 秒杀 特惠 打个折 给个价 实在价 学生价 新人价 首单 会员折扣 discount discounts coupon coupons promo ' +
    'promotion deal bargain cheaper off voucher rebate markdown',
  giftExtra:
    '赠品 赠送 送点 送个 送什么 送东西 附赠 小礼品 买送 搭送 买一送一 freebie gift gifts bonus',
  paymentTerm:
    '先发货 每个月 垫资 预存 贷款 余款 账单日 月结 季结 账期 帐期 分期 付款 支付 赊 赊账 赊欠 后付 后付款 定金 订金 预付 预付款 首付 花呗 信用卡 转账 转帐 ' +
    '对公 支付宝 刷卡 结算 结账 结帐 押金 分批付 分次 分几次 分开付 白条 免息 付钱 汇款 现金 付全款 全款 后付钱 压款 怎么付 扫码 尾款 统一结算 微信支付 ' +
    '货到付款 一次付清 payment pay paying installment installments instalment deposit transfer prepay ' +
    'upfront alipay terms credit net30 monthly',
  overdue:
    '缓几天 宽几天 先欠 拖几天 没批款 欠款 欠 欠着 没打款 未付 没付 逾期 拖欠 拖款 催款 催账 回款 资金 资金链 周转 紧张 手头紧 手头 没钱 缓一缓 缓缓 宽限 ' +
    '宽限期 延后 推迟 晚几天 晚点付 下个月 月底付 账上 款项 款子 还款 还没付 钱紧 打款 打钱 结款 应收 货款 账单 卡着 尾款 没到账 现金流 发工资 回笼 困难 ' +
    'overdue unpaid owe owed outstanding invoice-due cashflow late-payment',
  invoice:
    '发票 开票 专票 普票 税 税号 税票 抬头 增值税 报销 报账 凭证 收据 电子票 税点 含税 开税票 票据 单据 税率 小票 入账 ' +
    '票 走账 抵扣 进项 红票 开具 vat invoice invoices receipt receipts tax fapiao',
  shippingFee:
    '运费 邮费 包邮 免邮 快递费 邮资 运费险 到付 配送费 freight postage shipping-fee free-shipping',
  bulk:
    '人均 福利品 年会 发员工 采买 招标 批量 团购 批发 大量 大批 大批量 多买 量大 买多 要得多 多要 拿货 进货 采购 起订量 起订 起批 一百 两百 五百 几百 上百 ' +
    '上千 一千 几十 一箱 几箱 整箱 团队 班级 全班 班里 班上 社团 全公司 单位 员工 阶梯价 拼单 拼团 组团 一起买 一起订 凑单 集体 大单 一批 整批 数量多 量多 ' +
    '三十 五十 多件 学生会 出厂价 批发价 一人一份 人手一份 bulk wholesale quantity quantities moq group-buy volume ' +
    'dozens hundred hundreds pallet',
  contract:
    '合同 协议 签约 签合同 签字 盖章 条款 违约 合约 contract agreement clause sign signing signed',
  renew:
    '快结束 到日子 接续 续上 满期 续费价 续约 续签 续费 续期 续订 续单 再续 续 到期 快到期 期满 到期日 延长 再签 接着签 接着用 年费 服务期 下一年 新一年 ' +
    '明年 合同期 期限 合约期 继续用 继续签 老合同 继续合作 renew renewal renewing expire expires expiring expiry ' +
    'extend extension',
  membership:
    '会员 积分 等级 权益 vip 会员卡 办卡 兑换 兑 换礼品 换东西 金卡 银卡 钻石 储值 充值 余额 攒 攒了 特权 入会 黑卡 会员价 ' +
    '会员日 升级 积点 分数 换购 卡里 贵宾 会费 成长值 积多少 member members membership points loyalty tier redeem rewards',
  referral:
    '返点 返现金 有好处 提点 抽成 带客 推荐 推荐人 介绍 转介绍 老带新 带人 带新 拉人 拉新 邀请 邀请码 分享 朋友 同学 同事 返利 佣金 奖励 提成 推广 裂变 ' +
    '带朋友 分销 好处费 安利 室友 闺蜜 亲戚 拉朋友 叫人 喊人 介绍费 熟人 介绍人 拉来 带来 带个人 refer referral referrals invite ' +
    'friend friends commission introduce',
  priceProtect: '保价 补差价 差价 刚买 降价了 价差 difference price-match match-price',
} as const;
