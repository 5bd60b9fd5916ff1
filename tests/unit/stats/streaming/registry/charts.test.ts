import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { cusumChart, ewma } from '../../../../../src/lib/stats/streaming/registry/charts.ts';
import type { StreamDetector } from '../../../../../src/lib/stats/streaming/stream-detector.ts';

/** 465.4 and 554.5 are R's: `spc::xcusum.arl(.5, 5, 0, sided = 'two')`, `spc::xewma.arl(.2, 3, 0, sided = 'two', limits = 'vacl')`. */

/** Mean number of normal values until the first false alarm. */
function waitFor({ create }: StreamDetector, charts: number): number {
	const rng = createRng(5);
	let values = 0;
	for (let k = 0; k < charts; k++) {
		const chart = create();
		do values++;
		while (chart.update(rng.normal()) !== 'drift');
	}
	return values / charts;
}

describe('the control charts', () => {
	it('cusumChart.threshold keeps what its source says: 465 values to a false alarm', () => {
		expect(waitFor(cusumChart, 2000) / 465).toBeCloseTo(1, 1);
	});

	it('ewma.threshold keeps what its source says: 554 values to a false alarm', () => {
		expect(waitFor(ewma, 2000) / 554).toBeCloseTo(1, 1);
	});

	it('cusumChart.reading(verdict, state) and ewma.reading(verdict, state) name what they saw', () => {
		expect(cusumChart.reading('drift', { up: 5.5, down: 0 })).toBe(
			'The sum of rises is 5.500 and that of falls 0.000 standard deviations: the mean has moved.'
		);
		expect(ewma.reading('stable', { n: 1, z: 0, lower: -0.6, upper: 0.6 })).toBe(
			'The moving average is 0.000, within the limits −0.600 and 0.600.'
		);
	});
});
