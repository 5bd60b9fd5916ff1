import { StatsError } from './stats-error.ts';

/**
 * Makes sure that an option is one of the words that a function knows.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the option is called there
 * @param choices the words it knows
 * @throws StatsError `out-of-range`
 */
export function checkChoice<Word extends string | number>(
	caller: string,
	name: string,
	value: Word,
	choices: readonly Word[]
): void {
	if (choices.includes(value)) return;
	throw new StatsError(
		'out-of-range',
		`${caller} requires one of ${choices.join(', ')} as ${name}, got ${String(value)}`
	);
}
