/** 上报: one sentence is a complete report. Everything else is suggested, and nothing typed is ever lost. */
import { type FormEvent, useEffect, useState } from 'react';
import { HANDLING_POSTS } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { useDraft } from '../draft.ts';
import { PhonePage } from '../page.tsx';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { WAITING } from '../waiting/words.ts';
import { ArrivedPage } from './arrived.tsx';
import { Danger } from './danger.tsx';
import { BLANK_REPORT, canSettle, judge, type ReportDraft, wrongWith } from './draft.ts';
import { ForOther, SettledHere } from './extras.tsx';
import { Guess } from './guess.tsx';
import { Photos, photoBytes } from './photos.tsx';
import { sendReport, sendSettling, storePhotos } from './send.ts';
import { PHOTO_TROUBLE, REPORT } from './words.ts';

export function ReportPage() {
  const say = useSay();
  const { office } = useSigned().me;
  if ((HANDLING_POSTS as readonly Post[]).includes(office.post)) return <Report key={office.officeId} />;
  return (
    <PhonePage title={say(REPORT.title)}>
      <EmptyState title={say(WAITING.notHandling)}>
        <p>{say(WAITING.notHandlingMore)}</p>
      </EmptyState>
    </PhonePage>
  );
}

const FORM = 'report-form';

function Report() {
  const say = useSay();
  const report = useReport();
  const { draft, change, tried, busy, unsent, lost, settles } = report;
  if (draft.arrived !== null)
    return (
      <ArrivedPage arrived={draft.arrived} busy={busy} onResend={report.settleAgain} onLeave={report.leave} />
    );

  const wrong = tried ? wrongWith(draft, settles) : [];
  const frozen = draft.sent !== null;
  return (
    <PhonePage
      title={say(REPORT.title)}
      focus="textarea"
      act={
        <>
          {unsent === undefined || busy ? null : (
            <UnsentNote unsent={unsent} refusals={REFUSALS} onEdit={report.edit} />
          )}
          <Button kind="primary" wide type="submit" form={FORM} busy={busy}>
            {say(busy ? REPORT.sending : frozen ? REPORT.again : settles ? REPORT.sendSettled : REPORT.send)}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={report.submit} noValidate>
        <TextArea
          label={say(REPORT.what)}
          placeholder={say(REPORT.example)}
          rows={4}
          readOnly={frozen}
          value={draft.text}
          error={
            wrong.includes('text')
              ? say(REPORT.tooShort)
              : wrong.includes('text-long')
                ? say(REPORT.tooLong)
                : null
          }
          onChange={(event) => change({ text: event.target.value })}
        />
        <fieldset className="bare" disabled={frozen}>
          <Danger draft={draft} change={change} />
          <Guess draft={draft} change={change} />
          {lost ? <Notice kind="warn">{say(REPORT.photoLost)}</Notice> : null}
          <Photos draft={draft} change={change} />
          {report.maySettle ? <SettledHere draft={draft} change={change} wrong={wrong} /> : null}
          <ForOther draft={draft} change={change} wrong={wrong} />
        </fieldset>
      </form>
    </PhonePage>
  );
}

const REFUSALS = {
  ...REPORT_REFUSALS,
  'not-a-picture': PHOTO_TROUBLE,
  'kind-not-allowed': PHOTO_TROUBLE,
  'too-many-bytes': PHOTO_TROUBLE,
  'too-many-pixels': PHOTO_TROUBLE,
  broken: PHOTO_TROUBLE,
};

/** The draft and its way out. */
function useReport() {
  const { office } = useSigned().me;
  const { draft, latest, change, drop } = useDraft<ReportDraft>(`${office.officeId}.report`, BLANK_REPORT);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [lost, setLost] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(
    draft.sent === null ? undefined : { kind: 'silence' },
  );
  const judged = judge(draft);
  const maySettle = canSettle(office, draft, judged);
  const settles = maySettle && draft.settled;

  const settleNow = async () => {
    const { sent, arrived } = latest.current;
    if (sent === null || arrived === null) return;
    const settled = await sendSettling({ ...latest.current, sent });
    change({ arrived: { ...arrived, settled } });
  };
  const send = async () => {
    const photos = await storePhotos(latest.current.photos, photoBytes);
    if ('lost' in photos) {
      setLost(true);
      return change({ photos: latest.current.photos.filter(({ photo }) => photo !== null) });
    }
    if ('unsent' in photos) return setUnsent(photos.unsent);
    const sent = latest.current.sent ?? { matterId: newId(), commandId: newId(), settleId: newId() };
    change({ photos: photos.stored, sent });
    const outcome = await sendReport({ ...latest.current, sent }, { ...judged, settles });
    if ('kind' in outcome) {
      if (!mayHaveArrived(outcome)) change({ sent: null });
      return setUnsent(outcome);
    }
    change({ arrived: outcome });
    if (settles) await settleNow();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || wrongWith(draft, settles).length > 0) return;
    setBusy(true);
    setUnsent(undefined);
    setLost(false);
    await send();
    setBusy(false);
  };
  const settleAgain = async () => {
    setBusy(true);
    await settleNow();
    setBusy(false);
  };
  const edit = () => {
    change({ sent: null });
    setUnsent(undefined);
  };
  const leave = () => {
    drop();
    change(BLANK_REPORT);
    photoBytes.clear();
    setTried(false);
  };

  /** A code nobody needs to copy out is not kept once the page is left. */
  useEffect(
    () => () => {
      const { arrived } = latest.current;
      if (arrived !== null && !arrived.forOther && arrived.settled !== 'waiting') drop();
    },
    [latest, drop],
  );
  return {
    draft,
    change,
    busy,
    tried,
    unsent,
    lost,
    maySettle,
    settles,
    submit: (event: FormEvent) => void submit(event),
    settleAgain: () => void settleAgain(),
    edit,
    leave,
  };
}
