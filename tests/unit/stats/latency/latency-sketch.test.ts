import { DDSketch } from '@datadog/sketches-js';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { latencySketch } from '../../../../src/lib/stats/latency/latency-sketch.ts';

const rng = createRng(14);
const latencies = Float64Array.from({ length: 3000 }, () => rng.logNormal(4, 1.2));

describe('latencySketch(options)', () => {
	it('answers as the DDSketch of its authors', () => {
		for (const relativeError of [0.001, 0.01, 0.05]) {
			const [ours, theirs] = [
				latencySketch({ relativeError }),
				new DDSketch({ relativeAccuracy: relativeError })
			];
			for (const x of latencies) {
				ours.add(x);
				theirs.accept(x);
			}
			for (const p of [0, 0.01, 0.5, 0.9, 0.99, 0.999, 1]) {
				expect(ours.quantile(p) / theirs.getValueAtQuantile(p)).toBeCloseTo(1, 10);
			}
			expect(ours.count).toBe(3000);
		}
	});

	it('counts zeros, one by one or all at once', () => {
		const sketch = latencySketch();
		sketch.addAll([0, 0, 5]);
		sketch.add(0);
		expect(sketch.count).toBe(4);
		expect(sketch.quantile(0.5)).toBe(0);
		expect(sketch.quantile(1)).toBeCloseTo(5, 0);
	});

	it('adds none of many values if one is no latency', () => {
		const sketch = latencySketch();
		expect(() => sketch.addAll([1, 2, -3])).toThrow(/0 or more, got -3/);
		expect(() => sketch.addAll([1, NaN])).toThrow(/finite/);
		expect(sketch.count).toBe(0);
	});

	it('merges only a sketch of the same relative error', () => {
		const sketch = latencySketch();
		expect(() => sketch.merge(latencySketch({ relativeError: 0.02 }))).toThrow(
			/same relativeError/
		);
		expect(() => sketch.merge({} as never)).toThrow(/same relativeError/);
		sketch.add(1);
		sketch.merge(sketch);
		expect(sketch.count).toBe(2);
	});

	it('refuses values that are no latencies, and questions while it is empty', () => {
		for (const x of [-1, NaN, Infinity, '5', null]) {
			expect(() => latencySketch().add(x as number)).toThrow(/finite values of 0 or more/);
		}
		expect(() => latencySketch().quantile(0.5)).toThrow(/a value first/);
		expect(() => latencySketch().quantile(50)).toThrow(/p from 0 to 1/);
	});
});
