import { expect, it } from 'vitest';
import {
	shareAt,
	shareSteps
} from '../../../../../src/lib/simulation/rollout/sticky/sticky-world.ts';

it('doubles the share after equal parts of the days, and stops at all', () => {
	const plan = { days: 12, share: 0.2, doublings: 3 };
	expect(shareSteps(plan).map(({ share }) => share)).toEqual([0.2, 0.4, 0.8, 1]);
	for (const { from, to, share } of shareSteps(plan)) {
		expect([shareAt(plan, from), shareAt(plan, to - 1e-9)]).toEqual([share, share]);
	}
	expect(shareAt(plan, 12)).toBe(1);
});
