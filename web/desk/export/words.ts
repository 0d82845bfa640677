/** 导出的话: what lists, their columns and the form of an export are called. */
import type { ExportFormat, ExportList } from '../../../contract/export.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const EXPORT_WORDS = {
  title: { zh: '导出“{list}”', en: 'Export “{list}”' },
  lead: {
    zh: '按现在的筛选条件，导出您看得到的全部内容。不含提出人的姓名、电话，也不含敏感事项。导出会记入审计。',
    en: 'Everything you may see under the present conditions. Without names and phones of those who raised matters, and without sensitive matters. Exports are recorded.',
  },
  leadFigures: {
    zh: '文件会传出去，所以村以下不列，不到十件的不写，能减出来的也不写，空着。页面上的数字不变。导出会记入审计。',
    en: 'A file is handed on: places below villages are not in it, and numbers under ten, or that would tell one, are left empty. The page itself shows them. Exports are recorded.',
  },
  format: { zh: '格式', en: 'Format' },
  leadPoints: {
    zh: '按现在的筛选条件，导出您看得到的点位。不含关爱卡要求的走访，也不含谁看过。导出会记入审计。',
    en: 'The points you may see under the present conditions. Without visits that care cards ask for, and without who looked. Exports are recorded.',
  },
  leadRates: {
    zh: '一行一个数，带着季度、算式和算法。页面上不显示的，文件里也空着。由办理过程算出，不另外填报。导出会记入审计。',
    en: 'A row for each figure with its quarter, its arithmetic and its formula. What the page leaves out is empty here too. Computed, never asked for. Exports are recorded.',
  },
  leadOutcomeFigures: {
    zh: '一行一个数，带着年份、地方和算法。由成果的办理过程算出，只数事，不数人，不另外填报。导出会记入审计。',
    en: 'A row for each figure with its year, its place and how it is counted. Computed of results, never of persons, and never asked for. Exports are recorded.',
  },
  leadVacant: {
    zh: '您辖区里今天没有片长的片区，一行一个。导出会记入审计。',
    en: 'The areas inside your place in which nobody is chief today, a row each. Exports are recorded.',
  },
  leadUnits: {
    zh: '在用的承办单位和办理范围，一行一个，改好以后可以用“搬入数据”再搬回来。导出会记入审计。',
    en: 'Every unit in use and what it handles, a row each; it can be brought in again when changed. Exports are recorded.',
  },
  begin: { zh: '导出', en: 'Export' },
  begun: {
    zh: '正在下载，完成后在浏览器的下载列表里。',
    en: 'It is being downloaded: see your browser’s downloads.',
  },
  yes: { zh: '是', en: 'Yes' },
} satisfies Record<string, Sentence>;

export const LIST_LABELS: Record<ExportList, Sentence> = {
  matters: { zh: '事项', en: 'Matters' },
  places: { zh: '区域', en: 'Places' },
  offices: { zh: '任职', en: 'Offices' },
  published: { zh: '公开结果', en: 'Published results' },
  audit: { zh: '审计', en: 'Audit' },
  figures: { zh: '数据', en: 'Figures' },
  rates: { zh: '三率', en: 'Three rates' },
  'outcome-figures': { zh: '成果指标', en: 'Indicators of results' },
  points: { zh: '关注点位', en: 'Watch points' },
  vacant: { zh: '无片长片区', en: 'Areas without a chief' },
  units: { zh: '承办单位', en: 'Handling units' },
};

export const FORMAT_LABELS: Record<ExportFormat, Sentence> = {
  xlsx: { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
  csv: { zh: '文本表格（.csv）', en: 'Text table (.csv)' },
};

/** Columns of every list, by the key the server gives them. */
export const COLUMN_LABELS: Readonly<Record<string, Sentence>> = {
  no: { zh: '编号', en: 'Number' },
  title: { zh: '标题', en: 'Title' },
  category: { zh: '类别', en: 'Category' },
  place: { zh: '地点', en: 'Place' },
  placeCode: { zh: '区划代码', en: 'Place code' },
  level: { zh: '层级', en: 'Level' },
  status: { zh: '状态', en: 'Status' },
  emergency: { zh: '紧急', en: 'Emergency' },
  holder: { zh: '责任单位', en: 'Owner' },
  reportedAt: { zh: '提出时间', en: 'Raised' },
  due: { zh: '期限', en: 'Due' },
  closedAt: { zh: '办结时间', en: 'Closed at' },
  satisfaction: { zh: '满意度', en: 'Rating' },
  name: { zh: '名称', en: 'Name' },
  above: { zh: '上级', en: 'Within' },
  validFrom: { zh: '起', en: 'From' },
  validTo: { zh: '止', en: 'To' },
  post: { zh: '职务', en: 'Post' },
  person: { zh: '姓名', en: 'Person' },
  unit: { zh: '单位', en: 'Unit' },
  settledBy: { zh: '办理单位', en: 'Settled by' },
  publishedAt: { zh: '公开时间', en: 'Published at' },
  frontUntil: { zh: '公示至', en: 'On the front list until' },
  version: { zh: '版本', en: 'Version' },
  days: { zh: '用时（天）', en: 'Days' },
  at: { zh: '时间', en: 'At' },
  act: { zh: '操作', en: 'Act' },
  total: { zh: '合计', en: 'Total' },
  kind: { zh: '种类', en: 'Kind' },
  risk: { zh: '风险', en: 'Risk' },
  season: { zh: '季节', en: 'Season' },
  lastLook: { zh: '上次看', en: 'Last look' },
  nextLook: { zh: '下次看', en: 'Next look' },
  campaign: { zh: '专项排查', en: 'Campaign' },
  retiredOn: { zh: '停用日期', en: 'Given up on' },
  period: { zh: '时段', en: 'Period' },
  origin: { zh: '来源或衔接', en: 'Source or larger work' },
  figure: { zh: '指标', en: 'Indicator' },
  count: { zh: '件数', en: 'Count' },
  formula: { zh: '怎么算的', en: 'How it is counted' },
  countedBy: { zh: '按什么分', en: 'Counted by' },
  of: { zh: '哪一项', en: 'Of' },
  rate: { zh: '指标', en: 'Rate' },
  percent: { zh: '百分比', en: 'Percent' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  town: { zh: '镇（街道）', en: 'Town' },
  handles: { zh: '办理范围', en: 'Handles' },
  retiredWhy: { zh: '停用原因', en: 'Why given up' },
};
