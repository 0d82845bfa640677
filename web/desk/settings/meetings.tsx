/** 会议规则: the cut-off day and the days of notice a county sets; and what the law says, each number beside its article. */
import { setLevyLimits, setMeetingNumbers, setProcedureLimits } from '../../../contract/meeting-setting.ts';
import type { LevyLimits } from '../../../domain/levy/limits.ts';
import { MEETING_KINDS } from '../../../domain/meeting/kind.ts';
import { type MeetingNumbers, NOTICE_KINDS } from '../../../domain/meeting/numbers.ts';
import type { ProcedureLimits } from '../../../domain/procedure/limits.ts';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { RuleCard } from '../meeting/rule-card.tsx';
import { mayUse, useWho } from '../who.ts';
import {
  LEVY_NUMBER_LABELS,
  MEETING_NUMBER_WORDS,
  NOTICE_LABELS,
  PROCEDURE_NUMBER_LABELS,
} from './meeting-words.ts';
import { SettingSheet } from './setting-sheet.tsx';
import { SourcedForm } from './sourced-form.tsx';
import { SETTING_WORDS } from './words.ts';
import '../meeting/meeting.css';

export const MeetingSettings = () => (
  <>
    <SettingSheet word="meeting.rules">
      {({ meetings }) => meetings && <Numbers meetings={meetings} />}
    </SettingSheet>
    <ByLaw />
  </>
);

export const ProcedureSettings = () => (
  <SettingSheet word="procedure.limits">
    {({ procedure }) => procedure && <ProcedureNumbers procedure={procedure} />}
  </SettingSheet>
);

function Numbers({
  meetings: { cutOff, tooLong, concerned, notice },
}: {
  readonly meetings: MeetingNumbers;
}) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setMeetingNumbers, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={MEETING_NUMBER_WORDS.lead}
      labels={{
        ...{ cutOff: MEETING_NUMBER_WORDS.cutOff, tooLong: MEETING_NUMBER_WORDS.tooLong },
        concerned: MEETING_NUMBER_WORDS.concerned,
        ...NOTICE_LABELS,
      }}
      values={{ cutOff, tooLong, concerned, ...notice }}
      may={mayUse(office.post, setMeetingNumbers)}
      sending={sending}
      onSave={(values, why) => {
        const { cutOff: day, tooLong: days, concerned: share } = values;
        const kinds = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, values[kind]]));
        const next = {
          cutOff: day,
          tooLong: days,
          concerned: share,
          notice: kinds,
        } as unknown as MeetingNumbers;
        sending.send({ body: { meetings: next, why } });
      }}
    />
  );
}

function ProcedureNumbers({ procedure }: { readonly procedure: ProcedureLimits }) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setProcedureLimits, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={MEETING_NUMBER_WORDS.procedureLead}
      labels={PROCEDURE_NUMBER_LABELS}
      values={procedure}
      may={mayUse(office.post, setProcedureLimits)}
      sending={sending}
      onSave={(values, why) => sending.send({ body: { procedure: values as ProcedureLimits, why } })}
    />
  );
}

export const LevySettings = () => (
  <SettingSheet word="levy.limits">{({ levy }) => levy && <LevyNumbers levy={levy} />}</SettingSheet>
);

function LevyNumbers({ levy }: { readonly levy: LevyLimits }) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setLevyLimits, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={MEETING_NUMBER_WORDS.levyLead}
      labels={LEVY_NUMBER_LABELS}
      values={levy}
      open={['moneyCeiling', 'labourCeiling']}
      may={mayUse(office.post, setLevyLimits)}
      sending={sending}
      onSave={(values, why) => sending.send({ body: { levy: values as LevyLimits, why } })}
    />
  );
}

/** What nobody sets: each kind with its rule. */
function ByLaw() {
  const say = useSay();
  return (
    <section>
      <h2 className="by-law">{say(MEETING_NUMBER_WORDS.byLaw)}</h2>
      <p className="act-lead">{say(MEETING_NUMBER_WORDS.doubtful)}</p>
      <div className="rule-cards">
        {MEETING_KINDS.map((kind) => (
          <RuleCard key={kind} kind={kind} title={say(KIND_LABELS[kind])} />
        ))}
      </div>
    </section>
  );
}
