import { expect, it } from 'vitest';
import { judges, judgesFor } from '../../../../../src/lib/simulation/drift/judges/judges.ts';
import { cases, goldenWindows } from './golden-windows.ts';

it.each(cases)('every judge decides as its library’s lines in SciPy do: $name', (golden) => {
	const windows = goldenWindows(golden);
	const found = judgesFor(windows);
	expect(found.map(({ id }) => id)).toEqual(Object.keys(golden.expected));
	for (const judge of found) {
		const expected = golden.expected[judge.id];
		if (!expected) continue;
		const rule = judge.ruleFor(windows);
		const { statistic, ringsFrom, rings, chunks } = rule.find(windows);
		const reads = rule.pValue?.(windows) ?? statistic;
		expect({ rule: rule.id, rings }, judge.id).toEqual({
			rule: expected.rule,
			rings: expected.rings
		});
		const off = Math.abs(reads - Number(expected.reads));
		expect(off, `${judge.id} reads ${reads}, SciPy ${expected.reads}`).toBeLessThan(1e-9);
		expect(rule.limit ?? ringsFrom).toBeCloseTo(expected.limit, 10);
		if (expected.all !== undefined) {
			expect(chunks).toEqual({ ringing: expected.ringing, all: expected.all });
		}
	}
});

it('a judge has an id of its own, a source and a remark', () => {
	expect(new Set(judges.map(({ id }) => id)).size).toBe(judges.length);
	for (const { sources, remark } of judges) {
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.every(({ url }) => url.startsWith('https://'))).toBe(true);
		expect(remark.endsWith('.')).toBe(true);
	}
});
