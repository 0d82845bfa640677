/** 专项排查与天气提示为什么不能: one sentence for every reason. */
import type { AskCampaignRefusal, EndCampaignRefusal } from '../../../domain/watch/ask-campaign.ts';
import type { ApproveCampaignRefusal, RefuseCampaignRefusal } from '../../../domain/watch/decide-campaign.ts';
import type { WeatherRefusal } from '../../../domain/watch/weather.ts';
import { BANNED_WORD } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS, REFUSE_CAMPAIGN_REFUSALS, TWO_OPEN } from '../../kit/watch-refusals.ts';

const PLACES = {
  'no-such-place': ADD_POINT_REFUSALS['no-such-place'],
  'place-not-yours': ADD_POINT_REFUSALS['place-not-yours'],
  'id-taken': ADD_POINT_REFUSALS['id-taken'],
};

export const ASK_REFUSALS: Record<AskCampaignRefusal | 'id-taken', Sentence> = {
  ...PLACES,
  'not-an-asker': {
    zh: '县直单位、综治中心和镇（街道）才能提出。',
    en: 'Only county units, the centre and towns ask for campaigns.',
  },
  'places-overlap': { zh: '范围有重叠，去掉一个。', en: 'Two places overlap: leave one out.' },
  'banned-word': BANNED_WORD,
  'deadline-passed': { zh: '期限已经过了。', en: 'The deadline has passed.' },
  'sunset-before-deadline': {
    zh: '自行结束的日子不能早于期限。',
    en: 'It cannot end before its deadline.',
  },
  'lasts-too-long': { zh: '太长了，最长半年。', en: 'Too long: half a year at most.' },
  'two-open-already': TWO_OPEN,
};

export const DECIDE_REFUSALS: Record<
  ApproveCampaignRefusal | RefuseCampaignRefusal | EndCampaignRefusal,
  Sentence
> = {
  ...REFUSE_CAMPAIGN_REFUSALS,
  'two-open-already': TWO_OPEN,
  'not-the-asker': { zh: '由提出的单位结束。', en: 'Whoever asked ends it.' },
};

export const WEATHER_REFUSALS: Record<WeatherRefusal | 'id-taken', Sentence> = {
  ...PLACES,
  'ends-before-it-begins': { zh: '日子写反了。', en: 'It ends before it begins.' },
  'over-already': { zh: '最后一天已经过了。', en: 'Its last day has passed.' },
  'too-long': { zh: '最多提前写三十天。', en: 'Thirty days ahead at most.' },
};
