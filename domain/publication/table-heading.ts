/** 表头: what the heading of a column, or the label beside a cell, says of what stands there. */
import type { MaskKind } from './mask-kind.ts';

/** Of persons the house speaks of in its offices (经手人, 负责人, 审核人) nothing is hidden: who held one is no secret. */
const HEADINGS: readonly (readonly [kind: MaskKind, words: string])[] = [
  [
    'name',
    '姓名 户主 户主姓名 村民姓名 农户姓名 居民姓名 群众姓名 人员姓名 申请人 申请人姓名 联系人 承包人 承租人 受益人 受益户 收款人 领款人 领取人 ' +
      '开户人 持卡人 户名 监护人 代理人 委托人 家庭成员 成员姓名 被反映人 投诉人 反映人 当事人 学生姓名 残疾人姓名 老人姓名 救助对象 补助对象 ' +
      '保障对象 村民代表 户代表 签字 签名 本人签字 领取人签字 领款人签字 签收人 签章 代领人 出资人 捐款人 捐赠人 工人姓名 NAME',
  ],
  [
    'phone',
    '电话 手机 电话号码 手机号 手机号码 联系电话 联系方式 家庭电话 本人电话 固定电话 座机 户主电话 PHONE TEL MOBILE',
  ],
  [
    'id-card',
    '身份证 身份证号 身份证号码 证件号 证件号码 公民身份号码 公民身份证号码 身份号码 残疾证号 户主身份证号 户主身份证号码 居民身份证号',
  ],
  [
    'bank-card',
    '账号 帐号 账户 银行账号 银行卡号 卡号 一卡通 一卡通号 一卡通账号 社保卡号 存折账号 开户账号 惠农卡号 收款账号',
  ],
  ['address', '住址 家庭住址 现住址 户籍地址 户口所在地 详细住址 门牌号 居住地址 家庭地址 通讯地址'],
  ['plate', '车牌 车牌号 车牌号码 号牌号码'],
  ['wechat', '微信 微信号'],
  ['qq', 'QQ QQ号 QQ号码'],
  ['email', '邮箱 电子邮箱 EMAIL E-MAIL'],
];

const KIND_OF = new Map(
  HEADINGS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What a cell says of others; undefined for one that says nothing personal. `cell` as it is read. */
export function headingOf(cell: string): MaskKind | undefined {
  const bare = cell
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[\s:：*★]/g, '')
    .replace(/^\d+[.、]/, '');
  return KIND_OF.get(bare);
}

/** What stands in a column of names and is none: sums and blanks. */
const NO_NAMES = new Set(
  '合计 小计 总计 共计 累计 本页合计 本页小计 无 同上 空白 详见附件 见附件 略 待定 不详 集体 村集体 村委会 本村 全村 全组 公示 备注 性别 年龄 序号'.split(
    ' ',
  ),
);

export const isNoNameCell = (cell: string): boolean => NO_NAMES.has(cell.replace(/\s/g, ''));
