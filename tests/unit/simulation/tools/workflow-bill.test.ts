import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runnerPrices, workflowBill } from '../../../../src/lib/simulation/tools/workflow-bill.ts';

const bill = (runs: number, hours: number, cloudPrice = 2) => {
	const [gpu, waiting, callBack] = workflowBill({ runs, hours, cloudPrice });
	if (!gpu || !waiting || !callBack) throw new Error('three lines');
	return { gpu, waiting, callBack };
};

it('an hour on the T4 runner is 3.12 dollars', () => {
	expect(bill(1, 1).gpu.runner).toBeCloseTo(3.12, 10);
});

it('a runner that waits bills its minutes past the free ones', () => {
	const { waiting, callBack } = bill(30, 4);
	expect(waiting.standardMinutes).toBe(30 * 243);
	expect(waiting.runner).toBeCloseTo((30 * 243 - 2000) * 0.006, 10);
	expect(callBack.runner).toBe(0);
});

it('cuts what runs longer than six hours, except where the cloud calls back', () => {
	const { gpu, waiting, callBack } = bill(4, 10);
	expect([gpu.isCut, waiting.isCut, callBack.isCut]).toEqual([true, true, false]);
	expect(gpu.runner).toBeCloseTo(4 * 360 * runnerPrices.gpu, 10);
});

it('waiting never costs less than being called back', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 60 }),
			fc.double({ min: 0.2, max: 24, noNaN: true }),
			(runs, hours) => {
				const { waiting, callBack } = bill(runs, hours);
				expect(waiting.cloud).toBe(callBack.cloud);
				expect(waiting.runner).toBeGreaterThanOrEqual(callBack.runner);
			}
		)
	);
});
