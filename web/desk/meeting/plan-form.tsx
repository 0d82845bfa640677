/** 筹备的表: when, where, by which basis, about what; for a new meeting and for one whose notice is not given yet. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { dayOf, startOf } from '../../../domain/kernel/day.ts';
import type { Basis, MeetingKind } from '../../../domain/meeting/kind.ts';
import { basesOf } from '../../../domain/meeting/rules.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { countIn } from '../../kit/meeting/people.ts';
import { BASIS_LABELS } from '../../kit/meeting/terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { timeOf } from '../../kit/when.ts';
import { WORDS } from '../words.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { type ItemDraft, isTimed, isWritten, itemRequest } from './draft.ts';
import { ruleNow } from './rule-now.ts';
import { type WhereDraft, WhereFields, whereOf } from './where-fields.tsx';
import { MEETING_WORDS } from './words.ts';

export interface PlanDraft extends WhereDraft {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly basis: Basis | null;
  readonly declared: string;
  /** Why it is held in private; nothing for every other meeting. */
  readonly inPrivate: string;
  readonly items: readonly ItemDraft[];
}

/** As the endpoints take it. */
const requestOf = (kind: MeetingKind, draft: PlanDraft) => {
  const basis = basisOf(kind, draft);
  return {
    ...{ title: draft.title.trim(), starts: startsOf(draft), ...whereOf(draft), basis },
    declared: basis === 'declared' ? (countIn(draft.declared) ?? 0) : null,
    items: draft.items.filter(isWritten).map(itemRequest),
    inPrivate: draft.inPrivate.trim() || null,
  };
};
export type PlanBody = ReturnType<typeof requestOf>;

const basisOf = (kind: MeetingKind, { basis }: PlanDraft): Basis => {
  const bases = basesOf(ruleNow(kind));
  return basis !== null && bases.includes(basis) ? basis : (bases[0] ?? 'invited');
};

const startsOf = ({ day, time }: PlanDraft): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return startOf(day) + (hour * 60 + minute) * 60_000;
};

/** A moment as the two fields show it. */
export const dayAndTime = (starts: number) => ({ day: dayOf(starts), time: timeOf(starts) });

interface PlanFormProps {
  readonly kind: MeetingKind;
  readonly draft: PlanDraft;
  readonly onDraft: (draft: PlanDraft) => void;
  readonly busy: boolean;
  readonly onPlan: (body: PlanBody) => void;
  /** Above the fields: which meeting, where. */
  readonly children?: ReactNode;
  readonly told?: ReactNode;
}

export function PlanForm({ kind, draft, onDraft, busy, onPlan, children, told }: PlanFormProps) {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const { title, day, time, venue, declared, items } = draft;
  const change = (more: Partial<PlanDraft>) => onDraft({ ...draft, ...more });
  const short = (text: string) =>
    tried && text.trim().length < 2 ? say(WORDS.tooShort, { n: 2 }) : undefined;
  const uncounted = basisOf(kind, draft) === 'declared' && (countIn(declared) ?? 0) < 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim().length < 2 || venue.trim().length < 2 || day === '' || time === '') return;
    if (items.some((item) => !isWritten(item) || !isTimed(item)) || uncounted) return;
    onPlan(requestOf(kind, draft));
  };
  const bases = basesOf(ruleNow(kind));
  return (
    <form className="act-form plan-form" onSubmit={submit} noValidate>
      {children}
      <TextField
        label={say(MEETING_WORDS.titleField)}
        lang="zh-CN"
        maxLength={80}
        autoComplete="off"
        value={title}
        error={short(title)}
        onChange={({ target }) => change({ title: target.value })}
      />
      <div className="agenda-row">
        <TextField
          type="date"
          label={say(MEETING_WORDS.day)}
          value={day}
          onChange={({ target }) => change({ day: target.value })}
        />
        <TextField
          type="time"
          label={say(MEETING_WORDS.time)}
          value={time}
          onChange={({ target }) => change({ time: target.value })}
        />
      </div>
      <WhereFields draft={draft} day={day} error={short(venue)} onChange={change} />
      {bases.length > 1 && (
        <ChoiceGroup
          row
          name="basis"
          label={say(MEETING_WORDS.basis)}
          chosen={basisOf(kind, draft)}
          choices={bases.map((value) => ({ value, label: say(BASIS_LABELS[value]) }))}
          onChoose={(basis) => change({ basis })}
        />
      )}
      {bases.includes('declared') && (
        <TextField
          label={say(MEETING_WORDS.declared)}
          inputMode="numeric"
          autoComplete="off"
          value={declared}
          error={tried && uncounted ? say(MEETING_WORDS.declaredMissing) : undefined}
          onChange={({ target }) => change({ declared: target.value })}
        />
      )}
      <TextField
        label={say(MEETING_WORDS.inPrivate)}
        hint={say(MEETING_WORDS.inPrivateHint)}
        lang="zh-CN"
        maxLength={200}
        autoComplete="off"
        value={draft.inPrivate}
        onChange={({ target }) => change({ inPrivate: target.value })}
      />
      <AgendaFields kind={kind} items={items} onItems={(next) => change({ items: next })} />
      {tried && items.some((item) => !isWritten(item)) && (
        <p className="field-error">{say(MEETING_WORDS.itemUnwritten)}</p>
      )}
      {tried && items.some((item) => !isTimed(item)) && (
        <p className="field-error">{say(MEETING_WORDS.untimed)}</p>
      )}
      {told}
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          {say(MEETING_WORDS.savePlan)}
        </Button>
      </Actions>
    </form>
  );
}
