import { formatCount } from '$lib/components/charts';
import type { KindsState } from '../state.ts';

/** Seed and rows, under a picture that is taken away. */
export const kindsFacts = ({ rows, seed }: KindsState): string[] => [
	`${formatCount(rows)} rows a day and in the hold-out`,
	`trained on 2,000 rows`,
	`seed ${seed}`
];
