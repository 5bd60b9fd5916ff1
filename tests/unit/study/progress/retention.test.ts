import { describe, expect, it } from 'vitest';
import { retentionOf } from '../../../../src/lib/study/progress/retention.ts';

describe('retentionOf({ n, known, expected })', () => {
	it('has Wilson’s interval: 90 of 100 is 82.6 to 94.5 %', () => {
		const found = retentionOf({ n: 100, known: 90, expected: 88 });
		expect(found).toMatchObject({ n: 100, known: 90, share: 0.9, expected: 0.88, verdict: 'as' });
		expect(found?.low).toBeCloseTo(0.8256, 4);
		expect(found?.high).toBeCloseTo(0.9448, 4);
	});

	it('says whether more or less was known than expected', () => {
		expect(retentionOf({ n: 100, known: 90, expected: 80 })?.verdict).toBe('above');
		expect(retentionOf({ n: 100, known: 90, expected: 96 })?.verdict).toBe('below');
		expect(retentionOf({ n: 100, known: 90, expected: undefined })?.verdict).toBeUndefined();
	});

	it('says so where the interval is too wide to tell', () => {
		// 18 of 20: 69.9 to 97.2 %.
		expect(retentionOf({ n: 20, known: 18, expected: 8 })?.verdict).toBe('few');
		expect(retentionOf({ n: 1, known: 1, expected: undefined })?.verdict).toBe('few');
		expect(retentionOf({ n: 0, known: 0, expected: 0 })).toBeUndefined();
	});
});
