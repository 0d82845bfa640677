/** 一件事项: its story on the left, what it is and what can be done on the right. Prints as one sheet. */
import { useParams } from 'wouter';
import { getMatter, type MatterPage } from '../../../contract/matter.ts';
import { Actions } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PHOTOS_TO_COME } from '../../kit/matter-terms.ts';
import { titleLang, titleOf } from '../../kit/matter-title.ts';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Timeline } from '../../kit/timeline.tsx';
import { NO_TITLE } from '../../kit/way-terms.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { TopicsOf } from '../consultation/topics-of.tsx';
import { useTitle } from '../frame/title.ts';
import { useNow } from '../now.ts';
import { Attachments } from '../paper/attachments.tsx';
import { MatterFile } from '../paper/matter-file.tsx';
import { Notes } from '../paper/notes.tsx';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { ActPanel } from './act-panel.tsx';
import { Beside } from './beside.tsx';
import { Clips } from './clips.tsx';
import { Facts } from './facts.tsx';
import { happeningsOf } from './happenings.ts';
import { NumberQr } from './number-qr.tsx';
import { Opener } from './opener.tsx';
import { Photos } from './photos.tsx';
import { ClockMark, EmergencyTag, StatusMark } from './standing.tsx';
import { WAY_FORM_WORDS } from './way-form-words.ts';
import { MATTER_WORDS } from './words.ts';

export function MatterSheet() {
  const { matterId = '' } = useParams<{ matterId: string }>();
  const asked = useAsked(getMatter, { params: { matterId } }, { fresh: true });
  const say = useSay();
  const lang = useLang();
  const { answer: matter } = asked;
  useTitle(matter ? titleOf(matter, lang) : say(MATTER_WORDS.matter));
  if (matter === undefined) {
    return (
      <>
        <PageHead title={say(MATTER_WORDS.matter)} />
        <Unanswered asked={asked} />
      </>
    );
  }
  return (
    <article className="sheet">
      <Head matter={matter} />
      <div className="sheet-body">
        <div className="sheet-story">
          <Story matter={matter} onOpened={asked.again} />
          {matter.textOpen && <Attachments matterId={matter.matterId} />}
          {matter.textOpen && <Notes matterId={matter.matterId} />}
        </div>
        <div className="sheet-side">
          <ActPanel key={matter.matterId} matter={matter} />
          <Beside matter={matter} />
          <Facts matter={matter} />
          {matter.textOpen && (
            <TopicsOf
              of={{ kind: 'matter', id: matter.matterId }}
              title={matter.title}
              asked={matter.category === 'proposal.topic'}
            />
          )}
        </div>
      </div>
      <PrintFoot matterId={matter.matterId} />
    </article>
  );
}

function Head({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  const { no, status, emergency, dataClass, sealed, clock, publicationId } = matter;
  return (
    <PageHead
      over={
        <>
          <span className="matter-no">{no}</span>{' '}
          <CopyButton text={no} label={say(MATTER_WORDS.copyNumber)} />
        </>
      }
      title={<span lang={titleLang(matter)}>{titleOf(matter, lang)}</span>}
      under={
        <span className="sheet-standing">
          <StatusMark status={status} /> <ClockMark clock={clock} now={now} /> {emergency && <EmergencyTag />}{' '}
          {dataClass === 'P3' && <Tag>{say(MATTER_WORDS.sensitive)}</Tag>}{' '}
          {sealed && <Tag>{say(WAY_FORM_WORDS.sealed)}</Tag>}
        </span>
      }
      actions={
        <Actions>
          {publicationId && (
            <a className="button is-secondary" href={`/results/${publicationId}`}>
              {say(MATTER_WORDS.published)}
            </a>
          )}
          <MatterFile matter={matter} />
          <PrintButton />
        </Actions>
      }
    />
  );
}

interface StoryProps {
  readonly matter: MatterPage;
  readonly onOpened: () => void;
}

function Story({ matter, onOpened }: StoryProps) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  return (
    <>
      {matter.sealed && (
        <Notice still>
          <p>{say(WAY_FORM_WORDS.sealedLead)}</p>
        </Notice>
      )}
      <Card title={say(MATTER_WORDS.what)}>
        <Text matter={matter} onOpened={onOpened} />
      </Card>
      {matter.answer && (
        <Card title={say(MATTER_WORDS.answer)}>
          <p className="matter-text" lang="zh-CN">
            {matter.answer}
          </p>
        </Card>
      )}
      <Card title={say(MATTER_WORDS.happened)}>
        <Timeline happenings={happeningsOf(matter, lang)} now={now} />
      </Card>
    </>
  );
}

/** A sensitive text is read after saying what for; one that was handed on is not here any more. */
function Text({ matter, onOpened }: StoryProps) {
  const say = useSay();
  const { matterId, text, textOpen, photos, photosToCome } = matter;
  if (!textOpen)
    return <Opener matterId={matterId} what="text" lead={MATTER_WORDS.openText} onOpen={onOpened} />;
  if (text === '') return <p className="act-none">{say(NO_TITLE.erased)}</p>;
  return (
    <>
      <p className="matter-text" lang="zh-CN">
        {text}
      </p>
      {photos.length > 0 && <Photos matterId={matterId} photos={photos} />}
      <Clips matterId={matterId} />
      {photosToCome > 0 && <p className="act-none">{say(PHOTOS_TO_COME, { n: photosToCome })}</p>}
    </>
  );
}

/** Only on paper: where it comes from, when it was printed, and the number to scan. */
function PrintFoot({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const lang = useLang();
  const { countyName } = useWho();
  return (
    <div className="print-only">
      <NumberQr matterId={matterId} />
      <p>{say(MATTER_WORDS.printedFrom, { county: countyName, when: dateTimeOf(useNow(), lang) })}</p>
    </div>
  );
}
