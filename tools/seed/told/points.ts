/** 点位 (演示): what needs eyes in an area. All of it is made up. */
import type { AddedKind, Risk } from '../../../domain/watch/kind.ts';

export interface ToldPoint {
  readonly kind: AddedKind;
  readonly title: string;
  readonly risk?: Risk;
  /** Where it is in the story's area, WGS-84. */
  readonly spot?: { readonly lat: number; readonly lon: number };
  /** Days before today on which it was looked at. */
  readonly looks: readonly (readonly [daysAgo: number, words?: string])[];
}

/** 老槐坡: the area of the story, with one way through it. */
export const STORY_POINTS: readonly ToldPoint[] = [
  {
    kind: 'slope',
    title: '入户路上边坡',
    risk: 'high',
    spot: { lat: 33.3621, lon: 109.0412 },
    looks: [
      [24, '裂缝一指宽，插了木桩做记号'],
      [11, '木桩没有动，裂缝没有变宽'],
    ],
  },
  {
    kind: 'bridge',
    title: '老槐树下石拱桥',
    spot: { lat: 33.3634, lon: 109.0433 },
    looks: [[26], [21, '桥面落了两块石头，已经搬开']],
  },
  { kind: 'gauge', title: '沟口水位尺', spot: { lat: 33.3648, lon: 109.0421 }, looks: [[25], [20]] },
  {
    kind: 'house',
    title: '坡下土坯老屋（空着）',
    risk: 'high',
    spot: { lat: 33.3612, lon: 109.0389 },
    looks: [[16, '后墙返潮，门锁着，没人住']],
  },
  {
    kind: 'forest_edge',
    title: '后坡坟地林缘',
    risk: 'high',
    spot: { lat: 33.3655, lon: 109.0398 },
    looks: [[9], [4, '防火牌歪了，扶正了']],
  },
  { kind: 'other', title: '蓄水池盖板', looks: [[2, '盖板换了新的']] },
];

/** What other areas have, drawn by chance. */
export const USUAL_POINTS: readonly Pick<ToldPoint, 'kind' | 'title' | 'risk'>[] = [
  { kind: 'gauge', title: '漫水桥水位' },
  { kind: 'gauge', title: '塘坝溢洪口', risk: 'high' },
  { kind: 'house', title: '路边闲置老屋' },
  { kind: 'house', title: '土墙粮仓' },
  { kind: 'slope', title: '屋后挖方边坡', risk: 'high' },
  { kind: 'slope', title: '公路下边坡' },
  { kind: 'bridge', title: '便民木桥' },
  { kind: 'bridge', title: '漫水路面' },
  { kind: 'forest_edge', title: '坟地林缘', risk: 'high' },
  { kind: 'forest_edge', title: '地边林缘' },
  { kind: 'other', title: '水井护栏', risk: 'low' },
  { kind: 'other', title: '变压器围栏', risk: 'low' },
];
