/** 议事室: the rooms of this place and of those below it, each with what it is today. */
import { useSearch } from 'wouter';
import { getPlace } from '../../../contract/place.ts';
import { listRooms, openRoom, type RoomRow } from '../../../contract/room.ts';
import { listCppccMembers } from '../../../contract/room-people.ts';
import { SIGNS } from '../../../domain/room/sign.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { Select } from '../../kit/field.tsx';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { SIGN_LABELS } from '../../kit/room-terms.ts';
import { listed, useLang, useSay } from '../../kit/sentences.ts';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { usePlaceSources } from '../place/sources.ts';
import { Unanswered } from '../trouble.tsx';
import { Pages } from '../watch/pages.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { ROOM_WORDS } from './words.ts';

export function Rooms() {
  const say = useSay();
  const lang = useLang();
  const search = useSearch();
  const { office } = useWho();
  const { conditions, address, ask } = useConditions(['place', 'sign', 'after']);
  const place = conditions.place || office.placeCode;
  const sign = oneOf(SIGNS, conditions.sign) ?? '';
  const asked = useAsked(
    listRooms,
    { query: { place, ...said({ sign, after: conditions.after }) } as never },
    { kept: true },
  );
  const { answer } = asked;
  useTitle(say(ROOM_WORDS.title));
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(ROOM_WORDS.title)}
        under={say(ROOM_WORDS.lead)}
        actions={
          <Actions>
            {mayUse(office.post, listCppccMembers) && (
              <LinkButton kind="primary" href="/rooms/links">
                {say(ROOM_WORDS.links)}
              </LinkButton>
            )}
            {mayUse(office.post, openRoom) && !(office.post === 'village_cadre' && answer?.count === 1) && (
              <LinkButton kind="primary" icon={PlusIcon} href="/rooms/new">
                {say(ROOM_WORDS.open)}
              </LinkButton>
            )}
          </Actions>
        }
      />
      <Narrow
        key={search}
        place={conditions.place}
        sign={sign}
        onAsk={(next) => ask({ ...next, after: '' })}
      />
      <Unanswered asked={asked} />
      {answer?.rooms.length === 0 && (
        <EmptyState title={say(ROOM_WORDS.none)}>{say(ROOM_WORDS.noneLead)}</EmptyState>
      )}
      {answer && answer.rooms.length > 0 && (
        <>
          <p className="act-lead">{say(ROOM_WORDS.count, { n: answer.count })}</p>
          <List label={say(ROOM_WORDS.title)}>
            {answer.rooms.map((room) => (
              <Row key={room.roomId} room={room} />
            ))}
          </List>
        </>
      )}
      <Pages
        firstHref={conditions.after === '' ? null : address({ after: '' })}
        nextHref={answer?.next ? address({ after: answer.next }) : null}
      />
    </>
  );
}

interface NarrowProps {
  readonly place: string;
  readonly sign: string;
  readonly onAsk: (next: { place?: string; sign?: string }) => void;
}

function Narrow({ place: code, sign, onAsk }: NarrowProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const known = useAsked(getPlace, { params: { code } }, { when: code !== '' }).answer?.place ?? null;
  return (
    <div className="filter no-print">
      <div className="filter-wide">
        <PlacePicker
          {...sources}
          label={say(ROOM_WORDS.place)}
          value={known}
          onChange={(place) => onAsk({ place: place.code })}
        />
      </div>
      <Select
        label={say(ROOM_WORDS.sign)}
        value={sign}
        choices={[
          { value: '', label: say(ROOM_WORDS.anySign) },
          ...SIGNS.map((value) => ({ value, label: say(SIGN_LABELS[value]) })),
        ]}
        onChange={({ target }) => onAsk({ sign: target.value })}
      />
    </div>
  );
}

function Row({ room: { roomId, name, within, placeName, signs, today } }: { readonly room: RoomRow }) {
  const say = useSay();
  const lang = useLang();
  const named = (which: readonly (typeof signs)[number][]) =>
    listed(
      [...new Set(which)].map((one) => say(SIGN_LABELS[one])),
      lang,
    );
  return (
    <ListRow
      href={`/rooms/${roomId}`}
      over={[...within, placeName].join(' ')}
      title={<span lang="zh-CN">{name}</span>}
      under={named(signs)}
      aside={say(ROOM_WORDS.today, { signs: named(today.map(({ sign }) => sign)) })}
    />
  );
}
