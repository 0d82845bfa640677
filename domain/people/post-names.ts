/** 职务名称: what registers call the posts. */
import { plain } from '../kernel/sheet.ts';
import { POSTS, type Post } from './post.ts';

/** The first name stands in the template. */
const POST_NAMES: Readonly<Record<Post, readonly string[]>> = {
  area_chief: ['片长', '片区长', '网格员'],
  group_head: ['组长', '村民小组长', '居民小组长'],
  village_cadre: [
    '村（社区）干部',
    '村干部',
    '社区干部',
    '村两委',
    '村两委成员',
    '村支书',
    '村主任',
    '村委会主任',
    '社区主任',
  ],
  supervisor: ['村务监督委员会成员', '村监委成员', '村务监督委员', '村监委主任', '村务监督委员会主任'],
  town_officer: ['镇（街道）干部', '镇干部', '街道干部'],
  unit_handler: ['部门经办', '经办', '单位经办'],
  centre_officer: ['综治中心', '综治中心工作人员'],
  county_leader: ['县领导'],
  cppcc_member: ['政协委员'],
  cppcc_officer: ['政协办', '政协办公室', '政协机关干部'],
  system_admin: ['系统管理员'],
  security_admin: ['安全管理员'],
  audit_admin: ['审计管理员'],
};

const BY_NAME: ReadonlyMap<string, Post> = new Map(
  POSTS.flatMap((post) => POST_NAMES[post].map((name) => [plain(name), post] as const)),
);

/** The post a register means; undefined for what is none of ours. */
export const postNamed = (text: string): Post | undefined => BY_NAME.get(plain(text));

/** What a template offers. */
export const POST_CHOICES: readonly string[] = POSTS.filter((post) => post !== 'system_admin').map(
  (post) => POST_NAMES[post][0] ?? post,
);
