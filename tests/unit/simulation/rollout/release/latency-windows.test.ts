import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { LatencyCounts } from '../../../../../src/lib/simulation/traffic/index.ts';
import { createLatencyWindows } from '../../../../../src/lib/simulation/rollout/release/latency-windows.ts';
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
	const fresh = new LatencyCounts();
	fresh.load(buckets);
	return { latency: [new LatencyCounts(), fresh] };
}

test('a window adds up ticks and is emptied at its end', () => {
	const windows = createLatencyWindows([line, slow], createRng(1));
	windows.add(answers(100, 50));
	const first = windows.percentile(1, 0.95);
	windows.add(answers(200, 50));
	expect(windows.percentile(1, 0.95)).toBeGreaterThan(first);
	windows.close(4, () => 5);
	expect(windows.percentile(1, 0.5)).not.toBeNaN();
	windows.close(5, () => 5);
	expect(windows.percentile(1, 0.5)).toBeNaN();
});

test('a guard that does not ask for latency has none', () => {
	const windows = createLatencyWindows([line], createRng(1));
	windows.add(answers(100, 50));
	expect(windows.percentile(0, 0.5)).toBeNaN();
});
