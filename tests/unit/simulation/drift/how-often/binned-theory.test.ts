import { expect, it } from 'vitest';
import { binnedTheory } from '../../../../../src/lib/simulation/drift/how-often/binned-theory.ts';
import { psiNull } from '../../../../../src/lib/stats/index.ts';

const equal = { shares: { reference: [0.25, 0.25, 0.5], current: [0.25, 0.25, 0.5] } };

it('is the null of PSI without drift', () => {
	const asked = { n: 300, m: 200, threshold: 0.02 };
	const { probabilityAbove } = psiNull({ n: 300, m: 200, bins: 3 });
	expect(binnedTheory('psi', asked)?.(equal)?.rate).toBeCloseTo(probabilityAbove(0.02), 12);
});

it('reads all binned distances alike where thresholds mean the same', () => {
	const rate = (id: string, threshold: number) =>
		binnedTheory(id, { n: 300, m: 300, threshold })?.(equal)?.rate;
	expect(rate('kl', 0.01)).toBeCloseTo(rate('psi', 0.02) ?? NaN, 12);
	expect(rate('hellinger', Math.sqrt(0.02 / 8))).toBeCloseTo(rate('psi', 0.02) ?? NaN, 12);
	expect(rate('jensen-shannon', Math.sqrt(0.02 / 8 / Math.LN2))).toBeCloseTo(
		rate('psi', 0.02) ?? NaN,
		12
	);
});

it('is certain where a category is gone, and silent where there is nothing to compare', () => {
	const gone = { shares: { reference: [0.5, 0.5], current: [1, 0] } };
	const asked = { n: 50, m: 50, threshold: 0.1 };
	expect(binnedTheory('kl', asked)?.(gone)?.rate).toBe(1);
	expect(
		binnedTheory('psi', asked)?.({ shares: { reference: [1], current: [1] } })
	).toBeUndefined();
	expect(binnedTheory('psi', asked)?.({})).toBeUndefined();
	expect(binnedTheory('wasserstein', asked)).toBeUndefined();
});
