import { expect, it } from 'vitest';
import { numericWindows } from '../../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import {
	kolmogorovSmirnov,
	widestGapAtLeast
} from '../../../../../../src/lib/simulation/drift/judges/rules/kolmogorov-smirnov.ts';

const rows = (n: number, from: number) => Float64Array.from({ length: n }, (_, i) => i + from);

it('the test rings exactly where its p passes the limit', () => {
	const rule = kolmogorovSmirnov(0.05, '<');
	for (let shift = 0; shift < 60; shift++) {
		const windows = numericWindows(rows(100, 0), rows(90, shift), { bins: 10, floor: 1e-4 });
		const { rings, statistic, ringsFrom } = rule.find(windows);
		expect(rings).toBe((rule.pValue?.(windows) ?? NaN) < 0.05);
		expect(rings).toBe(statistic / ringsFrom > 1 - 1e-9);
	}
});

it('the gap alone takes no notice of n', () => {
	const rule = widestGapAtLeast(0.2);
	const at = (n: number) =>
		rule.find(numericWindows(rows(n, 0), rows(n, n / 5), { bins: 10, floor: 1e-4 }));
	expect(at(10)).toMatchObject({ statistic: 0.2, rings: true });
	expect(at(10_000)).toMatchObject({ statistic: 0.2, rings: true });
});
