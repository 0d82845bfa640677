/** 上报: one sentence is a complete report. Everything else is suggested, and nothing typed is ever lost. */
import { HANDLING_POSTS } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { PhonePage } from '../page.tsx';
import { UnsentNote } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { NotHandling } from '../waiting/not-handling.tsx';
import { AboutOfficer, AlikeNearby } from './around.tsx';
import { ArrivedPage } from './arrived.tsx';
import { AtPoint } from './at-point.tsx';
import { Danger } from './danger.tsx';
import { ForOther, SettledHere } from './extras.tsx';
import { Guess } from './guess.tsx';
import { Photos } from './photos.tsx';
import { useReport } from './use-report.ts';
import { PHOTO_TROUBLE, REPORT } from './words.ts';

export function ReportPage() {
  const say = useSay();
  const { office } = useSigned().me;
  if ((HANDLING_POSTS as readonly Post[]).includes(office.post)) return <Report key={office.officeId} />;
  return (
    <PhonePage title={say(REPORT.title)}>
      <NotHandling />
    </PhonePage>
  );
}

const FORM = 'report-form';

function Report() {
  const say = useSay();
  const report = useReport();
  const { draft, change, wrong, busy, unsent, settles } = report;
  if (draft.arrived !== null)
    return (
      <ArrivedPage
        arrived={draft.arrived}
        busy={busy}
        onResend={report.settleAgain}
        onLeave={report.another}
      />
    );

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
          <AtPoint draft={draft} change={change} />
          <Danger draft={draft} change={change} />
          <Guess draft={draft} change={change} />
          <AlikeNearby draft={draft} />
          {report.lost ? <Notice kind="warn">{say(REPORT.photoLost)}</Notice> : null}
          <Photos draft={draft} change={change} />
          {report.maySettle ? <SettledHere draft={draft} change={change} wrong={wrong} /> : null}
          <ForOther draft={draft} change={change} wrong={wrong} />
          <AboutOfficer draft={draft} change={change} />
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
