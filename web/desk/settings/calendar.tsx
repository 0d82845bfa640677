/** 工作日历: the years whose holidays are known, and entering the notice of one more. */
import { useState } from 'react';
import { getSetting, publishYear } from '../../../contract/setting.ts';
import { TextArea, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { daysIn } from './days.ts';
import { SaveForm } from './save-form.tsx';
import { Versions } from './versions.tsx';
import { NOTICE_REFUSALS, SETTING_WORDS } from './words.ts';

export function CalendarSettings() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(getSetting, { params: { word: 'calendar' } });
  const calendar = asked.answer?.calendar;
  return (
    <>
      <Unanswered asked={asked} />
      {calendar && (
        <div className="sheet-body">
          <div>
            <Card title={say(SETTING_WORDS.published)}>
              <p>{spansOf(calendar.published)}</p>
            </Card>
            {mayUse(office.post, publishYear) && (
              <Card title={say(SETTING_WORDS.publish)}>
                <YearForm key={calendar.published.length} next={Math.max(...calendar.published, 2025) + 1} />
              </Card>
            )}
          </div>
          <div>{asked.answer && <Versions word="calendar" versions={asked.answer.versions} />}</div>
        </div>
      )}
    </>
  );
}

function YearForm({ next }: { readonly next: number }) {
  const say = useSay();
  const [year, setYear] = useState(String(next));
  const [rest, setRest] = useState('');
  const [work, setWork] = useState('');
  const sending = useSending(publishYear, ({ retimed }) =>
    announce(say(SETTING_WORDS.publishedYear, { n: retimed })),
  );
  const [off, on] = [daysIn(rest), daysIn(work)];
  const wrong =
    off === undefined || on === undefined
      ? SETTING_WORDS.badDays
      : off.length === 0
        ? SETTING_WORDS.missingDays
        : undefined;
  return (
    <SaveForm
      sending={sending}
      refusals={NOTICE_REFUSALS}
      wrong={wrong}
      whyLabel={SETTING_WORDS.source}
      saveLabel={SETTING_WORDS.publish}
      onSave={(source) =>
        sending.send({ body: { year: Number(year), rest: [...(off ?? [])], work: [...(on ?? [])], source } })
      }
    >
      <TextField
        label={say(SETTING_WORDS.year)}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <TextArea
        label={say(SETTING_WORDS.rest)}
        hint={say(SETTING_WORDS.restHint)}
        rows={8}
        value={rest}
        onChange={({ target }) => setRest(target.value)}
      />
      <TextArea
        label={say(SETTING_WORDS.work)}
        optional
        rows={4}
        value={work}
        onChange={({ target }) => setWork(target.value)}
      />
    </SaveForm>
  );
}

/** 2004–2026、2028: years that follow one another as one span. */
function spansOf(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] + 1 === year) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}
