import { describe, expect, it } from 'vitest';
import {
	gateOdds,
	gateSizes,
	type GateQuestion
} from '../../../../../src/lib/simulation/retraining/study/gate-odds.ts';
import { binomial, runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs as counted } from '../../../../counts.ts';

const runs = counted(20_000);
const question: GateQuestion = {
	candidateOff: 15,
	championOff: 15,
	separation: 2.8,
	rows: 560,
	alpha: 0.05,
	first: 0,
	runs,
	seed: 1
};

describe('two equally good models', () => {
	it.each([
		{ rows: 560, off: 15 },
		{ rows: 560, off: 3 },
		{ rows: 120, off: 15 }
	])('are deployed as often as stated: $rows rows, $off degrees', ({ rows, off }) => {
		const ask = { ...question, rows, candidateOff: off, championOff: off };
		const { deployed, expected, candidate, champion } = runToEnd(gateOdds(ask));
		expect(candidate).toBe(champion);
		expect(deployed.none).toBe(runs);
		for (const id of ['lead', 'mid-p', 'exact'] as const) {
			const share = expected[id] / runs;
			const error = Math.sqrt((share * (1 - share)) / runs);
			expect(Math.abs(deployed[id] / runs - share)).toBeLessThan(3.5 * error + 1e-12);
		}
		// Exact keeps its word for every number of differing rows; any lead is a coin.
		expect(expected.exact / runs).toBeLessThanOrEqual(0.05);
		expect(expected['mid-p'] / runs).toBeLessThan(0.06);
		expect(expected.lead / runs).toBeGreaterThan(0.35);
	});
});

it('gateSizes: the exact test never errs more than alpha, the mid-p by little, as SciPy counts', () => {
	for (let many = 1; many <= 200; many++) {
		const size = gateSizes(many, 560, 0.05);
		expect(size.none).toBeCloseTo(1, 10);
		expect(size.exact).toBeLessThanOrEqual(0.05);
		expect(size['mid-p']).toBeGreaterThanOrEqual(size.exact);
		expect(size['mid-p']).toBeLessThan(many < 40 ? 0.074 : 0.0635);
		const law = binomial(many, 0.5);
		let wins = 0;
		while (wins <= many && law.sf(wins - 1) > 0.05) wins++;
		expect(size.exact).toBeCloseTo(wins > many ? 0 : law.sf(wins - 1), 10);
	}
});

it('a better candidate gets through more often, the more rows the oftener', () => {
	const better = { ...question, candidateOff: 0, championOff: 30, runs: 300 };
	const few = runToEnd(gateOdds({ ...better, rows: 120 }));
	const many = runToEnd(gateOdds({ ...better, rows: 1200 }));
	expect(many.candidate).toBeGreaterThan(many.champion);
	expect(many.deployed['mid-p']).toBeGreaterThan(few.deployed['mid-p']);
	expect(few.deployed['mid-p'] / 300).toBeGreaterThan(0.1);
});

it('hold-out k is the same whoever draws it', () => {
	const whole = runToEnd(gateOdds({ ...question, runs: 60 }));
	const parts = [0, 30].map((first) => runToEnd(gateOdds({ ...question, first, runs: 30 })));
	for (const id of ['lead', 'exact'] as const) {
		expect(parts[0]!.deployed[id] + parts[1]!.deployed[id]).toBe(whole.deployed[id]);
	}
});

it.each([
	[{ rows: 0 }, 'A hold-out has 1 to 1,000,000 rows'],
	[{ alpha: NaN }, 'Alpha is a share from 0 to 1.'],
	[{ separation: 0 }, 'Two classes lie apart'],
	[{ candidateOff: Infinity }, 'turned by so many degrees']
])('refuses %j', (over, text) => {
	expect(() => runToEnd(gateOdds({ ...question, ...over }))).toThrow(text);
});
