import { expect, it } from 'vitest';
import { rData } from '../../../../src/lib/reproduce/drift/r-data.ts';

it('rData(data) carries up to 200 rows a side', () => {
	const code = rData({ kind: 'rows', reference: [1.5], current: [2] });
	expect(code).toBe('reference <- c(\n  1.5\n)\ncurrent <- c(\n  2\n)');
});

it('rData(data) reads two files above that, and checks rows and sum', () => {
	const code = rData({ kind: 'rows', reference: new Float64Array(201).fill(0.1), current: [2] });
	expect(code).toContain('reference <- read_sample("reference.csv", 201, 20.1)');
	expect(code).toContain('current <- read_sample("current.csv", 1, 2)');
});

it('rData(data) carries counts with their labels', () => {
	const counts = {
		kind: 'counts' as const,
		labels: ['"a', 'b'],
		reference: [1, 2],
		current: [3, 4]
	};
	expect(rData(counts)).toContain('category = c(\n    "\\"a", "b"\n  )');
	expect(rData(counts)).toContain('current = c(\n    3, 4\n  )');
});
