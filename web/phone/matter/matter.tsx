/** 一件事: where it stands, who has it until when, what happened, and what I can do now. */
import type { MatterPage as Matter } from '../../../contract/matter.ts';
import { useCategoryLabel } from '../../kit/categories.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { useFile } from '../../kit/file.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { ClockBadge, StatusBadge, Tag, Time } from '../../kit/marks.tsx';
import { PHOTOS_TO_COME, REPORTER_KIND_LABELS, SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { titleLang, titleOf } from '../../kit/matter-title.ts';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS, STATUS_LABELS } from '../../kit/terms.ts';
import { NO_TITLE } from '../../kit/way-terms.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { WaitingHere } from '../pending/waiting-here.tsx';
import { STANDING } from '../rows.tsx';
import { NextAct, OtherActs } from './act-buttons.tsx';
import { mainAct, possibleOn } from './acts.ts';
import { Attachments } from './attachments.tsx';
import { Beside } from './beside.tsx';
import { Carry } from './carry.tsx';
import { Contact, OpenText } from './contact.tsx';
import { Notes } from './notes.tsx';
import { CameBack, Steps } from './steps.tsx';
import { useMatter } from './use-matter.ts';
import { MATTER } from './words.ts';

export function MatterPage({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const { answer: matter, trouble, keptAt, waiting, again } = useMatter(matterId);
  const possible = matter === undefined ? [] : possibleOn(matter);
  const main = mainAct(possible);
  return (
    <PhonePage
      title={matter?.no || say(MATTER.title)}
      ownHeading={matter !== undefined}
      back="/"
      bottom={
        main === undefined || matter === undefined ? undefined : (
          <NextAct matter={matter} act={main} again={again} />
        )
      }
    >
      {trouble === undefined ? null : matter === undefined || trouble !== 'silence' ? (
        <TroubleNote kind={trouble} again={again} />
      ) : (
        <Stale trouble={trouble} keptAt={keptAt} />
      )}
      {matter === undefined && trouble === undefined ? <Skeleton lines={8} /> : null}
      {matter === undefined ? null : (
        <>
          <Head matter={matter} />
          <WaitingHere items={waiting} />
          <CameBack steps={matter.steps} />
          <Beside matter={matter} />
          <Said matter={matter} again={again} />
          {matter.textOpen && matter.no !== '' && <Attachments matterId={matterId} />}
          <OtherActs matter={matter} others={possible.filter(({ act }) => act !== main)} />
          <Facts matter={matter} />
          {matter.textOpen && !matter.sealed && matter.dataClass !== 'P3' && <Carry matterId={matterId} />}
          <Notes matter={matter} />
          {matter.steps.length === 0 ? null : <Steps steps={matter.steps} />}
        </>
      )}
    </PhonePage>
  );
}

function Head({ matter }: { readonly matter: Matter }) {
  const say = useSay();
  const lang = useLang();
  const { status, clock, emergency, dataClass, sealed } = matter;
  return (
    <>
      <PageHead
        title={<span lang={titleLang(matter)}>{titleOf(matter, lang)}</span>}
        over={emergency ? <Tag strong>{say(MATTER.urgent)}</Tag> : undefined}
        under={
          <>
            <StatusBadge standing={STANDING[status]}>{say(STATUS_LABELS[status])}</StatusBadge>
            {clock === null ? null : (
              <ClockBadge
                full
                clock={clock}
                now={Date.now()}
                purpose={say(CLOCK_PURPOSE_LABELS[clock.purpose])}
              />
            )}
          </>
        }
      />
      {dataClass === 'P3' ? <Notice still>{say(sealed ? MATTER.sealed : MATTER.sensitive)}</Notice> : null}
    </>
  );
}

function Facts({ matter }: { readonly matter: Matter }) {
  const say = useSay();
  const labelled = useCategoryLabel();
  const {
    no,
    holder,
    offeredTo,
    category,
    placeName,
    reportedAt,
    reporterKind,
    satisfaction,
    status,
    watchPoint,
  } = matter;
  return (
    <Card title={say(MATTER.facts)}>
      <DescriptionList
        facts={[
          { term: say(MATTER.with), value: status === 'closed' ? null : holder.name },
          {
            term: say(MATTER.offered),
            value: offeredTo && say(MATTER.waitsToBeTaken, { name: offeredTo.name }),
          },
          { term: say(MATTER.place), value: placeName },
          {
            term: say(MATTER.watchPoint),
            value: watchPoint && <Go href={`/walk/${watchPoint.pointId}`}>{watchPoint.title}</Go>,
          },
          { term: say(MATTER.category), value: labelled(category) },
          { term: say(MATTER.raised), value: <Time at={reportedAt} now={Date.now()} /> },
          { term: say(MATTER.reporter), value: say(REPORTER_KIND_LABELS[reporterKind]) },
          { term: say(MATTER.satisfaction), value: satisfaction && say(SATISFACTION_LABELS[satisfaction]) },
          {
            term: say(MATTER.no),
            value:
              no === '' ? null : (
                <span className="number">
                  {no} <CopyButton text={no} />
                </span>
              ),
          },
        ]}
      />
      {no === '' ? null : (
        <details className="fold">
          <summary>{say(MATTER.qr)}</summary>
          <NumberQr matterId={matter.matterId} no={no} />
        </details>
      )}
      {matter.reporterAskable ? <Contact matterId={matter.matterId} /> : null}
    </Card>
  );
}

function NumberQr({ matterId, no }: { readonly matterId: string; readonly no: string }) {
  const say = useSay();
  const drawn = useFile(`/api/matters/${matterId}/qr`);
  return drawn ? <img className="qr-code" src={drawn} alt={say(MATTER.qrOf, { no })} /> : null;
}

function Photo({
  matterId,
  photo,
  n,
}: {
  readonly matterId: string;
  readonly photo: string;
  readonly n: number;
}) {
  const say = useSay();
  const shown = useFile(`/api/matters/${matterId}/photos/${photo}`);
  if (!shown) return null;
  return (
    <a href={shown}>
      <img src={shown} alt={say(MATTER.photo, { n })} />
    </a>
  );
}

interface SaidProps {
  readonly matter: Matter;
  readonly again: () => void;
}

function Said({ matter: { matterId, text, textOpen, photos, photosToCome, answer }, again }: SaidProps) {
  const say = useSay();
  return (
    <>
      <Card title={say(MATTER.words)}>
        {!textOpen ? (
          <OpenText matterId={matterId} again={again} />
        ) : text === '' ? (
          <p className="soft">{say(NO_TITLE.erased)}</p>
        ) : (
          <p className="written" lang="zh-CN">
            {text}
          </p>
        )}
        {photos.length === 0 ? null : (
          <ul className="pictures" aria-label={say(MATTER.photos)}>
            {photos.map((photo, at) => (
              <li key={photo}>
                <Photo matterId={matterId} photo={photo} n={at + 1} />
              </li>
            ))}
          </ul>
        )}
        {photosToCome === 0 ? null : <p className="soft">{say(PHOTOS_TO_COME, { n: photosToCome })}</p>}
      </Card>
      {answer === null ? null : (
        <Card title={say(MATTER.answer)}>
          <p className="written" lang="zh-CN">
            {answer}
          </p>
        </Card>
      )}
    </>
  );
}
