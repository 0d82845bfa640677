/**
 * 类别: what a matter is about, as the county speaks of it. 1844's eight domains come first, then what people raise
 * besides. A category is `domain.part`; only `other` stands alone. The table says, beside each one, where such a matter
 * is usually settled and what of it is usually made public: proposals to a person, never a route or a decision.
 * A county's own categories (`categories.ts`) are a third part below one of ours, and have everything this page says of it.
 * Labels for people live with the faces.
 */
import type { Level } from '../place/level.ts';

/**
 * 政策宣传 防汛救灾 返贫监测 矛盾调处 治安联防 护林防火 风险防控 秦岭保护; then 道路设施 水电通信 农业水利
 * 教育医疗养老 村务与集体 作风与服务 议题建议 其他.
 */
export const DOMAINS = [
  'policy',
  'flood',
  'hardship',
  'dispute',
  'safety',
  'forest_fire',
  'hazard',
  'environment',
  'infrastructure',
  'utilities',
  'agri',
  'social',
  'village_affairs',
  'conduct',
  'proposal',
  'other',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const CATEGORIES = [
  'policy.query',
  'policy.subsidy',
  'flood.danger',
  'flood.warning',
  'flood.facility',
  'flood.damage',
  'hardship.temporary_aid',
  'hardship.subsistence',
  'hardship.income',
  'dispute.neighbour',
  'dispute.neighbour_noise',
  'dispute.family',
  'dispute.forest_land',
  'dispute.land_compensation',
  'dispute.wage',
  'dispute.contract',
  'dispute.damages',
  'safety.protection',
  'safety.fraud_alert',
  'safety.public_order',
  'safety.missing',
  'forest_fire.alert',
  'forest_fire.prevention',
  'hazard.house',
  'hazard.electric',
  'hazard.fire',
  'hazard.gas',
  'hazard.landslide',
  'hazard.workplace',
  'hazard.food',
  'hazard.waterside',
  'environment.river',
  'environment.sanitation',
  'environment.pollution',
  'environment.mining',
  'environment.wildlife',
  'infrastructure.road',
  'infrastructure.lighting',
  'infrastructure.traffic',
  'infrastructure.venue',
  'utilities.water',
  'utilities.power',
  'utilities.telecom',
  'agri.irrigation',
  'agri.crop_damage',
  'agri.pest',
  'social.health',
  'social.elderly',
  'social.education',
  'social.insurance',
  'social.employment',
  'village_affairs.collective_asset',
  'village_affairs.homestead',
  'village_affairs.disclosure',
  'village_affairs.certificate',
  'conduct.feedback',
  'conduct.integrity',
  'proposal.village_rules',
  'proposal.training',
  'proposal.project',
  'proposal.topic',
  'other',
] as const;
/** One of ours. */
export type BuiltIn = (typeof CATEGORIES)[number];
/** `environment.river`, or a county's own below it: `environment.river.c01`. */
export type Category = BuiltIn | `${BuiltIn}.${string}`;

/** Ordinary work (P1), or sensitive: its text is for its handlers only (P3). */
export const DATA_CLASSES = ['P1', 'P3'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** 全文公开 · 只计数 · 不公开. */
export const PUBLISH_DEFAULTS = ['full', 'aggregate', 'none'] as const;
export type PublishDefault = (typeof PUBLISH_DEFAULTS)[number];

/** Ours, or the one of ours that a county's own lies below; undefined for what is no category. */
export function builtInOf(text: string): BuiltIn | undefined {
  const start = text.split('.', 2).join('.');
  return CATEGORIES.find((category) => category === start);
}

/** The one of ours that tells how a category is guarded, settled and published. */
const oursOf = (category: Category): BuiltIn => builtInOf(category) ?? 'other';

/** The domain a category belongs to. */
export const domainOf = (category: Category): Domain => category.split('.', 1)[0] as Domain;

/**
 * 敏感事项 (P3): hardship, health of a person, the family and its violence, minors, compensation for land, and
 * complaints about an officer (个人信息保护法 Art. 28; 信访工作条例 Art. 30).
 */
export const dataClassOf = (category: Category): DataClass => (guardOf(category) === undefined ? 'P1' : 'P3');

/** Which of the sensitive kinds it is; undefined for ordinary work. */
export const guardOf = (category: Category): string | undefined =>
  SENSITIVE.find((start) => category.startsWith(start));

/** Violence and what concerns minors: sealed by what the text says, even when an ordinary category was chosen. */
export const sealsByText = (category: Category): boolean => oursOf(category) === 'safety.protection';

/** The level at which such a matter is usually settled. */
export const usualLevel = (category: Category): Level => LEVEL[oursOf(category)] ?? 'village';

/** What is usually published of such a matter; whoever prepares the text decides. */
export function publishDefault(category: Category): PublishDefault {
  if (COUNTED_ONLY.includes(oursOf(category))) return 'aggregate';
  return KEPT.includes(oursOf(category)) || dataClassOf(category) === 'P3' ? 'none' : 'full';
}

const SENSITIVE: readonly string[] = [
  'hardship.',
  'conduct.',
  'safety.protection',
  'dispute.family',
  'dispute.land_compensation',
];

const COUNTED_ONLY: readonly BuiltIn[] = [
  'conduct.feedback',
  'conduct.integrity',
  'dispute.contract',
  'dispute.damages',
  'dispute.forest_land',
  'dispute.wage',
  'hazard.electric',
  'hazard.gas',
  'hazard.house',
  'safety.public_order',
];

/** Matters of one person or household that say nothing to others, and what nobody has sorted yet. */
const KEPT: readonly BuiltIn[] = [
  'policy.query',
  'policy.subsidy',
  'dispute.neighbour',
  'safety.missing',
  'social.insurance',
  'village_affairs.homestead',
  'village_affairs.certificate',
  'other',
];

/** Where it is not the village (domain facts, default levels: one household, several, a station's, a department's). */
const LEVEL: Readonly<Partial<Record<BuiltIn, Level>>> = {
  'policy.query': 'area',
  'dispute.neighbour': 'area',
  'hazard.electric': 'area',
  'safety.fraud_alert': 'area',
  other: 'area',
  'agri.irrigation': 'group',
  'dispute.forest_land': 'group',
  'conduct.feedback': 'town',
  'dispute.damages': 'town',
  'environment.river': 'town',
  'environment.pollution': 'town',
  'environment.wildlife': 'town',
  'flood.damage': 'town',
  'hardship.income': 'town',
  'hardship.subsistence': 'town',
  'hardship.temporary_aid': 'town',
  'hazard.food': 'town',
  'hazard.house': 'town',
  'hazard.landslide': 'town',
  'hazard.workplace': 'town',
  'policy.subsidy': 'town',
  'safety.public_order': 'town',
  'social.education': 'town',
  'social.health': 'town',
  'social.insurance': 'town',
  'utilities.power': 'town',
  'utilities.water': 'town',
  'conduct.integrity': 'county',
  'dispute.contract': 'county',
  'dispute.land_compensation': 'county',
  'dispute.wage': 'county',
  'environment.mining': 'county',
  'flood.danger': 'county',
  'flood.warning': 'county',
  'forest_fire.alert': 'county',
  'infrastructure.traffic': 'county',
  'safety.missing': 'county',
  'safety.protection': 'county',
  'utilities.telecom': 'county',
  'village_affairs.homestead': 'county',
};
