/** 文件名: what a file is called, as it may be read by everybody: 王建国身份证_13812345678.pdf says more than its page. */
import { proposeMasks } from './mask.ts';
import type { Known, Mask } from './mask-kind.ts';
import { applyMasks } from './mask-word.ts';
import { isNoName } from './not-a-name.ts';
import { surnameLength } from './surname.ts';

/** Somebody's paper: the name before it is whose it is. */
const OF_SOMEBODY =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,4}?)(?=[ \-—(（]{0,2}(?:的)?(?:身份证|户口|银行卡|一卡通|存折|残疾证|低保证|病历|诊断|承诺书|申请书|保证书|欠条|收条|签字|签名|本人|离婚|结婚|判决|出院|死亡|住院|房产证|土地证|户主))/gu;

/** Without its ending and with what names somebody taken out; '' when nothing else was in it. */
export function maskedFileName(name: string, known: Known): string {
  const stem = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll('_', ' ')
    .trim();
  const owners = [...stem.matchAll(OF_SOMEBODY)]
    .filter(([, owner = '']) => surnameLength(owner) > 0 && !isNoName(owner.slice(0, 2)))
    .map(({ index, 1: owner = '' }): Mask => ({ from: index, to: index + owner.length, kind: 'name' }));
  const masks = proposeMasks(stem, known);
  const apart = owners.filter((one) => masks.every(({ from, to }) => to <= one.from || from >= one.to));
  return applyMasks(
    stem,
    [...masks, ...apart].sort((one, other) => one.from - other.from),
  );
}
