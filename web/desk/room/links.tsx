/** 委员联系: every member of the CPPCC with the rooms served, and the rooms that nobody serves yet. */
import { Link } from 'wouter';
import { type CppccMembers, listCppccMembers } from '../../../contract/room-people.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { ROOM_WORDS } from './words.ts';

export function RoomLinks() {
  const say = useSay();
  const asked = useAsked(listCppccMembers, {}, { fresh: true });
  const { answer } = asked;
  useTitle(say(ROOM_WORDS.links));
  return (
    <>
      <PageHead
        over={<Link href="/rooms">{say(ROOM_WORDS.title)}</Link>}
        title={say(ROOM_WORDS.links)}
        under={answer && say(ROOM_WORDS.linksLead, { n: answer.most })}
      />
      <Unanswered asked={asked} />
      {answer && (
        <div className="room-body">
          <Card title={say(ROOM_WORDS.cppccMember)}>
            <Members members={answer.members} />
          </Card>
          <div className="room-side">
            <Card title={say(ROOM_WORDS.without, { n: answer.withoutCount })}>
              {answer.without.length === 0 && <p className="act-none">{say(ROOM_WORDS.noWithout)}</p>}
              {answer.without.length > 0 && (
                <List>
                  {answer.without.map(({ roomId, name }) => (
                    <ListRow
                      key={roomId}
                      href={`/rooms/${roomId}?part=people`}
                      title={<span lang="zh-CN">{name}</span>}
                    />
                  ))}
                </List>
              )}
            </Card>
          </div>
        </div>
      )}
    </>
  );
}

function Members({ members }: Pick<CppccMembers, 'members'>) {
  const say = useSay();
  const columns: readonly Column<CppccMembers['members'][number]>[] = [
    { key: 'name', head: say(ROOM_WORDS.cppccMember), names: true, cell: ({ personName }) => personName },
    {
      key: 'rooms',
      head: say(ROOM_WORDS.servedRooms),
      cell: ({ rooms }) =>
        rooms.length === 0
          ? say(ROOM_WORDS.noneServed)
          : rooms.map(({ roomId, name }) => (
              <Link key={roomId} className="room-served" href={`/rooms/${roomId}?part=people`} lang="zh-CN">
                {name}
              </Link>
            )),
    },
  ];
  return (
    <Table
      caption={say(ROOM_WORDS.cppccMember)}
      captionUnseen
      stacks
      columns={columns}
      rows={members}
      keyOf={({ personId }) => personId}
    />
  );
}
