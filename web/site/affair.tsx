/** 一件村里大事: its steps or its scheme, each with its arithmetic, as the village published it. Prints as a sheet for the board. */
import type { ReactNode } from 'react';
import type { PublicAffair } from '../../contract/affair-sheet.ts';
import type { CountView } from '../../contract/procedure.ts';
import type { AffairPage } from '../../contract/site-affair.ts';
import { type Day, startOf } from '../../domain/kernel/day.ts';
import { STAGES as LEVY_STAGES } from '../../domain/levy/levy.ts';
import {
  EXEMPTION_LABELS,
  STAGE_LABELS as LEVY_STAGE_LABELS,
  PROPOSER_LABELS,
  SUM_WORDS,
} from '../kit/levy-terms.ts';
import { KIND_LABELS, shareText } from '../kit/meeting/terms.ts';
import { COUNT_WORDS, STAGE_LABELS, WAITS_LABELS } from '../kit/procedure-terms.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { dateOf } from '../kit/when.ts';
import { AFFAIR_KIND_LABELS, SITE_AFFAIR } from './affair-words.ts';
import { statusOf } from './affairs.tsx';
import { Fact, Written } from './frame.tsx';
import { LeafletLinks } from './leaflet.tsx';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import type { Reading } from './reading.ts';
import { Related } from './search.tsx';
import { SITE_TALK } from './talk-words.ts';

type Procedure = Extract<PublicAffair, { kind: 'procedure' }>;
type Levy = Extract<PublicAffair, { kind: 'levy' }>;

const teller =
  ({ view }: Reading) =>
  (sentence: Sentence, values?: Record<string, string | number>): string =>
    say(sentence, view.lang, values);
const dayIn = ({ view }: Reading, day: Day): string => dateOf(startOf(day), view.lang);

export function Affair({ r, page: { affair, qr, related, proof } }: { r: Reading; page: AffairPage }) {
  const { view, to } = r;
  const w = teller(r);
  const { affairId, kind, title, placeName, placeCode, publishedAt, version, endedWhy, endedOn } = affair;
  return (
    <article className="sheet">
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{title}</h1>
      <p className="under">
        {placeName} · {w(AFFAIR_KIND_LABELS[kind])} · {w(statusOf(affair))}
      </p>
      {endedWhy === null || endedOn === null ? null : (
        <>
          <p>{w(SITE_AFFAIR.gaveUp, { day: dayIn(r, endedOn) })}</p>
          <Written r={r}>{endedWhy}</Written>
        </>
      )}
      {affair.kind === 'procedure' ? <Steps r={r} affair={affair} /> : <Stages r={r} affair={affair} />}
      <Related r={r} related={related} />
      <p className="hint">
        {w(SITE_TALK.publishedOn, { day: dateOf(publishedAt, view.lang), n: version })} ·{' '}
        {w(SITE_TALK.masked)}
      </p>
      <p className="links no-print">
        <a href={to('/say', { place: placeCode })}>{w(SITE_AFFAIR.ask)}</a>
        <a href={to('/affairs', { town: placeCode.slice(0, 9), village: placeCode })}>
          {w(SITE_AFFAIR.title)}
        </a>
      </p>
      <LeafletLinks r={r} path={`/affairs/${kind}/${affairId}`} />
      <OnRecord r={r} proof={proof} of="sheet" file={`/affairs/${kind}/${affairId}/proof.json`} />
      <PrintedCodes r={r} qr={qr} path={`/affairs/${kind}/${affairId}`} proof={proof} />
    </article>
  );
}

function Steps({ r, affair: { stages, held, disclosures, texts } }: { r: Reading; affair: Procedure }) {
  const w = teller(r);
  const [text] = texts.slice(-1);
  return (
    <>
      <h2>{w(SITE_AFFAIR.steps)}</h2>
      <dl className="facts">
        {stages.map((stage) => (
          <Fact key={stage} name={w(STAGE_LABELS[stage])}>
            {held.every((one) => one.stage !== stage) ? w(SITE_AFFAIR.notYet) : null}
            {held
              .filter((one) => one.stage === stage)
              .map(({ on, kind, textNo, count, passed, counts }) => (
                <span key={`${on} ${textNo}`} className="why">
                  {dayIn(r, on)} {kind === null ? '' : w(KIND_LABELS[kind])} ·{' '}
                  {w(SITE_AFFAIR.version, { n: textNo })} ·{' '}
                  {w(!passed ? SITE_AFFAIR.failed : counts ? SITE_AFFAIR.passed : SITE_AFFAIR.outdated)}
                  <Counted r={r} count={count} />
                </span>
              ))}
          </Fact>
        ))}
        {disclosures.map(({ what, text: said, where, from, until }) => (
          <Fact key={what} name={w(WAITS_LABELS[what])}>
            <Said r={r}>{said}</Said>
            <span className="why">
              {w(SITE_AFFAIR.onBoard, { from: dayIn(r, from), until: dayIn(r, until), where })}
            </span>
          </Fact>
        ))}
      </dl>
      {text === undefined ? null : (
        <>
          <h2>
            {w(SITE_AFFAIR.text)} · {w(SITE_AFFAIR.version, { n: text.no })}
          </h2>
          <Written r={r}>{text.text}</Written>
          {text.why === null ? null : <p className="hint">{w(SITE_AFFAIR.changedWhy, { why: text.why })}</p>}
        </>
      )}
    </>
  );
}

