/** 住址: where somebody lives, found by its form: 三组12号门前, 家住二组7号. A count of houses (三组5户) and a day (三组12号开会) are none. */
import type { Finding } from './mask-kind.ts';
import type { Reading } from './reading.ts';

/** 三组12号 with a word of a house right after it. */
const GROUP_AND_DOOR =
  /(?<![\d十])[\d十]{1,3}组 ?(?:门牌)?号?[\d十百]{1,4}号(?=门前|门口|门外|家|院|屋|房|旁|对面|背后|后面|前面|隔壁|住户|农户|户主|宅|围墙)/g;

/** A door after a word that says somebody lives there; the names of places between them are part of it. */
const SAID_TO_LIVE =
  /(?:家住|现住|住在|住址|户籍地|门牌号?)[在为是]?[: ]{0,2}([\p{Script=Han}\d-]{0,20}?[\d十百]{1,4}(?:号楼|号院|栋|幢|单元|弄|号|室)(?:-?\d{1,4}(?:号楼|栋|幢|单元|号|室|户))*)(?!床|病房|线|文|令|井|桥|杆)/gu;

export function findAddresses({ digits }: Reading): Finding[] {
  const doors = [...digits.matchAll(GROUP_AND_DOOR)].map(({ 0: door, index }) => [index, door] as const);
  const lived = [...digits.matchAll(SAID_TO_LIVE)].map(
    ({ 0: said, 1: door = '', index }) => [index + said.length - door.length, door] as const,
  );
  return [...doors, ...lived].map(([at, door]) => ({ at, end: at + door.length, kind: 'address' }));
}
