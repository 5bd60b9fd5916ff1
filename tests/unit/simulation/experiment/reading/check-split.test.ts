import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { checkSplit } from '../../../../../src/lib/simulation/experiment/reading/check-split.ts';
import { sampleRatioMismatchTest } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { shares, someSettings, yes } from './some-result.ts';

const split = (a: number, b: number, designed = [1, 1]) =>
	checkSplit(
		{ ...shares([yes('Control', a, 0), yes('New', b, 0)]), shares: designed },
		someSettings
	);

it('checkSplit: 5,300 to 4,700 is a mismatch, 5,050 to 4,950 is luck', () => {
	expect(split(5300, 4700)).toMatchObject({ state: 'mismatch', arm: 'Control' });
	expect(split(5300, 4700).off).toBeCloseTo(0.06, 12);
	expect(split(5050, 4950).state).toBe('fine');
	expect(split(5300, 4700).pValue).toBe(sampleRatioMismatchTest([5300, 4700], [1, 1]).pValue);
});

it('checkSplit: 0.2 % at ten million users is no chance, and no alarm', () => {
	const found = split(5_010_000, 4_990_000);
	expect(found.pValue).toBeLessThan(1e-8);
	expect(found.state).toBe('tiny');
	expect(found.text).toContain('too little to break the result');
});

it('checkSplit: against the design, not against halves', () => {
	expect(split(9000, 1000, [9, 1]).state).toBe('fine');
	expect(split(9000, 1000, [0.5, 0.5]).state).toBe('mismatch');
	// Four per cent of the small arm, though not half a percent of the large one.
	expect(split(9_040_000, 960_000, [9, 1])).toMatchObject({ state: 'mismatch', arm: 'New' });
});

it('checkSplit: sound splits ring once in a thousand', () => {
	const rng = createRng('split');
	const count = runs(20_000);
	let rang = 0;
	for (let i = 0; i < count; i++) {
		const a = rng.binomial(2000, 0.5);
		if (split(a, 2000 - a).state === 'mismatch') rang++;
	}
	expect(rang).toBeLessThan(count / 1000 + 4 * Math.sqrt(count / 1000));
});
