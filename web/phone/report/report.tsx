/** 上报: one sentence is a complete report. Everything else is suggested, and nothing typed is ever lost. */
import { HANDLING_POSTS } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { PhonePage } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { VoiceField } from '../voice/voice-field.tsx';
import { NotHandling } from '../waiting/seldom.tsx';
import { AboutOfficer, AlikeNearby } from './around.tsx';
import { ArrivedPage } from './arrived.tsx';
import { AtPoint } from './at-point.tsx';
import { Danger } from './danger.tsx';
import { ForOther, SettledHere } from './extras.tsx';
import { Guess } from './guess.tsx';
import { Photos } from './photos.tsx';
import { useReport } from './use-report.ts';
import { REPORT } from './words.ts';

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
  const { draft, change, wrong, busy, saved, settles, voice } = report;
  if (saved !== undefined && !busy)
    return (
      <ArrivedPage
        saved={saved}
        forOther={draft.forOther}
        onEdit={() => void report.edit()}
        onLeave={report.another}
      />
    );
  return (
    <PhonePage
      title={say(REPORT.title)}
      focus="textarea"
      act={
        <>
          {report.full ? <Notice kind="error">{say(REPORT.noRoom)}</Notice> : null}
          <Button kind="primary" wide type="submit" form={FORM} busy={busy}>
            {say(busy ? REPORT.sending : settles ? REPORT.sendSettled : REPORT.send)}
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={(event) => void report.submit(event)} noValidate>
        <TextArea
          label={say(REPORT.what)}
          placeholder={say(REPORT.example)}
          rows={4}
          readOnly={busy}
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
        <fieldset className="bare" disabled={busy}>
          <VoiceField voice={voice} clip={draft.clip} onDrop={() => change({ clip: null })} />
          <AtPoint draft={draft} change={change} />
          <Danger draft={draft} change={change} />
          <Guess draft={draft} change={change} />
          <AlikeNearby draft={draft} />
          <Photos draft={draft} change={change} />
          {report.maySettle ? <SettledHere draft={draft} change={change} wrong={wrong} /> : null}
          <ForOther draft={draft} change={change} wrong={wrong} />
          <AboutOfficer draft={draft} change={change} />
        </fieldset>
      </form>
    </PhonePage>
  );
}
