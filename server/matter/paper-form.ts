/** 纸质登记表: for whoever writes by hand: one sheet of a place, to be filled in, photographed and recorded. */
import { makePaperForm as api } from '../../contract/picture.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { qrPicture } from '../kit/qr.ts';
import { query } from '../kit/serve.ts';
import { findPlace } from '../place/store.ts';

const DIGITS = 8;

export const makePaperForm = query(api, async ({ params }, { tx, house }) => {
  const { code, name, within } = must(await findPlace(tx, house, params.code));
  const formNo = formNumber(house);
  const address = new URL(`/desk/matters/new?place=${code}&paper=${formNo}`, house.publicUrl);
  return { formNo, placeName: name, within: [...within], qr: qrPicture(address.href) };
});

/** 纸 4829-1370: eight digits, easily read out. */
function formNumber(house: House): string {
  const digits = house.chance(DIGITS, 10).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
