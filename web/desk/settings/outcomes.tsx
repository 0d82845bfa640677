/** 成果期限: by when results are answered, accepted and looked back at; with the paper the numbers come from. */
import { useState } from 'react';
import { setOutcomeLimits } from '../../../contract/setting.ts';
import type { OutcomeLimits } from '../../../domain/outcome/limits.ts';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { Count } from './count.tsx';
import { OUTCOME_LIMIT_WORDS } from './outcome-words.ts';
import { SettingForm } from './save-form.tsx';
import { SettingSheet } from './setting-sheet.tsx';
import { SETTING_WORDS } from './words.ts';

const COUNTS = [
  'answerWorkdays',
  'proposalMonths',
  'superviseWorkdays',
  'acceptDays',
  'feedbackWorkdays',
  'ratingDays',
  'setAsideMonths',
] as const;
const LOOKS = [0, 1] as const;

export const OutcomeSettings = () => (
  <SettingSheet word="outcome.limits">
    {({ outcome }) => outcome && <LimitsForm limits={outcome} />}
  </SettingSheet>
);

function LimitsForm({ limits: before }: { readonly limits: OutcomeLimits }) {
  const say = useSay();
  const { office } = useWho();
  const [draft, setDraft] = useState(before);
  const sending = useSending(setOutcomeLimits, () => announce(say(SETTING_WORDS.saved)));
  const change = (part: Partial<OutcomeLimits>) => setDraft({ ...draft, ...part });
  return (
    <SettingForm
      may={mayUse(office.post, setOutcomeLimits)}
      lead={OUTCOME_LIMIT_WORDS.lead}
      sending={sending}
      wrong={isWrong(draft) ? OUTCOME_LIMIT_WORDS.missing : undefined}
      onSave={(why) => sending.send({ body: { outcome: draft, why } })}
    >
      <Card>
        {COUNTS.map((name) => (
          <Count
            key={name}
            label={say(OUTCOME_LIMIT_WORDS[name])}
            value={draft[name]}
            onChange={(next) => change({ [name]: next })}
          />
        ))}
        {LOOKS.map((at) => (
          <Count
            key={at}
            label={say(OUTCOME_LIMIT_WORDS.lookBackMonths, { n: at + 1 })}
            value={draft.lookBackMonths[at]}
            onChange={(next) => {
              const [first, second] = draft.lookBackMonths;
              change({ lookBackMonths: at === 0 ? [next, second] : [first, next] });
            }}
          />
        ))}
        <TextField
          label={say(OUTCOME_LIMIT_WORDS.source)}
          maxLength={80}
          value={draft.source}
          onChange={({ target }) => change({ source: target.value })}
        />
      </Card>
    </SettingForm>
  );
}

const isWrong = (draft: OutcomeLimits): boolean =>
  draft.source.trim().length < 2 ||
  [...COUNTS.map((name) => draft[name]), ...draft.lookBackMonths].some((it) => !Number.isInteger(it));
