/** 承办单位 (演示): the departments of a county and their stations in each town, with what each usually handles. */
import type { Domain } from '../../domain/matter/category.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';

type Kind = readonly [key: string, name: string, ...handles: Domain[]];

/** 县直部门: after the county's name. */
const BUREAUS: readonly Kind[] = [
  ['shuili', '水利局', 'utilities', 'flood', 'agri'],
  ['yingji', '应急管理局', 'flood', 'hazard', 'forest_fire'],
  ['linye', '林业局', 'forest_fire', 'environment', 'dispute'],
  ['jiaotong', '交通运输局', 'infrastructure'],
  ['zhujian', '住房和城乡建设局', 'infrastructure', 'hazard', 'utilities'],
  ['gongan', '公安局', 'safety', 'infrastructure', 'dispute'],
  ['minzheng', '民政局', 'hardship', 'social', 'village_affairs'],
  ['renshe', '人力资源和社会保障局', 'dispute', 'social'],
  ['weijian', '卫生健康局', 'social'],
  ['jiaoyu', '教育局', 'social', 'infrastructure'],
  ['nongye', '农业农村局', 'agri', 'village_affairs', 'proposal'],
  ['ziran', '自然资源局', 'village_affairs', 'hazard', 'dispute'],
  ['shengtai', '生态环境局', 'environment'],
  ['gongxin', '工业和信息化局', 'utilities'],
  ['gongdian', '供电公司', 'utilities', 'hazard'],
  ['shichang', '市场监督管理局', 'hazard', 'safety'],
  ['yibao', '医疗保障局', 'policy', 'social'],
  ['sifa', '司法局', 'policy', 'dispute'],
  ['xinfang', '信访局', 'dispute', 'policy'],
  ['fulian', '妇女联合会', 'safety', 'dispute'],
  ['jiwei', '纪委监委信访室', 'conduct'],
];

/** 镇办站所: after the town's name. */
const STATIONS: readonly Kind[] = [
  ['shuili', '水利站', 'utilities', 'flood', 'agri'],
  ['jianshe', '村镇建设站', 'infrastructure', 'hazard', 'environment'],
  ['minzheng', '民政和社会救助站', 'hardship', 'social', 'policy'],
  ['nongji', '农业技术推广站', 'agri', 'proposal'],
  ['weisheng', '卫生院', 'social'],
  ['linye', '林业站', 'forest_fire', 'environment', 'dispute'],
  ['ziran', '自然资源所', 'village_affairs', 'hazard', 'dispute'],
  ['paichu', '派出所', 'safety', 'dispute'],
  ['sifa', '司法所', 'dispute', 'policy'],
  ['yingji', '应急管理站', 'hazard', 'flood', 'forest_fire'],
];

/** The units of a county or a town. A code is the place's and a word: 611025111-shuili. */
export const unitsOf = (place: Place): HandlingUnit[] =>
  (place.level === 'county' ? BUREAUS : STATIONS).map(([key, name, ...handles]) => ({
    code: unitCode(place.code, key),
    name: `${shortName(place.name)}${name}`,
    placeCode: place.code,
    handles,
  }));

export const unitCode = (placeCode: string, key: string): string => `${placeCode}-${key}`;
