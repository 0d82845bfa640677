/** 一个月的事 (演示): some twenty common matters in every town, drawn from the templates, each on its own road. */
import { type Calendar, DAY, type Moment } from '../../domain/kernel/day.ts';
import { publishDefault } from '../../domain/matter/category.ts';
import { ancestorAt, type PlaceCode } from '../../domain/place/code.ts';
import { LEVELS, type Level } from '../../domain/place/level.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';
import { between, chanceFrom } from './chance.ts';
import { oneOf } from './ids.ts';
import { atWork, type Pen, penFrom } from './pen.ts';
import { drawnResident } from './people.ts';
import type { Report, Script, Seat } from './script.ts';
import { TEMPLATES, type Template } from './templates.ts';

const MATTERS = 300;
const LEAST_A_TOWN = 4;
const DAYS_BACK = 58;

interface Draw {
  readonly chance: () => number;
  readonly template: Template;
  readonly fill: (text: string) => string;
  /** Done too late, here and there. */
  readonly late: boolean;
}

/** About 300 for a county, told back from now; the newest are still open. */
export function variationScripts(
  places: readonly Place[],
  { now, calendar }: { now: Moment; calendar: Calendar },
): Script[] {
  const towns = places.filter(({ level }) => level === 'town');
  const areas = places.filter(({ level }) => level === 'area');
  const nameOf = new Map(places.map(({ code, name }) => [code, shortName(name)]));
  const each = Math.max(LEAST_A_TOWN, Math.round(MATTERS / towns.length));
  return towns.flatMap((town) => {
    const inTown = areas.filter(({ code }) => code.startsWith(town.code));
    if (inTown.length === 0) return [];
    return Array.from({ length: each }, (_, i) => {
      const key = `${town.code} ${i}`;
      const chance = chanceFrom(key);
      return scriptFrom(key, { area: oneOf(chance, inTown).code, chance, nameOf, now, calendar });
    });
  });
}

interface Given {
  readonly area: PlaceCode;
  readonly chance: () => number;
  readonly nameOf: ReadonlyMap<PlaceCode, string>;
  readonly now: Moment;
  readonly calendar: Calendar;
}

function scriptFrom(key: string, { area, chance, nameOf, now, calendar }: Given): Script {
  const template = oneOf(chance, TEMPLATES);
  const fill = filling(area, chance, nameOf);
  const report = reportOf(template, fill, chance);
  const daysAgo = 0.2 + DAYS_BACK * chance() ** 1.4;
  const begins = Math.floor(atWork(now - daysAgo * DAY, report.by, { chance, calendar }));
  const pen = penFrom(begins, { chance, calendar });
  writeRoad(pen, report, { template, fill, chance, late: chance() < 0.1 });
  const stalls = chance() < 0.09 && daysAgo < 30;
  const lines = stalls ? pen.lines.slice(0, between(chance, 0, 2)) : pen.lines;
  return { key, area, begins, report, lines };
}

function filling(
  area: PlaceCode,
  chance: () => number,
  nameOf: ReadonlyMap<PlaceCode, string>,
): Draw['fill'] {
  const at = (level: Level): string => nameOf.get(ancestorAt(area, level) ?? '') ?? '';
  const n = String(between(chance, 3, 9));
  const m = String(between(chance, 12, 28));
  return (text) =>
    text
      .replaceAll('{area}', at('area').replace(/片$/, ''))
      .replaceAll('{group}', at('group'))
      .replaceAll('{village}', at('village'))
      .replaceAll('{town}', at('town'))
      .replaceAll('{n}', n)
      .replaceAll('{m}', m);
}

/** Small matters come to the area; what ends farther up is raised at the village, or at the town for a department. */
function reportOf(template: Template, fill: Draw['fill'], chance: () => number): Report {
  const { ends, category, title, text } = template;
  const place: Level =
    ends === 'county'
      ? 'town'
      : ends === 'village' && chance() < 0.25
        ? 'area'
        : ends === 'area' || ends === 'group'
          ? 'area'
          : 'village';
  const said = { place, category, title, text: fill(oneOf(chance, text)) };
  const kind = chance();
  // What a chief saw himself lies in his area; for a wider place he records what a resident said.
  if (kind < 0.4 && place === 'area') return { ...said, by: 'area' };
  if (kind < 0.5) return { ...said, by: 'area', ...drawnResident(chance) };
  return { ...said, by: 'reporter', ...(kind < 0.8 ? drawnResident(chance) : {}) };
}

