/** 不是姓名: words that begin with a sign that may be a surname, and words that follow a name. */

/** Two signs that are a word and no beginning of a name, as they follow 村民, 当事人 or 联系人. */
export const isNoName = (two: string): boolean => WORDS.has(two) || TERRAIN.test(two);

/** What may come right after a whole name. */
export const followsName = (text: string, at: number): boolean => {
  const sign = text[at];
  return (
    sign === undefined ||
    !/\p{Script=Han}/u.test(sign) ||
    FOLLOWS_1.has(sign) ||
    FOLLOWS_2.has(text.slice(at, at + 2))
  );
};

/** Signs of grammar that stand in no given name. */
export const isGrammar = (sign: string | undefined): boolean =>
  sign !== undefined && '的说称是在被把将从与及于了也都就还要对因这那'.includes(sign);

/** 王家, 李家: with the next sign a place (王家沟). */
const TERRAIN = /^\p{Script=Han}[家沟坪湾院梁坡坝寨塘庄村组镇县乡]$/u;

const FOLLOWS_1 = new Set(
  '的说称是在被把将从与及于了也都就还要对因和向有等家到去来想已住系为称曾又跟给同让请这那',
);

const FOLLOWS_2 = new Set(
  (
    '反映 表示 提出 认为 要求 同意 签字 签名 本人 户主 承认 拒绝 电话 住址 身份 家中 之间 双方 夫妇 夫妻 父子 兄弟 两人 二人 两户 三人 ' +
    '等人 先生 女士 同志 师傅 老人 大爷 大妈 一家 一户 自愿 承诺 上报 报告 来电 投诉 申请 咨询 求助 多次 今天 昨天 上午 下午 昨晚 当日 当天 ' +
    '目前 现在 由于 因为 自家 门口 门前 屋后 房屋 房前 联系 手机 通过 发现 举报 陈述 主张 愿意 不愿 不同 没有 未能 驾驶 骑车 受伤 住院 去世 死亡'
  ).split(' '),
);

const WORDS = new Set(
  (
    '安全 安置 安装 安排 安心 安静 高度 高兴 高龄 高压 高温 方面 方便 方案 方式 常年 常住 常常 常务 马上 马路 时常 时间 成立 成功 成员 成为 包括 包含 ' +
    '包保 连续 连夜 连日 全部 全体 全家 全村 全镇 全程 白天 白色 单位 单独 平均 平安 平时 平台 石头 石料 石块 金额 金融 明确 明显 路上 路过 路口 路面 ' +
    '江边 黄土 黄河 任何 任务 任意 应当 应急 应该 应于 计划 计算 温度 温暖 万元 水管 水渠 水电 水费 双方 车辆 车主 从中 从事 关于 关心 关注 关系 支持 ' +
    '文化 文明 文件 易地 史料 周边 周围 周末 周期 范围 严重 严格 严禁 余下 余款 胡乱 陈述 程序 施工 施肥 康复 何时 何处 何人 曾经 郑重 许多 许可 孙子 ' +
    '孙女 田地 田间 田里 林地 林木 林场 林业 林区 贺信 顾虑 雷雨 雷电 武装 武力 齐心 齐全 梁上 杜绝 夏天 夏季 谷子 庄稼 庄园 龙头 宁可 宁愿 冷水 苗木 ' +
    '牛羊 花费 古树 古镇 尚未 尚有 符合 柴火 项目 项下 童年 申请 申报 申诉 乐意 党员 党委 党支 管理 管护 管道 盛行 房前 房屋 房子 房产 解决 解释 解除 ' +
    '苏醒 蓝天 简单 甘愿 焦急 付款 付出 付清 习惯 查询 查看 查阅 景区 左右 屈从 饶有 和睦 和谐 和解 向镇 向村 向上 相关 相互 相邻 利益 利用 强烈 强调 ' +
    '强行 师生 后续 后来 后山 公共 公开 公示 公益 东边 南边 步行 原因 原有 原来 展开 位于 位置 越界 越来 养殖 养老 益处 都是 都有 由于 由村 有关 有的 ' +
    '能够 可以 占地 占用 代表 小组 委员 会议 满意 满足 边界 边坡 后坡 张贴 章程 段落 经济 经营 经过 经常 商量 商议 商店 沙石 荣誉 谈话 谈心 官方 封闭 ' +
    '储存 储备 劳力 劳动 劳务 楼上 楼下 楼房 盘山 闻讯 区域 慎重 傅家 权利 权益 尉氏 支付 支出 支部 都要 幸福 扶贫 扶持 沃土 相当 丰富 丰收 公司 公路 ' +
    '练习 母亲 游客 游泳 时候 时代 农户 农田 农业 农村 农民 司法 司机 卓有 吉祥 车子 麦子 麦田 景色 党建 费用 米面 边上 师傅 商户 班子 燕麦 南方 北方 ' +
    '殷切 强化 强降 计入 平整 平坦 水源 水利 水泥 水表 利于 毛竹 毛病 万一 万户 武术 向导 常用 温室 文字 牛圈 易发 齐抓 关闭 关停 关门 成片 成年 童车 ' +
    '华侨 喻为 解答 艾滋 时段 和美 明年 明天 明知 池塘 查清 官司 惠民 惠及 乐观 原则 粟米 楼道 满员 厉害 雍容 花钱 花椒 权属 计生 水井 双向 东侧 步道 ' +
    '养鸡 养猪 隆重 丰产 后经 竺可 盖房 盖章 陆续 段路 钟头 叶子 江水 石板 石墙 龙灯 毛路 汤药 常态 康养 施救 文艺 牛棚 葛根 庄户 章法 申办 关爱 焦点 左侧'
  ).split(' '),
);
