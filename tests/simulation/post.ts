/** 邮路: what goes out to people by text on a day: a gateway beside the server, and what each of its texts was about, as the store says at that moment. */
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import { DEFAULT_NOTICE_LIMITS } from '../../domain/notice/limits.ts';
import { seal } from '../../server/kit/sealing.ts';
import { ADDRESS } from '../../server/notice/deliver.ts';
import { sendNotices } from '../../server/notice/work.ts';
import { ask, COUNTY, commanded, type Someone } from '../support/county.ts';
import { plainServer } from '../support/gateways.ts';
import type { MortalCounty } from './mortal.ts';

export interface Post {
  /** The clock's turn: what is to be told goes, unless the server dies of it. */
  goes(): Promise<void>;
  /** What somebody was told more than once, and how many texts were of steps with words. */
  told(): { readonly twice: readonly string[]; readonly all: number };
  close(): Promise<void>;
}

/** Opens it for some people, each with a phone of their own. */
export async function openPost(county: MortalCounty, people: readonly Someone[]): Promise<Post> {
  const as = await county.who('system_admin', COUNTY);
  const set = async (name: string, body: object) => {
    const said = commanded({ ...body, why: '推演' });
    const reply = await ask(county, 'POST', `/api/settings/${name}`, { as, body: said });
    if (reply.statusCode !== 200) throw new Error(`${name} was answered ${reply.body}`);
    return reply.json();
  };
  const { secret } = await set('sms/renew', {});
  await set('notices/sms', { sms: { ...DEFAULT_CHANNELS.sms, on: true, provider: 'plain' } });
  await set('notices/limits', {
    limits: { ...DEFAULT_NOTICE_LIMITS, mostADay: { n: 20, source: '推演' } },
  });
  const gateway = await plainServer(() => secret);
  const owners = new Set(people.map(({ office }) => `person:${office.personId}`));
  for (const [n, owner] of [...owners].entries())
    await county.god.query(
      `insert into notice_choice (county_code, owner, channel, address, at) values ($1, $2, 'sms', $3, $4)`,
      [
        ...[COUNTY, owner, seal(county.house, ADDRESS, `1380000${String(n).padStart(4, '0')}`)],
        new Date(county.house.now()),
      ],
    );
  /** By what each is about: the names of its requests; the same name is one text. */
  const about = new Map<string, Set<string>>();
  let read = 0;
  return {
    goes: async () => {
      (county.house.gateways as Map<string, URL>).set('plain', gateway.url);
      await sendNotices(county.house).catch(() => {});
      await county.revived();
      for (const name of gateway.names.slice(read)) {
        const { rows } = await county.god.query<{ what: string }>(
          `select concat_ws(' ', n.kind, n.of_id, l.target, s.words) as what from letter l
           join notice n using (county_code, of_id, seq, to_key)
           join matter_step s on s.matter_id = n.of_id and s.seq = n.seq and s.words is not null where l.id = $1`,
          [name.slice(0, 36)],
        );
        // What has no words of its own may be said of a matter again: it is taken, and taken again one level up.
        for (const { what } of rows) about.set(what, (about.get(what) ?? new Set()).add(name));
      }
      read = gateway.names.length;
    },
    told: () => ({
      twice: [...about].filter(([, names]) => names.size > 1).map(([what]) => what),
      all: about.size,
    }),
    close: gateway.close,
  };
}
