/** 启动四议两公开: what it is about, who may decide it, and the first text. */
import { useLocation } from 'wouter';
import { beginProcedure } from '../../../contract/procedure.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { bodyFor, SUBJECTS, type Subject } from '../../../domain/meeting/subject.ts';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { SUBJECT_LABELS } from '../../kit/meeting/terms.ts';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type DraftField, DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { useWho } from '../who.ts';
import { PROCEDURE_REFUSALS } from './refusals.ts';
import { PROCEDURE_WORDS } from './words.ts';

/** What villagers or their representatives may decide. */
const OPEN_TO_VILLAGERS = SUBJECTS.filter((it) => ['villager_assembly', 'council'].includes(bodyFor(it)));

const FIELDS: readonly DraftField[] = [
  { kind: 'line', name: 'title', label: PROCEDURE_WORDS.name },
  {
    ...{ kind: 'select', name: 'subject', label: PROCEDURE_WORDS.subject },
    choices: OPEN_TO_VILLAGERS.map((it) => [it, SUBJECT_LABELS[it]] as const),
  },
  { kind: 'check', name: 'authorised', label: PROCEDURE_WORDS.authorised },
  { kind: 'check', name: 'onePerson', label: PROCEDURE_WORDS.onePerson },
  { kind: 'day', name: 'on', label: PROCEDURE_WORDS.putForward },
  {
    ...{ kind: 'prose', name: 'text', label: PROCEDURE_WORDS.text, hint: PROCEDURE_WORDS.textHint },
    ...{ least: 10, most: 8000 },
  },
];

export function BeginProcedure() {
  const say = useSay();
  const [, go] = useLocation();
  const { placeCode } = useWho().office;
  useTitle(say(PROCEDURE_WORDS.begin));
  return (
    <>
      <PageHead title={say(PROCEDURE_WORDS.begin)} under={say(PROCEDURE_WORDS.lead)} />
      <Card>
        <DraftForm
          endpoint={beginProcedure}
          fields={FIELDS}
          initial={{ on: dayOf(Date.now()) }}
          request={(draft) => ({
            body: {
              ...{ procedureId: newId(), placeCode, title: textIn(draft, 'title') },
              subject: textIn(draft, 'subject') as Subject,
              ...{ authorised: isTicked(draft, 'authorised'), onePerson: isTicked(draft, 'onePerson') },
              ...{ text: textIn(draft, 'text'), on: textIn(draft, 'on') },
            },
          })}
          button={PROCEDURE_WORDS.begin}
          refusals={PROCEDURE_REFUSALS}
          onDone={({ procedureId }) => {
            announce(say(PROCEDURE_WORDS.begun));
            go(`/procedures/${procedureId}`);
          }}
        />
      </Card>
    </>
  );
}
