/** 提示词: what stands right before a row of digits and says what it is. */

export const isAfterPhoneWord = before(
  /(?:电话|手机|座机|固话|联系方式|联系|致电|拨打|传真|短信|☎|TEL|PHONE|MOBILE|MOB|CELL|FAX)/,
);

/** Phones of units that want to be called. */
export const isAfterPublicWord = before(
  /(?:热线|客服|报警|急救|(?:值班|监督|举报|服务|投诉|办公|咨询|办公室|便民)(?:电话|座机))/,
);

export const isAfterIdentityWord = before(/(?:身份证|身份证件|证件|身份|残疾证|居住证|ID|ID卡)/);

export const isAfterAccountWord = before(
  /(?:卡号|账号|帐号|账户|帐户|银行卡|一卡通|一折通|社保卡|存折|储蓄卡|信用卡)/,
);

export const isAfterPassportWord = before(/(?:护照|通行证|证件|PASSPORT)/);

/** Letters that name a number instead of belonging to it. */
export const isAfterLetterWord = before(
  /(?:^|[^A-Z])(?:TEL|PHONE|MOBILE|MOB|CELL|FAX|WX|VX|WECHAT|WEIXIN|QQ|ID|T|M|V)/,
);

/** The word, then at most six signs that only lead over to the number; the last heading of a table says nothing of the row below. */
function before(word: RegExp): (plain: string, at: number) => boolean {
  const ending = new RegExp(`${word.source}[号码为是:：\\s(.+]{0,6}$`, 'u');
  return (plain, at) =>
    ending.test(plain.slice(Math.max(0, at - 18), at)) &&
    !OF_THE_ROW_ABOVE.test(plain.slice(Math.max(0, at - 40), at));
}

const OF_THE_ROW_ABOVE = /\t[^\t\n]*\n\s*$/;
