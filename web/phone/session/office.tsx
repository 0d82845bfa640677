/** 选职务: one person may hold several offices and acts under one at a time. */
import { useState } from 'react';
import { type Me, type MyOffice, takeOffice } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { noticed, type Trouble } from '../load.ts';
import { Page, TroubleNote } from '../parts.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { SESSION } from './words.ts';

interface Choosing {
  readonly me: Me;
  readonly onChosen: (me: Me) => void;
}

export function OfficePage({ me, onChosen }: Choosing) {
  const say = useSay();
  return (
    <Page title={say(SESSION.choose)}>
      <p className="soft">{say(SESSION.chooseLead)}</p>
      <Offices me={me} onChosen={onChosen} />
    </Page>
  );
}

/** The offices one holds; the present one is marked. */
export function Offices({ me, onChosen }: Choosing) {
  const [trouble, setTrouble] = useState<{ office: MyOffice; kind: Trouble }>();
  const [taking, setTaking] = useState<string>();

  const take = async (office: MyOffice) => {
    if (office.officeId === me.office.officeId) return onChosen(me);
    setTaking(office.officeId);
    setTrouble(undefined);
    const reply = noticed(await call(takeOffice, { body: { officeId: office.officeId } }));
    setTaking(undefined);
    if (reply.kind === 'answer') onChosen(reply.answer);
    else setTrouble({ office, kind: reply.kind });
  };
  return (
    <>
      <ul className="choices">
        {me.offices.map((office) => (
          <li key={office.officeId}>
            <button
              type="button"
              aria-pressed={office.officeId === me.office.officeId}
              aria-busy={taking === office.officeId}
              disabled={taking !== undefined}
              onClick={() => void take(office)}
            >
              <OfficeName office={office} />
            </button>
          </li>
        ))}
      </ul>
      {trouble === undefined ? null : <TroubleNote kind={trouble.kind} again={() => void take(trouble.office)} />}
    </>
  );
}

/** 片长 · 老槐坡片. */
export function OfficeName({ office }: { readonly office: MyOffice }) {
  const say = useSay();
  return (
    <span>
      <b>{say(POST_LABELS[office.post])}</b>
      <small>{office.unitName ?? office.placeName}</small>
    </span>
  );
}
