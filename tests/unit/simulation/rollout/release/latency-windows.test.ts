import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { LatencyCounts } from '../../../../../src/lib/simulation/traffic/index.ts';
import {
	asksLatency,
	createLatencyWindows
} from '../../../../../src/lib/simulation/rollout/release/latency-windows.ts';
import { line } from './worlds.ts';

const slow = {
	kind: 'latency',
	percentile: 0.95,
	aboveMs: 100,
	windowMinutes: 5,
	atLeast: 1,
	inARow: 1
} as const;

/** A tick in which the new model answered in one bucket. */
function answers(bucket: number, many: number) {
	const buckets = new Float64Array(512);
	buckets[bucket] = many;
	const [old, fresh] = [new LatencyCounts(), new LatencyCounts()];
	old.load(Float64Array.of(0, many));
	fresh.load(buckets);
	return { latency: [old, fresh] };
}

test('a window adds up ticks and is emptied at its end', () => {
	const windows = createLatencyWindows([line, slow], createRng(1));
	windows.add(answers(100, 50));
	const first = windows.percentile(1, 0.95, 1);
	windows.add(answers(200, 50));
	expect(windows.percentile(1, 0.95, 1)).toBeGreaterThan(first);
	windows.close(4, () => 5);
	expect(windows.percentile(1, 0.5, 1)).not.toBeNaN();
	windows.close(5, () => 5);
	expect(windows.percentile(1, 0.5, 1)).toBeNaN();
});

test('a guard that does not ask for latency has none', () => {
	const windows = createLatencyWindows([line], createRng(1));
	windows.add(answers(100, 50));
	expect(windows.percentile(0, 0.5, 1)).toBeNaN();
});

test('one that compares has the control’s too', () => {
	const ranks = { ...line, kind: 'kayenta', pass: 95, marginal: 75, percentile: 0.95 } as const;
	const windows = createLatencyWindows([slow, ranks], createRng(1));
	windows.add(answers(100, 50));
	expect(windows.percentile(1, 0.95, 1)).toBe(windows.percentile(0, 0.95, 1));
	expect(windows.percentile(1, 0.95, 0)).toBeLessThan(windows.percentile(1, 0.95, 1));
	expect(windows.percentile(0, 0.95, 0)).toBeNaN();
	const ofErrors = { ...ranks, percentile: 0 } as const;
	expect([asksLatency([line, ranks]), asksLatency([slow])]).toEqual([true, true]);
	expect(asksLatency([line, ofErrors])).toBe(false);
});
