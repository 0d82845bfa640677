/** 走访的人: the area's chief, and whoever stands above in the village. */
import type { Post } from '../people/post.ts';

export const WALKING_POSTS = ['area_chief', 'group_head', 'village_cadre'] as const satisfies readonly Post[];

export const walks = (post: Post): boolean => (WALKING_POSTS as readonly Post[]).includes(post);

/** 村里看得到各片的点位: whoever answers for a village carries the points of its areas too, to read; a visit stays with whoever goes there. */
export const carriesPointsBelow = (post: Post): boolean => post === 'village_cadre';

/** 专项排查带在谁身上: whoever is asked to do one, and the town that is asked whether it is done at all. */
export const carriesCampaigns = (post: Post): boolean => walks(post) || post === 'town_officer';
