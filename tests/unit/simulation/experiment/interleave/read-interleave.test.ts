import { expect, it } from 'vitest';
import { interleaveBlock } from '../../../../../src/lib/simulation/experiment/interleave/interleave-block.ts';
import { readInterleave } from '../../../../../src/lib/simulation/experiment/interleave/read-interleave.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { someRankers } from './some-rankers.ts';

const block = (first: number, experiments: number) =>
	runToEnd(interleaveBlock({ ...someRankers, first, experiments }));
const { sizes } = someRankers;

it('readInterleave: the same whatever the portions', () => {
	expect(readInterleave(sizes, [block(0, 4), block(4, 8)])).toEqual(
		readInterleave(sizes, [block(0, 12)])
	);
});

it('readInterleave: the users for 80 % are those at which the score is 2.8', () => {
	const { split, mixed, ratio, preferB } = readInterleave(sizes, [block(0, 12)]);
	for (const { perUser, usersFor80 } of [split, mixed]) {
		expect(Math.abs(perUser) * Math.sqrt(usersFor80)).toBeCloseTo(2.8016, 4);
	}
	expect(ratio).toBeCloseTo(split.usersFor80 / mixed.usersFor80, 9);
	expect(preferB).toBeGreaterThan(0.5);
});

it('readInterleave: no ratio from a handful of users', () => {
	const few = { ...someRankers, sizes: [4], experiments: 1 };
	expect(readInterleave([4], [runToEnd(interleaveBlock(few))]).ratio).toBeUndefined();
});
