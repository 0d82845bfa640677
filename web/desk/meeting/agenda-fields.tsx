/** 议程怎么填: each item with its subject; what this meeting may not decide is said before notice is given. */
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import { bodyFor, SUBJECTS, type Subject, standingOf } from '../../../domain/meeting/subject.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { BODY_LABELS, SUBJECT_LABELS } from '../../kit/meeting/terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { emptyItem, type ItemDraft } from './draft.ts';
import { MEETING_WORDS } from './words.ts';

interface AgendaProps {
  readonly kind: MeetingKind;
  readonly items: readonly ItemDraft[];
  readonly onItems: (items: readonly ItemDraft[]) => void;
}

export function AgendaFields({ kind, items, onItems }: AgendaProps) {
  const say = useSay();
  const change = (id: string, more: Partial<ItemDraft>) =>
    onItems(items.map((item) => (item.id === id ? { ...item, ...more } : item)));
  return (
    <fieldset className="agenda">
      <legend className="field-label">{say(MEETING_WORDS.agenda)}</legend>
      {items.map((item, at) => (
        <ItemFields
          key={item.id}
          kind={kind}
          item={item}
          at={at}
          onChange={(more) => change(item.id, more)}
          onDrop={items.length > 1 ? () => onItems(items.filter(({ id }) => id !== item.id)) : undefined}
        />
      ))}
      <Button small onClick={() => onItems([...items, emptyItem()])}>
        {say(MEETING_WORDS.addItem)}
      </Button>
    </fieldset>
  );
}

interface ItemFieldsProps {
  readonly kind: MeetingKind;
  readonly item: ItemDraft;
  readonly at: number;
  readonly onChange: (more: Partial<ItemDraft>) => void;
  readonly onDrop: (() => void) | undefined;
}

const BY_REPRESENTATIVES: readonly MeetingKind[] = ['villager_rep_meeting', 'resident_rep_meeting'];

function ItemFields({ kind, item, at, onChange, onDrop }: ItemFieldsProps) {
  const say = useSay();
  const standing = standingOf(kind, item.subject, item.authorised);
  const body = bodyFor(item.subject);
  return (
    <div className="agenda-item">
      <TextField
        label={`${at + 1}. ${say(MEETING_WORDS.item)}`}
        lang="zh-CN"
        maxLength={80}
        autoComplete="off"
        value={item.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <div className="agenda-row">
        <Select
          label={say(MEETING_WORDS.subject)}
          value={item.subject}
          choices={SUBJECTS.map((value) => ({ value, label: say(SUBJECT_LABELS[value]) }))}
          onChange={({ target }) => onChange({ subject: target.value as Subject })}
        />
        <TextField
          label={say(MEETING_WORDS.minutesField)}
          inputMode="numeric"
          autoComplete="off"
          value={item.minutes}
          onChange={({ target }) => onChange({ minutes: target.value })}
        />
        {onDrop !== undefined && (
          <Button small kind="quiet" onClick={onDrop}>
            {say(MEETING_WORDS.dropItem)}
          </Button>
        )}
      </div>
      {BY_REPRESENTATIVES.includes(kind) && body === 'villager_assembly' && (
        <CheckField
          label={say(MEETING_WORDS.authorised)}
          checked={item.authorised}
          onChange={({ target }) => onChange({ authorised: target.checked })}
        />
      )}
      {standing === 'refers' && (
        <Notice kind="warn" still>
          {say(MEETING_WORDS.routed, { body: say(BODY_LABELS[body]) })}
        </Notice>
      )}
    </div>
  );
}
