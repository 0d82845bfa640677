/** 数据: what happened in my place in a month, and in the places below it. Counted, never asked for; nobody is named. */
import { getFigures } from '../../../contract/centre.ts';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { parentOf } from '../../../domain/place/code.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { Stat, Stats } from '../../kit/figures.tsx';
import { UpIcon } from '../../kit/icons.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { officeName, useWho } from '../who.ts';
import { Below } from './below.tsx';
import { Breakdown } from './breakdown.tsx';
import { lastMonths } from './months.ts';
import { FIGURE_WORDS } from './words.ts';

export type FiguresAnswer = AnswerOf<typeof getFigures>;

export function Figures() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(['place', 'month']);
  const asked = useAsked(getFigures, { query: said(conditions) }, { kept: true });
  const { answer } = asked;
  const above = answer && answer.placeCode !== office.placeCode ? parentOf(answer.placeCode) : undefined;
  useTitle(say(FIGURE_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={answer ? `${answer.placeName} · ${say(FIGURE_WORDS.title)}` : say(FIGURE_WORDS.title)}
        under={say(FIGURE_WORDS.lead)}
        actions={
          <Actions>
            {above && (
              <LinkButton icon={UpIcon} href={address({ place: above === office.placeCode ? '' : above })}>
                {say(FIGURE_WORDS.above)}
              </LinkButton>
            )}
            <PrintButton />
            <LinkButton href="/rates">{say(FIGURE_WORDS.rates)}</LinkButton>
            <ExportButton list="figures" filter={conditions} />
          </Actions>
        }
      />
      <MonthSelect month={conditions.month} onChange={(month) => ask({ month })} />
      <Unanswered asked={asked} />
      {answer && <Shown answer={answer} hrefOf={(place) => address({ place })} />}
    </>
  );
}

interface MonthSelectProps {
  readonly month: string;
  readonly onChange: (month: string) => void;
}

function MonthSelect({ month, onChange }: MonthSelectProps) {
  const say = useSay();
  const months = lastMonths(dayOf(Date.now()), 12);
  return (
    <div className="month">
      <Select
        label={say(FIGURE_WORDS.month)}
        value={month === '' ? months[0] : month}
        onChange={({ target }) => onChange(target.value === months[0] ? '' : target.value)}
        choices={months.map((it) => {
          const [year = '', number = ''] = it.split('-');
          return { value: it, label: say(FIGURE_WORDS.monthOf, { year, month: number }) };
        })}
      />
    </div>
  );
}

interface ShownProps {
  readonly answer: FiguresAnswer;
  readonly hrefOf: (place: string) => string;
}

function Shown({ answer, hrefOf }: ShownProps) {
  const say = useSay();
  const { total, medianDays } = answer;
  const all = total.reported + total.accepted + total.answered + total.closed;
  if (all === 0) {
    return (
      <>
        <EmptyState title={say(FIGURE_WORDS.nothing)} />
        <Below answer={answer} hrefOf={hrefOf} />
      </>
    );
  }
  return (
    <>
      <Stats>
        <Stat label={say(FIGURE_WORDS.total)} value={all} unit={say(FIGURE_WORDS.unit)} />
        <Stat label={say(FIGURE_WORDS.open)} value={all - total.closed} unit={say(FIGURE_WORDS.unit)} />
        <Stat label={say(FIGURE_WORDS.closed)} value={total.closed} unit={say(FIGURE_WORDS.unit)} />
        <Stat
          label={say(FIGURE_WORDS.yellow)}
          value={total.yellow}
          unit={say(FIGURE_WORDS.unit)}
          tone={total.yellow > 0 ? 'soon' : 'plain'}
        />
        <Stat
          label={say(FIGURE_WORDS.red)}
          value={total.red}
          unit={say(FIGURE_WORDS.unit)}
          tone={total.red > 0 ? 'late' : 'plain'}
        />
        <Stat
          label={say(FIGURE_WORDS.median)}
          value={medianDays ?? '—'}
          unit={medianDays === null ? undefined : say(FIGURE_WORDS.days)}
          note={medianDays === null ? say(FIGURE_WORDS.noMedian) : undefined}
        />
      </Stats>
      <Breakdown answer={answer} />
      <Below answer={answer} hrefOf={hrefOf} />
    </>
  );
}