/** What people wrote, in a page of either language. */
const Said = ({ r: { view }, children }: { r: Reading; children: ReactNode }) => (
  <span lang={view.lang === 'en' ? 'zh-CN' : undefined}>{children}</span>
);

/** 应到 30，三分之二以上要到 20，实到 22；到会的过半数是 12，赞成 15. */
function Counted({ r, count }: { r: Reading; count: CountView }) {
  const w = teller(r);
  const { should, present, quorum, neededPresent, majority, of, neededFor } = count;
  return (
    <>
      <span className="why">
        {w(COUNT_WORDS.came, { should, present, needed: neededPresent, quorum: w(shareText(quorum)) })}
      </span>
      <span className="why">
        {w(COUNT_WORDS.voted, {
          ...{ for: count.for, against: count.against, abstain: count.abstain, needed: neededFor },
          of: w(of === 'all' ? COUNT_WORDS.ofAll : COUNT_WORDS.ofPresent),
          majority: w(shareText(majority)),
        })}
      </span>
    </>
  );
}

function Stages({ r, affair }: { r: Reading; affair: Levy }) {
  const w = teller(r);
  const { schemes, sums, done, proposer, signed } = affair;
  const [scheme] = schemes.slice(-1);
  if (scheme === undefined) return null;
  return (
    <>
      <h2>
        {w(SITE_AFFAIR.scheme)} · {w(SITE_AFFAIR.version, { n: scheme.no })}
      </h2>
      <Written r={r}>{scheme.purpose}</Written>
      {scheme.why === null ? null : <p className="hint">{w(SITE_AFFAIR.changedWhy, { why: scheme.why })}</p>}
      <p>
        {w(SUM_WORDS.moneySum, {
          ...{ payers: scheme.payers, exempt: sums.exemptPayers, each: scheme.money, sum: sums.money },
        })}
      </p>
      <p>
        {w(SUM_WORDS.daysSum, {
          ...{ labourers: scheme.labourers, exempt: sums.exemptLabourers, each: scheme.days, sum: sums.days },
        })}
      </p>
      {scheme.exempt.map(({ ground, payers, labourers }) => (
        <p key={ground} className="hint">
          {w(SUM_WORDS.exemptLine, { ground: w(EXEMPTION_LABELS[ground]), payers, labourers })}
        </p>
      ))}
      <h2>{w(SITE_AFFAIR.steps)}</h2>
      <dl className="facts">
        <Fact name={w(SITE_AFFAIR.proposedBy)}>
          {w(PROPOSER_LABELS[proposer])}
          {signed === null ? '' : ` · ${w(SITE_AFFAIR.signed, signed)}`}
        </Fact>
        {LEVY_STAGES.map((stage) => (
          <Fact key={stage} name={w(LEVY_STAGE_LABELS[stage])}>
            {done.every((one) => one.stage !== stage) ? w(SITE_AFFAIR.notYet) : null}
            {done
              .filter((one) => one.stage === stage)
              .map((one) => (
                <Done key={`${one.on} ${one.schemeNo} ${one.words}`} r={r} done={one} now={scheme.no} />
              ))}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function Done({ r, done, now }: { r: Reading; done: Levy['done'][number]; now: number }) {
  const w = teller(r);
  const { stage, schemeNo, on, ok, words, count, until } = done;
  const refused = stage === 'vote' ? SITE_AFFAIR.failed : SITE_AFFAIR.sentBack;
  return (
    <span className="why">
      {dayIn(r, on)} · {w(!ok ? refused : schemeNo === now ? SITE_AFFAIR.passed : SITE_AFFAIR.outdated)}
      {until === null ? '' : ` · ${w(SITE_AFFAIR.until, { day: dayIn(r, until) })}`}
      {count === null ? null : <Counted r={r} count={count} />}
      <span className="why">
        <Said r={r}>{words}</Said>
      </span>
    </span>
  );
}
