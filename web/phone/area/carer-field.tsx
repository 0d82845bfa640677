/** 照看人: a name; or somebody in office, looked up and chosen. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { findHolders } from '../../../contract/relation.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Announce } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { noticed } from '../load.ts';
import { CARE } from './care-words.ts';

export interface CarerDraft {
  readonly name: string;
  /** Of somebody in office who was chosen. */
  readonly personId: string | null;
}

interface CarerFieldProps {
  readonly n: number;
  readonly carer: CarerDraft;
  readonly error: string | null;
  readonly frozen: boolean;
  readonly onChange: (carer: CarerDraft) => void;
}

export function CarerField({ n, carer, error, frozen, onChange }: CarerFieldProps) {
  const say = useSay();
  const [found, setFound] = useState<AnswerOf<typeof findHolders>['people']>();
  const chosen = carer.personId !== null;
  const look = async () => {
    const reply = noticed(await call(findHolders, { query: { q: carer.name.trim() } }));
    if (reply.kind === 'answer') setFound(reply.answer.people.slice(0, 6));
  };
  return (
    <>
      <TextField
        label={say(CARE.carer, { n })}
        hint={n === 1 ? say(CARE.carerHint) : undefined}
        autoComplete="off"
        maxLength={30}
        readOnly={frozen || chosen}
        value={carer.name}
        error={error}
        onChange={(event) => {
          setFound(undefined);
          onChange({ name: event.target.value, personId: null });
        }}
      />
      {chosen ? (
        <Button small disabled={frozen} onClick={() => onChange({ ...carer, personId: null })}>
          {say(CARE.asVolunteer)}
        </Button>
      ) : (
        <Button small disabled={frozen || carer.name.trim() === ''} onClick={() => void look()}>
          {say(CARE.find)}
        </Button>
      )}
      {found?.length === 0 ? <p className="soft">{say(CARE.nobody)}</p> : null}
      {found === undefined ? null : <Announce>{found.length}</Announce>}
      {found === undefined || chosen ? null : (
        <List>
          {found.map(({ personId, name, offices }) => (
            <ListRow
              key={personId}
              title={name}
              under={offices
                .map(({ post, placeName }) => `${placeName} ${say(POST_LABELS[post])}`)
                .join(' · ')}
              onClick={() => onChange({ name, personId })}
            />
          ))}
        </List>
      )}
    </>
  );
}
