import { expect, test } from 'vitest';
import {
	isBetter,
	isKept,
	totalOf,
	withSeries,
	type PlayedRound
} from '../../../../../src/lib/state/blind-scores.svelte.ts';

const one = (hurt: number, wrong = false) => ({ hurt, minutes: 30, refused: wrong, missed: false });
const round = (hurt: number, wrong = false): PlayedRound => ({
	...{ you: one(hurt, wrong), knowing: one(0), sheet: one(1, true) }
});
const ten = (hurt: number, wrong = false) => Array.from({ length: 10 }, () => round(hurt, wrong));
const nothing = { series: [], best: [] };

test('ten rounds leave a best, which only fewer wrong, then fewer hurt, then less time replaces', () => {
	const open = withSeries(nothing, { kind: 'mixed', seed: 1, rounds: ten(5).slice(1) });
	expect([open.series.length, open.best.length]).toEqual([1, 0]);
	const first = withSeries(open, { kind: 'mixed', seed: 1, rounds: ten(5) });
	expect(first.series).toHaveLength(1);
	expect(first.best).toEqual([{ kind: 'mixed', seed: 1, wrong: 0, hurt: 50, minutes: 300 }]);
	const worse = withSeries(first, { kind: 'mixed', seed: 2, rounds: ten(0, true) });
	expect(worse.best).toEqual(first.best);
	expect(withSeries(worse, { kind: 'mixed', seed: 3, rounds: ten(4) }).best[0]?.seed).toBe(3);
	const best = { kind: 'mixed', seed: 1, wrong: 1, hurt: 5, minutes: 9 };
	expect(isBetter({ ...best, minutes: 8 }, best)).toBe(true);
	expect(isBetter(best, best)).toBe(false);
});

test('what is stored is taken for ours only where every field is', () => {
	const kept = withSeries(nothing, { kind: 'mixed', seed: 1, rounds: ten(5) });
	expect(isKept(JSON.parse(JSON.stringify(kept)))).toBe(true);
	for (const junk of [null, 7, {}, { series: [{}], best: [] }, { series: [], best: [3] }]) {
		expect(isKept(junk)).toBe(false);
	}
	const broken = { ...kept, series: [{ kind: 'mixed', seed: 1, rounds: [{ you: one(1) }] }] };
	expect(isKept(broken)).toBe(false);
});

test('totals count wrong decisions of both kinds', () => {
	expect(totalOf(ten(2, true), 'you')).toMatchObject({
		wrong: 10,
		refused: 10,
		missed: 0,
		hurt: 20
	});
});
