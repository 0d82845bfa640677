/** 未知的姓名: names nobody told us, where a word before or after says that one stands there: 户主王建国, 张三，男. */
import type { Finding } from './mask-kind.ts';
import { isHiddenName } from './mask-name.ts';
import { followsName, isGrammar, isNoName } from './not-a-name.ts';
import { isEverydayWord, surnameLength } from './surname.ts';

/** Words after which a name is usual. Not those of offices: who held one is no secret. */
const ANNOUNCING =
  /被反映人|被举报人|被投诉人|当事人|联系人|申请人|反映人|报告人|上报人|提出人|举报人|投诉人|信访人|求助人|报案人|承包人|承租人|出租人|监护人|委托人|代理人|受益人|收款人|持卡人|开户人|受伤人|户主|死者|伤者|患者|病人|车主|房主|房东|业主|租户|本人|我叫|名叫|叫做|姓名|户名|甲方|乙方|丈夫|妻子|儿子|女儿|父亲|母亲|孙子|孙女|老伴|村民|居民|群众|低保户|五保户|特困户|脱贫户|监测户|贫困户|残疾人|独居老人|老人|学生|邻居|司机/g;

/** 张三，男， and 李四先生, at the beginning of a clause. */
const TOLD_AFTER =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,4}?)(?=[,，、( ]{1,2}[男女](?:[,，、;；)。 ]|性)|先生|女士|同志)/gu;

export function findAnnouncedNames(plain: string): Finding[] {
  const found: Finding[] = [];
  for (const word of plain.matchAll(ANNOUNCING)) {
    let at = word.index + word[0].length;
    const colon = /^(?:姓名)?[ ]?[:(][ ]{0,2}/.exec(plain.slice(at, at + 6))?.[0] ?? '';
    at += colon.length || (/^[为是 ]/.test(plain.slice(at, at + 1)) ? 1 : 0);
    for (let more = true; more; ) {
      const length = nameLength(plain, at, colon !== '');
      if (length === 0) break;
      found.push({ at, end: at + length, kind: 'name' });
      more = /[、,，和与及]/.test(plain[at + length] ?? '');
      at += length + 1;
    }
  }
  for (const { index, 1: name = '' } of plain.matchAll(TOLD_AFTER)) {
    const surname = surnameLength(name);
    if (surname > 0 && name.length - surname <= 2 && name.length > surname && !isNoName(name.slice(0, 2))) {
      found.push({ at: index, end: index + name.length, kind: 'name' });
    }
  }
  return [...found, ...findAtHome(plain)].filter(({ at, end }) => !isHiddenName(plain.slice(at, end)));
}

/** 王建国家门前: whose house it is. The sign before 家 may belong to it: 国家, 人家, 农家. */
const HOME =
  /家(?=的?(?:门前|门口|门外|屋后|屋前|房后|房前|院子|院坝|老屋|老房|房子|房屋|猪圈|牛圈|鸡圈|厕所|地里|隔壁|旁边|对面|坎上|坎下))/g;
const NO_ONE_S = /[人大专商厂买卖酒渔公自娘婆亲东老全各每几两多一别谁我你他她您咱户居邻戚民众]/;

function findAtHome(plain: string): Finding[] {
  return [...plain.matchAll(HOME)].flatMap(({ index: end }): Finding[] => {
    if (NO_ONE_S.test(plain[end - 1] ?? '')) return [];
    const length = [4, 3, 2].find((signs) => isWholeName(plain.slice(Math.max(0, end - signs), end), signs));
    return length === undefined ? [] : [{ at: end - length, end, kind: 'name' }];
  });
}

function isWholeName(name: string, signs: number): boolean {
  if (!/^\p{Script=Han}+$/u.test(name) || name.length !== signs || isNoName(name.slice(0, 2))) return false;
  const surname = surnameLength(name);
  if (surname === 0 || (surname === 1 && isEverydayWord(name[0] ?? ''))) return false;
  return [...name.slice(surname)].every((sign) => !isGrammar(sign)) && signs - surname < 3 && signs > surname
    ? !(signs === 2 && '国农'.includes(name[1] ?? ''))
    : false;
}

/** How many signs from here are a name; 0 when none begins here. Given names have one or two signs. */
function nameLength(plain: string, at: number, colon: boolean): number {
  const surname = surnameLength(plain, at);
  if (surname === 0 || isNoName(plain.slice(at, at + 2))) return 0;
  if (surname === 1 && !colon && isEverydayWord(plain[at] ?? '')) return 0;

  const start = at + surname;
  const [, given = ''] = /^(某{1,2}|\p{Script=Han}{1,2})/u.exec(plain.slice(start, start + 2)) ?? [];
  if (given === '' || isGrammar(given[0])) return 0;
  if (given.length === 1 || given[0] === '某' || isGrammar(given[1]))
    return surname + (given === '某某' ? 2 : 1);
  if (followsName(plain, start + 1) && !followsName(plain, start + 2)) return surname + 1;
  return surname + 2;
}
