/** 一件事项: its story on the left, what it is and what can be done on the right. Prints as one sheet. */
import { useParams } from 'wouter';
import { getMatter, type MatterPage } from '../../../contract/matter.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Timeline } from '../../kit/timeline.tsx';
import { dateTimeOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { useNow } from '../now.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { ActPanel } from './act-panel.tsx';
import { Facts } from './facts.tsx';
import { happeningsOf } from './happenings.ts';
import { NumberQr } from './number-qr.tsx';
import { Photos } from './photos.tsx';
import { ClockMark, EmergencyTag, StatusMark } from './standing.tsx';
import { MATTER_WORDS } from './words.ts';

export function MatterSheet() {
  const { matterId = '' } = useParams<{ matterId: string }>();
  const asked = useAsked(getMatter, { params: { matterId } });
  const say = useSay();
  const { answer: matter } = asked;
  useTitle(matter?.title ?? say(MATTER_WORDS.matter));
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
          <Story matter={matter} />
        </div>
        <div className="sheet-side">
          <ActPanel key={matter.matterId} matter={matter} />
          <Facts matter={matter} />
        </div>
      </div>
      <PrintFoot matterId={matter.matterId} />
    </article>
  );
}

function Head({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const now = useNow();
  const { title, no, status, emergency, dataClass, clock, publicationId } = matter;
  return (
    <PageHead
      over={
        <>
          <span className="matter-no">{no}</span>{' '}
          <CopyButton text={no} label={say(MATTER_WORDS.copyNumber)} />
        </>
      }
      title={<span lang="zh-CN">{title}</span>}
      under={
        <span className="sheet-standing">
          <StatusMark status={status} /> <ClockMark clock={clock} now={now} /> {emergency && <EmergencyTag />}{' '}
          {dataClass === 'P3' && <Tag>{say(MATTER_WORDS.sensitive)}</Tag>}
        </span>
      }
      actions={
        <Actions>
          {publicationId && (
            <a className="button is-secondary" href={`/results/${publicationId}`}>
              {say(MATTER_WORDS.published)}
            </a>
          )}
          <Button icon={PrintIcon} onClick={() => print()}>
            {say(WORDS.print)}
          </Button>
        </Actions>
      }
    />
  );
}

function Story({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  return (
    <>
      <Card title={say(MATTER_WORDS.what)}>
        <p className="matter-text" lang="zh-CN">
          {matter.text}
        </p>
        {matter.photos.length > 0 && <Photos matterId={matter.matterId} photos={matter.photos} />}
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
