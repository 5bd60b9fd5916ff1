import { expect, test } from 'vitest';
import { kayenta } from '../../../../../../src/lib/simulation/rollout/release/guards/kayenta.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

const guard = { kind: 'kayenta', pass: 95, marginal: 75, ...watching } as const;

/** What the judge says after each of some windows. */
function judged(fresh: readonly number[], control: readonly number[], line = guard) {
	const judge = kayenta.start(line, calm);
	return fresh.map((errors, w) => judge(seen(sums(1000, errors), sums(1000, control[w]!))).result);
}

test('says nothing before five windows, then fails ranks that lie clearly above', () => {
	const calmWindows = [5, 4, 6, 5, 3, 4, 5, 6];
	const worse = [9, 8, 12, 10, 9, 11, 8, 10];
	const results = judged(worse, calmWindows);
	expect(results.slice(0, 4)).toEqual(Array(4).fill('not enough data'));
	expect(results.at(-1)).toBe('fires');
	expect(judged(calmWindows, [4, 5, 5, 6, 4, 3, 6, 5]).at(-1)).toBe('healthy');
	expect(judged(worse, calmWindows, { ...guard, marginal: 0 } as never).at(-1)).toBe('marginal');
});

test('needs a control', () => {
	expect(kayenta.start(guard, calm)(seen(sums(10, 0))).result).toBe('not enough data');
	expect(kayenta.line(guard)).toBe(75);
});

test('forgets what lies more than fifty windows back', () => {
	const windows = Array.from({ length: 60 }, (_, w) => 4 + (w % 3));
	const worseOnce = windows.map((errors, w) => (w < 8 ? errors + 9 : errors));
	const results = judged(worseOnce, windows.toReversed());
	expect(results[7]).toBe('fires');
	expect(results[59]).toBe('healthy');
});

test('ranks the windows’ P95 where it is asked to, whatever fails', () => {
	const slow = { ...guard, percentile: 0.95 } as const;
	const judge = kayenta.start(slow, calm);
	const results = [130, 128, 131, 135, 129, 133, 131, 130].map((ms, w) =>
		judge(
			seen(sums(1000, 0), sums(1000, 900), {
				percentile: (p, of) => (p === 0.95 ? (of === 'control' ? 120 + (w % 3) : ms) : NaN)
			})
		)
	);
	expect(results.at(-1)).toEqual({ result: 'fires', value: 0 });
	expect(kayenta.alsoReads?.(slow)).toEqual(['percentiles']);
	expect(kayenta.alsoReads?.(guard)).toEqual([]);
});
