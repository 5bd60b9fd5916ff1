import { expect, test } from 'vitest';
import {
	judgeLooks,
	judgeReader,
	watchOf
} from '../../../../../src/lib/simulation/drift/stream/judge.ts';
import { watcherOf } from '../../../../../src/lib/simulation/drift/stream/watcher-of.ts';
import { signal } from './worlds.ts';

const values = Float64Array.of(9, 0, 9, 0, 0, 9, 0, 9);
const chart = () => watcherOf('cusum', { h: 5, k: 0.5 }, { mean: 0, sd: 1 });

test('alarms count from the reference’s end, and stop at the first one after the change', () => {
	expect(judgeReader(chart(), values, { from: 0, change: 4 })).toEqual({ early: 2, first: 5 });
	expect(judgeReader(chart(), values, { from: 1, change: 6 })).toEqual({ early: 2, first: 7 });
	expect(judgeReader(chart(), values, { from: 0, change: 8 })).toEqual({ early: 4, first: -1 });
});

test('looks ring at their line', () => {
	const looks = { places: Int32Array.of(1, 3, 5), psi: Float64Array.of(1, 3, 2), gap: values };
	const judged = (line: number) => judgeLooks(looks, looks.psi, line, { from: 0, change: 4 });
	expect([judged(1), judged(2.5)]).toEqual([
		{ early: 2, first: 5 },
		{ early: 1, first: -1 }
	]);
});

test('the change is found among the hours that have a value', () => {
	const gap = { ...signal(values), hours: Int32Array.of(0, 1, 2, 9, 10, 11, 12, 13) };
	expect(watchOf({ ...gap, watchedFrom: 1 }, 5)).toEqual({ from: 1, change: 3 });
	expect(watchOf({ ...gap, watchedFrom: 4 }, 2)).toEqual({ from: 4, change: 4 });
});
