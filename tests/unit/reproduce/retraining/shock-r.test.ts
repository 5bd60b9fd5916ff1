import { expect, it } from 'vitest';
import { shockR } from '../../../../src/lib/reproduce/retraining/shock-r.ts';
import { shownShock } from './shown-shocks.ts';

// `shock-python.test.ts` runs both languages.
it('shockR weighs rows only where they fade', () => {
	expect(shockR(shownShock({}))).toContain('weight <- rep(1, length(part))');
	expect(shockR(shownShock({ window: { kind: 'weighted', halfLifeDays: 10 } }))).toContain(
		'/ half_life)'
	);
});
