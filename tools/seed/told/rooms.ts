/** 议事室 (演示): what is told of rooms. All of it is made up. */
import type { Side } from '../../../domain/room/member.ts';
import type { Sign } from '../../../domain/room/sign.ts';

export const TOWN_SIGNS: readonly Sign[] = [
  'deliberation',
  'member_studio',
  'congress_station',
  'liaison_group',
];
export const VILLAGE_SIGNS: readonly Sign[] = ['deliberation', 'congress_station', 'mediation'];

/** 周三人大代表接待，周五委员. */
export const TOWN_WEEK = [
  { weekday: 3, sign: 'congress_station' },
  { weekday: 5, sign: 'member_studio' },
] as const;
export const VILLAGE_WEEK = [{ weekday: 3, sign: 'congress_station' }] as const;

export const HOURS = '周一至周五 8:30—17:30，议事日到散会';

export const RULES = [
  '一、每月逢五议事，急事随时约；约了就写在日历上，门口看得到。',
  '二、先听利益相关方，再听别人；每人每次不超过五分钟，不打断，不扣帽子。',
  '三、说事不说人。家里的事、病情、电话，不在会上说。',
  '四、意见不一样就照原话记，不强求一致；议三轮还不成，换个路子。',
  '五、当场说清谁来办、哪天办完，办完在村口和网上公开，公开不少于十五天。',
  '六、议事只出意见；要村民会议、成员大会定的，报它们定。',
].join('\n');

/** The side of each standing member of the story's village, and whether it is a woman. */
export const MEMBERS: readonly (readonly [Side, boolean])[] = [
  ['villager', true],
  ['villager', false],
  ['villager', true],
  ['party_government', false],
  ['local_worthy', false],
  ['organisation', true],
  ['deputy', false],
  ['think_tank', false],
  ['villager', true],
];

/** Days from today, hours, under which sign and what for: what was held, and what is to come. */
export const BOOKINGS: readonly (readonly [days: number, from: string, to: string, Sign, string])[] = [
  [-75, '09:00', '10:30', 'deliberation', '后沟路灯装在哪几处'],
  [-45, '19:00', '20:30', 'deliberation', '红白事桌数怎么定'],
  [-17, '19:00', '20:30', 'deliberation', '广场音响几点关'],
  [-38, '09:00', '11:00', 'congress_station', '代表接待选民'],
  [-15, '14:30', '16:00', 'mediation', '地边核桃树的事'],
  [2, '09:00', '10:30', 'deliberation', '助餐点放在哪里'],
  [2, '14:30', '16:00', 'mediation', '水渠轮灌的先后'],
  [9, '09:00', '11:30', 'congress_station', '代表接待选民'],
  [16, '19:00', '20:30', 'deliberation', '垃圾清运时间'],
];

/** 室日 and visits of the members who serve the story's village. */
export const ROOM_DAYS = [
  [-40, 'room_day', 11, 3, '都盼着后沟的路灯早点装，怕装在谁家门口太亮。'],
  [-33, 'visit', 28, 3, '三个组都愿意办助餐点，担心的是谁来做饭、钱从哪里来。'],
  [-4, 'room_day', 8, 2, '跳舞的嫌九点太早，有上学娃的嫌九点太晚，都愿意坐下来再谈一回。'],
] as const;
