/** 公布: what the masker found is looked at, the days are said, and where it hangs as paper. */
import { type FormEvent, useState } from 'react';
import type { DisclosurePage } from '../../../contract/disclosure.ts';
import { DISCLOSURE_ENDPOINTS } from '../../../contract/disclosure-acts.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Found } from '../publication/sheet-card.tsx';
import { type Edited, keptOf, lacksReason, rewordedOf } from '../publication/sheet-draft.ts';
import { Unsent } from '../trouble.tsx';
import { DISCLOSURE_REFUSALS, DISCLOSURE_WORDS } from './words.ts';

export function Publishing({ page }: { readonly page: DisclosurePage }) {
  const say = useSay();
  const w = DISCLOSURE_WORDS;
  const { disclosureId, pending, limits, paper, versions } = page;
  const found = pending?.found ?? [];
  const [edited, setEdited] = useState<Edited>({});
  const [until, setUntil] = useState(() => addDays(dayOf(Date.now()), limits.boardDays.n));
  const [board, setBoard] = useState(versions[0]?.board ?? '');
  const sending = useSending(DISCLOSURE_ENDPOINTS.publish, () => announce(say(w.done)));
  const why = found.some((part) => lacksReason(part, edited)) ? say(w.reasonMissing) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (why !== undefined) return;
    const said = board.trim();
    sending.send({
      params: { disclosureId },
      body: {
        ...{ until, board: said === '' ? null : said },
        ...{ reworded: rewordedOf(found, edited), kept: keptOf(found, edited) },
      },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="field-hint">{say(found.length === 0 ? w.nothingFound : w.found)}</p>
      {found.map((part) => (
        <Found key={part.original} part={part} edited={edited} onEdit={setEdited} />
      ))}
      <TextField
        label={say(w.until)}
        hint={say(w.untilHint, { n: limits.boardDays.n })}
        type="date"
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <TextField
        label={say(w.board)}
        optional={!paper}
        maxLength={80}
        value={board}
        onChange={({ target }) => setBoard(target.value)}
      />
      <Unsent sending={sending} refusals={DISCLOSURE_REFUSALS} />
      <Actions>
        <ActionButton type="submit" kind="primary" busy={sending.sending} reason={why}>
          {say(w.publish)}
        </ActionButton>
      </Actions>
    </form>
  );
}
