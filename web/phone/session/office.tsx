/** 选职务: one person may hold several offices and acts under one at a time. */
import { useState } from 'react';
import { type Me, type MyOffice, takeOffice } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { List, ListRow } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { noticed, type Trouble } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { SESSION } from './words.ts';

interface Choosing {
  readonly me: Me;
  readonly onChosen: (me: Me) => void;
  /** The present one stands out. */
  readonly marked?: boolean;
}

export function OfficePage({ me, onChosen }: Choosing) {
  const say = useSay();
  return (
    <PhonePage title={say(SESSION.choose)} bottom={null}>
      <p className="soft">{say(SESSION.chooseLead)}</p>
      <Offices me={me} onChosen={onChosen} />
    </PhonePage>
  );
}

/** The offices one holds; the present one is marked. */
export function Offices({ me, onChosen, marked = false }: Choosing) {
  const say = useSay();
  const [trouble, setTrouble] = useState<{ office: MyOffice; kind: Trouble }>();

  const take = async (office: MyOffice) => {
    if (office.officeId === me.office.officeId) return onChosen(me);
    setTrouble(undefined);
    const reply = noticed(await call(takeOffice, { body: { officeId: office.officeId } }));
    if (reply.kind === 'answer') onChosen(reply.answer);
    else setTrouble({ office, kind: reply.kind });
  };
  return (
    <>
      <List>
        {me.offices.map((office) => (
          <ListRow
            key={office.officeId}
            title={say(POST_LABELS[office.post])}
            under={office.unitName ?? office.placeName}
            current={marked && office.officeId === me.office.officeId}
            onClick={() => void take(office)}
          />
        ))}
      </List>
      {trouble === undefined ? null : (
        <TroubleNote kind={trouble.kind} again={() => void take(trouble.office)} />
      )}
    </>
  );
}
