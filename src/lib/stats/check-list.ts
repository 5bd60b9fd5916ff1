import { StatsError } from './stats-error.ts';

/**
 * Makes sure that something is a list at all: an array or a typed one.
 *
 * @param caller the public function that asks, for the sentence
 * @param name what the list is called there
 * @throws StatsError `no-data`
 */
export function checkList(caller: string, name: string, list: unknown): void {
	if (typeof list === 'object' && list !== null && 'length' in list) return;
	throw new StatsError('no-data', `${caller} requires a list as ${name}, got ${String(list)}`);
}
