/** 为什么不收: a sentence for every reason a file, a row or a confirmation is refused with. */
import type { CellRefusal, HeadRefusal, IntakeRefusal } from '../../../domain/kernel/intake.ts';
import type { FileRefusal } from '../../../domain/kernel/sheet.ts';
import type { PastRefusal } from '../../../domain/matter/import.ts';
import type { PersonRefusal } from '../../../domain/people/import.ts';
import type { UnitRefusal } from '../../../domain/people/import-units.ts';
import type { GroundRefusal } from '../../../domain/place/import.ts';
import type { OutlineFault } from '../../../domain/place/outline.ts';
import type { RollImportRefusal } from '../../../domain/roll/import.ts';
import { BANNED_WORD } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const FILE_REFUSALS: Record<FileRefusal | HeadRefusal, Sentence> = {
  'empty-file': { zh: '文件是空的。', en: 'The file is empty.' },
  'too-many-bytes': { zh: '文件超过 10 MB，请分成几个文件。', en: 'The file is over 10 MB. Split it.' },
  'old-workbook': {
    zh: '这是旧格式的 Excel（.xls）。请在 Excel 或 WPS 里另存为 .xlsx 再上传。',
    en: 'This is an old Excel file (.xls). Save it as .xlsx and send that.',
  },
  'locked-workbook': {
    zh: '文件有密码。请去掉密码后再上传。',
    en: 'The file is locked by a password. Take it off first.',
  },
  'macro-workbook': {
    zh: '文件带有宏。请另存为不带宏的 .xlsx 再上传。',
    en: 'The file carries macros. Save it as .xlsx without them.',
  },
  'not-a-sheet': {
    zh: '这不是 Excel（.xlsx）或 CSV 文件。有的系统导出的“.xls”其实是网页：请用 Excel 或 WPS 打开，另存为 .xlsx 再上传。',
    en: 'This is neither an Excel (.xlsx) nor a CSV file. Some programs write web pages and call them .xls: open it and save it as .xlsx.',
  },
  'not-a-map': {
    zh: '边界要用 GeoJSON 文件（.geojson），里面是一个个带代码的面。请对照模板。',
    en: 'Boundaries come as GeoJSON (.geojson) with a code for each polygon. Compare the template.',
  },
  'unknown-encoding': {
    zh: '看不出文字编码。请另存为 UTF-8 或 GB 18030 的 CSV。',
    en: 'Its encoding cannot be told. Save it as UTF-8 or GB 18030.',
  },
  'odd-quotes': { zh: '第 {row} 行附近的引号不成对。', en: 'Quotes do not match near row {row}.' },
  'broken-file': { zh: '文件已损坏，打不开。请重新另存一份。', en: 'The file is damaged. Save it anew.' },
  'too-many-entries': {
    zh: '文件里的部件太多，不像一份名册。',
    en: 'It holds too many parts for a register.',
  },
  'entry-too-large': { zh: '文件展开后太大。', en: 'It grows too large when opened.' },
  'swells-too-much': {
    zh: '文件展开后大得不正常，没有打开。',
    en: 'It grows beyond reason when opened; it was not read.',
  },
  'unsafe-path': { zh: '文件里有不正常的路径，没有打开。', en: 'It holds unsafe paths; it was not read.' },
  'carries-doctype': {
    zh: '文件里有不该有的声明，没有打开。',
    en: 'It holds a declaration no workbook needs; it was not read.',
  },
  'no-visible-sheet': { zh: '没有看得见的工作表。', en: 'It has no visible sheet.' },
  'too-many-rows': {
    zh: '超过 2 万行（第 {row} 行还有内容），请分成几个文件。',
    en: 'Over 20,000 rows (row {row} holds something). Split it.',
  },
  'too-many-columns': { zh: '第 {row} 行超过 60 列。', en: 'Row {row} has more than 60 columns.' },
  'too-many-merges': {
    zh: '合并单元格太多。请取消合并后再上传。',
    en: 'Too many merged cells. Unmerge them first.',
  },
  'too-much-work': { zh: '读这个文件用时太长，已经停下。', en: 'Reading it took too long and was stopped.' },
  'too-much-memory': {
    zh: '读这个文件占用太多内存，已经停下。',
    en: 'Reading it took too much memory and was stopped.',
  },
  'no-head': {
    zh: '前 10 行里没有找到表头，缺少：{value}。请对照模板。',
    en: 'No heads of columns in the first 10 rows; missing: {value}. Compare the template.',
  },
  'head-merged': {
    zh: '表头有合并单元格（第 {row} 行 {column} 列“{value}”）。请取消合并，每列一个表头。',
    en: 'The heads are merged (row {row}, column {column}, “{value}”). Give each column one head.',
  },
  'head-twice': {
    zh: '表头“{value}”出现了两次（第 {row} 行 {column} 列）。请改掉一个。',
    en: 'The head “{value}” stands twice (row {row}, column {column}). Change one.',
  },
  'nothing-below': { zh: '表头下面没有内容。', en: 'Nothing stands below the heads.' },
};