function writeRoad(pen: Pen, report: Report, draw: Draw): void {
  const { template, fill, chance } = draw;
  const answer = fill(oneOf(chance, template.answers));
  const own = report.by === 'area' && report.name === undefined;
  if (template.ends === 'area') {
    pen.write('area', 'settle', [1, 16], answer);
    // What a chief saw and settled alone is closed at once.
    if (!own) writeVerdict(pen, 'area', 'reporter', answer, draw);
    else if (chance() < 0.5) writePublishing(pen, 'area', draw);
    return;
  }
  const last = writeHandling(pen, report.place, draw);
  pen.write(last, 'answer', draw.late ? [24 * 16, 24 * 24] : answerHours(template), answer);
  writeVerdict(pen, last, own ? 'area' : 'reporter', answer, draw);
}

const answerHours = ({ ends }: Template): [number, number] =>
  ends === 'group' ? [20, 100] : ends === 'village' ? [30, 170] : [50, 400];

/** From the first holder up to whoever settles it; answers that seat. */
function writeHandling(pen: Pen, first: Level, draw: Draw): Seat {
  const { template, fill, chance, late } = draw;
  const { ends, unit, tried = '', work = '' } = template;
  for (let level = first; level !== ends; level = LEVELS[LEVELS.indexOf(level) + 1] ?? ends) {
    pen.write(level, 'accept', [0.5, 12]);
    if (level === 'town') {
      pen.write(level, 'try', [4, 40], fill(tried));
    } else
      pen.write(
        level,
        'try',
        [1, 12],
        level === first ? fill(tried) : '已到现场核实，情况属实，本级没有条件办。',
      );
    pen.write(level, 'escalate', [0.3, 3], oneOf(chance, ESCALATIONS[level] ?? ESCALATIONS.village));
  }
  pen.write(ends, 'accept', late ? [45, 100] : [1, 12]);
  if (unit === undefined) {
    pen.write(
      ends,
      'try',
      [2, 24],
      first === ends || ends === 'village' ? fill(tried) : '已到现场核实，正在商量办法。',
    );
    return ends;
  }
  const kind = ends === 'county' ? 'bureau' : 'station';
  if (template.wrongUnit !== undefined && chance() < 0.6) {
    const wrong: Seat = `${kind} ${template.wrongUnit}`;
    pen.write(ends, `to ${template.wrongUnit}`, [0.3, 4], '请现场核实办理。');
    pen.write(wrong, 'return', [2, 14], '看过材料，这件事不在本站职责范围，也没有这项经费，退回重新派。');
  }
  const seat: Seat = `${kind} ${unit}`;
  pen.write(ends, `to ${unit}`, [0.3, 4], oneOf(chance, DISPATCHES));
  pen.write(seat, 'accept', [0.5, 10]);
  pen.write(seat, 'try', [5, 50], fill(work));
  return seat;
}

/** The reporter confirms, says nothing (and the window passes), or sends it back once. */
function writeVerdict(pen: Pen, holder: Seat, reporter: Seat, answer: string, draw: Draw): void {
  const { chance } = draw;
  const verdict = chance();
  if (verdict < 0.08) return;
  if (verdict < 0.13) {
    pen.write(reporter, 'send-back', [3, 60], oneOf(chance, SENT_BACK));
    pen.write(holder, 'answer', [24, 96], `${answer}上次没到位的地方已经补上，当面请反映人看过。`);
  }
  const mark = chance();
  const act = mark < 0.78 ? 'satisfied' : mark < 0.94 ? 'basically_satisfied' : 'dissatisfied';
  pen.write(reporter, act, [2, 120], act === 'dissatisfied' ? '办是办了，拖得太久。' : undefined);
  if (chance() < 0.85) writePublishing(pen, holder, draw);
}

/** What an area or a group settled is published by its village. */
function writePublishing(pen: Pen, holder: Seat, { template }: Draw): void {
  const publisher = holder === 'area' || holder === 'group' ? 'village' : holder;
  if (publishDefault(template.category) === 'full') pen.write(publisher, 'publish', [2, 40]);
}

const ESCALATIONS: Readonly<Record<'area' | 'group' | 'village' | 'town', readonly string[]>> &
  Partial<Record<Level, readonly string[]>> = {
  area: ['片里试过了，办不了，请组里牵头。', '超出片里能力，请组里协调。'],
  group: ['组里没有这笔钱，也没有机械，请村里安排。', '要全村统一安排，请村里定。'],
  village: ['村里没有技术和材料，请镇上安排。', '需要站所到现场，村里解决不了。'],
  town: ['归县里主管，镇上没有权限，请县里安排。', '镇上协调过，办不下来，请县里交主管部门。'],
};

const DISPATCHES = [
  '请到现场核实，尽快办理并答复。',
  '请今天联系反映人，提出办法。',
  '请牵头办理，需要村里配合的直接说。',
];

const SENT_BACK = [
  '只弄了一半，还有一截没办。',
  '答复和实际不一样，请再来看看。',
  '过了两天又和原来一样了。',
];
