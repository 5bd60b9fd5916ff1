import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	adwin,
	averageRunLength,
	cusum,
	ddm,
	ewmaChart,
	pageHinkley,
	type ChangeDetector
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const bit = fc.constantFrom(0, 1);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const numbers = fc.array(fc.oneof(number, fc.integer({ min: -3, max: 3 })), { maxLength: 150 });
const errors = fc.array(bit, { maxLength: 150 });
/** Whole numbers whose sums and halves are exact, so that laws hold to the bit. */
const whole = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 150 });

const restless = { clock: 1, delta: 0.3, minWindowLength: 1, gracePeriod: 2 };
const makers: [string, () => ChangeDetector<object>, fc.Arbitrary<number[]>][] = [
	['pageHinkley', () => pageHinkley({ minInstances: 3, threshold: 5, alpha: 0.99 }), numbers],
	['ddm', () => ddm({ warmStart: 5, warningThreshold: 1, driftThreshold: 1.5 }), errors],
	['adwin', () => adwin(restless), numbers],
	['cusum', () => cusum({ mean: 0, sd: 2 }), numbers],
	['ewmaChart', () => ewmaChart({ mean: 0, sd: 2 }), numbers]
];

const feed = (detector: ChangeDetector, values: number[]) => values.map((x) => detector.update(x));

describe.each(makers)('%s(options)', (_, make, streams) => {
	it('is as good as new after reset', () => {
		fc.assert(
			fc.property(streams, streams, (before, after) => {
				const [used, fresh] = [make(), make()];
				feed(used, before);
				used.reset();
				expect(used.state).toEqual(fresh.state);
				expect(feed(used, after)).toEqual(feed(fresh, after));
				expect(used.state).toEqual(fresh.state);
			}),
			options
		);
	});

	it('knows finite numbers only, but for what has no value yet', () => {
		fc.assert(
			fc.property(streams, (values) => {
				const detector = make();
				feed(detector, values);
				for (const [key, value] of Object.entries(detector.state)) {
					const isPending = value === Infinity && /Min$/.test(key);
					expect(isPending || Number.isFinite(value), key).toBe(true);
				}
			}),
			options
		);
	});

	it('hands out a copy of what it knows', () => {
		fc.assert(
			fc.property(streams, (values) => {
				const detector = make();
				const before = detector.state;
				const kept = { ...before };
				feed(detector, values);
				expect(before).toEqual(kept);
			}),
			{ ...options, numRuns: runs(200) }
		);
	});
});

describe('pageHinkley(options)', () => {
	it('never rings on a constant stream, however large the constant', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e150, max: 1e150, noNaN: true }), (value) => {
				const detector = pageHinkley({ minInstances: 1, threshold: 1e-3 });
				const said = feed(detector, new Array<number>(40).fill(value));
				expect(said.every((verdict) => verdict === 'stable')).toBe(true);
			}),
			options
		);
	});

	it('sees a rise where the mirrored stream has a fall', () => {
		fc.assert(
			fc.property(whole, (values) => {
				const [up, down] = (['up', 'down'] as const).map((mode) =>
					pageHinkley({ minInstances: 2, threshold: 20, mode })
				) as [ChangeDetector, ChangeDetector];
				const mirrored = values.map((value) => -value);
				expect(feed(up, values)).toEqual(feed(down, mirrored));
			}),
			options
		);
	});

	it('rings the same when stream, delta and threshold are scaled by a power of two', () => {
		fc.assert(
			fc.property(numbers, fc.integer({ min: -30, max: 30 }), (values, power) => {
				const unit = 2 ** power;
				const make = (by: number) =>
					pageHinkley({ minInstances: 2, delta: 0.01 * by, threshold: 20 * by });
				const scaled = values.map((value) => value * unit);
				expect(feed(make(unit), scaled)).toEqual(feed(make(1), values));
			}),
			options
		);
	});
});

