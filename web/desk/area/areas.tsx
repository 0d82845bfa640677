/** 片区服务: a village with its areas, or one area with what its people want kept. */
import { useParams } from 'wouter';
import { type DoorCard, getDoorCards } from '../../../contract/door-card.ts';
import { levelOf } from '../../../domain/place/code.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { Absences } from './absences.tsx';
import { HallPhone } from './hall-phone.tsx';
import { Households } from './households.tsx';
import { Topics } from './topics.tsx';
import { AREA_WORDS } from './words.ts';

export function Areas() {
  const say = useSay();
  const { office } = useWho();
  const { code = office.placeCode } = useParams<{ code?: string }>();
  const asked = useAsked(getDoorCards, { params: { code } });
  const { answer } = asked;
  const one = levelOf(code) === 'area' ? answer?.cards[0] : undefined;
  const title = one === undefined ? say(AREA_WORDS.title) : one.placeName;
  useTitle(title);
  return (
    <>
      <PageHead
        over={code === office.placeCode ? undefined : <Go href="/areas">{say(AREA_WORDS.title)}</Go>}
        title={title}
        under={say(AREA_WORDS.lead)}
        actions={
          <Actions>
            <LinkButton icon={PrintIcon} href={`/areas/${code}/cards`}>
              {say(AREA_WORDS.doorCardsHere)}
            </LinkButton>
            <LinkButton href={`/roster/${code}`}>{say(AREA_WORDS.roster)}</LinkButton>
          </Actions>
        }
      />
      <Unanswered asked={asked} />
      {one !== undefined && (
        <>
          <Households code={code} />
          <Absences code={code} />
        </>
      )}
      {answer && one === undefined && (
        <>
          <div className="sheet-body">
            <AreaRows cards={answer.cards} />
            <div className="sheet-side">
              <Topics code={code} />
              {office.post === 'village_cadre' && (
                <HallPhone
                  key={answer.hallVersion}
                  code={code}
                  version={answer.hallVersion}
                  phone={answer.cards[0]?.hallPhone ?? ''}
                />
              )}
            </div>
          </div>
          <Absences code={code} />
        </>
      )}
    </>
  );
}

function AreaRows({ cards }: { readonly cards: readonly DoorCard[] }) {
  const say = useSay();
  return (
    <Card title={say(AREA_WORDS.areas)}>
      <div className="place-list">
        <List>
          {cards.map(({ code, placeName, chief }) => (
            <ListRow
              key={code}
              href={`/areas/${code}`}
              title={placeName}
              under={chief?.personName ?? say(AREA_WORDS.noChief)}
            />
          ))}
        </List>
      </div>
    </Card>
  );
}
