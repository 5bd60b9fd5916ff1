import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	maturityLevels,
	type Practice,
	practices
} from '../../../../src/lib/simulation/pipeline/index.ts';

const levels = (...has: Practice[]) => {
	const { sheet, google, microsoft } = maturityLevels(new Set(has));
	return [sheet.level, google.level, microsoft.level];
};

test('maturityLevels(nothing) is 0 everywhere, and everything is the top of each scale', () => {
	expect(levels()).toEqual([0, 0, 0]);
	expect(levels(...practices)).toEqual([3, 2, 4]);
	expect(maturityLevels(new Set(practices)).google.missing).toEqual([]);
});

test('maturityLevels(has): the sheet’s 1, 2 and 3 are Microsoft’s 2, 3 and 4', () => {
	const base: Practice[] = ['ci', 'versioned', 'training'];
	expect(levels(...base)).toEqual([1, 0, 2]);
	expect(levels(...base, 'deployment')).toEqual([2, 0, 3]);
	expect(levels(...base, 'deployment', 'trigger', 'monitoring')).toEqual([3, 1, 4]);
});

test('maturityLevels(has): Google’s level 1 retrains by trigger and deploys by itself', () => {
	expect(levels('versioned', 'training', 'deployment', 'trigger')).toEqual([1, 1, 0]);
	expect(maturityLevels(new Set(['versioned', 'training', 'trigger'])).google.missing).toEqual([
		'deployment'
	]);
});

test('maturityLevels(has) never falls when a practice is added', () => {
	const some = fc.subarray([...practices]);
	fc.assert(
		fc.property(some, fc.constantFrom(...practices), (has, more) => {
			const [before, after] = [levels(...has), levels(...has, more)];
			before.forEach((level, scale) => expect(after[scale]).toBeGreaterThanOrEqual(level));
		}),
		{ seed: 1 }
	);
});
