import { expect, test } from 'vitest';
import { banditLink } from '../../../../../src/lib/labs/experiment/bandit/link.ts';
import {
	banditFragment,
	peekFragment,
	planFragment
} from '../../../../../src/lib/labs/experiment/figures/lab-link.ts';
import { peekLink } from '../../../../../src/lib/labs/experiment/peeking/link.ts';
import { planLink } from '../../../../../src/lib/labs/experiment/plan/link.ts';

test('planFragment opens the plan page on the figure’s difference', () => {
	const read = planLink.read(planFragment(0.57), undefined);
	expect(read?.problems).toEqual([]);
	expect(read?.state.plan).toMatchObject({ baseline: 0.05, mde: 0.0057, relative: false });
});

test.each(['naive', 'pocock', 'obrien-fleming'] as const)(
	'peekFragment opens the peeking page on the figure’s tests: %s',
	(rule) => {
		const read = peekLink.read(peekFragment({ looks: 7, rule, seed: 12 }), undefined);
		expect(read?.problems).toEqual([]);
		expect(read?.state).toMatchObject({
			...{ baseline: 0.05, effect: 0, users: 31_234, looks: 7, rule, seed: 12 }
		});
	}
);

test.each([true, false])(
	'banditFragment opens the bandit page on the figure’s world: swap %s',
	(swap) => {
		const world = { rates: [0.1, 0.15] as const, users: 1000, delay: 500, swap };
		const read = banditLink.read(banditFragment(world, 12), undefined);
		expect(read?.problems).toEqual([]);
		expect(read?.state).toMatchObject({
			...{ rates: [0.1, 0.15], steps: 1000, delay: 500, seed: 12 },
			change: swap ? 'swap' : 'none'
		});
	}
);
