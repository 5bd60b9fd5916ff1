import { expect, it } from 'vitest';
import { releaseMyths } from '../../../../src/lib/simulation/myths/release-myths.ts';
import { figureOf, figuresHold } from './figure-holds.ts';

figuresHold(releaseMyths);
const truth = (id: string, x: number) => figureOf(releaseMyths, id).truth.at(x);

it('a healthy canary is rolled back within an hour with 55.7 %, within a day almost surely', () => {
	expect(truth('c8', 1)).toBeCloseTo(55.7, 1);
	expect(truth('c8', 24)).toBeGreaterThan(99.99);
});

it('at 2 requests a second and 10 % the canary needs more than two hours', () => {
	expect(truth('c9', 2)).toBeCloseTo(2.2, 1);
	expect(figureOf(releaseMyths, 'c9').sentence(1_000)).toContain('16 seconds');
});

it('a steady model of 90 % reads below 85 % of 50 labels with P(X ≤ 42)', () => {
	expect(truth('c11', 50)).toBeCloseTo(12.2, 1);
	expect(truth('c11', 20)).toBeCloseTo(13.3, 1);
});
