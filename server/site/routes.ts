/** (to be written by the public site's founder) */
export type Render = (page: never) => { html: string; styleHash: string };
export function siteRoutes(_app: unknown, _house: unknown, _render: Render): void {}
