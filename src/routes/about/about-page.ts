import type { GoldenRow } from './golden-counts.ts';
import type { SameNumber } from './same-numbers.ts';

/** What is counted and worked out for this page when the site is built. */
export type AboutPage = { golden: GoldenRow[]; same: SameNumber[]; laws: number };
