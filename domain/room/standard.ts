/**
 * 议事室标准: the county's own numbers and its list of "six haves" (六有), with the paper they come from. The list and the
 * numbers are our defaults after the article; a county whose paper says otherwise sets its own.
 */
import { z } from 'zod';
import { line } from '../kernel/text.ts';

/** Out of what a "have" is proved: a photo set, one document, or what the system holds anyway. Nobody is asked for numbers. */
export const EVIDENCE = ['place', 'sign', 'equipment', 'rules', 'records', 'members'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Those that pictures prove. */
export const PICTURED = ['place', 'sign', 'equipment'] as const satisfies readonly Evidence[];
export type Pictured = (typeof PICTURED)[number];

const Have = z.strictObject({ name: line({ min: 1, max: 20 }), evidence: z.enum(EVIDENCE) });

export const RoomStandard = z.strictObject({
  /** 六有, in the county's own words and order. */
  haves: z.array(Have).min(1).max(12),
  /** 固定成员. */
  members: z
    .strictObject({ least: z.int().min(1).max(99), most: z.int().min(1).max(99) })
    .refine(({ least, most }) => least <= most, 'least-over-most'),
  /** One in so many members at least is a woman. */
  womenOneIn: z.int().min(1).max(10),
  /** 每季度的委员室日. */
  roomDaysAQuarter: z.int().min(1).max(13),
  /** 每位委员联系的议事室. */
  roomsOfAMember: z.int().min(1).max(20),
  /** Meetings and room days a year that make "records". */
  recordsAYear: z.int().min(1).max(366),
  /** Which paper says so. */
  source: line({ min: 2, max: 80 }),
});
export type RoomStandard = z.infer<typeof RoomStandard>;

export const DEFAULT_STANDARD: RoomStandard = {
  haves: [
    { name: '有场所', evidence: 'place' },
    { name: '有标志', evidence: 'sign' },
    { name: '有设施', evidence: 'equipment' },
    { name: '有制度', evidence: 'rules' },
    { name: '有活动记录', evidence: 'records' },
    { name: '有固定成员', evidence: 'members' },
  ],
  members: { least: 7, most: 15 },
  womenOneIn: 3,
  roomDaysAQuarter: 1,
  roomsOfAMember: 3,
  recordsAYear: 4,
  source: '默认：“六有”标准，数待县里确认',
};

/** The county's own, or the default. Throws when what is stored is not of its shape. */
export const readStandard = (stored: unknown): RoomStandard =>
  stored === undefined ? DEFAULT_STANDARD : RoomStandard.parse(stored);

/** How many women a body of so many needs. */
export const womenNeeded = (count: number, { womenOneIn }: Pick<RoomStandard, 'womenOneIn'>): number =>
  Math.ceil(count / womenOneIn);
