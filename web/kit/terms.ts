/**
 * 说法: what posts, levels, statuses, clocks and categories are called, for all three faces.
 * A word of the domain without a label does not compile. Each table stands alone, so that a face carries what it uses.
 */
import type { Category, Domain } from '../../domain/matter/category.ts';
import type { ClockColour, ClockPurpose } from '../../domain/matter/clock.ts';
import type { LimitSource } from '../../domain/matter/limits.ts';
import type { MatterStatus } from '../../domain/matter/matter.ts';
import { POSTS, type Post } from '../../domain/people/post.ts';
import type { Level } from '../../domain/place/level.ts';
import type { Sentence } from './sentences.ts';

export const POST_LABELS: Record<Post, Sentence> = {
  area_chief: { zh: '片长', en: 'Area chief' },
  group_head: { zh: '组长', en: 'Group head' },
  village_cadre: { zh: '村（社区）干部', en: 'Village cadre' },
  supervisor: { zh: '村务监督委员会成员', en: 'Supervision committee' },
  town_officer: { zh: '镇（街道）干部', en: 'Town officer' },
  unit_handler: { zh: '部门经办', en: 'Unit handler' },
  centre_officer: { zh: '综治中心', en: 'Governance centre' },
  county_leader: { zh: '县领导', en: 'County leader' },
  cppcc_member: { zh: '政协委员', en: 'CPPCC member' },
  cppcc_officer: { zh: '政协办', en: 'CPPCC office' },
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全管理员', en: 'Security administrator' },
  audit_admin: { zh: '审计管理员', en: 'Audit administrator' },
};

/** From the area upwards, administrators last. */
export const byPost = <Held extends { readonly post: Post }>(held: readonly Held[]): readonly Held[] =>
  [...held].sort((one, other) => POSTS.indexOf(one.post) - POSTS.indexOf(other.post));

export const LEVEL_LABELS: Record<Level, Sentence> = {
  area: { zh: '片', en: 'Area' },
  group: { zh: '组', en: 'Group' },
  village: { zh: '村（社区）', en: 'Village' },
  town: { zh: '镇（街道）', en: 'Town' },
  county: { zh: '县', en: 'County' },
};

export const STATUS_LABELS: Record<MatterStatus, Sentence> = {
  reported: { zh: '待签收', en: 'To be taken' },
  accepted: { zh: '办理中', en: 'In hand' },
  answered: { zh: '待确认', en: 'To be confirmed' },
  merged: { zh: '已并案', en: 'Merged' },
  closed: { zh: '已办结', en: 'Closed' },
};

/** What the running clock asks for: “签收期限”. */
export const CLOCK_PURPOSE_LABELS: Record<ClockPurpose, Sentence> = {
  sign: { zh: '签收', en: 'Acceptance' },
  answer: { zh: '首次答复', en: 'First answer' },
  done: { zh: '办结', en: 'Settlement' },
  confirm: { zh: '提出人确认', en: 'Confirmation' },
  review: { zh: '复核', en: 'Review' },
};

export const CLOCK_COLOUR_LABELS: Record<ClockColour, Sentence> = {
  green: { zh: '期限内', en: 'In time' },
  yellow: { zh: '临期', en: 'Due soon' },
  red: { zh: '超期', en: 'Overdue' },
};

/** Where a limit's number comes from. */
export const LIMIT_SOURCE_LABELS: Record<LimitSource, Sentence> = {
  'county-own': { zh: '本县规定', en: 'The county’s own rule' },
  'county-default': { zh: '默认值，由县里确认', en: 'Default, to be confirmed by the county' },
  'tangshan-12345-sign': {
    zh: '参照唐山市 12345 热线办理规定第二十至二十三条',
    en: 'After the Tangshan 12345 hotline rules, Art. 20–23',
  },
  'tangshan-12345-answer': {
    zh: '参照唐山、保定、潍坊市 12345 热线办理规定',
    en: 'After the Tangshan, Baoding and Weifang 12345 hotline rules',
  },
  'baoding-12345-extend': {
    zh: '参照保定市 12345 热线办理规定（延期不超过五个工作日）',
    en: 'After the Baoding 12345 hotline rules (five working days at most)',
  },
};

/** The eight domains of “1844” first, then what people raise besides. */
export const DOMAIN_LABELS: Record<Domain, Sentence> = {
  policy: { zh: '政策宣传', en: 'Policy' },
  flood: { zh: '防汛救灾', en: 'Flood and disaster' },
  hardship: { zh: '返贫监测', en: 'Hardship' },
  dispute: { zh: '矛盾调处', en: 'Disputes' },
  safety: { zh: '治安联防', en: 'Public safety' },
  forest_fire: { zh: '护林防火', en: 'Forest fire' },
  hazard: { zh: '风险防控', en: 'Hazards' },
  environment: { zh: '秦岭保护', en: 'Qinling protection' },
  infrastructure: { zh: '道路设施', en: 'Roads and facilities' },
  utilities: { zh: '水电通信', en: 'Water, power, telecom' },
  agri: { zh: '农业水利', en: 'Farming and irrigation' },
  social: { zh: '教育医疗养老', en: 'School, health, old age' },
  village_affairs: { zh: '村务与集体', en: 'Village affairs' },
  conduct: { zh: '作风与服务', en: 'Conduct and service' },
  proposal: { zh: '议题建议', en: 'Proposals' },
  other: { zh: '其他', en: 'Other' },
};

