/** 一个村里同样的事 (演示): five voices about one noise within a month, so that 议题线索 has something to bring up. */
import { DAY, HOUR, type Moment } from '../../domain/kernel/day.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import type { Place } from '../../domain/place/place.ts';
import { chanceFrom } from './chance.ts';
import { oneOf } from './ids.ts';
import { drawnResident } from './people.ts';
import type { Line, Script } from './script.ts';
import { isInTheCountry, type Story } from './story.ts';

const TOLD: readonly (readonly [daysAgo: number, title: string, text: string])[] = [
  [23, '广场晚上太吵', '村委会门口的广场夜里十点还放音响，家里老人睡不着。'],
  [17, '跳舞音响太大', '跳舞的音响对着我家窗子放，娃娃写作业静不下心。'],
  [12, '夜里音响吵人', '天天晚上音响放到很晚，上早班的人睡不好。'],
  [6, '广场音响能不能早点关', '跳舞是好事，就是音响太大，九点能关就好了。'],
  [2, '两拨人抢着放音响', '两拨跳舞的各放各的音响，一个比一个大声，吵得慌。'],
];

/** Told back from now, in another village of the story's town; none in a county whose town has no other. */
export function alikeScripts(places: readonly Place[], story: Story, now: Moment): Script[] {
  const areas = places
    .filter(({ code, level }) => level === 'area' && code.startsWith(story.town) && isInTheCountry(code))
    .map(({ code }) => code);
  const village = areas.map((code) => ancestorAt(code, 'village')).find((code) => code !== story.village);
  if (village === undefined) return [];
  const near = areas.filter((code) => code.startsWith(village));
  return TOLD.map(([daysAgo, title, text], at) => {
    const chance = chanceFrom(`alike ${at}`);
    return {
      key: `alike ${at}`,
      area: oneOf(chance, near),
      begins: now - daysAgo * DAY,
      report: {
        by: 'reporter',
        place: 'village',
        title,
        text,
        category: 'dispute.neighbour_noise',
        ...drawnResident(chance),
      },
      lines: taken(now - daysAgo * DAY).filter(({ at }) => at < now),
    };
  });
}

/** Each is taken by the village and talked over with whoever plays the music; that alone does not end it. */
const taken = (from: Moment): Line[] => [
  { at: from + 5 * HOUR, by: 'village', act: 'accept' },
  { at: from + 30 * HOUR, by: 'village', act: 'try', words: '和领舞的人说过，当晚小了声，过两天又大了。' },
];
