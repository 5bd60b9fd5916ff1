import { expect, it } from 'vitest';
import {
	categoryWindows,
	numericWindows
} from '../../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import { chunkedJensenShannon } from '../../../../../../src/lib/simulation/drift/judges/rules/chunked-jensen-shannon.ts';

const saw = (n: number, by = 0) => Float64Array.from({ length: n }, (_, i) => ((i * 7) % 10) + by);

it('chunks that are all alike make a limit of zero, and the same rows do not pass it', () => {
	const { statistic, ringsFrom, rings, chunks } = chunkedJensenShannon.find(
		numericWindows(saw(100), saw(100), { bins: 10, floor: 1e-4 })
	);
	expect([statistic, ringsFrom, rings]).toEqual([0, 0, false]);
	expect(chunks).toEqual({ ringing: 0, all: 10 });
});

it('rows outside the reference’s bins count as a bin of their own', () => {
	const far = numericWindows(saw(100), saw(100, 50), { bins: 10, floor: 1e-4 });
	expect(chunkedJensenShannon.find(far)).toMatchObject({
		statistic: 1,
		chunks: { ringing: 10, all: 10 }
	});
});

it('a new category is the reference’s overflow', () => {
	const chunks = {
		reference: [
			[5, 5, 0],
			[4, 6, 0]
		],
		current: [[0, 0, 10]]
	};
	const found = chunkedJensenShannon.find(categoryWindows(chunks, ['a', 'b', 'c'], 1e-4));
	expect(found.statistic).toBe(1);
	expect(found.rings).toBe(true);
});
