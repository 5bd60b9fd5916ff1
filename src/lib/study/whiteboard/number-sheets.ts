import type { FilledSheet, NumberSheet } from './blank.ts';

/** Where a sheet’s code lies; each is loaded when it is first asked. */
const sheets: Readonly<Record<string, () => Promise<NumberSheet>>> = {
	'ab-test': () => import('./ab-test.ts').then(({ abTest }) => abTest),
	canary: () => import('./canary.ts').then(({ canary }) => canary),
	'drift-alarm': () => import('./drift-alarm.ts').then(({ driftAlarm }) => driftAlarm)
};

export const sheetNames: readonly string[] = Object.keys(sheets);

/**
 * Finds a sheet of numbers.
 *
 * @throws RangeError if there is none of that name
 */
export async function findSheet(name: string): Promise<NumberSheet> {
	const load = sheets[name];
	if (!load) throw new RangeError(`findSheet requires a sheet that exists, got “${name}”`);
	const draw = await load();
	return (random) => unbroken(draw(random));
}

/** No line ends between a number and its per cent. */
function unbroken({ given, blanks }: FilledSheet): FilledSheet {
	const together = (text: string) => text.replace(/(?<=\d) (?=%)/g, '\u00a0');
	return {
		given: given.map(together),
		blanks: blanks.map((blank) => ({
			...blank,
			label: together(blank.label),
			why: together(blank.why)
		}))
	};
}
