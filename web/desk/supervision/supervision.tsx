/** 村务监督: the statutory committee as a whole, the advisory group beside it, and what the group looked at. */
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { getPlace } from '../../../contract/place.ts';
import {
  type AdvisorView,
  endAdvisor,
  getSupervision,
  type Supervision as Sheet,
  type ThingChoice,
} from '../../../contract/supervision.ts';
import type { WatchedKind } from '../../../domain/room/watched.ts';
import { Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Select } from '../../kit/field.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { ADVISOR_LABELS, WATCHED_LABELS } from '../../kit/room-terms.ts';
import { type Lang, listed, useLang, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { AdvisorForm } from './advisor-form.tsx';
import { CheckForm } from './check-form.tsx';
import { lookText } from './look-text.ts';
import { RelativesForm } from './relatives-form.tsx';
import { keyOf } from './thing-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

const VILLAGE = 12;

const PAGES: Record<WatchedKind, string> = {
  outcome: '/outcomes',
  procedure: '/procedures',
  disclosure: '/disclosures',
};

export function Supervision() {
  const say = useSay();
  const { office } = useWho();
  const { code: asked = '' } = useParams<{ code?: string }>();
  const code = asked || (office.placeCode.length === VILLAGE ? office.placeCode : '');
  const sheet = useAsked(getSupervision, { params: { code } }, { when: code !== '', fresh: true });
  const { answer } = sheet;
  useTitle(say(SUPERVISION_WORDS.title));
  return (
    <>
      <PageHead
        over={answer?.placeName}
        title={say(SUPERVISION_WORDS.title)}
        under={say(SUPERVISION_WORDS.lead)}
        actions={code !== '' && <Link href={`/draws?place=${code}`}>{say(SUPERVISION_WORDS.draws)}</Link>}
      />
      {office.placeCode.length < VILLAGE && <Which code={code} />}
      {code !== '' && <Unanswered asked={sheet} />}
      {answer && (
        <div className="room-body">
          <div>
            <Committee sheet={answer} />
            <Advisors code={code} sheet={answer} />
            <Checks sheet={answer} />
          </div>
          <div>
            {answer.mayKeep && (
              <Card title={say(SUPERVISION_WORDS.add)}>
                <AdvisorForm key={answer.advisors.length} code={code} sheet={answer} />
              </Card>
            )}
            {answer.mayKeep && answer.advisors.length > 0 && (
              <Card title={say(SUPERVISION_WORDS.declare)}>
                <Relatives code={code} advisors={answer.advisors} />
              </Card>
            )}
            {answer.advisors.length > 0 && (
              <Card title={say(SUPERVISION_WORDS.record)}>
                <CheckForm key={answer.checks.length} code={code} sheet={answer} />
              </Card>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Which({ code }: { readonly code: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const sources = usePlaceSources();
  const known = useAsked(getPlace, { params: { code } }, { when: code !== '' }).answer?.place ?? null;
  return (
    <div className="filter no-print">
      <div className="filter-wide">
        <PlacePicker
          {...sources}
          label={say(SUPERVISION_WORDS.village)}
          value={known}
          onChange={(place) => place.code.length === VILLAGE && go(`/supervision/${place.code}`)}
        />
      </div>
    </div>
  );
}

interface Part {
  readonly sheet: Sheet;
}

function Committee({ sheet: { committee, missing, over, barred } }: Part) {
  const say = useSay();
  const lang = useLang();
  const wrong = missing + over + barred > 0;
  return (
    <Card title={say(SUPERVISION_WORDS.committee)}>
      <p className="act-lead">{say(SUPERVISION_WORDS.committeeLead)}</p>
      {!wrong && <Notice kind="ok">{say(SUPERVISION_WORDS.sound)}</Notice>}
      {missing > 0 && <Notice kind="warn">{say(SUPERVISION_WORDS.missing, { n: missing })}</Notice>}
      {over > 0 && <Notice kind="warn">{say(SUPERVISION_WORDS.over, { n: over })}</Notice>}
      {barred > 0 && <Notice kind="warn">{say(SUPERVISION_WORDS.barred, { n: barred })}</Notice>}
      <List label={say(SUPERVISION_WORDS.committee)}>
        {committee.map((one) => (
          <ListRow
            key={one.officeId}
            title={one.personName}
            under={dayText(one.from, lang)}
            aside={one.barred && <Tag strong>{say(SUPERVISION_WORDS.barredOne)}</Tag>}
          />
        ))}
      </List>
    </Card>
  );
}

function Advisors({
  code,
  sheet: { advisors, kindsMissing, mayKeep, things },
}: Part & { readonly code: string }) {
  const say = useSay();
  const lang = useLang();
  const kinds = listed(
    kindsMissing.map((kind) => say(ADVISOR_LABELS[kind])),
    lang,
  );
  return (
    <Card title={say(SUPERVISION_WORDS.advisors)}>
      <p className="act-lead">{say(SUPERVISION_WORDS.advisorsLead)}</p>
      {kindsMissing.length > 0 ? (
        <Notice kind="info">{say(SUPERVISION_WORDS.kindsMissing, { kinds })}</Notice>
      ) : (
        <Notice kind="ok">{say(SUPERVISION_WORDS.allKinds)}</Notice>
      )}
      {advisors.length === 0 && <p className="act-none">{say(SUPERVISION_WORDS.nobody)}</p>}
      {advisors.length > 0 && (
        <List label={say(SUPERVISION_WORDS.advisors)}>
          {advisors.map((one) => (
            <ListRow
              key={one.advisorId}
              title={<span lang="zh-CN">{one.name}</span>}
              under={factsOf(one, things, say, lang).join(' · ')}
              aside={mayKeep && <End code={code} advisorId={one.advisorId} />}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

/** Kind and term, how the supervisor came, and for what alone. */
function factsOf(
  { kind, until, termOver, drawn, looksAt, relatives }: AdvisorView,
  things: readonly ThingChoice[],
  say: ReturnType<typeof useSay>,
  lang: Lang,
): readonly string[] {
  const thing = looksAt && things.find((one) => keyOf(one) === keyOf(looksAt));
  return [
    say(ADVISOR_LABELS[kind]),
    termOver ? say(SUPERVISION_WORDS.termOver) : `${say(SUPERVISION_WORDS.until)} ${dayText(until, lang)}`,
    ...(drawn ? [say(SUPERVISION_WORDS.byLot)] : []),
    ...(looksAt
      ? [say(SUPERVISION_WORDS.only, { title: thing?.title ?? say(WATCHED_LABELS[looksAt.kind]) })]
      : []),
    ...(relatives ? [say(SUPERVISION_WORDS.declared, { n: relatives })] : []),
  ];
}

function Relatives({ code, advisors }: { readonly code: string; readonly advisors: readonly AdvisorView[] }) {
  const say = useSay();
  const [advisorId, setAdvisor] = useState('');
  return (
    <>
      <Select
        label={say(SUPERVISION_WORDS.whose)}
        value={advisorId}
        choices={[
          { value: '', label: say(SUPERVISION_WORDS.chooseOffice) },
          ...advisors.map((one) => ({ value: one.advisorId, label: one.name })),
        ]}
        onChange={({ target }) => setAdvisor(target.value)}
      />
      {advisorId !== '' && <RelativesForm key={advisorId} code={code} advisorId={advisorId} />}
    </>
  );
}

function End({ code, advisorId }: { readonly code: string; readonly advisorId: string }) {
  const say = useSay();
  const sending = useSending(endAdvisor, () => announce(say(SUPERVISION_WORDS.ended)));
  return (
    <>
      <Button
        small
        kind="quiet"
        busy={sending.sending}
        onClick={() => sending.send({ params: { code, advisorId }, body: {} })}
      >
        {say(SUPERVISION_WORDS.end)}
      </Button>
      <Unsent sending={sending} />
    </>
  );
}

function Checks({ sheet: { checks } }: Part) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(SUPERVISION_WORDS.checks)}>
      <p className="act-lead">{say(SUPERVISION_WORDS.checksLead)}</p>
      {checks.length === 0 && <p className="act-none">{say(SUPERVISION_WORDS.noChecks)}</p>}
      {checks.length > 0 && (
        <List label={say(SUPERVISION_WORDS.checks)}>
          {checks.map(({ checkId, subject, lookedAt, day, kinds, drawn, found }) => (
            <ListRow
              key={checkId}
              {...(lookedAt && { href: `${PAGES[lookedAt.kind]}/${lookedAt.id}` })}
              over={lookText({ day, kinds, drawn }, say, lang)}
              title={<span lang="zh-CN">{subject}</span>}
              under={<span lang="zh-CN">{found}</span>}
            />
          ))}
        </List>
      )}
    </Card>
  );
}
