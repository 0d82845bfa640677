/**
 * 识别用词: the words by which a text is recognised. Data, not sentences for people.
 * A word weighs as many points as it has characters; 'a+b' asks for both and weighs both, and one point more.
 */
import type { BuiltIn } from './category.ts';

export const CATEGORY_WORDS: Readonly<Partial<Record<BuiltIn, string>>> = {
  'policy.query':
    '政策 咨询 请问 怎么办理 如何办理 办理流程 需要什么材料 要带什么 哪些条件 什么条件 符合条件 哪一步 办到哪 进度 申请+不知道 申请+多久 去哪里办 在哪办 找谁办 到哪办',
  'policy.subsidy': '补贴 退耕还林款 公益林补偿 公益林款 一卡通 家电下乡 以旧换新 没到账 奖补',
  'flood.danger':
    '涨水+困 被水困 水困住 山洪来 山洪暴发 洪水进 泥石流 河水漫 漫过河堤 水淹进 淹进屋 进水+屋 溃坝 决口 垮坝 管涌 被洪水 冲走+人 卷走',
  'flood.warning': '预警 撤离通知 转移+通知 雨量站',
  'flood.facility':
    '转移路线 避险点 安置点 沙袋 防汛 汛期 河堤+垮 河堤+裂 堤坝 排洪沟 排洪渠 涵洞+堵 排水沟+堵 水库 淤堵 避灾点',
  'flood.damage':
    '水毁 受灾 灾后 冲毁 被水冲了 冲垮 淹了+地 淹了+庄稼 灾情 房屋倒塌 损失+雨 洪水+损失 水冲+田',
  'hardship.temporary_aid':
    '救助 住院+收入 收入断 突发困难 揭不开锅 没钱看病 大病 医药费+困难 家里困难 生活困难 特别困难 火灾后+困难 慰问',
  'hardship.subsistence': '低保 五保 特困',
  'hardship.income': '返贫 监测户 帮扶 没有收入 断了收入 收入+下降 丢了工作 脱贫 小额信贷',
  'dispute.neighbour':
    '邻居 隔壁 院墙 两家 邻里 滴水 养鸡 养猪+味道 挡光 采光 堵了+通道 墙根 出路+不让 不让过',
  'dispute.neighbour_noise':
    '太吵 噪音 噪声 扰民 吵得 音响 广场舞 跳舞 唱歌+晚上 KTV 喇叭+吵 睡不着 睡不好 机器声 装修+吵 夜里+吵 半夜+吵',
  'dispute.family':
    '离婚 夫妻 赡养 不养老人 不管老人 分家 抚养 彩礼 婆媳 儿子不管 儿女+不管 遗产 继承 兄弟+房产 闹矛盾+家',
  'dispute.forest_land':
    '越界 地界 地边 林界 山林 林权 林地+争 核桃树 树枝 占了我家地 地+占 边界 界石 田坎 自留地 自留山 承包地+争 犁到 挪了界 树+砍了+我家',
  'dispute.land_compensation': '征地 占地 征收 拆迁 青苗 安置费 量少 补偿',
  'dispute.wage': '工钱 工资 拖欠 欠薪 欠了+工 包工头 工地+钱 不发钱 讨薪 血汗钱 结账+老板',
  'dispute.contract':
    '合同 违约 欠款 借钱不还 借条 定金 押金 收购+不付 货款 租金 土地流转费 流转+不给 欠我钱 不还钱 承包费+不付 合作社+分红',
  'dispute.damages':
    '赔偿 撞了 撞伤 车祸 交通事故 狗咬 咬伤 受伤+赔 打伤 摔伤+赔 工伤 医疗纠纷 不赔 赔多少 压坏',
  'safety.protection':
    '动手 家暴 打我 打老婆 打媳妇 打孩子 打娃 虐待 挨打 被打 有点怕 打骂 威胁我 欺负孩子 欺凌 猥亵 跟踪我 骚扰我',
  'safety.fraud_alert':
    '诈骗 骗子 电诈 冒充 客服 刷单 退款 转账+骗 被骗 陌生电话 可疑电话 中奖+电话 保健品+骗 卖保健品 推销+老人 验证码',
  'safety.public_order':
    '打架 斗殴 赌博 打麻将赌 赌钱 偷 盗窃 丢了+牛 丢了+羊 撬门 可疑的人 陌生人+转悠 吸毒 闹事 砸了 醉酒闹 黑恶 持刀 动刀 恶犬 烈性犬 流浪狗 没拴+狗 野狗',
  'safety.missing': '走失 走丢 失踪 找不到人 没回家 一夜没回 老人+不见了 孩子+不见了 娃+不见了 联系不上+老人',
  'forest_fire.alert':
    '山火 林火 着火+山 着火+林 起火+山 冒烟 烧玉米秆 烧荒 烧+林子 烧+山上 烧秸秆+林 火+林子 火+后坡 起火+坡 森林+火 坟+着 浓烟',
  'forest_fire.prevention': '防火 护林 野外用火 烧纸 禁火 火源 隔离带 打火机+进山 鞭炮+林',
  'hazard.house':
    '危房 老房 房子裂 墙裂 后墙 裂了 裂缝+房 房+裂 房顶 房梁 漏雨 土坯房 快塌 要塌 墙+歪 房子+斜 自建房 屋顶 墙体',
  'hazard.electric':
    '插座 火花 电线 漏电 线路 老化+线 私拉 飞线 充电+楼道 电动车+充电 触电 电表+冒 跳闸+烧 裸露',
  'hazard.fire': '消防 灭火器 火灾 着火 起火 失火 柴火堆 柴堆 烟囱 烤火 厨房+火 楼道+堵 杂物+楼道 房子着',
  'hazard.gas': '煤气 燃气 液化气 一氧化碳 煤炉 漏气 中毒+煤 炭火+关门 天然气',
  'hazard.landslide':
    '滑坡 山体 地裂 山上+裂缝 落石 滚石 掉石头 石头+掉 土坡+滑 崩塌 地质灾害 后山+裂 坡+裂 山+垮 悬石 边坡 高切坡',
  'hazard.workplace':
    '安全生产 矿山 矿上 采石场 工地+安全 脚手架 安全帽 尾矿 烟花爆竹 加油站 爆破 放炮 塔吊 作坊',
  'hazard.food':
    '食品 过期 变质 食物中毒 吃坏肚子 拉肚子+吃 假药 假酒 农药残留 三无产品 地沟油 流水席 食堂+卫生',
  'hazard.waterside': '水塘 溺水 游泳 玩水 下河 护栏+塘 堰塘+护栏 河边+护栏 深水 井盖 井口 无盖 水坑',
  'environment.river':
    '河滩 河道 河里 河边+垃圾 倒+河 建筑垃圾 挖沙 采砂 乱倒 河水+脏 电鱼 毒鱼 炸鱼 河水变 死鱼 非法捕鱼',
  'environment.sanitation': '垃圾 气味 臭味 脏 卫生+差 污水沟 苍蝇 保洁 清运 环境卫生',
  'environment.pollution':
    '污染 污水 排污 废水 废气 黑烟 粉尘 烟尘 养殖场+臭 猪场 焚烧 异味 化工 灰尘 扬尘 臭水 刺鼻',
  'environment.mining':
    '采矿 偷采 盗采 乱挖 挖山 开矿 乱采 毁林 违建 违法建筑 别墅 乱占耕地 占用耕地 秦岭 侵占 私建 乱搭乱建',
  'environment.wildlife':
    '盗猎 打猎 猎套 夹子 野生动物 保护动物 羚牛 林麝 盗伐 偷砍 滥伐 乱砍 砍树 古树 挖兰草 野生+卖 捕鸟 砍伐',
  'infrastructure.road':
    '路塌 入户路 塌方 塌了+路 坑 路面 路基 水泥路 修路 道路 通村路 产业路 断路 烂路 路不通 路+绕 桥 过河 硬化 路烂 路窄 挡墙 泥巴路',
  'infrastructure.lighting': '路灯 灯不亮 灯坏 太阳能灯 照明 黑灯瞎火',
  'infrastructure.traffic':
    '减速带 校门口 红绿灯 斑马线 车开得快 过马路 交通 警示牌 反光镜 凸面镜 弯道 急弯 停车 乱停 班车 公交 校车 客车 超速 限速 标线 护栏',
  'infrastructure.venue':
    '文化广场 广场+坏 健身 公厕 厕所 活动室 文化室 农家书屋 篮球场 党群服务中心 村委会+门 凉亭 公共场所 戏台 公墓',
  'utilities.water':
    '自来水 水龙头 停水 断水 没水 水压 水管 水黄 水+黄 吃水 饮水 水质 水浑 浑水 管道+冻 水塔 水表 水费 蓄水池 缺水 水源 没有水',
  'utilities.power': '停电 没电 断电 电压 变压器 电费 供电 跳闸 电表 来电+停 农网 三相电 电不稳',
  'utilities.telecom': '信号 网络 宽带 断网 基站 上网 光纤 没网 电话打不出 联系不上 广播+不响 电视+收不到',
  'agri.irrigation': '水渠 灌溉 渠+漏 渠漏水 灌不上 浇地 放水 争水 抽水 旱 渠道 堰渠 水田 轮灌 泵站 机井',
  'agri.crop_damage': '野猪 糟蹋 毁庄稼 拱了 啃了 猴子 庄稼+吃 羊啃 牛吃+庄稼 野兽 猪獾 玉米+糟 鸡+吃+菜',
  'agri.pest':
    '虫害 虫子 瘟 死猪 死鸡 疫苗+猪 防疫员 打药 生虫 枯死 烂根 松材线虫 冻害 兽医 种子 化肥 农药 叶子+黄',
  'social.health': '卫生室 药 村医 看病 医院 卫生院 体检 家庭医生 医生+不在 救护车 疫苗 急救 产检 慢病',
  'social.elderly':
    '助餐 留守老人 养老 敬老院 空巢 独居老人+照顾 老人+吃饭 老年 日间照料 幸福院 高龄 老人+做饭 老人+陪 送餐 失能',
  'social.education': '学校 老师 上学 学费 营养餐 幼儿园 辍学 学区 转学 留守儿童 孩子+读书 补课 助学 托管',
  'social.insurance':
    '医保 社保 养老保险 合疗 报销 养老金 异地就医 缴费 参保 退休金 资格认证 残疾 优抚 退役军人 退伍 轮椅',
  'social.employment': '就业 找工作 招工 务工 公益岗 创业 打工+介绍 想找+活 岗位 返乡 招聘 零工',
  'village_affairs.collective_asset':
    '集体 承包+到期 续包 招标 机动地 村集体 合作社 发包 茶园+承包 村里+门面 分红',
  'village_affairs.homestead':
    '宅基地 建房 盖房 批地 审批+房 翻建 重建+房 房产证 不动产证 一户一宅 确权 土地证',
  'village_affairs.disclosure':
    '公开 没贴 贴出来 公示 账目 财务 收支 账+不清 集体收入 明细 村务 去向 花到哪 钱+用到哪 选举 村账',
  'village_affairs.certificate': '证明 盖章 户口 上户 迁户 身份证 居住证 落户 签字 结婚证 无犯罪 代办',
  'conduct.feedback':
    '片长 没来 没露面 态度 推诿 不理 不接电话 打不通 干部+不管 不作为 干部+没人管 踢皮球 组长+不 村干部+不 办事+拖 冷脸 说话难听',
  'conduct.integrity':
    '贪污 吃拿卡要 收红包 要红包 送礼 截留 挪用 克扣 优亲厚友 受贿 亲戚+低保 干部+亲戚 虚报 冒领 公款 收钱办事 举报+干部 以权',
  'proposal.village_rules':
    '村规民约 红白事 人情钱 大操大办 份子钱 随礼 标准+村规 移风易俗 红白理事会 高价彩礼 酒席 攀比',
  'proposal.training':
    '想学 培训 讲讲 请人来讲 技术+教 怎么种 怎么养 学+技术 开课 农技 讲课 种植技术 养殖技术 学种 教教 讲座',
  'proposal.project':
    '建议 希望+修 希望+建 能不能建 能不能修 想建 提议 倡议 规划 新建 旅游 民宿 开发 申请项目 产业',
};

