import { worseConversion } from '../guards/worse-conversion.ts';
import { evenHold, live, stepShare, type Strategy } from './strategy.ts';

/** Level of the test at the end, one-sided. */
const alpha = 0.05;

/** One split for the whole time; the business metric decides at its end. */
export const ab: Strategy = {
	id: 'ab',
	name: 'A/B test',
	description: 'One split for the whole time; conversion decides at its end, once.',
	plan: (world) => ({
		strategy: 'ab',
		steps: [0.5],
		holdMinutes: evenHold(world, 1),
		rollbackMinutes: 1
	}),
	stages: () => 1,
	share: ({ plan }) => live(stepShare(plan, 0)),
	decide: ({ fresh, old }) => (worseConversion(fresh, old) <= alpha ? 'roll back' : 'promote')
};
