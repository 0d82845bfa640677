/** 四议两公开: what is under way in this place, each with what is missing next. */
import { beginProcedure, listProcedures, type ProcedureRow } from '../../../contract/procedure.ts';
import { LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PROCEDURE_STATUS_LABELS } from '../../kit/procedure-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { said } from '../address.ts';
import { useAsked } from '../ask.ts';
import { Shelves, useShelf } from '../shelves.tsx';
import { mayUse, useWho } from '../who.ts';
import { useWaiting } from './waiting.ts';
import { PROCEDURE_WORDS } from './words.ts';

export function Procedures() {
  const say = useSay();
  const { office } = useWho();
  const shelf = useShelf();
  const query = { state: shelf.state, ...said({ after: shelf.after }) };
  const asked = useAsked(listProcedures, { query }, { kept: true });
  return (
    <Shelves
      words={PROCEDURE_WORDS}
      shelf={shelf}
      action={
        mayUse(office.post, beginProcedure) && (
          <LinkButton kind="primary" icon={PlusIcon} href="/procedures/new">
            {say(PROCEDURE_WORDS.begin)}
          </LinkButton>
        )
      }
      asked={asked}
      rows={asked.answer?.procedures.map((row) => <Row key={row.procedureId} row={row} />)}
    />
  );
}

function Row({ row }: { readonly row: ProcedureRow }) {
  const say = useSay();
  const lang = useLang();
  const waiting = useWaiting();
  const { procedureId, title, placeName, beganOn, status, overdue } = row;
  return (
    <ListRow
      href={`/procedures/${procedureId}`}
      title={<span lang="zh-CN">{title}</span>}
      over={`${placeName} · ${say(PROCEDURE_WORDS.began, { day: dayText(beganOn, lang) })}`}
      under={waiting(row)}
      aside={
        <Tag strong={overdue}>{say(overdue ? PROCEDURE_WORDS.overdue : PROCEDURE_STATUS_LABELS[status])}</Tag>
      }
    />
  );
}
