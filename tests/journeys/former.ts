/** 前任片长: a chief whose office ends while reports still lie on the phone; told to the server as that phone tells it. */
import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { OfficePage } from '../../contract/office.ts';
import type { Me } from '../../contract/people.ts';
import type { OutcomeView } from '../../contract/sync.ts';
import { type OfflineCommand, PROTOCOL } from '../../domain/sync/command.ts';
import { DEMO_PASSWORD } from '../../server/people/demo.ts';

export interface FormerChief {
  readonly placeName: string;
  /** Sends what lies on the phone; what became of each, in their order. */
  readonly push: () => Promise<readonly OutcomeView[]>;
}

type Start = () => Promise<APIRequestContext>;

/** In the village of `cunganbu`, the last area that has a chief: takes a password, writes the texts, and is let go by the town. */
export async function formerChief(start: Start, texts: readonly string[]): Promise<FormerChief> {
  const [town, village, phone] = await Promise.all([start(), start(), start()]);
  await signIn(town, 'zhenganbu');
  const { office: cadre } = await signIn(village, 'cunganbu');
  const { officeId, personId, placeName } = await someChief(town, cadre.placeCode);

  const password = `${randomUUID()} 的 山和水`;
  const { code } = await post<{ code: string }>(town, `/api/people/${personId}/invite`);
  const { account } = await post<{ account: string }>(phone, '/api/invitations/open', { code }, false);
  const { office } = await post<Me>(phone, '/api/invitations/take', { code, password }, false);
  const commands = texts.map((text) => reportOf(text, office.officeId));
  await post(town, `/api/offices/${officeId}/end`, { why: '本人外出务工，不再担任' });
  await signIn(phone, account, password);

  const device = randomUUID();
  let spoken: { epoch: string | null; ticket: string | null } = { epoch: null, ticket: null };
  const push = async () => {
    const said = await post<{ epoch: string; ticket: string; outcomes: OutcomeView[] }>(
      phone,
      '/api/sync/push',
      { ...pushOf(commands, device), ...spoken },
      false,
    );
    spoken = { epoch: said.epoch, ticket: said.ticket };
    return said.outcomes;
  };
  return { placeName, push };
}

const OPENING = randomUUID();

const reportOf = (text: string, officeId: string): OfflineCommand => {
  const matterId = randomUUID();
  return {
    ...{ commandId: randomUUID(), kind: 'matter.report', version: 1, officeId, entity: matterId },
    ...{ params: {}, body: { matterId, text }, after: [], at: Date.now(), ticks: 1000, opening: OPENING },
  };
};

const pushOf = (commands: readonly OfflineCommand[], device: string) => ({
  ...{ protocol: PROTOCOL, device, commands },
  sent: { at: Date.now(), ticks: 60_000, opening: OPENING },
  phone: {
    waiting: 2,
    oldest: Date.now() - 86_400_000,
    refused: 0,
    app: '0.1.0',
    persisted: true,
    freeMegabytes: 812,
  },
});

const signIn = (who: APIRequestContext, account: string, password = DEMO_PASSWORD): Promise<Me> =>
  post<Me>(who, '/api/sign-in', { account, password }, false);

/** The last one, so that the areas of other stories keep theirs. */
async function someChief(town: APIRequestContext, village: string) {
  const chiefs: { officeId: string; placeName: string }[] = [];
  for (const group of await below(town, village))
    for (const area of await below(town, group.code)) {
      const { offices } = await read<{ offices: { officeId: string; post: string }[] }>(
        town,
        `/api/places/${area.code}`,
      );
      const chief = offices.find((one) => one.post === 'area_chief');
      if (chief !== undefined) chiefs.push({ officeId: chief.officeId, placeName: area.name });
    }
  const last = chiefs[chiefs.length - 1];
  if (last === undefined) throw new Error('no area of this village has a chief');
  const { personId } = await read<OfficePage>(town, `/api/offices/${last.officeId}`);
  return { ...last, personId };
}

const below = async (who: APIRequestContext, parent: string) =>
  (await read<{ places: { code: string; name: string }[] }>(who, `/api/places?parent=${parent}`)).places;

async function read<A>(who: APIRequestContext, url: string): Promise<A> {
  const answer = await who.get(url);
  if (!answer.ok()) throw new Error(`${url} ${await answer.text()}`);
  return answer.json();
}

async function post<A>(who: APIRequestContext, url: string, body: object = {}, commanded = true): Promise<A> {
  const data = commanded ? { commandId: randomUUID(), ...body } : body;
  const answer = await who.post(url, { data });
  if (!answer.ok()) throw new Error(`${url} ${await answer.text()}`);
  return answer.json();
}
