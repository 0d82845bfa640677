/** 类别名称: what registers call the categories; the same words the faces show. */
import { plain } from '../kernel/sheet.ts';
import { type Categories, entryOf, everyCategory, livingCategories, livingOf } from './categories.ts';
import { type BuiltIn, builtInOf, type Category, DOMAINS, type Domain } from './category.ts';

const CATEGORY_NAMES: Readonly<Record<BuiltIn, string>> = {
  'policy.query': '政策咨询',
  'policy.subsidy': '惠农补贴',
  'flood.danger': '汛情险情',
  'flood.warning': '预警转移',
  'flood.facility': '防汛设施',
  'flood.damage': '灾损救助',
  'hardship.temporary_aid': '临时救助',
  'hardship.subsistence': '低保特困',
  'hardship.income': '收入风险',
  'dispute.neighbour': '邻里纠纷',
  'dispute.neighbour_noise': '噪声扰民',
  'dispute.family': '婚姻家庭',
  'dispute.forest_land': '林地地界',
  'dispute.land_compensation': '征地补偿',
  'dispute.wage': '欠薪讨薪',
  'dispute.contract': '合同纠纷',
  'dispute.damages': '损害赔偿',
  'safety.protection': '人身保护',
  'safety.fraud_alert': '防电诈',
  'safety.public_order': '治安秩序',
  'safety.missing': '走失寻人',
  'forest_fire.alert': '火情报告',
  'forest_fire.prevention': '防火隐患',
  'hazard.house': '房屋安全',
  'hazard.electric': '用电隐患',
  'hazard.fire': '消防隐患',
  'hazard.gas': '燃气隐患',
  'hazard.landslide': '滑坡塌方',
  'hazard.workplace': '安全生产',
  'hazard.food': '食品安全',
  'hazard.waterside': '临水隐患',
  'environment.river': '河道管护',
  'environment.sanitation': '环境卫生',
  'environment.pollution': '污染',
  'environment.mining': '采石采矿',
  'environment.wildlife': '野生动植物',
  'infrastructure.road': '道路桥涵',
  'infrastructure.lighting': '路灯照明',
  'infrastructure.traffic': '交通安全',
  'infrastructure.venue': '文体场地',
  'utilities.water': '饮水供水',
  'utilities.power': '供电',
  'utilities.telecom': '通信网络',
  'agri.irrigation': '灌溉水利',
  'agri.crop_damage': '庄稼受损',
  'agri.pest': '病虫害',
  'social.health': '看病就医',
  'social.elderly': '养老助老',
  'social.education': '上学教育',
  'social.insurance': '社保医保',
  'social.employment': '就业务工',
  'village_affairs.collective_asset': '集体资产',
  'village_affairs.homestead': '宅基地',
  'village_affairs.disclosure': '村务公开',
  'village_affairs.certificate': '证明办理',
  'conduct.feedback': '服务态度',
  'conduct.integrity': '廉洁问题',
  'proposal.village_rules': '村规民约',
  'proposal.training': '培训需求',
  'proposal.project': '项目建议',
  'proposal.topic': '想请大家谈的事',
  other: '其他',
};

/** The county's own word for a category, or ours; for a code nobody knows, that of the one it lies below. */
export const categoryNameIn = (categories: Categories, code: string): string =>
  entryOf(categories, code)?.zh ?? CATEGORY_NAMES[builtInOf(code) ?? 'other'];

/** The category a register means, by the county's word for it or by ours; undefined for what is none of them. */
export function categoryNamed(text: string, categories: Categories): Category | undefined {
  const name = plain(text);
  const living = livingCategories(categories);
  const called = [...living, ...everyCategory(categories)].find(
    (code) => plain(categoryNameIn(categories, code)) === name,
  );
  const ours = called ?? everyCategory(categories).find((code) => plain(ourName(code)) === name);
  return ours && livingOf(categories, ours);
}

/** What we call it; nothing for a county's own. */
const ourName = (code: Category): string => (CATEGORY_NAMES as Readonly<Record<string, string>>)[code] ?? '';

/** What a template offers. */
export const categoryChoices = (categories: Categories): readonly string[] =>
  livingCategories(categories).map((code) => categoryNameIn(categories, code));

const DOMAIN_NAMES: Readonly<Record<Domain, string>> = {
  policy: '政策宣传',
  flood: '防汛救灾',
  hardship: '返贫监测',
  dispute: '矛盾调处',
  safety: '治安联防',
  forest_fire: '护林防火',
  hazard: '风险防控',
  environment: '秦岭保护',
  infrastructure: '道路设施',
  utilities: '水电通信',
  agri: '农业水利',
  social: '教育医疗养老',
  village_affairs: '村务与集体',
  conduct: '作风与服务',
  proposal: '议题建议',
  other: '其他',
};

const DOMAIN_BY_NAME: ReadonlyMap<string, Domain> = new Map(
  DOMAINS.map((domain) => [plain(DOMAIN_NAMES[domain]), domain]),
);

/** The domain a register of units means. */
export const domainNamed = (text: string): Domain | undefined => DOMAIN_BY_NAME.get(plain(text));

export const DOMAIN_CHOICES: readonly string[] = DOMAINS.map((domain) => DOMAIN_NAMES[domain]);
