/** 短信网关: the secret it signs with. Only a seed is stored; what is made of it is shown once and never again. */
import * as api from '../../contract/setting.ts';
import { sharedSecret } from '../kit/keyed.ts';
import { rereading } from '../kit/rereading.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { addSetting } from '../kit/settings.ts';
import { versionsOf } from './store.ts';

const WORD = 'sms.secret';

export const smsSettings: readonly Served[] = [
  query(api.getSms, async (_, { tx, house }) => {
    const versions = await versionsOf(tx, house.county, WORD);
    return {
      isSet: typeof versions[0]?.body === 'string',
      versions: versions.map(({ version, since, by_name, by_post, why }) => ({
        version,
        since,
        byName: by_name,
        byPost: by_post,
        why,
      })),
    };
  }),

  rereading(
    command(
      api.renewSms,
      async ({ body: { why } }, { tx, house, office }) => {
        const seed = house.newId();
        const at = new Date(house.now());
        await addSetting(tx, house.county, { word: WORD, body: seed, why, at, by: office });
        return { seed };
      },
      ({ seed }, house) => ({ secret: sharedSecret(house, seed) }),
    ),
  ),

  rereading(
    command(api.stopSms, async ({ body: { why } }, { tx, house, office }) => {
      const at = new Date(house.now());
      await addSetting(tx, house.county, { word: WORD, body: null, why, at, by: office });
      return {};
    }),
  ),
];
