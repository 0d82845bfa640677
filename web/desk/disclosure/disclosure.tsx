/** 一份公开: what is on its way, what the committee said, what hangs on the board, what residents ask. */
import { useParams } from 'wouter';
import { type DisclosurePage, getDisclosure } from '../../../contract/disclosure.ts';
import { Actions } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { LAW_WORDS } from '../../kit/disclosure/law-words.ts';
import {
  DISCLOSURE_STATUS_LABELS,
  DISCLOSURE_TERMS,
  ITEM_LABELS,
  periodText,
} from '../../kit/disclosure/words.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { type Standing, StatusBadge, Tag } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { COLON, type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { CheckedBy } from '../supervision/checked-by.tsx';
import { Unanswered } from '../trouble.tsx';
import { DisclosureActs } from './acts.tsx';
import { Questions } from './questions.tsx';
import { Told } from './told.tsx';
import { SaveWord } from './word.tsx';
import { DISCLOSURE_WORDS } from './words.ts';

const SHAPES: Record<DisclosurePage['status'], Standing> = {
  drafted: 'waiting',
  sent_back: 'waiting',
  with_committee: 'working',
  passed: 'answered',
  published: 'done',
  archived: 'done',
  dropped: 'stopped',
};

export interface SheetProps {
  readonly page: DisclosurePage;
}

export function DisclosureSheet() {
  const say = useSay();
  const { disclosureId = '' } = useParams<{ disclosureId: string }>();
  const asked = useAsked(getDisclosure, { params: { disclosureId } }, { fresh: true });
  useTitle(asked.answer?.title ?? say(DISCLOSURE_WORDS.title));
  if (asked.answer === undefined)
    return (
      <>
        <PageHead title={say(DISCLOSURE_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return <Sheet page={asked.answer} />;
}

function Sheet({ page }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const { title, placeCode, placeName, item, period, status, law, paper, reviewDue, dropped } = page;
  return (
    <>
      <PageHead
        over={
          <Go
            href={`/disclosures/village/${placeCode}`}
          >{`${placeName} · ${say(DISCLOSURE_WORDS.title)}`}</Go>
        }
        title={<span lang="zh-CN">{title}</span>}
        under={
          <>
            <StatusBadge standing={SHAPES[status]}>{say(DISCLOSURE_STATUS_LABELS[status])}</StatusBadge>{' '}
            <Tag>{`${say(ITEM_LABELS[item])} · ${periodText(period, lang)}`}</Tag>{' '}
            {paper && <Tag>{say(DISCLOSURE_WORDS.paperToo)}</Tag>}{' '}
            {reviewDue !== null && (
              <Tag strong>{say(DISCLOSURE_WORDS.reviewDue, { day: dayText(reviewDue, lang) })}</Tag>
            )}
            <br />
            {say(DISCLOSURE_WORDS.law, { law: say(LAW_WORDS[law]) })}
          </>
        }
      />
      {dropped !== null && (
        <Notice still title={say(DISCLOSURE_WORDS.dropped)}>
          <p lang="zh-CN">{dropped}</p>
        </Notice>
      )}
      <div className="sheet-body story-first">
        <div>
          <OnItsWay page={page} />
          <OnBoard page={page} />
          <Reviews page={page} />
          <CheckedBy placeCode={placeCode} thing={{ kind: 'disclosure', id: page.disclosureId }} />
        </div>
        <div className="sheet-side no-print">
          <DisclosureActs page={page} />
          <Questions page={page} />
        </div>
      </div>
    </>
  );
}

function OnItsWay({ page: { pending, versions } }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  if (pending === null) return null;
  const { content, sums, why, since } = pending;
  const called = say(versions.length > 0 ? DISCLOSURE_WORDS.correcting : DISCLOSURE_WORDS.onItsWay);
  return (
    <Card title={called} aside={dayText(since, lang)}>
      {why !== null && (
        <p className="story-soft">
          {say(DISCLOSURE_WORDS.why)}
          {say(COLON)}
          <span lang="zh-CN">{why}</span>
        </p>
      )}
      <Told called={called} content={content} sums={sums} />
    </Card>
  );
}

function OnBoard({ page }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  const { disclosureId, versions } = page;
  const [newest, ...earlier] = versions;
  if (newest === undefined) return null;
  const url = `/open/${disclosureId}`;
  const w = DISCLOSURE_WORDS;
  return (
    <Card
      title={say(w.onBoard, { n: newest.no })}
      aside={say(DISCLOSURE_TERMS.days, {
        from: dayText(newest.from, lang),
        until: dayText(newest.until, lang),
      })}
    >
      {newest.why !== null && (
        <p className="story-soft" lang="zh-CN">
          {newest.why}
        </p>
      )}
      <Told called={say(w.onBoard, { n: newest.no })} content={newest.content} sums={newest.sums} />
      {newest.board !== null && (
        <p className="story-soft">
          {say(DISCLOSURE_TERMS.paper)} <span lang="zh-CN">{newest.board}</span>
        </p>
      )}
      <Actions>
        <Out href={url} words={w.page} />
        <Out href={`${url}/poster`} words={w.poster} />
        <Out href={`${url}/texts`} words={w.texts} />
        <Out href={`${url}/data.csv`} words={w.csv} />
        <SaveWord page={page} version={newest} />
      </Actions>
      {earlier.map((version) => (
        <details className="other-ways" key={version.no}>
          <summary>
            {say(w.onBoard, { n: version.no })} · {dayText(version.from, lang)}
          </summary>
          <Told called={say(w.onBoard, { n: version.no })} content={version.content} sums={version.sums} />
        </details>
      ))}
    </Card>
  );
}

/** To a page of the public site. */
function Out({ href, words }: { readonly href: string; readonly words: Sentence }) {
  const say = useSay();
  return (
    <a className="button is-secondary is-small" href={href} target="_blank" rel="noreferrer">
      {say(words)}
    </a>
  );
}

function Reviews({ page: { reviews } }: SheetProps) {
  const say = useSay();
  const lang = useLang();
  if (reviews.length === 0) return null;
  return (
    <Card title={say(DISCLOSURE_WORDS.verdict)}>
      {reviews.map(({ ok, words, on }) => (
        <div key={`${on} ${words}`} className="held-line">
          <p>
            <Tag strong={!ok}>
              {say(ok ? DISCLOSURE_WORDS.passedBy : DISCLOSURE_WORDS.sentBack, { day: dayText(on, lang) })}
            </Tag>
          </p>
          <p className="story-text" lang="zh-CN">
            {words}
          </p>
        </div>
      ))}
    </Card>
  );
}
