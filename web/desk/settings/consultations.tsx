/** 协商门槛: when a topic is answered, who must be there, what makes a consensus; with the paper the numbers come from. */
import { useState } from 'react';
import { setConsultationLimits } from '../../../contract/setting.ts';
import type { ConsultationLimits } from '../../../domain/consultation/limits.ts';
import { TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { TALK_LIMIT_WORDS } from './consultation-words.ts';
import { Count } from './count.tsx';
import { SettingForm } from './save-form.tsx';
import { SettingSheet } from './setting-sheet.tsx';
import { SETTING_WORDS } from './words.ts';

const COUNTS = [
  'reviewWorkdays',
  'noticeDays',
  'researchVoices',
  'women',
  'mostRounds',
  'mostDays',
  'nextRoundDays',
  'choiceDays',
  'setAsideDays',
  'replyDays',
] as const;
const SHARES = ['support', 'stakeholders', 'consensus'] as const;

export const ConsultationSettings = () => (
  <SettingSheet word="consultation.limits">
    {({ consultation }) => consultation && <LimitsForm limits={consultation} />}
  </SettingSheet>
);

function LimitsForm({ limits: before }: { readonly limits: ConsultationLimits }) {
  const say = useSay();
  const { office } = useWho();
  const [draft, setDraft] = useState(before);
  const sending = useSending(setConsultationLimits, () => announce(say(SETTING_WORDS.saved)));
  const change = (part: Partial<ConsultationLimits>) => setDraft({ ...draft, ...part });
  return (
    <SettingForm
      may={mayUse(office.post, setConsultationLimits)}
      lead={TALK_LIMIT_WORDS.lead}
      sending={sending}
      wrong={wrongIn(draft)}
      onSave={(why) => sending.send({ body: { consultation: draft, why } })}
    >
      <Card>
        {COUNTS.map((name) => (
          <Count
            key={name}
            label={say(TALK_LIMIT_WORDS[name])}
            value={draft[name]}
            onChange={(next) => change({ [name]: next })}
          />
        ))}
        {SHARES.flatMap((name) =>
          (['least', 'of'] as const).map((part) => (
            <Count
              key={`${name} ${part}`}
              label={say(TALK_LIMIT_WORDS[part], { what: say(TALK_LIMIT_WORDS[name]) })}
              value={draft[name][part]}
              onChange={(next) => change({ [name]: { ...draft[name], [part]: next } })}
            />
          )),
        )}
        {(['leastVoices', 'leastGroup'] as const).map((name) => (
          <Count
            key={name}
            label={say(TALK_LIMIT_WORDS[name])}
            value={draft.cards[name]}
            onChange={(next) => change({ cards: { ...draft.cards, [name]: next } })}
          />
        ))}
        <TextField
          label={say(TALK_LIMIT_WORDS.source)}
          maxLength={80}
          value={draft.source}
          onChange={({ target }) => change({ source: target.value })}
        />
      </Card>
    </SettingForm>
  );
}

const isWithin = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;

function wrongIn(draft: ConsultationLimits): Sentence | undefined {
  const { leastVoices, leastGroup } = draft.cards;
  if (!isWithin(leastVoices, 5, 1000) || !isWithin(leastGroup, 5, 200)) return TALK_LIMIT_WORDS.cardsWrong;
  return isWrong(draft) ? TALK_LIMIT_WORDS.missing : undefined;
}

const isWrong = (draft: ConsultationLimits): boolean =>
  draft.source.trim().length < 2 ||
  COUNTS.some((name) => !Number.isInteger(draft[name])) ||
  SHARES.some((name) => !(draft[name].least >= 1 && draft[name].least <= draft[name].of));
