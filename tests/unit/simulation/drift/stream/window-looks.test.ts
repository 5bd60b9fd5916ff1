import { expect, test } from 'vitest';
import { createRng, fillNormal } from '../../../../../src/lib/random/index.ts';
import { ksLine } from '../../../../../src/lib/simulation/drift/stream/ks-line.ts';
import { windowLooks } from '../../../../../src/lib/simulation/drift/stream/window-looks.ts';
import {
	ksTest,
	ksTestFromGap,
	psi,
	psiFromSamples,
	psiNull
} from '../../../../../src/lib/stats/index.ts';

const deep = process.env['DEEP'] ? 4 : 1;
const quiet = (length: number, seed = 3) => {
	const values = new Float64Array(length);
	fillNormal(createRng(seed), values);
	return values;
};

test.each([true, false])('each look is what the core says of its two windows', (sliding) => {
	const values = quiet(400);
	const windows = { reference: 100, current: 40, every: 9, sliding };
	const looks = windowLooks(values, windows, { bins: 8, binary: false });
	expect(looks.places).toHaveLength(29);
	for (const [look, place] of looks.places.entries()) {
		const start = place + 1 - 40;
		const reference = values.slice(sliding ? start - 100 : 0, sliding ? start : 100);
		const current = values.slice(start, place + 1);
		expect(looks.psi[look]).toBe(psiFromSamples(reference, current, { bins: 8 }).psi);
		expect(looks.gap[look]).toBe(ksTest(reference, current).statistic);
	}
});

test('right and wrong are two categories', () => {
	const values = quiet(200).map((value) => Number(value > 1));
	const windows = { reference: 100, current: 50, every: 50, sliding: false };
	const { psi: read, gap } = windowLooks(values, windows, { bins: 10, binary: true });
	const wrong = (from: number, to: number) =>
		values.subarray(from, to).reduce((sum, value) => sum + value, 0);
	const [before, now] = [wrong(0, 100), wrong(150, 200)];
	expect(read[1]).toBe(psi([100 - before, before], [50 - now, now]).psi);
	expect(gap[1]).toBeCloseTo(Math.abs(before / 100 - now / 50), 12);
});

test('a stream too short for both windows gets no look', () => {
	const windows = { reference: 100, current: 50, every: 50, sliding: false };
	expect(windowLooks(quiet(149), windows, { bins: 10, binary: false }).places).toHaveLength(0);
});

/** Windows that share no value make looks independent: their alarms are binomial. */
function shareOf(n: number, m: number, looks: number) {
	const windows = { reference: n, current: m, every: n + m, sliding: true };
	return windowLooks(quiet((n + m) * looks, 11), windows, { bins: 10, binary: false });
}

test('KS rings falsely as often as its exact p says', () => {
	const [n, m, count] = [60, 30, 2000 * deep];
	const line = ksLine(n, m, 0.1);
	const { gap } = shareOf(n, m, count);
	const p = ksTestFromGap(n, m, { gap: Math.round(line * n * m), location: 0 }).pValue;
	const rings = gap.filter((found) => found >= line).length;
	expect(Math.abs(rings - p * count)).toBeLessThan(3 * Math.sqrt(p * (1 - p) * count));
});

test('PSI rings falsely as often as its law says of large windows', () => {
	const [n, m, count] = [1500, 1500, 200 * deep];
	const { critical95 } = psiNull({ n, m, bins: 10 });
	const rings = shareOf(n, m, count).psi.filter((found) => found >= critical95).length;
	expect(Math.abs(rings - 0.05 * count)).toBeLessThan(3 * Math.sqrt(0.05 * 0.95 * count));
});
