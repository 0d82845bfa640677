/** 代替: what stands in a published text where something was taken out. */
import { compactText } from './compact.ts';
import { MASK_KINDS, type Mask, type MaskKind } from './mask-kind.ts';
import { isFamiliar, surnameLength } from './surname.ts';

/** A mark for each kind; of a name, made from the name. */
export type MaskWords = Readonly<Record<Exclude<MaskKind, 'name'>, string>> & {
  readonly name: (name: string) => string;
};

/** 王建国 → 王某某, 老王 → 王某, 欧阳修 → 欧阳某; a name without a known surname → 某某. */
export const MASK_WORDS_ZH: MaskWords = {
  name: (name) => {
    const plain = compactText(name).plain;
    const bare =
      plain.length > 1 && isFamiliar(plain[0]) && surnameLength(plain, 1) > 0 ? plain.slice(1) : plain;
    const surname = bare.slice(0, surnameLength(bare));
    return surname + (surname !== '' && bare.length - surname.length < 2 ? '某' : '某某');
  },
  phone: '〔电话〕',
  landline: '〔电话〕',
  'id-card': '〔身份证号〕',
  'bank-card': '〔银行账号〕',
  passport: '〔证件号〕',
  plate: '〔车牌号〕',
  wechat: '〔微信号〕',
  qq: '〔QQ号〕',
  email: '〔邮箱〕',
  address: '〔住址〕',
};

export const MASK_WORDS_EN: MaskWords = {
  name: () => '[name]',
  phone: '[phone]',
  landline: '[phone]',
  'id-card': '[identity number]',
  'bank-card': '[account number]',
  passport: '[document number]',
  plate: '[vehicle plate]',
  wechat: '[WeChat]',
  qq: '[QQ]',
  email: '[email]',
  address: '[address]',
};

/**
 * The text with every masked passage taken out and its mark in its place: what was there cannot be read again from
 * the answer. `masks` sorted and apart, as `proposeMasks` gives them, for this very text.
 */
export function applyMasks(text: string, masks: readonly Mask[], words: MaskWords = MASK_WORDS_ZH): string {
  let masked = '';
  let done = 0;
  for (const { from, to, kind } of masks) {
    if (from < done || to > text.length) throw new RangeError(`no mask of this text: ${from} to ${to}`);
    masked += text.slice(done, from) + (kind === 'name' ? words.name(text.slice(from, to)) : words[kind]);
    done = to;
  }
  return masked + text.slice(done);
}

/** Whether a text holds anything besides marks, signs and space. */
export function isMoreThanMarks(text: string, words: MaskWords = MASK_WORDS_ZH): boolean {
  const bare = MASK_KINDS.filter((kind) => kind !== 'name').reduce(
    (rest, kind) => rest.split(words[kind]).join(''),
    text,
  );
  return /[\p{L}\p{N}]/u.test(bare);
}