/** 险情: what is said (any of), what else must be in the sentence, and what only sounds like it. Patterns. */
export interface Danger {
  readonly category: BuiltIn;
  readonly said: string;
  readonly beside?: string;
  readonly butNot?: string;
  /** Not over because it was last month: violence at home comes back. */
  readonly lasting?: true;
}

const PEOPLE = '人|老汉|婆婆|孩子|娃|学生|小孩|奶奶|爷爷|母亲|父亲|我妈|我爸|女儿|儿子';

/** Whoever shares a house. */
const KIN =
  '丈夫|老公|前夫|妻子|老婆|媳妇|父亲|爸爸?|母亲|妈妈?|继父|后爸|继母|后妈|公公|婆婆|儿子|儿媳妇?|女婿|家里人|男朋友|同居的';

export const DANGERS: readonly Danger[] = [
  {
    category: 'safety.protection',
    said: '动手|家暴|打我|打老婆|打媳妇|打孩子|打娃|打老人|虐待|挨打|往死里打|猥亵|性侵|强奸|要杀|掐脖子|不让我出门',
    butNot:
      '(自己|大家|一起|没有?|早日|尽快|着手|先)动手|动手(修|建|做|干|挖|清|术|能力)|打(我|孩子|老人)的?(电话|手机|招呼)|打老人机',
    lasting: true,
  },
  {
    category: 'safety.protection',
    said: `(${KIN})(又|总|总是|常|经常|天天|老是|一?喝了?酒就?|动不动就)?(打|揍|殴打|毒打)(了?(人(?!家)|我|他|她|孩子|娃|老人|母亲|父亲|奶奶|爷爷|妈|爸)|了(?=$|[\\uff0c\\u3002\\uff1b\\uff01\\uff1f\\u3001,.;!?]|一顿|好?几[顿次回])|伤|得)|被(他|她|我|家里)?的?(${KIN})(给)?(打|揍|殴打|虐待)`,
    butNot:
      '打(了?(我|他|她|孩子|娃|妈|爸|老人)的?)(电话|手机|招呼|针|工|疫苗|视频)|打了(电话|招呼|针|工|牌|麻将|水|药|井|报告|疫苗|折|卡|款|包|视频|狂犬|预防|两针|一针)|打伤?(了?)(庄稼|果子|鱼|狗)',
    lasting: true,
  },
  {
    category: 'safety.protection',
    said: '(未成年人?|幼女|女童|女孩|男孩|女娃|孩子|学生)(在学校|在家)?(被|遭|受到?)(人|老师|邻居|亲戚)?(侵害|侵犯|猥亵|性侵|强奸|虐待|毒打|殴打)',
    lasting: true,
  },
  {
    category: 'safety.protection',
    said: '自杀|轻生|想死|不想活|活不下去|跳楼|跳河|上吊',
    butNot: '(庄稼|树|鱼|猪|鸡|牛|羊).{0,4}活不下去|想死你',
    lasting: true,
  },
  {
    category: 'forest_fire.alert',
    said: '烧|火|冒烟|浓烟',
    beside: '林|山上|后山|对面山|后坡|坡上|坡地|荒坡|草坡|风大',
    butNot:
      '发烧|烧(水|饭|菜|纸|酒|锅|炭|坏|香)|火(炉|花|锅|车|腿|灶|把|炕|化|葬|灾后)|[红恼柴军伙]火|灯火|烟火气|防火|护林|禁火|火源|火险|野外用火|林业|没有?着火|灭火器',
  },
  {
    category: 'hazard.fire',
    said: '着火|起火|失火|火灾|烧起来|燃起来|引燃|冒烟|冒浓烟',
    butNot: '消防|火灾(后|隐患)|烟囱.{0,4}冒烟|没有?(着|起)火|不冒烟|(电视|新闻|听说)[^，]*',
  },
  {
    category: 'flood.danger',
    said: '被困|困住|围困|山洪(来|下来|暴发|冲)|泥石流(来|下来|冲|暴发)|洪水进|漫过|漫堤|淹进|决口|溃坝|垮坝|水进了?屋|水进家|水涨到',
    beside: '水|洪|河|雨|泥石流|坝|沟',
    butNot: '困难|围困扰',
  },
  {
    category: 'flood.danger',
    said: '冲走|卷走|冲下去',
    beside: `${PEOPLE}`,
    butNot: '(牌|桶|石头|沙|肥料|东西|路|桥|田|地|渠|坝|庄稼)[^，]{0,4}冲走',
  },
  {
    category: 'hazard.waterside',
    said: '溺水|落水|[掉滑]([进到下]|下去).{0,2}(河|水|塘|井|库|坑|渠)|[掉滑]河里',
    beside: PEOPLE,
    butNot: '溺水(事故)?(隐患|风险)|落水管|手机掉|钱包掉|防溺水|怕[^，]*',
  },
  {
    category: 'hazard.landslide',
    said: '被埋|埋住|埋了人|压住人|压在下面|山垮下来|正在滑|在往下滑|往下垮|砸(中|到|伤)了?(人|老|孩|娃|学生)|滑坡(了|下来)',
    butNot: '路.{0,6}滑坡了|管道?被埋|埋住了?(路|渠)',
  },
  {
    category: 'hazard.house',
    said: '[房屋楼墙](子|顶)?(塌|倒)(了|下来|一半)?',
    beside: `压住|压了|压在|被埋|埋了|埋在|里面有|砸(中|伤|到|了)`,
    butNot: '没人|没有人|无人|怕[^，]*',
  },
  {
    category: 'hazard.electric',
    said: '触电|电到人|电着人|被电(了|着|倒)|(电线|高压线)(掉|断|落)',
    butNot: '(怕|会|容易|防)触电|触电(隐患|危险)|电线断断续续',
  },
  {
    category: 'hazard.gas',
    said: '(煤气|一氧化碳|煤烟|炭火)中毒|(煤气|燃气|液化气|天然气|气罐).{0,3}(泄漏|漏气|漏了)|煤气味',
  },
  {
    category: 'safety.public_order',
    said: '打起来|打架|斗殴|[持动拿]着?刀|砍(人|伤)|捅(人|伤|了)|开枪|绑架|抢劫|爆炸',
    butNot: '(经常|总是?|老是?|爱).{0,6}打架|(没有?|不要|别|劝)打架|打架.*赔|牛打架|鸡打架',
  },
  {
    category: 'social.health',
    said: '昏迷|昏倒|晕倒|没气了|没有呼吸|叫不醒|心梗|大出血|血流不止|难产|抽搐|喝了?农药|食物中毒|吐血|快不行了',
  },
  {
    category: 'safety.missing',
    said: '走失|走丢|失踪|找不到人|一夜没回|一晚上没回|(人|老汉|婆婆|孩子|娃|奶奶|爷爷|妈|爸|女儿|儿子).{0,4}不见了',
    beside: PEOPLE,
    butNot:
      '(牛|羊|狗|猪|鸡|猫).{0,6}(走失|走丢|失踪|不见了)|(办事|上班|干部|村干部|片长|组长|老板|包工头).{0,4}找不到人',
  },
  { category: 'other', said: '救命|快来人|快来救|出人命', butNot: '救命(之恩|恩人|钱|药)' },
];

/** A part of a sentence that speaks of an exercise, of advice or of what might be. */
export const NOT_REAL =
  '演练|演习|讲座|培训|宣传|讲讲|预案|防止|预防|避免|以防|万一|以免|会不会|怎么防|隐患排查';

/** A sentence about what is over, unless it also speaks of now. */
export const OVER =
  '去年|前年|往年|当年|上个?月|上周|以前|曾经|前几年|扑灭|已灭|灭了|救出来|救上来|找到了|已经?找到|回来了|脱险|虚惊';
export const NOW = '现在|今天|刚才|刚刚|正在|又(着|起|烧|来|涨|打|冒|不见)|还在|快来|马上';
