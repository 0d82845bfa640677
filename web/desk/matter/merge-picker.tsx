/** 选并入哪一件: what is open and alike nearby, or one found by its number. */
import { type KeyboardEvent, useState } from 'react';
import { findMatter, getMatter, type MatterRow } from '../../../contract/matter.ts';
import { listSimilar } from '../../../contract/ways.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import { titleOf } from '../../kit/matter-title.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { noticed, useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import type { AskProps } from './act-fields.tsx';
import { WAY_FORM_WORDS } from './way-form-words.ts';

type Other = Pick<MatterRow, 'matterId' | 'no' | 'title' | 'placeName' | 'holder' | 'status' | 'category'>;

export function MergePicker({ matter, draft, error, change }: AskProps) {
  const say = useSay();
  const lang = useLang();
  const { placeCode, category, matterId } = matter;
  const alike = useAsked(listSimilar, { query: { place: placeCode, category, not: matterId } });
  const [found, setFound] = useState<readonly Other[]>([]);
  const known: readonly Other[] = alike.answer?.matters ?? [];
  const others = [...found.filter(({ matterId: id }) => known.every((it) => it.matterId !== id)), ...known];
  const take = (other: Other) => {
    setFound((before) => [other, ...before.filter((it) => it.matterId !== other.matterId)]);
    change({ into: other.matterId });
  };
  return (
    <>
      {others.length === 0 ? (
        <>
          <Unanswered asked={alike} lines={3} />
          {alike.answer && (
            <p className={error ? 'field-error' : 'act-lead'}>{error ?? say(WAY_FORM_WORDS.noneAlike)}</p>
          )}
        </>
      ) : (
        <ChoiceGroup
          label={say(WAY_FORM_WORDS.into)}
          hint={say(WAY_FORM_WORDS.intoHint)}
          name="into"
          choices={others.map((other) => ({
            value: other.matterId,
            label: titleOf(other, lang),
            hint: say(WAY_FORM_WORDS.alikeLine, {
              no: other.no,
              place: other.placeName,
              holder: other.holder.name,
            }),
          }))}
          chosen={draft.into}
          onChoose={(into) => change({ into })}
          error={error}
        />
      )}
      <ByNumber not={matterId} onFound={take} />
    </>
  );
}

interface ByNumberProps {
  readonly not: string;
  readonly onFound: (other: Other) => void;
}

/** Inside of a form: Enter finds, and does not send what is around it. */
function ByNumber({ not, onFound }: ByNumberProps) {
  const say = useSay();
  const [no, setNo] = useState('');
  const [state, setState] = useState<'looking' | 'missing'>();
  const find = async () => {
    setState('looking');
    const other = await findByNumber(no);
    setState(other === undefined || other.matterId === not ? 'missing' : undefined);
    if (other !== undefined && other.matterId !== not) onFound(other);
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void find();
  };
  return (
    <div className="by-number">
      <Field
        label={say(WAY_FORM_WORDS.intoNumber)}
        error={state === 'missing' ? say(WAY_FORM_WORDS.notFound) : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            autoComplete="off"
            maxLength={40}
            value={no}
            onChange={({ target }) => setNo(target.value)}
            onKeyDown={onEnter}
          />
        )}
      </Field>
      <Button busy={state === 'looking'} onClick={() => void find()}>
        {say(WAY_FORM_WORDS.find)}
      </Button>
    </div>
  );
}

async function findByNumber(text: string): Promise<Other | undefined> {
  const no = text.trim();
  if (no.length < 4) return undefined;
  const found = noticed(await call(findMatter, { params: { no } }));
  if (found.kind !== 'answer') return undefined;
  const page = noticed(await call(getMatter, { params: { matterId: found.answer.matterId } }));
  return page.kind === 'answer' ? page.answer : undefined;
}
