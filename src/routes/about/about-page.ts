import type { AreaRow } from './area-rows.ts';
import type { DefaultGroup } from './default-rows.ts';
import type { SameNumber } from './same-numbers.ts';

/** What is counted and worked out for this page when the site is built. */
export type AboutPage = {
	areas: AreaRow[];
	defaults: DefaultGroup[];
	cases: number;
	same: SameNumber[];
	laws: number;
};
