/** 无片长的片区: inside the own place, with the way to appoint for those who may. */
import { appointOffice, listVacant } from '../../../contract/office.ts';
import { Actions } from '../../kit/button.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { Pager } from '../../kit/table.tsx';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { OFFICE_WORDS } from './office-words.ts';

export function Vacant() {
  const say = useSay();
  const { office } = useWho();
  const { conditions, address } = useConditions(['after']);
  const { after } = conditions;
  const asked = useAsked(listVacant, { query: after === '' ? {} : { after } }, { kept: true });
  useTitle(say(OFFICE_WORDS.vacant));
  const mayAppoint = mayUse(office.post, appointOffice);
  return (
    <>
      <PageHead
        title={say(OFFICE_WORDS.vacant)}
        under={say(OFFICE_WORDS.vacantLead)}
        actions={
          asked.answer &&
          asked.answer.count > 0 && (
            <Actions>
              <ExportButton list="vacant" filter={{}} />
            </Actions>
          )
        }
      />
      <Unanswered asked={asked} />
      {asked.answer?.count === 0 && <EmptyState title={say(OFFICE_WORDS.noneVacant)} />}
      {asked.answer && asked.answer.count > 0 && (
        <Card
          title={say(OFFICE_WORDS.vacant)}
          aside={<span className="count">{say(OFFICE_WORDS.vacantCount, { n: asked.answer.count })}</span>}
        >
          <div className="place-list">
            <List>
              {asked.answer.areas.map(({ code, name, within }) => (
                <ListRow
                  key={code}
                  href={mayAppoint ? `/places/${code}/appoint` : `/places/${code}`}
                  title={name}
                  over={within.join(' › ')}
                />
              ))}
            </List>
          </div>
          <Pager
            untimed
            label={say(OFFICE_WORDS.more)}
            olderHref={asked.answer.after === null ? null : address({ after: asked.answer.after })}
          />
        </Card>
      )}
    </>
  );
}
