import { createExpectedRates } from '../../../traffic/index.ts';
import type { Release } from '../types.ts';

/**
 * Failures that the old model owes to the new one once it answers all again, from a tick to the end:
 * rows that it cannot read. Expected.
 */
export function failuresAfterRollback({ world }: Release, ticks: number): (tick: number) => number {
	if (!world.defects.some(({ kind }) => kind === 'schema')) return () => 0;
	const expectedAt = createExpectedRates(world);
	const left = new Float64Array(ticks + 1);
	for (let tick = ticks - 1; tick >= 0; tick--) {
		const split = { shares: [1, 0, 0] as const, mirrored: 0, ageMinutes: 0, wentBack: true };
		const { requests, errorRate, soundErrorRate } = expectedAt(tick, split);
		let owed = 0;
		world.segments.forEach(({ share }, s) => {
			owed += requests * share * (errorRate[s]! - soundErrorRate[s]!);
		});
		left[tick] = left[tick + 1]! + owed;
	}
	return (tick) => left[Math.min(tick, ticks)]!;
}
