import { expect, it } from 'vitest';
import { shockFacts } from '../../../../src/lib/reproduce/retraining/shock-facts.ts';
import { shownShock } from './shown-shocks.ts';

it('shockFacts: rows that are learnt from, and a window’s days', () => {
	expect(shockFacts(shownShock({}))).toMatchObject({
		...{ turn: 60, variety: 0.4, lasts: 0, watched: 90, delay: 14, rows: 80, window: 28 },
		...{ answers: 10_000, wrong: 0.1, training: 150, trained: 6 }
	});
	const weighted = shockFacts(shownShock({ window: { kind: 'weighted', halfLifeDays: 10 } }));
	expect(weighted).toMatchObject({ window: 70, half_life: 10 });
	expect(shockFacts(shownShock({ window: { kind: 'growing' } })).window).toBeGreaterThan(10_000);
});
