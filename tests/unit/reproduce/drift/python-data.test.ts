import { expect, it } from 'vitest';
import { pythonData } from '../../../../src/lib/reproduce/drift/python-data.ts';

it('pythonData(data) carries up to 200 rows a side', () => {
	const code = pythonData({ kind: 'rows', reference: [1.5], current: [2] });
	expect(code).toBe(
		'reference = np.array([\n    1.5\n], dtype=float)\ncurrent = np.array([\n    2\n], dtype=float)'
	);
});

it('pythonData(data) reads two files above that, and checks rows and sum', () => {
	const code = pythonData({
		kind: 'rows',
		reference: new Float64Array(201).fill(0.1),
		current: [2]
	});
	expect(code).toContain('reference = read_sample("reference.csv", 201, 20.1)');
	expect(code).toContain('current = read_sample("current.csv", 1, 2)');
});

it('pythonData(data) carries counts with their labels, however many', () => {
	const labels = Array.from({ length: 500 }, (_, i) => `"${i}`);
	const counts = labels.map((_, i) => i);
	const code = pythonData({ kind: 'counts', labels, reference: counts, current: counts });
	expect(code).toContain('    ("\\"499", 499, 499),\n]');
});
