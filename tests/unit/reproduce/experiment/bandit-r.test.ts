import { expect, it } from 'vitest';
import { banditR } from '../../../../src/lib/reproduce/experiment/bandit-r.ts';
import { shownBandits } from './shown-bandits.ts';

// `bandit-python.test.ts` runs both languages.
it('banditR: a fixed split learns nothing, a bandit does', () => {
	const [split, , epsilon, ucb1, thompson] = shownBandits.map(banditR);
	expect(split).not.toContain('max.col');
	expect(epsilon).toContain('runif(runs) < 0.1');
	expect(ucb1).toContain('log(plays)');
	expect(thompson).toContain('rbeta(runs * arms, 1 + paid, 1 + pulls - paid)');
});
