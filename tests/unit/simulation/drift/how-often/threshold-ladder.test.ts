import { expect, it } from 'vitest';
import { thresholdLadder } from '../../../../../src/lib/simulation/drift/how-often/threshold-ladder.ts';
import { driftTests } from '../../../../../src/lib/stats/index.ts';

it.each(driftTests.map((test) => [test.id, test] as const))(
	'has every default on the ladder of %s, from loud to quiet',
	(_id, { threshold, base }) => {
		const ladder = thresholdLadder(threshold, base);
		expect(ladder).toContain(threshold.default);
		const sign = threshold.kind === 'p-below' ? -1 : 1;
		expect(ladder.every((value, k) => k === 0 || sign * (value - (ladder[k - 1] ?? 0)) > 0)).toBe(
			true
		);
	}
);

it('takes one threshold more, once', () => {
	const distance = { kind: 'above', default: 0.25 } as const;
	const ladder = thresholdLadder(distance, 0);
	expect(thresholdLadder(distance, 0, 0.123)).toHaveLength(ladder.length + 1);
	expect(thresholdLadder(distance, 0, 0.1)).toEqual(ladder);
});
