/** 点位列表的条件, as they stand in the address. */
export const CONDITIONS = [
  'place',
  'kind',
  'risk',
  'season',
  'state',
  'campaign',
  'q',
  'order',
  'after',
] as const;
export type PointConditions = Readonly<Record<(typeof CONDITIONS)[number], string>>;
