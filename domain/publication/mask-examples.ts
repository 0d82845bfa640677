/** 例子: texts written by hand. 【…】 stands around what has to be masked, in the order of the kinds before it. */

import { placeCodesOf } from './mask.ts';
import type { Known } from './mask-kind.ts';

export const KNOWN: Known = {
  names: ['王建国', '欧阳小芳', '李强', '阿依古丽·买买提', '老陈'],
  phones: ['13992412345', '0914-5322345'],
  addresses: ['永乐街道安山村三组12号'],
  publicPhones: ['0914-5322000', '13900000001'],
  ownCodes: placeCodesOf('611025'),
};

export const TO_MASK = `
phone | 请联系【13812345678】。
phone | 【13812345678】
phone | 电话：【138 1234 5678】
phone | 电话【138-1234-5678】打不通
phone | 电话【138—1234—5678】
phone | 【138.1234.5678】
phone | 【138·1234·5678】
phone | 手机【138 123 45678】
phone | 【1 3 8 1 2 3 4 5 6 7 8】
phone | 【1-3-8-1-2-3-4-5-6-7-8】
phone | 【+8613812345678】
phone | 【+86 138 1234 5678】
phone | 【+86-138-1234-5678】
phone | (【+86)13812345678】
phone | 【008613812345678】
phone | 【8613812345678】
phone | 【013812345678】
phone | 【１３８１２３４５６７８】
phone | 【１３８－１２３４－５６７８】
phone | 【138　1234　5678】
phone | 【一三八一二三四五六七八】
phone | 【幺三八幺二三四五六七八】
phone | 【一三八，一二三四，五六七八】
phone | 【壹叁捌壹贰叁肆伍陆柒捌】
phone | 【一九九〇〇零○一二三四】
phone | 【①③⑧①②③④⑤⑥⑦⑧】
phone | 【❶❸❽❶❷❸❹❺❻❼❽】
phone | 【𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖】
phone | 【1\u200b3\u200b8\u200b12345678】
phone | 【138\ufeff1234\u20605678】
phone | 【1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣】
phone | 【1381234五六七八】
phone | 【1三8一2三4五6七8】
phone | 【138，1234，5678】
phone phone | 【13812345678】、【13987654321】
phone phone | 【13812345678】/【13987654321】
phone phone | 【13812345678】 【13987654321】
phone | 2026-11-03 【13812345678】
phone | 第3组【13812345678】
phone | tel【13812345678】
phone | Tel:【13812345678】
phone | 电话【13812345678】一直打不通
phone | 共一【13812345678】
phone | ①【13812345678】
phone | 1.【13812345678】
phone | 手机号码为【1 38 12 34 56 78】
phone | 【19912345678】（微信同号）
phone | 【16612345678】、12345
phone | 我的号是【138（1234）5678】
phone | 微信【13812345678】
phone | 来电13900000001，反映人【13812345678】
phone | 原电话【13992412345】
phone | 【1399-2412-345】
name phone | 户主【张三】【13812345678】
phone | 户主【张三一三八一二三四五六七八】
landline | 【0914-5321234】
landline | 【0914 5321234】
landline | 【09145321234】
landline | （【0914）5321234】
landline | 【０９１４－５３２１２３４】
landline | 【029-88881234】
landline | 【010 8888 1234】
landline | 【0914-532-1234】
landline | 【+86 914 5321234】
landline | 【零九一四五三二一二三四】
landline | 家里座机【5321234】
landline | 联系电话：【532 1234】
landline | 传真：【0914-5321234转801】
landline | 传真：【0914-5321234-801】
landline landline | 家里的【5322345】就是【532-2345】
landline landline | 电话【0914-5321234】、【5321235】
id-card | 【11010519491231002X】
id-card | 【11010519491231002x】
id-card | 【１１０１０５１９４９１２３１００２Ｘ】
id-card | 【110105 19491231 002X】
id-card | 【110105-19491231-002X】
id-card | 【1101 0519 4912 3100 2X】
id-card | 【110105194912310021】
id-card | 身份证【611025199001011234】
id-card | 【611025198802300017】
id-card | 身份证号：【611025 1990 0101 1234】
id-card | 【6 1 1 0 2 5 1 9 9 0 0 1 0 1 1 2 3 4】
id-card | 【六一一〇二五一九九〇〇一〇一一二三四】
id-card | 【六一一零二五一九九零零一零一一二三Ｘ】
id-card | 【611025\u200b19900101\u200b1234】
id-card | 【611025900101123】
id-card | 【110105491231002】
id-card | 【110105 491231 002】
id-card | 残疾证【11010519491231002142】吗
id-card | 【110105，19491231，0021】
id-card | 身份证【611025199013451234】
id-card | 编号S【611025199001011234】
id-card | 【① ① 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X】
bank-card | 【6222021234567890128】
bank-card | 【6222 0212 3456 7890 123】
bank-card | 【6222-0212-3456-7890】
bank-card | 【６２２２０２１２３４５６７８９０１２８】
bank-card | 【4111111111111111】
bank-card | 【6217000010001234567】
bank-card | 卡号【6 2 2 2 0 2 1 2 3 4 5 6 7 8 9 0 1 2 8】
bank-card | 【六二二二〇二一二三四五六七八九〇一二八】
bank-card | 账号：【2606 0001 0920 0012 345】
bank-card | 一折通账号【27010100460101234567】
passport | 护照【E12345678】
passport | 【EA1234567】
passport | 【G12345678】
passport | 【Ｅ１２３４５６７８】
passport | 【e1234 5678】
passport | 【E 1234 5678】
passport | 【E一二三四五六七八】
passport | 【G-12345678】一本
passport | 港澳通行证【C12345678】
plate | 【陕H12345】
plate | 【陕H·12345】的车
plate | 【陕Ｈ１２３４５】
plate | 【陕 H 12345】
plate | 【陕h1234学】
plate | 【陕AD12345】
plate | 【陕A12345D】
plate | 【京A8888K】
plate | 【粤Z1234港】
plate | 【陕H12345】一辆
plate | 【陕H幺二三四五】停在路口
plate | 【陕H-1\u200b2345】
wechat | 微信号：【wang_jianguo88】
wechat | 微信【wjg1990abc】
wechat | 加V信【wjg1990abc】
wechat | vx:【zhangsan-01】
wechat | 微信号为【abcdefgh】
qq | QQ【123456789】
qq | QQ群：【123456789】
qq | qq号是【一二三四五六七】
email | 邮箱【wang.jg@example.com】。
email | 【１２３@ｑｑ．ｃｏｍ】
address | 住【永乐街道安山村三组12号】
address | 住【安山村三组12号】
address | 住【三组12号】
address | 住【永乐街道 安山村 3组１２号】
address | 修好了【五组7号】门前的水渠
address | 【三组十二号】院墙塌了
address | 他家住【三组7号】，出门要过河
address | 现住【安山村二组15号】
address | 门牌号【27号】的电表
address | 住址：【文化路8号楼2单元】
name | 【王建国】家门前的路
name | 修到【赵大山】家门口
name | 【李强】家屋后的坎塌了
name | 水从【周德发】家院子流过
name name | 【陈小林】家老屋要倒，【陈小林】不在
address | 幸福小区【3号楼2单元501室】
address | 【3栋2单元五〇一户】
name | 【王建国】反映路塌了
name | 【王 建 国】反映
name | 【王\u200b建\u200b国】反映
name | 【王　建　国】反映
name | 【王·建国】反映
name | 【老王】说路塌了
name | 【小王】说
name | 【王师傅】说
name | 【王大爷】说
name | 【王叔叔】说
name | 【老李】和
name | 【建国叔】说
name | 【欧阳小芳】来电
name | 【欧阳女士】来电
name | 【小欧阳】来电
name | 【李强】和对方
name | 【阿依古丽·买买提】来电
name | 【阿依古丽买买提】来电
name | 【老陈】家
name | 【陈师傅】家
name name | 【王建国】、【李强】两户
name | 当事人【张三】反映
name | 当事人【张三】。
name | 联系人：【李四】
name | 联系人:【李小四】，电话
name | 户主【王建民】
name | 申请人【诸葛明】要求
name | 村民【赵大有】反映
name | 村民【周平】说
name name | 当事人【张三】、【李四】到场
name name | 当事人【张三】和【李四光】到场
name | 姓名：【于海】
name | 被反映人【孙志刚】在场
name | 我叫【马小跃】，
name | 【刘德全】，男，
name | 来访人：【刘德全】（男）
name | 【何翠花】女士来电
name | 户主姓名：【汪洋】
`;
