import { expect, it } from 'vitest';
import { benchRows } from '../../../../../src/lib/labs/drift/judges/bench-rows.ts';
import { layoutOf, plotHeight } from '../../../../../src/lib/labs/drift/judges/figure-layout.ts';
import { firstBench } from '../../../../../src/lib/labs/drift/judges/first-bench.ts';

const first = firstBench();
const rows = benchRows(first.judges, first.readings, first.rates);

it.each([
	{ width: 900, narrow: false },
	{ width: 358, narrow: true }
])('every mark lies inside the plot: $width px', (frame) => {
	const layout = layoutOf(rows, frame);
	expect(layout.strips).toHaveLength(rows.length);
	for (const { now, quiet, drifted, row } of layout.strips) {
		for (const place of [now, quiet, ...drifted]) {
			expect(place).toBeGreaterThanOrEqual(layout.left);
			expect(place).toBeLessThanOrEqual(layout.right);
		}
		expect(now >= layout.line - 1e-9, row.judge.id).toBe(row.reading.rings);
	}
	expect(layout.bottom).toBeLessThanOrEqual(plotHeight(rows, frame.narrow));
});
