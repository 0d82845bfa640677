/**
 * 密码: long enough, and none that everybody tries first. No rule about kinds of characters, no forced change
 * (NIST SP 800-63B; ASVS 6.2).
 */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

export type PasswordRefusal =
  | 'password-short'
  | 'password-long'
  | 'password-digits'
  | 'password-common'
  | 'password-own';

/** What is wrong with a password, or undefined. `own`: account, phone and name of the person. */
export function passwordRefusal(password: string, own: readonly string[]): PasswordRefusal | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'password-short';
  if (length > PASSWORD_LENGTH.max) return 'password-long';
  if (/^\d+$/.test(password)) return 'password-digits';
  const plain = password.toLowerCase();
  if (own.some((word) => word.length >= 2 && plain.includes(word.toLowerCase()))) return 'password-own';
  return isCommon(plain) ? 'password-common' : undefined;
}

/** One character over and over, a row of the keyboard, or a word everybody uses with digits and marks around it. */
function isCommon(plain: string): boolean {
  if (new Set(plain).size <= 3) return true;
  const bare = plain.replace(/^[^a-z\u4e00-\u9fff]+|[^a-z\u4e00-\u9fff]+$/g, '');
  const read = bare
    .replace(/[@4]/g, 'a')
    .replace(/[$5]/g, 's')
    .replace(/0/g, 'o')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e');
  return (
    [bare, read].some((it) => COMMON.includes(it) || isRow(it)) || ROWS.some((row) => row.startsWith(plain))
  );
}

const ROWS = [
  '1qaz2wsx3edc4rfv',
  '1q2w3e4r5t6y',
  'q1w2e3r4t5y6',
  'qazwsxedcrfv',
  'a1b2c3d4e5',
  'abc123456789',
  '123abc456',
];

const isRow = (text: string): boolean =>
  text.length >= 4 &&
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'].some((row) => row.includes(text));

/** The words of the most used passwords here and abroad, without what people put before and after them. */
const COMMON: readonly string[] = [
  'a',
  'aa',
  'aaa',
  'ab',
  'abc',
  'abcd',
  'abcabc',
  'admin',
  'administrator',
  'adminadmin',
  'asd',
  'asdasd',
  'baobao',
  'baseball',
  'beijing',
  'changeme',
  'china',
  'chinese',
  'computer',
  'dragon',
  'football',
  'hello',
  'helloworld',
  'huawei',
  'iloveyou',
  'jiayou',
  'letmein',
  'login',
  'love',
  'master',
  'mima',
  'mimamima',
  'monkey',
  'mypassword',
  'nihao',
  'p',
  'pass',
  'passw',
  'password',
  'passwordpassword',
  'princess',
  'q',
  'qaz',
  'qq',
  'qwe',
  'qweasd',
  'qweasdzxc',
  'qweqwe',
  'qwer',
  'root',
  'secret',
  'shadow',
  'sunshine',
  'superman',
  'system',
  'taobao',
  'test',
  'user',
  'wang',
  'weixin',
  'welcome',
  'woaini',
  'woainima',
  'woaiwojia',
  'woaizhongguo',
  'wodemima',
  'xiezhi',
  'zaq',
  'zhenan',
  'zhongguo',
  'zxc',
  'zxcvbnm',
];
