import { StatsError } from './stats-error.ts';

/**
 * Makes sure that a level, such as alpha, power or a confidence, lies between 0 and 1, both excluded.
 *
 * @param caller the public function that asks, for the sentence
 * @throws StatsError `not-a-probability`
 */
export function checkLevel(caller: string, name: string, value: number): void {
	if (Number.isFinite(value) && value > 0 && value < 1) return;
	throw new StatsError(
		'not-a-probability',
		`${caller} requires ${name} between 0 and 1, got ${value}`
	);
}
