/** 区域与人员: one level of the county at a time, with those in office there; or by name. */
import { useLocation, useParams } from 'wouter';
import { ROSTER_POSTS } from '../../../contract/export.ts';
import { listMatters } from '../../../contract/matter.ts';
import { appointOffice } from '../../../contract/office.ts';
import { makePaperForm } from '../../../contract/picture.ts';
import { getPlace, listPlaces, type PlaceRow, searchPlaces } from '../../../contract/place.ts';
import { openPlace } from '../../../contract/place-change.ts';
import { contains } from '../../../domain/place/code.ts';
import { LinkButton } from '../../kit/button.tsx';
import { SearchField } from '../../kit/choice.tsx';
import { PlusIcon, PrintIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { Announce, EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LEVEL_LABELS } from '../../kit/terms.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { ExportButton } from '../export/export-button.tsx';
import { useTitle } from '../frame/title.ts';
import { PAPER_WORDS } from '../matter/paper-words.ts';
import { OFFICE_WORDS } from '../people/office-words.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { PlaceHistory } from './history.tsx';
import { Offices } from './offices.tsx';
import { PLACE_WORDS } from './words.ts';

export function Places() {
  const say = useSay();
  const [, go] = useLocation();
  const { office } = useWho();
  const { code = office.placeCode } = useParams<{ code?: string }>();
  const { q } = useConditions(['q']).conditions;
  const asked = useAsked(getPlace, { params: { code } });
  const { answer } = asked;
  const mayAppoint = mayUse(office.post, appointOffice) && contains(office.placeCode, code);
  useTitle(answer ? answer.place.name : say(PLACE_WORDS.title));
  return (
    <>
      <PageHead
        over={answer ? <Path above={answer.above} /> : undefined}
        title={answer ? answer.place.name : say(PLACE_WORDS.title)}
        under={answer && <Under place={answer.place} />}
        actions={
          <SearchField
            label={say(PLACE_WORDS.search)}
            defaultValue={q}
            onSearch={(text) =>
              go(
                text === ''
                  ? `/places/${code}`
                  : `/places/${code}?q=${encodeURIComponent(text.slice(0, 20))}`,
              )
            }
          />
        }
      />
      {q !== '' && <Found q={q} />}
      <Unanswered asked={asked} />
      {answer && q === '' && (
        <div className="place-sheet">
          <Card
            title={say(PLACE_WORDS.offices)}
            aside={
              <>
                {mayUse(office.post, makePaperForm) && answer.place.level === 'village' && (
                  <LinkButton small icon={PrintIcon} href={`/paper-form/${code}`}>
                    {say(PAPER_WORDS.title)}
                  </LinkButton>
                )}
                {mayAppoint && answer.place.level !== 'county' && (
                  <LinkButton small icon={PrintIcon} href={`/places/${code}/slips`}>
                    {say(OFFICE_WORDS.slips)}
                  </LinkButton>
                )}
                {mayAppoint && (
                  <LinkButton small icon={PlusIcon} href={`/places/${code}/appoint`}>
                    {say(OFFICE_WORDS.appoint)}
                  </LinkButton>
                )}
                {mayUse(office.post, { office: ROSTER_POSTS }) && contains(office.placeCode, code) && (
                  <ExportButton list="offices" filter={{ place: code }} />
                )}
              </>
            }
          >
            <Offices offices={answer.offices} opens={mayAppoint} />
          </Card>
          <PlaceHistory code={code} />
          <Below code={code} hasChildren={answer.place.hasChildren} />
        </div>
      )}
    </>
  );
}

/** 镇安县 › 永乐街道: each a way up. */
function Path({ above }: { readonly above: readonly PlaceRow[] }) {
  const say = useSay();
  if (above.length === 0) return null;
  return (
    <nav aria-label={say(PLACE_WORDS.path)} className="path">
      {above.map(({ code, name }) => (
        <span key={code}>
          <Go href={`/places/${code}`}>{name}</Go> <span aria-hidden="true">›</span>{' '}
        </span>
      ))}
    </nav>
  );
}

function Under({ place: { code, level, demo } }: { readonly place: PlaceRow }) {
  const say = useSay();
  const { office } = useWho();
  const seesMatters = mayUse(office.post, listMatters) && contains(office.placeCode, code);
  return (
    <span className="place-under">
      {say(LEVEL_LABELS[level])} · <span className="matter-no">{code}</span>{' '}
      {demo && <Tag>{say(PLACE_WORDS.demo)}</Tag>}{' '}
      {mayUse(office.post, openPlace) && (
        <LinkButton small kind="quiet" href={`/places/${code}/change`}>
          {say(CHANGE_WORDS.change)}
        </LinkButton>
      )}{' '}
      {seesMatters && (
        <LinkButton small kind="quiet" href={`/matters?place=${code}`}>
          {say(PLACE_WORDS.matters)}
        </LinkButton>
      )}
    </span>
  );
}

interface BelowProps {
  readonly code: string;
  readonly hasChildren: boolean;
}

function Below({ code, hasChildren }: BelowProps) {
  const say = useSay();
  const asked = useAsked(listPlaces, { query: { parent: code } }, { when: hasChildren });
  const places = asked.answer?.places;
  const { office } = useWho();
  return (
    <Card
      title={say(PLACE_WORDS.below)}
      aside={
        <>
          {places && say(PLACE_WORDS.belowCount, { n: places.length })}{' '}
          {contains(office.placeCode, code) && <ExportButton list="places" filter={{ place: code }} />}
        </>
      }
    >
      {!hasChildren && <p>{say(PLACE_WORDS.noneBelow)}</p>}
      {hasChildren && <Unanswered asked={asked} />}
      {places && <Rows places={places} />}
    </Card>
  );
}

function Found({ q }: { readonly q: string }) {
  const say = useSay();
  const asked = useAsked(searchPlaces, { query: { q } });
  const places = asked.answer?.places;
  return (
    <>
      <Unanswered asked={asked} />
      {places && <Announce>{say(PLACE_WORDS.found, { n: places.length })}</Announce>}
      {places?.length === 0 && <EmptyState title={say(PLACE_WORDS.notFound)} />}
      {places && places.length > 0 && (
        <Card title={say(PLACE_WORDS.found, { n: places.length })}>
          <Rows places={places} within />
        </Card>
      )}
    </>
  );
}

/** `within`: says where each lies, when they lie in different places. */
function Rows({
  places,
  within = false,
}: {
  readonly places: readonly PlaceRow[];
  readonly within?: boolean;
}) {
  return (
    <div className="place-list">
      <List>
        {places.map((place) => (
          <ListRow
            key={place.code}
            href={`/places/${place.code}`}
            title={place.name}
            over={within ? place.within.join(' › ') : undefined}
          />
        ))}
      </List>
    </div>
  );
}