describe('ddm(options)', () => {
	it('keeps rates from 0 to 1, and a best time no worse than now', () => {
		fc.assert(
			fc.property(errors, (values) => {
				const detector = ddm({ warmStart: 5 });
				for (const error of values) {
					detector.update(error);
					const { n, p, pMin, sMin } = detector.state;
					expect(p >= 0 && p <= 1).toBe(true);
					if (n > 5) expect(pMin + sMin).toBeLessThanOrEqual(p + Math.sqrt((p * (1 - p)) / n));
				}
			}),
			options
		);
	});

	it('never rings while a model makes no errors', () => {
		const detector = ddm({ warmStart: 0 });
		expect(feed(detector, new Array<number>(2000).fill(0))).not.toContain('drift');
	});
});

describe('adwin(options)', () => {
	it('has a window within the values seen, and its population variance', () => {
		fc.assert(
			fc.property(whole, (values) => {
				const detector = adwin(restless);
				let since = 0;
				let wasDrift = false;
				for (const [i, value] of values.entries()) {
					if (wasDrift) since = i;
					wasDrift = detector.update(value) === 'drift';
					const { width, mean, variance, buckets } = detector.state;
					expect(width).toBeLessThanOrEqual(i - since + 1);
					expect(width).toBeGreaterThan(0);
					expect(buckets).toBeLessThanOrEqual(width);
					const window = values.slice(i + 1 - width, i + 1);
					const average = window.reduce((sum, x) => sum + x, 0) / width;
					const squares = window.reduce((sum, x) => sum + (x - average) ** 2, 0) / width;
					expect(mean).toBeCloseTo(average, 9);
					expect(variance).toBeCloseTo(squares, 7);
				}
			}),
			{ ...options, numRuns: runs(500) }
		);
	});

	it('never rings on a constant stream', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e150, max: 1e150, noNaN: true }), (value) => {
				const said = feed(adwin(restless), new Array<number>(80).fill(value));
				expect(said).not.toContain('drift');
			}),
			options
		);
	});

	it('rings the same however far the stream is moved', () => {
		fc.assert(
			fc.property(whole, fc.integer({ min: -1e12, max: 1e12 }), (values, offset) => {
				const moved = values.map((value) => value + offset);
				expect(feed(adwin(restless), moved)).toEqual(feed(adwin(restless), values));
			}),
			options
		);
	});
});

describe('the control charts', () => {
	it('cusum has sums of 0 or more that grow by no more than a value stands out', () => {
		fc.assert(
			fc.property(numbers, (values) => {
				const chart = cusum({ mean: 1, sd: 3 });
				for (const value of values) {
					const before = chart.state;
					chart.update(value);
					const { up, down } = chart.state;
					expect(Math.min(up, down)).toBeGreaterThanOrEqual(0);
					expect(up).toBeLessThanOrEqual(before.up + Math.abs(value - 1) / 3);
					expect(down).toBeLessThanOrEqual(before.down + Math.abs(value - 1) / 3);
				}
			}),
			options
		);
	});

	it('ewmaChart has limits that only widen, around an average between the values', () => {
		fc.assert(
			fc.property(numbers, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, lambda) => {
				const chart = ewmaChart({ mean: 0, sd: 1, lambda });
				let width = 0;
				for (const value of values) {
					chart.update(value);
					const { z, lower, upper } = chart.state;
					expect(upper - lower).toBeGreaterThanOrEqual(width);
					width = upper - lower;
					const most = Math.max(0, ...values.map(Math.abs));
					expect(Math.abs(z)).toBeLessThanOrEqual(most * (1 + 1e-12));
				}
			}),
			{ ...options, numRuns: runs(500) }
		);
	});

	it('averageRunLength grows with the limit and shrinks with the shift', () => {
		const limit = fc.double({ min: 0.01, max: 8, noNaN: true });
		fc.assert(
			fc.property(limit, limit, fc.double({ min: 0, max: 5, noNaN: true }), (a, b, shift) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const slack = 1 + 1e-12;
				expect(averageRunLength(low, shift)).toBeGreaterThanOrEqual(1 / slack);
				expect(averageRunLength(low, shift)).toBeLessThanOrEqual(
					averageRunLength(high, shift) * slack
				);
				expect(averageRunLength(low, shift)).toBeLessThanOrEqual(averageRunLength(low) * slack);
			}),
			options
		);
	});
});
