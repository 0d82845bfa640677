/** A few places to choose from. */
import type { PlaceOption } from '../kit/place-picker.tsx';

export const PLACES: readonly PlaceOption[] = [
  { code: '611025001', name: '永乐街道', within: [], hasChildren: true },
  { code: '611025100', name: '回龙镇', within: [], hasChildren: true },
  { code: '611025102', name: '铁厂镇', within: [], hasChildren: false },
  { code: '611025001201', name: '老庵寺村', within: ['永乐街道'], hasChildren: false },
  { code: '611025001202', name: '杏树沟村', within: ['永乐街道'], hasChildren: false },
  { code: '611025100201', name: '双龙村', within: ['回龙镇'], hasChildren: false },
];

const INITIALS: Readonly<Record<string, string>> = {
  永乐街道: 'yljd',
  回龙镇: 'hlz',
  铁厂镇: 'tcz',
  老庵寺村: 'lasc',
  杏树沟村: 'xsgc',
  双龙村: 'slc',
};

export const childrenOf = (parent: string | undefined): readonly PlaceOption[] =>
  PLACES.filter(({ code }) =>
    parent === undefined ? code.length === 9 : code.length > 9 && code.startsWith(parent),
  );

export const findPlaces = (text: string): readonly PlaceOption[] =>
  PLACES.filter(({ name }) => name.includes(text) || INITIALS[name]?.startsWith(text.toLowerCase()));
