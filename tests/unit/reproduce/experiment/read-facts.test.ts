import { expect, it } from 'vitest';
import {
	armNumbers,
	dayPairs,
	listed,
	readNumbers,
	readOptions,
	segmentPairs,
	wayOf
} from '../../../../src/lib/reproduce/experiment/read-facts.ts';
import { shownResults } from './shown-results.ts';

it('wayOf and armNumbers: counts, means, or moments with what was known before', () => {
	expect(shownResults.map(wayOf)).toEqual([
		...Array<string>(7).fill('counts'),
		...['cuped', 'counts', 'counts', 'means', 'cuped', 'counts']
	]);
	expect(armNumbers(shownResults[0]!, shownResults[0]!.result.arms[1]!)).toEqual([10_050, 1065]);
	// A share after CUPED: the variance follows from the mean, with n − 1.
	const [n, mean, variance] = armNumbers(shownResults[11]!, shownResults[11]!.result.arms[0]!);
	expect([n, mean]).toEqual([4000, 0.1]);
	expect(variance).toBeCloseTo((0.09 * 4000) / 3999, 12);
});

it('segmentPairs and dayPairs: those that the page looked at', () => {
	const segments = shownResults.map((shown) => segmentPairs(shown).length);
	expect(segments).toEqual([0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 4, 0, 0]);
	expect(dayPairs(shownResults[6]!)).toHaveLength(14);
	expect(dayPairs(shownResults[11]!).map(({ at }) => at)).toEqual([0, 1, 2]);
});

it('readNumbers and readOptions: by the names that both languages use', () => {
	expect(Object.keys(readNumbers(shownResults[0]!))).toEqual([
		...['split_p', 'difference_1', 'lower_1', 'upper_1', 'p_1', 'better_1']
	]);
	expect(readOptions(shownResults[8]!)).toEqual({
		...{ alpha: 0.05, level: 0.025, way: -1, prior_yes: 1, prior_no: 1 }
	});
	expect(readOptions(shownResults[10]!)).toEqual({ alpha: 0.1, level: 0.1, way: 1, prior_sd: 0.5 });
	expect(listed([1, 0.5])).toBe('1, 0.5');
});