export const ROW_REFUSALS: Record<
  CellRefusal | GroundRefusal | UnitRefusal | PersonRefusal | OutlineFault | PastRefusal | RollImportRefusal,
  Sentence
> = {
  missing: { zh: '没有填。', en: 'Nothing is filled in.' },
  'too-long': { zh: '太长了。', en: 'Too long.' },
  'unreadable-characters': {
    zh: '有看不见或不能保存的字符。',
    en: 'It holds characters that cannot be seen or kept.',
  },
  'wrong-value': { zh: '单元格是错误值，或太短。', en: 'The cell holds an error, or too little.' },
  'several-lines': {
    zh: '一格里写了几行。请改成一行（去掉 Alt+Enter 的换行）。',
    en: 'The cell holds several lines. Write it in one.',
  },
  'no-name': {
    zh: '这不像一个名称：要有汉字或字母，没有就空着，不写“无”或横线。',
    en: 'This is no name: it has letters; leave the cell empty where there is none.',
  },
  'digits-lost': {
    zh: '数字被 Excel 改过，丢了位数。请把这一列设为文本，重新填。',
    en: 'Excel has changed the number and lost digits. Format the column as text and fill it in again.',
  },
  'not-digits': { zh: '应当全是数字。', en: 'It should be digits only.' },
  'no-day': {
    zh: '不是能看懂的日期。请写成 2026-11-03。',
    en: 'This is no date we can read. Write 2026-11-03.',
  },
  'says-otherwise': {
    zh: '和第 {other} 行说的是同一个人，姓名或电话却不一样，请改成一致。',
    en: 'Row {other} speaks of the same person with another name or phone: let both say the same.',
  },
  'same-as-row': { zh: '和第 {other} 行重复。', en: 'The same as row {other}.' },
  'no-such-place': { zh: '库里没有这个地方。', en: 'There is no such place.' },
  'code-and-name-differ': {
    zh: '代码和名称说的不是同一个地方。',
    en: 'Code and name mean different places.',
  },
  'unknown-post': {
    zh: '没有这个职务。请用模板说明里的名称。',
    en: 'There is no such post. Use a name from the template.',
  },
  'post-not-by-file': {
    zh: '系统管理员不能从名册搬入，请由综治中心任命。',
    en: 'A system administrator is not made by a file: the governance centre appoints one.',
  },
  'post-not-at-level': {
    zh: '这个职务不在这一级地方。',
    en: 'This post is not held at a place of this level.',
  },
  'phone-wrong': { zh: '不是有效的手机号或电话。', en: 'This is no valid phone number.' },
  'no-such-unit': {
    zh: '这个地方没有这个承办单位。请先在设置里建立。',
    en: 'There is no such unit here. Set it up first.',
  },
  'unit-not-for-post': { zh: '只有部门经办才填承办单位。', en: 'Only unit handlers name a unit.' },
  'term-backwards': { zh: '任职结束早于开始。', en: 'The term ends before it begins.' },
  'phone-of-row': {
    zh: '手机号和第 {other} 行的另一个人相同。',
    en: 'Somebody else in row {other} has this phone.',
  },
  'several-of-that-name': {
    zh: '这里有几个同名的人，分不清是谁。请填手机号。',
    en: 'Several people here bear this name. Give the phone.',
  },
  'not-a-village': {
    zh: '组和片要写明属于哪个村（社区）。',
    en: 'Say in which village the group or area lies.',
  },
  'code-not-inside': {
    zh: '代码不在上级地方之内，或位数不对。',
    en: 'The code does not lie in its parent, or has the wrong length.',
  },
  'code-of-other-place': { zh: '这个代码已经是另一个地方的。', en: 'Another place has this code.' },
  'code-of-row': { zh: '这个代码第 {other} 行用过了。', en: 'Row {other} has this code.' },
  'no-code-left': { zh: '上级地方的代码已经用完。', en: 'No code is left in the place above.' },
  'unit-not-at-level': {
    zh: '承办单位设在县或镇（街道），不设在村以下。',
    en: 'A unit belongs to the county or a town, not below.',
  },
  'banned-word': BANNED_WORD,
  'no-village': { zh: '名册要写到村或组。', en: 'A roll names a village or a group.' },
  'no-year': { zh: '出生年要写四位数字。', en: 'The year of birth is four digits.' },
  'not-born-yet': { zh: '出生年在今年以后。', en: 'This year of birth is still to come.' },
  'not-yes-or-no': { zh: '这里只填“是”或“否”。', en: 'Only 是 or 否 stands here.' },
  'household-has-one': { zh: '这一户已经有户代表。', en: 'Somebody speaks for this house already.' },
  'unknown-domain': {
    zh: '办理范围里有不认识的名称。请用模板说明里的，用顿号隔开。',
    en: 'It names something that is not in the list of the template.',
  },
  'not-a-polygon': { zh: '不是面（Polygon 或 MultiPolygon）。', en: 'This is no Polygon or MultiPolygon.' },
  'ring-open': {
    zh: '边界没有闭合：最后一点要和第一点相同。',
    en: 'The outline is open: its last point must be its first.',
  },
  'outside-bounds': {
    zh: '坐标不在中国范围内，或经纬度写反了。先经度，后纬度。',
    en: 'A point lies outside China, or latitude stands first. Longitude comes first.',
  },
  'outline-too-large': {
    zh: '边界太细：一圈最多 1000 点，全部不超过 20 万个字符。请先简化。',
    en: 'Too detailed: at most 1,000 points a ring and 200,000 characters. Simplify it first.',
  },
  'ring-crosses': { zh: '边界线自己交叉了。', en: 'The outline crosses itself.' },
  'unknown-category': {
    zh: '没有这个类别。请用模板说明里的名称。',
    en: 'There is no such category. Use a name from the template.',
  },
  sensitive: {
    zh: '敏感事项只由经办人看，不能从名册搬入。请留在原来的档案里。',
    en: 'Sensitive matters are for their handlers only and are not brought in. Leave them in the older files.',
  },
  'identity-number': {
    zh: '里面有身份证号。请去掉，再导入。',
    en: 'It holds an identity number. Take it out first.',
  },
  'closed-before-raised': { zh: '办结早于提出。', en: 'It was closed before it was raised.' },
  'in-the-future': {
    zh: '日期还没有到。没有办结的事请直接登记。',
    en: 'The day is yet to come. Record open matters instead.',
  },
  'brought-before': {
    zh: '同一天、同一地方、同一标题的事项已经搬入过。',
    en: 'A matter of that day, place and title was brought in before.',
  },
};

