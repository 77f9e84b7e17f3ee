/** Concept → words, about deciding, trusting and using; see concepts-price.table.ts. */
export const talkConcepts = {
  competitor:
    '竞品 竞争 对手 同行 别家 别人家 别人 人家 其他家 其它家 另一家 另外 隔壁 对面 对比 比较 比起 相比 比一比 比一下 比价 区别 差别 差异 差距 不同 优势 ' +
    '长处 亮点 胜过 牌子 品牌 大牌 友商 凭什么 别处 网上 淘宝 拼多多 京东 某宝 哪家 谁家 两家 几家 多家 三家 厂家 供应商 哪个好 卖点 特色 那家 那边 外面 ' +
    '货比三家 competitor competitors compare compared comparison versus alternative elsewhere ' +
    'brand brands difference advantage rival another',
  hesitate:
    '拿不准 没主意 没底 摇摆 两难 思考 消化 再对比 对比下 吃不准 慎重 考虑 再考虑 想想 想一想 再想 犹豫 纠结 斟酌 掂量 权衡 再看看 再看 看看 不急 不着急 ' +
    '先不急 回头 过阵子 过几天 改天 再说 再定 没想好 没决定 没定 拿不定 等等 等一等 等等看 缓缓 琢磨 观望 下次 迟点 晚点 晚些 先缓 先这样 想清楚 考虑下 研究 ' +
    '研究下 比较下 再联系 再回复 答复 没想清楚 过段时间 think thinking consider considering later unsure hesitate ' +
    'decide undecided maybe',
  decider:
    '一把手 股东会 批示 报上去 走审批 定夺 做决定 领导 老板 上级 上头 上面 经理 主管 上司 总监 老总 请示 汇报 审批 报批 批准 批复 批一下 签字 做主 作主 ' +
    '拍板 定不了 决定权 说了算 商量 商量下 问问 问一下 家人 家里 家里人 老公 老婆 爱人 对象 父母 爸妈 我妈 合伙人 股东 采购部 财务 流程 上会 开会 讨论 董事 ' +
    '总部 同意 点头 老师 校长 班主任 班长 院里 部门 没权 权限 走流程 做不了主 boss manager supervisor approval approve ' +
    'director leadership husband wife parents decision-maker partner committee permission',
  noNeed:
    '不感冒 暂无 不必 无意 不需要 不用 不用了 用不上 用不着 用不到 没需求 没需要 没必要 不考虑 没兴趣 没打算 不打算 不想要 不缺 暂不 没计划 已经有 有了 够用 ' +
    '够了 不买 先不买 没啥用 没用处 没场景 不想买 刚买过 买过了 无需 推销 不感兴趣 暂不需要 暂不考虑 没有需要 没有需求 no-need unnecessary ' +
    'uninterested already enough not-interested pass',
  trial:
    '免费版 小批量 试用 体验 试试 试一试 试一下 试下 先试 试 免费 免费用 样品 试吃 试喝 试穿 试驾 尝尝 尝 测试 试运行 白嫖 体验版 试用版 样机 先用 用用看 ' +
    '用一用 看效果 试试看 体验券 体验课 试听 体验下 不花钱 trial try trying free test testing taste pilot',
  afterTrial:
    '没起色 平平 鸡肋 没深入 没学会 门道 试用完 试用后 试过 试了 试用了 体验完 体验过 体验了 用过 用了 用下来 没感觉 没什么 一般 一般般 不太会 没效果 不习惯 ' +
    '没摸透 摸不着 摸索 不好用 用完 没看出 看不出 不咋地 没头绪 试用期 期间 感觉一般 没用起来 不怎么样 一头雾水 tried tested after-trial ' +
    'meh unimpressed trialled',
  feature:
    '批量 快捷 多语言 离线 功能 缺少 缺 不支持 做不到 不够用 导出 导入 报表 统计 权限 加一个 加上 新增 增加 需求 开发 扩展 升级 版本 太简单 简陋 不全 ' +
    '不完善 不齐全 欠缺 实现 图表 筛选 搜索 提醒 模板 多人 手机端 自动 建议 改进 做得到 支持吗 能做 打印 备份 字段 实现不了 满足不了 feature ' +
    'features function missing export report reports lacks support supported limitation',
  usageHelp:
    '咋整 怎么配 小白 打不开 怎么用 咋用 如何用 怎样用 使用 用法 操作 教程 说明书 说明 步骤 指南 教我 教教 教一下 教下 教学 不会用 不会 不会弄 怎么弄 咋弄 ' +
    '怎么搞 设置 怎么装 安装 组装 上手 哪里点 点哪 入门 培训 讲解 指导 不懂 看不懂 搞不懂 弄不来 弄不好 搞不定 注册 登录 登陆 登不上 密码 账号 激活 打开 ' +
    '开机 怎么开 第一步 新手 手册 流程 视频 怎么做 怎么操作 怎么设置 弄不明白 how tutorial guide manual instructions setup ' +
    'install installation login password steps operate usage using configure',
  badService:
    '没下文 打太极 不作为 晾着 挂电话 甩锅 态度差 态度 客服 服务差 服务 差劲 恶劣 敷衍 不理 没人理 没人管 不管 没人 没回复 不回 不回复 没人回 推诿 踢皮球 ' +
    '投诉 差评 生气 气死 气人 失望 不满 不满意 冷淡 凶 骂人 傲慢 找不到 打不通 没人接 无人接 举报 消协 曝光 不耐烦 怠慢 说法 解决 糊弄 忽悠 骗 骗子 骗人 ' +
    '欺骗 垃圾 太差 不专业 说话 交代 维权 不负责 理人 已读 装死 火大 寒心 爱答不理 踢来踢去 推来推去 什么玩意 complaint complain rude ' +
    'ignored attitude terrible awful unacceptable disappointed angry scam nobody ' +
    'unprofessional worst',
  privacy:
    '卖掉 留底 隐私 信息 泄露 泄漏 外泄 手机号 电话号 身份证 数据 保密 倒卖 卖给 卖信息 出卖 哪来的 从哪来 哪弄的 我电话 我号码 号码 保护 资料 个资 收集 ' +
    '用途 删除 删掉 删了 加密 授权 第三方 诈骗 安全 登记 留电话 留号码 实名 填写 撤回授权 个人信息 怎么知道 privacy personal leak leaked ' +
    'gdpr data delete secure confidential identity',
  stopContact:
    '移除 别再来 退群 请勿 太频繁 别发 不要发 别打 不要打 骚扰 打扰 勿扰 免打扰 烦 很烦 烦死 烦人 好烦 太烦 拉黑 屏蔽 退订 别联系 别找 不想收 不接收 停止 ' +
    '轰炸 刷屏 别推 推销 老发 总发 天天发 一直发 消息 短信 广告 群发 电话 打电话 发信息 发消息 别烦 取关 删我 消停 频繁 推送 别骚扰 不要联系 ' +
    'unsubscribe stop spam spamming bother bothering calling messages block harassing',
  place:
    '地址 位置 在哪 哪里 哪儿 在哪里 在哪儿 门店 店铺 店面 店 几点 开门 关门 营业 打烊 上班 下班 周末 周六 周日 星期天 节假日 放假 假期 路线 导航 怎么走 ' +
    '咋走 怎么去 地铁 公交 停车 分店 到店 线下 实体店 实体 附近 开着 开业 休息 过年 定位 几楼 自提 自取 上门取 晚上 早上 中午 校区 现场 怎么过去 ' +
    'address location located store shop opening hours open close closed directions parking ' +
    'nearby weekend where',
  meeting:
    '展示 讲解下 碰头会 过来看 当面聊 来一趟 拜会 视频会 演示 见面 见个面 约 约一下 预约 拜访 上门 面谈 当面 面对面 会议 线上 视频 聊聊 详谈 细聊 谈谈 方便 ' +
    '有空 有时间 时间 安排 沟通 讲讲 碰面 碰头 碰个面 参观 考察 来公司 过来 哪天 周几 直播 现场 讲一下 看一下 开个会 会面 坐坐 喝茶 通话 日程 meeting ' +
    'meet demonstration appointment schedule visit presentation call zoom calendar slot',
  outcome:
    '起作用 灵不灵 值多少 变现 翻倍 降本 ' +
    '效果 收益 回报 回报率 回本 投入 产出 投产比 赚 赚钱 赚回 利润 盈利 增长 提升 转化 转化率 值得 值不值 带来 业绩 成效 见效 ' +
    '案例 成功率 数据 结果 有用 管用 有没用 划算 好处 价值 效率 省钱 省多少 省下 提高 多赚 销量 销售额 客流 成果 作用 ' +
    '花了钱 花的钱 用处 真有用 收成 几个月 roi benefit benefits results effective effectiveness profit increase worth payoff ' +
    'savings success return-on',
  integration:
    '对接 集成 接口 api 打通 接入 同步 系统 erp crm oa 钉钉 飞书 企微 微信 表格 导入 迁移 数据库 兼容 插件 第三方 单点 连接 连起来 连上 接上 ' +
    '联动 小程序 后台 软件 平台 开放 绑定 互通 金蝶 用友 有赞 微盟 抖店 技术 服务器 部署 财务系统 integrate integration integrates ' +
    'connect sync interface webhook plugin compatible import migrate platform software',
  cases:
    '案例 谁在用 哪些人 同行业 成功 用户 名单 样板 客户案例 哪些公司 case-study examples customers clients',
  agency:
    '代理 加盟 经销 分销 合作 代发 渠道 招商 供货 联营 入驻 一件代发 distributor reseller agency franchise cooperate ' +
    'cooperation',
  job: '招聘 招人 兼职 应聘 工作 工资 面试 实习 recruit hiring job vacancy internship salary',
} as const;
