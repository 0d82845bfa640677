/** 姓氏: the surnames of the country, and how people speak to somebody whose surname they use. */

const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 拓跋 呼延 西门 轩辕 第五'
  ).split(' '),
);

const SINGLE = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付方' +
    '邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁' +
    '符阮纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席' +
    '卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇甄仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满' +
    '闻位厉仝区郎侍雍璩晁慎尚殷傅曲花强邸权伏尉衡支计平水禹狄贝都双韶郜幸扶堵宰郦屠暴郁胡应东步殳沃利蔚越隆巢蒯沙养丰相后竺逯盖益桓公练展母仉缑亢逄揭',
);

/** Surnames that are everyday words first: without a colon before them they are read as those words. */
const EVERYDAY = new Set(
  '于和向从同时成都全曾关应任由计平水双单支连明原边后相公利展位强师满区养越益东南路安司',
);

/** How many signs of the text are a surname here: 0, 1, or 2 for 欧阳. */
export function surnameLength(text: string, at = 0): 0 | 1 | 2 {
  if (COMPOUND.has(text.slice(at, at + 2))) return 2;
  return SINGLE.has(text[at] ?? '') ? 1 : 0;
}

export const isEverydayWord = (surname: string): boolean => EVERYDAY.has(surname);

/** 王师傅, 王叔: what is said after a surname, or after a given name. Longest first. */
export const TITLES: readonly string[] = (
  '老师傅 老汉 老师 老板 老爷子 老太太 老太 老伯 老人 师傅 先生 女士 同志 小姐 大爷 大伯 大叔 大婶 大娘 大妈 大哥 大嫂 大姐 ' +
  '阿姨 姨 叔叔 叔 婶婶 婶子 婶 伯伯 伯 爷爷 爷 奶奶 奶 婆婆 婆 哥 嫂子 嫂 姐 妹子 弟 医生 大夫 氏 某'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** 老王, 小王, 阿王: what is said before a surname. */
export const isFamiliar = (sign: string | undefined): boolean =>
  sign !== undefined && sign !== '' && '老小阿'.includes(sign);

/** Words that begin as 小王 or 王哥 do and mean no one. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);

const COMMON = new Set(
  (
    '小时 小康 小麦 小米 小路 小金 小水 小石 小于 小区 小车 小项 小户 小包 小单 小计 小平 小马 小花 小商 小池 小谷 小易 小解 老区 老路 老年 老户 ' +
    '老单 老边 老师 小师 小柴 小班 小满 小华 小学 小沙 小毛 小常 小党 老党 老党员'
  ).split(' '),
);
