/** 卡片的草稿: what is typed about a room before it is sent, and what is wrong with it. */
import type { RoomSheet } from '../../../contract/room.ts';
import { SIGNS, type Sign } from '../../../domain/room/sign.ts';

export interface CardDraft {
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly signs: readonly Sign[];
  /** By weekday, 0 Sunday. */
  readonly week: Readonly<Record<number, Sign | ''>>;
  readonly hostOfficeId: string;
}

export const NO_CARD: CardDraft = {
  ...{ name: '', address: '', hours: '', phone: '', hostOfficeId: '' },
  signs: ['deliberation'],
  week: {},
};

export const draftOf = ({ room, hostOfficeId }: RoomSheet): CardDraft => ({
  ...{ name: room.name, address: room.address, hours: room.hours, phone: room.phone ?? '' },
  signs: room.signs,
  week: Object.fromEntries(room.week.map(({ weekday, sign }) => [weekday, sign])),
  hostOfficeId: hostOfficeId ?? '',
});

/** As it is sent. A weekday of a sign that was taken down goes with it. */
export const cardOf = ({ name, address, hours, phone, signs, week, hostOfficeId }: CardDraft) => ({
  ...{ name: name.trim(), address: address.trim(), hours: hours.trim() },
  ...(phone.trim() !== '' && { phone: phone.trim() }),
  signs: [...signs],
  week: Object.entries(week).flatMap(([weekday, sign]) =>
    sign !== '' && signs.indexOf(sign) >= 0 ? [{ weekday: Number(weekday), sign }] : [],
  ),
  ...(hostOfficeId !== '' && { hostOfficeId }),
});

export type CardFault = 'name' | 'address' | 'hours' | 'phone' | 'signs';

export function faultsIn({ name, address, hours, phone, signs }: CardDraft): readonly CardFault[] {
  const short = ({ length }: string) => length < 2;
  return [
    ...(short(name.trim()) ? (['name'] as const) : []),
    ...(short(address.trim()) ? (['address'] as const) : []),
    ...(short(hours.trim()) ? (['hours'] as const) : []),
    ...(phone.trim() === '' || /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone.trim())
      ? []
      : (['phone'] as const)),
    ...(signs.length === 0 ? (['signs'] as const) : []),
  ];
}

/** A sign hung out or taken down; the order is that of the list, but for the first, which was chosen. */
export const toggled = (signs: readonly Sign[], sign: Sign): readonly Sign[] =>
  signs.indexOf(sign) >= 0 ? signs.filter((one) => one !== sign) : [...signs, sign];

export const usualFirst = (signs: readonly Sign[], first: Sign): readonly Sign[] => [
  first,
  ...SIGNS.filter((sign) => sign !== first && signs.indexOf(sign) >= 0),
];
