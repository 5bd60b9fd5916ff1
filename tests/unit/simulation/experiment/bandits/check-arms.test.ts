import { expect, it } from 'vitest';
import { checkArms } from '../../../../../src/lib/simulation/experiment/bandits/check-arms.ts';
import type { ArmsPolicy } from '../../../../../src/lib/simulation/experiment/bandits/types.ts';
import { policies, someArms } from './some-arms.ts';

it('checkArms: what can run has no problem', () => {
	for (const policy of policies) expect(checkArms(someArms, policy)).toBeUndefined();
});

it.each([
	{ rates: [0.1] },
	{ rates: [0.1, 1.2] },
	{ rates: [NaN, 0.2] },
	{ steps: 0 },
	{ steps: 1e6 },
	{ delay: -1 },
	{ delay: 2000 }
])('checkArms refuses %o in a sentence', (change) => {
	expect(checkArms({ ...someArms, ...change }, { kind: 'split' })).toMatch(/^[A-Z].*\.$/);
});

it.each<ArmsPolicy>([
	{ kind: 'epsilon', epsilon: 2 },
	{ kind: 'thompson', prior: [0, 1] }
])('checkArms refuses %o in a sentence', (policy) => {
	expect(checkArms(someArms, policy)).toMatch(/^[A-Z].*\.$/);
});
