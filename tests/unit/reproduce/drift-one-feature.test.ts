import { expect, it } from 'vitest';
import { readsSampleFiles } from '../../../src/lib/reproduce/drift-one-feature.ts';

const rows = (reference: number, current: number) => ({
	kind: 'rows' as const,
	reference: new Float64Array(reference),
	current: new Float64Array(current)
});

it('readsSampleFiles(data) is false while both sides have at most 200 rows', () => {
	expect(readsSampleFiles(rows(200, 200))).toBe(false);
});

it('readsSampleFiles(data) is true as soon as one side has 201 rows', () => {
	expect(readsSampleFiles(rows(20, 201))).toBe(true);
	expect(readsSampleFiles(rows(201, 20))).toBe(true);
});

it('readsSampleFiles(data) is false for counts, whatever their size', () => {
	const counts = { kind: 'counts' as const, labels: ['a'], reference: [1e6], current: [1e6] };
	expect(readsSampleFiles(counts)).toBe(false);
});
