import { describe, expect, it } from 'vitest';
import { shockPython } from '../../../../src/lib/reproduce/retraining/shock-python.ts';
import { shockR } from '../../../../src/lib/reproduce/retraining/shock-r.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';
import { playShock, shownShock } from './shown-shocks.ts';

const isDeep = process.env.DEEP === '1';
const languages = await findLanguages();
const note = missingNote(languages);
const shocks = [
	shownShock({ labelDelay: 0 }),
	...(isDeep
		? [
				shownShock({}, 14),
				shownShock({ window: { kind: 'weighted', halfLifeDays: 14 }, labelDelay: 7 }),
				shownShock({ window: { kind: 'growing' }, labelDelay: 0 })
			]
		: [])
];
/** Worlds of a script in the usual run. */
const few = 10;
const written = (text: string) =>
	isDeep ? text : text.replace(/(worlds (?:=|<-) )40/, `$1${few}`);
/** Of an interval of 40 worlds, for a difference of so many from them that chance never shows. */
const width = 2.2 * Math.sqrt(1 + (isDeep ? 1 : 40 / few));

describe('shockPython and shockR come to what the page shows, within chance', () => {
	it.each(languages)('$name', { timeout: 240_000 }, async (language) => {
		const write = language.language === 'python' ? shockPython : shockR;
		const outcomes = await runFunctions(
			language,
			shocks.map((shown) => written(write(shown)))
		);
		for (const [i, { numbers, missing, error }] of outcomes.entries()) {
			expect(error, `shock ${i}`).toBeUndefined();
			if (missing) continue;
			const shown = shocks[i]!;
			const { money, gain, firstWeek } = playShock(shown);
			const [saved, won] = [money[shown.trained]!, gain[shown.trained]!];
			const near = (name: string, mean: number, half: number) =>
				expect(Math.abs(numbers![name]! - mean), `${i} ${name}`).toBeLessThan(width * half);
			near('saved', -saved.mean, saved.high - saved.mean);
			near('points_won', 100 * won.mean, 100 * (won.high - won.mean));
			near('first_week_dearer_by', firstWeek.mean, firstWeek.high - firstWeek.mean);
		}
	});
});

it(`shockPython: lines that a page can show. ${note}`, () => {
	for (const shown of shocks) {
		for (const text of [shockPython(shown), shockR(shown)]) {
			expect(text).not.toMatch(/undefined|NaN|\[object|WEIGHT/);
			expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
		}
	}
});
