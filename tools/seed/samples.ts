/** 三十件 (演示): how a sample is written down, and the script made of it. */
import { addDays, type Day, type Moment, startOf } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Place } from '../../domain/place/place.ts';
import { chanceFrom, shuffled } from './chance.ts';
import { oneOf } from './ids.ts';
import { drawnResident } from './people.ts';
import type { Act, Report, Script, Seat } from './script.ts';
import { isInTheCountry, type Story } from './story.ts';
import { SAMPLES_FROM_1 } from './told/samples-01.ts';
import { SAMPLES_FROM_8 } from './told/samples-08.ts';
import { SAMPLES_FROM_16 } from './told/samples-16.ts';
import { SAMPLES_FROM_23 } from './told/samples-23.ts';

/** Days after the beginning and the time in Beijing. */
type When = `${number} ${number}:${number}`;

export interface Sample {
  /** Its number among the thirty. */
  readonly no: number;
  /** The area of the story, a drawn one in a village, or one in a community. */
  readonly where: 'story' | 'country' | 'urban';
  readonly daysAgo: number;
  readonly tour?: string;
  readonly report: Omit<Report, 'name' | 'phone'> & {
    /** The reporter leaves a name and a phone number. */
    readonly named?: boolean;
  };
  /** The report first. */
  readonly lines: readonly [
    readonly [When, 'report'],
    ...(readonly [when: When, by: Seat, act: Act, words?: string])[],
  ];
}

const SAMPLES: readonly Sample[] = [
  ...SAMPLES_FROM_1,
  ...SAMPLES_FROM_8,
  ...SAMPLES_FROM_16,
  ...SAMPLES_FROM_23,
];

/** The thirty, told back from a day. Each drawn place lies in another village. */
export function sampleScripts(places: readonly Place[], story: Story, today: Day): Script[] {
  const areaFor = drawAreas(places, story);
  return SAMPLES.map((sample) => {
    const { no, where, daysAgo, report, lines, tour } = sample;
    const key = `sample ${no}`;
    const begins = addDays(today, -daysAgo);
    const [[reported], ...later] = lines;
    const { named = false, ...said } = report;
    return {
      key,
      area: areaFor(where),
      begins: momentOf(begins, reported),
      report: { ...said, ...(named ? drawnResident(chanceFrom(key)) : {}) },
      lines: later.map(([when, by, act, words]) => ({ at: momentOf(begins, when), by, act, words })),
      ...(tour === undefined ? {} : { tour }),
    };
  });
}

function momentOf(begins: Day, when: When): Moment {
  const [days = '0', time = '00:00'] = when.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOf(addDays(begins, Number(days))) + (hours * 60 + minutes) * 60_000;
}

/** Takes a village after another, in a drawn order; in a county without communities, villages for both. */
function drawAreas(places: readonly Place[], story: Story): (where: Sample['where']) => PlaceCode {
  const chance = chanceFrom(`samples ${story.village}`);
  const areas = places.filter(({ level }) => level === 'area').map(({ code }) => code);
  const villages = [...new Set(areas.map((code) => code.slice(0, 12)))].filter(
    (code) => code !== story.village,
  );
  const kinds = {
    country: shuffled(chance, villages.filter(isInTheCountry)),
    urban: shuffled(
      chance,
      villages.filter((code) => !isInTheCountry(code)),
    ),
  };
  return (where) => {
    if (where === 'story') return story.area;
    const village = kinds[where].pop() ?? kinds.country.pop() ?? kinds.urban.pop() ?? story.village;
    return oneOf(
      chance,
      areas.filter((code) => code.startsWith(village)),
    );
  };
}
