/** Examples of the pages for those away, for their tests. */
import type { PlaceChoice, QrDrawing } from '../../contract/site.ts';
import type { AwayContent, AwayForm } from '../../contract/site-away.ts';
import { AWAY_FIELDS } from '../../contract/site-away.ts';
import type { Moment } from '../../domain/kernel/day.ts';

const FORM: AwayForm = {
  commandId: '3f2b8a52-9e0d-4a2c-8f5e-1f2a3b4c5d6e',
  called: '在外的小陈',
  phone: '13912345678',
  wishes: ['notices', 'vote'],
  house: '找二叔 13700001111',
};

interface Wishes {
  readonly towns: readonly PlaceChoice[];
  readonly village: PlaceChoice;
  readonly qr: QrDrawing;
  readonly now: Moment;
}

export const awayPages = ({ towns, village, qr, now }: Wishes) =>
  ({
    away: {
      ...{ kind: 'away', cardId: FORM.commandId, form: FORM, place: null, exact: false, below: towns },
      ...{ wrong: [], trouble: null, unknown: true },
    },
    'away-writing': {
      ...{ kind: 'away', cardId: FORM.commandId, form: FORM, place: village, exact: true, below: [] },
      ...{ wrong: AWAY_FIELDS, trouble: 'no-such-place', unknown: false },
    },
    'away-written': {
      kind: 'away-written',
      code: 'A1B2-C3D4-E5F6-G7H8',
      url: 'https://example.gov.cn/away/A1B2-C3D4-E5F6-G7H8',
      qr,
      expires: '2027-09-07',
    },
    'away-card': {
      kind: 'away-card',
      code: 'A1B2-C3D4-E5F6-G7H8',
      card: {
        placeCode: village.code,
        placeName: '回龙镇 第1个社区',
        called: FORM.called,
        phone: FORM.phone,
        wishes: [...FORM.wishes],
        house: FORM.house,
        expires: '2027-09-07',
        version: 2,
        openings: [{ at: now, purpose: 'verify', post: 'village_cadre', placeName: '第1个社区' }],
      },
      form: FORM,
      wrong: [],
      trouble: 'changed-meanwhile',
      saved: true,
    },
    'away-ended': { kind: 'away-ended' },
  }) as const satisfies Record<string, AwayContent>;
