import { describe, expect, it } from 'vitest';
import { createRng, fillNormal, fillUniform, type Rng } from '../../src/lib/random/index.ts';
import {
	continuousPair,
	driftTests,
	ksTest,
	psiFromSamples,
	psiNull
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

function sampleOf(rng: Rng, n: number, fill: typeof fillNormal): Float64Array {
	const sample = new Float64Array(n);
	fill(rng, sample);
	return sample;
}

/** Whether a share seen in `tries` runs is within three standard errors of a chance. */
function expectShare(seen: number, tries: number, chance: number, slack = 0): void {
	const reach = 3 * Math.sqrt((chance * (1 - chance)) / tries) + slack;
	expect(Math.abs(seen / tries - chance)).toBeLessThanOrEqual(reach);
}

describe('ksTest when nothing has changed', () => {
	it.each([
		[20, 20],
		[60, 45],
		[400, 300]
	])('rings as often as its exact p says, with %i and %i rows', (n, m) => {
		const rng = createRng(seed).fork(`ks ${n} ${m}`);
		const tries = runs(20_000);
		const seen = new Map<number, number>();
		for (let k = 0; k < tries; k++) {
			const { pValue } = ksTest(sampleOf(rng, n, fillUniform), sampleOf(rng, m, fillUniform));
			seen.set(pValue, (seen.get(pValue) ?? 0) + 1);
		}
		// P(p <= a) = a at every a that p can take: looked at where p first falls below 0.05 and 0.3.
		for (const level of [0.05, 0.3]) {
			const reached = Math.max(...[...seen.keys()].filter((p) => p <= level));
			const rang = [...seen].reduce((sum, [p, times]) => sum + (p <= reached ? times : 0), 0);
			expectShare(rang, tries, reached);
		}
	});

	it('rings in 5 % of runs with the limit, at 3,000 rows a side', () => {
		const rng = createRng(seed).fork('ks limit');
		const tries = runs(4000);
		let rang = 0;
		for (let k = 0; k < tries; k++) {
			const [x, y] = [sampleOf(rng, 3000, fillNormal), sampleOf(rng, 3000, fillNormal)];
			if (ksTest(x, y, { method: 'asymptotic' }).pValue < 0.05) rang++;
		}
		// D takes steps of 1/3000: the limit may be off by the chance of one of them.
		expectShare(rang, tries, 0.05, 0.003);
	});
});

describe('psiFromSamples when nothing has changed', () => {
	function simulate(n: number, tries: number) {
		const rng = createRng(seed).fork(`psi ${n}`);
		return Array.from(
			{ length: tries },
			() => psiFromSamples(sampleOf(rng, n, fillNormal), sampleOf(rng, n, fillNormal)).psi
		);
	}
	const above = (values: number[], limit: number) => values.filter((value) => value > limit).length;

	it('exceeds 0.25 in 22.1 % of runs at 100 rows a side, and reads 0.192 in the mean', () => {
		const tries = runs(20_000);
		const values = simulate(100, tries);
		expectShare(above(values, 0.25), tries, 0.221, 0.002);
		expectShare(above(values, 0.1), tries, 0.84, 0.005);
		const mean = values.reduce((sum, value) => sum + value, 0) / tries;
		expect(Math.abs(mean - 0.192)).toBeLessThan(3 * (0.1 / Math.sqrt(tries)) + 0.001);
	});

	it('reads what psiNull says at 1,000 rows a side', () => {
		const tries = runs(10_000);
		const values = simulate(1000, tries);
		const { mean, critical95, variance } = psiNull({ n: 1000, m: 1000, bins: 10 });
		const seen = values.reduce((sum, value) => sum + value, 0) / tries;
		expect(Math.abs(seen / mean - 1)).toBeLessThan(
			3 * (Math.sqrt(variance / tries) / mean) + 0.015
		);
		expectShare(above(values, critical95), tries, 0.05, 0.006);
	});
});

describe('the quiet range of every live test', () => {
	it('holds 19 quiet days in 20 at 1,000 rows a side, to about a percentage point', () => {
		const rng = createRng(seed).fork('quiet');
		const tries = runs(5000);
		const live = driftTests.filter(({ speed }) => speed === 'live');
		const loud = new Map<string, number>();
		for (let k = 0; k < tries; k++) {
			const pair = continuousPair(sampleOf(rng, 1000, fillNormal), sampleOf(rng, 1000, fillNormal));
			for (const test of live) {
				const off = Math.abs(test.compute(pair).statistic - test.base);
				if (off > test.quiet(pair) - test.base) loud.set(test.id, (loud.get(test.id) ?? 0) + 1);
			}
		}
		for (const { id } of live) expectShare(loud.get(id) ?? 0, tries, 0.05, 0.01);
	});
});
