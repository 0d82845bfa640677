/** 选人: somebody in office, found by name; or somebody new, with name and phone. */
import { type KeyboardEvent, useState } from 'react';
import { findHolders } from '../../../contract/relation.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { SearchIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { WORDS as KIT } from '../../kit/words.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { OFFICE_WORDS } from './office-words.ts';
import type { PersonDraft, PersonWrong } from './person-draft.ts';

interface PersonFieldProps {
  readonly draft: PersonDraft;
  readonly wrong: PersonWrong;
  readonly onChange: (part: Partial<PersonDraft>) => void;
}

export function PersonField({ draft, wrong, onChange }: PersonFieldProps) {
  const say = useSay();
  const said = (sentence: Sentence | undefined) => sentence && say(sentence);
  return (
    <>
      <ChoiceGroup
        label={say(OFFICE_WORDS.person)}
        name="person"
        row
        choices={[
          { value: 'known', label: say(OFFICE_WORDS.known) },
          { value: 'fresh', label: say(OFFICE_WORDS.fresh) },
        ]}
        chosen={draft.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      {draft.kind === 'known' ? (
        <KnownPerson
          chosen={draft.personName}
          error={said(wrong.person)}
          onChoose={(personId, personName) => onChange({ personId, personName })}
        />
      ) : (
        <>
          <TextField
            label={say(OFFICE_WORDS.name)}
            maxLength={30}
            autoComplete="off"
            value={draft.name}
            error={said(wrong.name)}
            onChange={({ target }) => onChange({ name: target.value })}
          />
          <TextField
            label={say(OFFICE_WORDS.phone)}
            hint={say(OFFICE_WORDS.phoneHint)}
            inputMode="numeric"
            maxLength={11}
            autoComplete="off"
            value={draft.phone}
            error={said(wrong.phone)}
            onChange={({ target }) => onChange({ phone: target.value })}
          />
        </>
      )}
    </>
  );
}

interface KnownPersonProps {
  /** The name of whoever is chosen; '' for nobody. */
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (personId: string, name: string) => void;
}

/** Searches when Enter or the button is pressed; a form around it is not sent by that. */
export function KnownPerson({ chosen, error, onChoose }: KnownPersonProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  const search = () => setQ(text.trim());
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    search();
  };
  return (
    <div className="person-search">
      <div className="person-search-line">
        <TextField
          label={say(OFFICE_WORDS.findPerson)}
          maxLength={30}
          autoComplete="off"
          value={text}
          error={error}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={searchOnEnter}
        />
        <Button icon={SearchIcon} onClick={search}>
          {say(KIT.search)}
        </Button>
      </div>
      {chosen !== '' && <p role="status">{say(OFFICE_WORDS.chosen, { name: chosen })}</p>}
      {q !== '' && <Found q={q} onChoose={onChoose} />}
    </div>
  );
}

function Found({ q, onChoose }: { readonly q: string; readonly onChoose: KnownPersonProps['onChoose'] }) {
  const say = useSay();
  const asked = useAsked(findHolders, { query: { q } });
  const people = asked.answer?.people;
  if (people === undefined) return <Unanswered asked={asked} lines={2} />;
  if (people.length === 0) return <p role="status">{say(OFFICE_WORDS.nobodyFound)}</p>;
  return (
    <List>
      {people.map(({ personId, name, offices }) => (
        <ListRow
          key={personId}
          title={name}
          under={offices.map(({ post, placeName }) => `${placeName} ${say(POST_LABELS[post])}`).join(' · ')}
          onClick={() => onChoose(personId, name)}
        />
      ))}
    </List>
  );
}
