import { expect, it } from 'vitest';
import {
	compareRuns,
	recordFields,
	trainingRows,
	twinRun,
	type RunChange
} from '../../../src/lib/simulation/tools/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('reproducibility');
const fresh = trainingRows('fresh 4', 1000);
const base = twinRun(4, 'nothing');
const at = (run: readonly Float32Array[], epoch: number) => run[epoch] ?? new Float32Array();
const against = (change: RunChange) => {
	const run = twinRun(4, change);
	return (epoch: number) => compareRuns(at(base, epoch), at(run, epoch), fresh);
};

it('sums the other way round: under a millionth up to epoch 95, 500 times more at 96', () => {
	const read = against('sum');
	expect(read(1).gap).toBeCloseTo(1e-7, 7);
	for (let epoch = 1; epoch <= 95; epoch++) expect(read(epoch).gap).toBeLessThan(1e-6);
	const jump = read(96).gap / read(95).gap;
	expect(jump).toBeGreaterThan(400);
	expect(jump).toBeLessThan(650);
	expect(read(160).flips).toHaveLength(3);
	expect(words).toContain('By epoch 160 three of 1,000 fresh rows are decided differently');
	const most = Math.max(...Array.from({ length: 161 }, (_, epoch) => read(epoch).flips.length));
	expect(most).toBe(10);
});

it('of the first ten seeds only the fourth tips', { timeout: 60_000 }, () => {
	const tips = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((seed) => {
		const [one, other] = [twinRun(seed, 'nothing'), twinRun(seed, 'sum')];
		return one.some((weights, epoch) => compareRuns(weights, at(other, epoch), fresh).gap > 1e-4);
	});
	expect(tips).toEqual([4]);
});

it('another order flips 51 decisions, a row more 102, another seed 72', () => {
	const [order, row, seed] = (['order', 'row', 'seed'] as const).map((one) => against(one)(160));
	expect(words).toContain(`${order?.flips.length ?? 0} of 1,000 decisions differ`);
	expect(words).toContain(`Add one row to 300, and it is ${row?.flips.length ?? 0}`);
	expect(words).toContain(`Another seed: ${seed?.flips.length ?? 0}`);
	const [first = 0, second = 0] = order?.accuracy ?? [];
	expect(words).toContain(`${printed(100 * first, 1)} and ${printed(100 * second, 1)} %`);
	expect(words).toContain(`chance allows ${printed(100 * (order?.noise ?? 0), 1)} points`);
});

it('0.1 + 0.2 + 0.3 depends on its brackets', () => {
	expect(0.1 + (0.2 + 0.3)).toBe(0.6);
	expect(words).toContain(`is ${String(0.1 + 0.2 + 0.3)}`);
});

it('the record has twelve fields', () => {
	expect(recordFields).toHaveLength(12);
});