/** A category's own name, without its domain. */
export const CATEGORY_LABELS: Record<Category, Sentence> = {
  'policy.query': { zh: '政策咨询', en: 'Policy question' },
  'policy.subsidy': { zh: '惠农补贴', en: 'Subsidies' },
  'flood.danger': { zh: '汛情险情', en: 'Flood danger' },
  'flood.warning': { zh: '预警转移', en: 'Warning and evacuation' },
  'flood.facility': { zh: '防汛设施', en: 'Flood works' },
  'flood.damage': { zh: '灾损救助', en: 'Disaster damage' },
  'hardship.temporary_aid': { zh: '临时救助', en: 'Temporary aid' },
  'hardship.subsistence': { zh: '低保特困', en: 'Subsistence allowance' },
  'hardship.income': { zh: '收入风险', en: 'Loss of income' },
  'dispute.neighbour': { zh: '邻里纠纷', en: 'Neighbours' },
  'dispute.neighbour_noise': { zh: '噪声扰民', en: 'Noise' },
  'dispute.family': { zh: '婚姻家庭', en: 'Marriage and family' },
  'dispute.forest_land': { zh: '林地地界', en: 'Land and forest bounds' },
  'dispute.land_compensation': { zh: '征地补偿', en: 'Land compensation' },
  'dispute.wage': { zh: '欠薪讨薪', en: 'Unpaid wages' },
  'dispute.contract': { zh: '合同纠纷', en: 'Contracts' },
  'dispute.damages': { zh: '损害赔偿', en: 'Damages' },
  'safety.protection': { zh: '人身保护', en: 'Protection of persons' },
  'safety.fraud_alert': { zh: '防电诈', en: 'Fraud alert' },
  'safety.public_order': { zh: '治安秩序', en: 'Public order' },
  'safety.missing': { zh: '走失寻人', en: 'Missing persons' },
  'forest_fire.alert': { zh: '火情报告', en: 'Fire seen' },
  'forest_fire.prevention': { zh: '防火隐患', en: 'Fire prevention' },
  'hazard.house': { zh: '房屋安全', en: 'Unsafe house' },
  'hazard.electric': { zh: '用电隐患', en: 'Electrical hazard' },
  'hazard.fire': { zh: '消防隐患', en: 'Fire hazard' },
  'hazard.gas': { zh: '燃气隐患', en: 'Gas hazard' },
  'hazard.landslide': { zh: '滑坡塌方', en: 'Landslide' },
  'hazard.workplace': { zh: '安全生产', en: 'Work safety' },
  'hazard.food': { zh: '食品安全', en: 'Food safety' },
  'hazard.waterside': { zh: '临水隐患', en: 'Waterside hazard' },
  'environment.river': { zh: '河道管护', en: 'River care' },
  'environment.sanitation': { zh: '环境卫生', en: 'Sanitation' },
  'environment.pollution': { zh: '污染', en: 'Pollution' },
  'environment.mining': { zh: '采石采矿', en: 'Mining and quarrying' },
  'environment.wildlife': { zh: '野生动植物', en: 'Wildlife' },
  'infrastructure.road': { zh: '道路桥涵', en: 'Roads and bridges' },
  'infrastructure.lighting': { zh: '路灯照明', en: 'Lighting' },
  'infrastructure.traffic': { zh: '交通安全', en: 'Traffic' },
  'infrastructure.venue': { zh: '文体场地', en: 'Public venues' },
  'utilities.water': { zh: '饮水供水', en: 'Water supply' },
  'utilities.power': { zh: '供电', en: 'Power supply' },
  'utilities.telecom': { zh: '通信网络', en: 'Telecom' },
  'agri.irrigation': { zh: '灌溉水利', en: 'Irrigation' },
  'agri.crop_damage': { zh: '庄稼受损', en: 'Crop damage' },
  'agri.pest': { zh: '病虫害', en: 'Pests and disease' },
  'social.health': { zh: '看病就医', en: 'Health care' },
  'social.elderly': { zh: '养老助老', en: 'Old age' },
  'social.education': { zh: '上学教育', en: 'School' },
  'social.insurance': { zh: '社保医保', en: 'Social insurance' },
  'social.employment': { zh: '就业务工', en: 'Work' },
  'village_affairs.collective_asset': { zh: '集体资产', en: 'Collective assets' },
  'village_affairs.homestead': { zh: '宅基地', en: 'Homestead' },
  'village_affairs.disclosure': { zh: '村务公开', en: 'Village disclosure' },
  'village_affairs.certificate': { zh: '证明办理', en: 'Certificates' },
  'conduct.feedback': { zh: '服务态度', en: 'Service' },
  'conduct.integrity': { zh: '廉洁问题', en: 'Integrity' },
  'proposal.village_rules': { zh: '村规民约', en: 'Village rules' },
  'proposal.training': { zh: '培训需求', en: 'Training' },
  'proposal.project': { zh: '项目建议', en: 'Projects' },
  'proposal.topic': { zh: '想请大家谈的事', en: 'A topic' },
  other: { zh: '其他', en: 'Other' },
};
