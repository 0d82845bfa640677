/** 四议: step by step, with who had to come, who came, and which majority it took. */
import type { CountView, HeldView, ProcedurePage } from '../../../contract/procedure.ts';
import type { Stage } from '../../../domain/procedure/procedure.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge, Tag } from '../../kit/marks.tsx';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { STAGE_LABELS } from '../../kit/procedure-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { cameText, votedText } from './arithmetic.ts';
import { PROCEDURE_WORDS } from './words.ts';

export function Stages({ page }: { readonly page: ProcedurePage }) {
  const say = useSay();
  return (
    <Card title={say(PROCEDURE_WORDS.steps)}>
      <ol className="stages">
        {page.stages.map((stage) => (
          <StageLine key={stage} page={page} stage={stage} />
        ))}
      </ol>
    </Card>
  );
}

function StageLine({ page, stage }: { readonly page: ProcedurePage; readonly stage: Stage }) {
  const say = useSay();
  const lang = useLang();
  const held = page.held.filter((one) => one.stage === stage);
  const done = held.some(({ counts }) => counts);
  const next = page.next === stage;
  return (
    <li className={next ? 'stage is-next' : 'stage'} aria-current={next ? 'step' : undefined}>
      <h3>
        <StatusBadge standing={done ? 'done' : next ? 'working' : 'waiting'}>
          {say(STAGE_LABELS[stage])}
        </StatusBadge>
      </h3>
      {held.map((one) => (
        <HeldLine key={`${one.on} ${one.textNo} ${one.passed}`} held={one} />
      ))}
      {!done && held.length === 0 && <p className="story-soft">{say(PROCEDURE_WORDS.notYet)}</p>}
      {next && page.from !== null && (
        <p className="story-soft">{say(PROCEDURE_WORDS.notBefore, { day: dayText(page.from, lang) })}</p>
      )}
    </li>
  );
}

function HeldLine({ held }: { readonly held: HeldView }) {
  const say = useSay();
  const lang = useLang();
  const { on, textNo, kind, meetingId, count, passed, counts } = held;
  return (
    <div className="held-line">
      <p>
        {dayText(on, lang)} {kind !== null && say(KIND_LABELS[kind])}{' '}
        <Tag strong={!counts}>
          {say(!passed ? PROCEDURE_WORDS.failed : counts ? PROCEDURE_WORDS.passed : PROCEDURE_WORDS.outdated)}
        </Tag>{' '}
        <span className="story-soft">{say(PROCEDURE_WORDS.textNo, { n: textNo })}</span>{' '}
        {meetingId !== null && <Go href={`/meetings/${meetingId}`}>{say(PROCEDURE_WORDS.ofMeeting)}</Go>}
      </p>
      <Arithmetic count={count} />
    </div>
  );
}

export function Arithmetic({ count }: { readonly count: CountView }) {
  const lang = useLang();
  return (
    <ul className="arithmetic">
      <li>{cameText(count, lang)}</li>
      <li>{votedText(count, lang)}</li>
    </ul>
  );
}