export const INTAKE_REFUSALS: Record<IntakeRefusal, Sentence> = {
  'not-a-preview': {
    zh: '这个文件已经导入、撤销或放弃，不能再改。',
    en: 'This file was brought in, taken back or given up already.',
  },
  'still-doubtful': { zh: '还有问题没有决定。', en: 'Some questions are still open.' },
  'refused-not-acknowledged': {
    zh: '不收的行数有变化，请再看一遍。',
    en: 'The number of refused rows has changed: look again.',
  },
  'nothing-to-bring': { zh: '没有要新增或变更的行。', en: 'There is nothing new or changed.' },
  'changed-since': {
    zh: '预览之后库里有了变化，请先重新核对。',
    en: 'Something changed since the preview: check again first.',
  },
  'not-confirmed': { zh: '这个文件没有导入，不用撤销。', en: 'This file was not brought in.' },
  'too-late': { zh: '超过 30 天，不能撤销。', en: 'More than 30 days have passed.' },
  'rows-forgotten': {
    zh: '这个文件放得太久，各行已经清除。请重新上传。',
    en: 'It lay too long and its rows were forgotten. Send it again.',
  },
  'built-upon': {
    zh: '导入之后又有了变化，不能整批撤销。',
    en: 'Something was built on it since: it cannot be taken back.',
  },
};
