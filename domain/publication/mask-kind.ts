/** 遮蔽: a passage not everybody may read, and what is known about a matter before its text is read. */

/** 姓名 手机 座机 身份证 银行卡或账号 护照 车牌 微信 QQ 邮箱 住址. */
export const MASK_KINDS = [
  'name',
  'phone',
  'landline',
  'id-card',
  'bank-card',
  'passport',
  'plate',
  'wechat',
  'qq',
  'email',
  'address',
] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

/** A passage of a text: UTF-16 offsets in the text as it was written, `to` exclusive. */
export interface Mask {
  readonly from: number;
  readonly to: number;
  readonly kind: MaskKind;
}

/** What the matter and the county know. Everything else is recognised by its form. */
export interface Known {
  /** Of everyone in the matter, as written there: 王建国, or only 老王. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly addresses?: readonly string[] | undefined;
  /** Phones of public units, which stay readable. A phone in both lists is masked. */
  readonly publicPhones?: readonly string[] | undefined;
  /** Whether a row of digits is a code of our own that may stay readable, such as a place code. */
  readonly ownCodes?: ((digits: string) => boolean) | undefined;
}

/** A passage of a `Reading`: its own offsets, `end` exclusive. */
export interface Finding {
  readonly at: number;
  readonly end: number;
  readonly kind: MaskKind;
}
