/** 月度汇总: what the village raised, computed; what may go on the agenda is ticked and taken into the council's plan. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { proposeConsultation } from '../../../contract/consultation.ts';
import { type DigestLine, type DigestPage, planMeeting } from '../../../contract/meeting.ts';
import { addMonths, dayOf } from '../../../domain/kernel/day.ts';
import { bodyFor } from '../../../domain/meeting/subject.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { useCategoryName } from '../../kit/categories.ts';
import { CheckField } from '../../kit/choice.tsx';
import { TALK_WORDS } from '../../kit/consultation/words.ts';
import { dayText, monthText } from '../../kit/day-text.ts';
import { PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { BODY_LABELS, STANDING_LABELS } from '../../kit/meeting/terms.ts';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { keepSeed, PROPOSE_FROM } from '../consultation/source.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { useDigest } from './digest-asked.ts';
import { keepCandidates } from './draft.ts';
import { ROUND_WORDS } from './round-words.ts';
import { TaskList } from './tasks.tsx';
import { MEETING_WORDS } from './words.ts';
import './meeting.css';

export function MonthDigest() {
  const say = useSay();
  const lang = useLang();
  const { asked, address } = useDigest();
  const { answer } = asked;
  useTitle(say(MEETING_WORDS.digest));
  if (answer === undefined)
    return (
      <>
        <PageHead title={say(MEETING_WORDS.digest)} />
        <Unanswered asked={asked} />
      </>
    );
  const [before, after] = [-1, 1].map((n) => addMonths(`${answer.month}-01`, n).slice(0, 7)) as [
    string,
    string,
  ];
  const turn = (month: string) => (
    <LinkButton small kind="quiet" href={address({ month })}>
      {monthText(month, lang)}
    </LinkButton>
  );
  return (
    <>
      <Head answer={answer} />
      <Actions>
        {turn(before)}
        {/* What comes into the month that has not begun is not known yet; the one after the cut-off has begun. */}
        {answer.to < dayOf(Date.now()) && turn(after)}
      </Actions>
      {!answer.complete && <Notice still>{say(MEETING_WORDS.soFar)}</Notice>}
      {answer.keptOn !== null && (
        <p className="act-lead">{say(MEETING_WORDS.keptOn, { day: dayText(answer.keptOn, lang) })}</p>
      )}
      <Lines key={`${answer.village} ${answer.month}`} answer={answer} />
      {answer.tasks.length > 0 && (
        <Card title={say(ROUND_WORDS.tasks)} aside={String(answer.tasks.length)}>
          <TaskList tasks={answer.tasks} />
        </Card>
      )}
      <Categories answer={answer} />
    </>
  );
}

function Head({ answer }: { readonly answer: DigestPage }) {
  const say = useSay();
  const lang = useLang();
  const { month, from, to, village, villageName, council } = answer;
  return (
    <PageHead
      over={villageName}
      title={say(MEETING_WORDS.digestTitle, { month: monthText(month, lang) })}
      under={say(MEETING_WORDS.digestLead, { from: dayText(from, lang), to: dayText(to, lang) })}
      actions={
        <Actions>
          {council !== null && (
            <LinkButton href={`/meetings/${council.meetingId}`}>{say(MEETING_WORDS.councilThere)}</LinkButton>
          )}
          <LinkButton icon={PrintIcon} href={`/digest/print?month=${month}&village=${village}`}>
            {say(MEETING_WORDS.digestSheet)}
          </LinkButton>
        </Actions>
      }
    />
  );
}

/** Whatever waits too long is on the agenda; the others as somebody ticks them. */
function Lines({ answer: { lines, month, complete } }: { readonly answer: DigestPage }) {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const [ticked, setTicked] = useState(() => new Set(lines.filter(({ proposed }) => proposed).map(keyOf)));
  const toCouncil = () => {
    keepCandidates({ month, items: lines.filter((line) => line.forced || ticked.has(keyOf(line))) });
    go('/meetings/new?from=digest');
  };
  const toTopic = ({ title, matters }: DigestLine) => {
    const from = matters.map(({ matterId }) => ({ kind: 'matter', id: matterId }) as const);
    keepSeed({ title: title.slice(0, 60), source: matters.length > 1 ? 'matters' : 'council', from });
    go(PROPOSE_FROM);
  };
  const tick = (line: DigestLine, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(keyOf(line));
    else next.delete(keyOf(line));
    setTicked(next);
  };
  return (
    <Card title={say(MEETING_WORDS.candidates)}>
      <p className="act-lead">{say(MEETING_WORDS.candidatesLead)}</p>
      {lines.length === 0 && <EmptyState title={say(MEETING_WORDS.noLines)} />}
      <ul className="digest-lines">
        {lines.map((line) => (
          <li key={keyOf(line)}>
            <CheckField
              label={`${line.title}（${line.placeName}）`}
              checked={line.forced || ticked.has(keyOf(line))}
              disabled={line.forced}
              onChange={({ target }) => tick(line, target.checked)}
            />
            <LineFacts line={line} />
            {mayUse(office.post, proposeConsultation) && (
              <p className="item-tags">
                <Button small onClick={() => toTopic(line)}>
                  {say(TALK_WORDS.makeTopic)}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayUse(office.post, planMeeting) && office.post === 'village_cadre' && (
        <Actions>
          <Button kind={complete ? 'primary' : 'secondary'} onClick={toCouncil}>
            {say(MEETING_WORDS.toCouncil)}
          </Button>
        </Actions>
      )}
    </Card>
  );
}

function LineFacts({ line }: { readonly line: DigestLine }) {
  const say = useSay();
  const { age, forced, matters, standing, subject } = line;
  return (
    <p className="item-tags">
      <Tag strong={forced}>{forced ? say(MEETING_WORDS.forced) : say(MEETING_WORDS.age, { n: age })}</Tag>
      {matters.length > 1 && <Tag>{say(MEETING_WORDS.repeated, { n: matters.length })}</Tag>}
      <Tag strong={standing === 'refers'}>
        {standing === 'refers'
          ? say(MEETING_WORDS.refersTo, {
              standing: say(STANDING_LABELS[standing]),
              body: say(BODY_LABELS[bodyFor(subject)]),
            })
          : say(STANDING_LABELS[standing])}
      </Tag>
      {matters.map(({ matterId, no }) => (
        <Go key={matterId} className="digits" href={`/matters/${matterId}`}>
          {no}
        </Go>
      ))}
    </p>
  );
}

const keyOf = ({ matters }: DigestLine): string => matters[0]?.matterId ?? '';

function Categories({ answer: { raised, settled, categories } }: { readonly answer: DigestPage }) {
  const say = useSay();
  const named = useCategoryName();
  if (raised === 0) return null;
  return (
    <Card
      title={say(MEETING_WORDS.byCategory)}
      aside={`${say(MEETING_WORDS.raised)} ${raised} · ${say(MEETING_WORDS.settledInIt)} ${settled}`}
    >
      <Table
        caption={say(MEETING_WORDS.byCategory)}
        captionUnseen
        rows={categories}
        keyOf={({ category }) => category}
        columns={[
          {
            key: 'category',
            head: say(MEETING_WORDS.category),
            names: true,
            cell: ({ category }) => named(category as Parameters<typeof named>[0]),
          },
          { key: 'raised', head: say(MEETING_WORDS.raised), number: true, cell: (it) => it.raised },
          { key: 'open', head: say(MEETING_WORDS.open), number: true, cell: ({ open }) => open },
        ]}
      />
    </Card>
  );
}
