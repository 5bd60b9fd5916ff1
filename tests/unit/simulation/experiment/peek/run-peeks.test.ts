import { describe, expect, it } from 'vitest';
import { runPeeks } from '../../../../../src/lib/simulation/experiment/peek/run-peeks.ts';
import type { PeekRequest } from '../../../../../src/lib/simulation/experiment/peek/types.ts';
import {
	crossingProbabilities,
	normal,
	peekingErrorRate,
	runToEnd
} from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { somePeek } from './some-peek.ts';

const run = (change: Partial<PeekRequest> = {}) => runToEnd(runPeeks({ ...somePeek, ...change }));
const ruleOf = (result: ReturnType<typeof run>, id: string) =>
	result.rules.find((rule) => rule.id === id) ?? expect.fail(id);

describe('runPeeks without an effect', () => {
	it.each([
		[5, 0.1417, 0.2262],
		[10, 0.1934, 0.4013]
	])('%i looks: as many false alarms as recursive integration says', (looks, exact, popular) => {
		const result = run({ looks, tests: runs(10_000), seed: looks });
		expect(result.popular).toBeCloseTo(popular, 4);
		expect(peekingErrorRate({ looks })).toBeCloseTo(exact, 4);
		expect(ruleOf(result, 'naive').exact).toBeCloseTo(exact, 4);
		for (const { id, share, error, exact: expected } of result.rules) {
			expect(Math.abs(share - expected), id).toBeLessThan(3 * error);
			if (id !== 'naive') expect(expected, id).toBeLessThan(0.0501);
		}
	});

	it('alarms go both ways, alike', () => {
		const { rang, wrongWay, missed, exaggeration } = ruleOf(run({ tests: runs(10_000) }), 'naive');
		expect(Math.abs(wrongWay - rang / 2)).toBeLessThan(2 * Math.sqrt(rang));
		expect([missed, exaggeration]).toEqual([undefined, undefined]);
	});
});

describe('runPeeks with an effect', () => {
	const effect = 0.012;

	it('each rule stops when and as often as worked out', () => {
		const result = run({ effect, tests: runs(10_000), looks: 10 });
		const information = Array.from(result.looks, (at) => at / 10_000);
		const drift = effect / Math.sqrt((2 * 0.206 * 0.794) / 10_000);
		for (const { id, bounds, share, error, exact, users } of result.rules) {
			expect(Math.abs(share - exact), id).toBeLessThan(4 * error);
			const { upper, lower } = crossingProbabilities({ upper: bounds, information, drift });
			const saved = information.map((at, k) => (1 - at) * (upper[k]! + lower[k]!));
			const expected = 1 - saved.reduce((sum, part) => sum + part, 0);
			expect(users / 10_000, id).toBeCloseTo(expected, 1);
		}
	});

	it('one look exaggerates as the tail of a normal law does, a look more exaggerates more', () => {
		const result = run({ effect, tests: runs(10_000) });
		const error = Math.sqrt((2 * 0.206 * 0.794) / 10_000);
		const { pdf, sf } = normal(0, 1);
		const bound = 1.959964 - effect / error;
		const expected = (effect + (error * pdf(bound)) / sf(bound)) / effect;
		expect(ruleOf(result, 'once').exaggeration).toBeCloseTo(expected, 1);
		expect(ruleOf(result, 'naive').exaggeration ?? 0).toBeGreaterThan(expected);
	});

	it('an effect downwards is the mirror of one upwards', () => {
		const [up, down] = [0.05, -0.05].map((by) => run({ effect: by, baseline: 0.5, tests: 400 }));
		for (const { id, missed } of up?.rules ?? []) {
			expect(ruleOf(down!, id).missed ?? 1, id).toBeCloseTo(missed ?? 0, 1);
		}
		expect(ruleOf(down!, 'once').exaggeration ?? 0).toBeGreaterThan(0.9);
	});
});

it('runPeeks: a test is the same test whatever their number, and stops where its path crosses', () => {
	const [few, many] = [run({ tests: 40, keep: 40 }), run({ tests: 200, keep: 10 })];
	for (const { id, first } of few.rules) {
		expect([...first]).toEqual([...ruleOf(many, id).first.subarray(0, 40)]);
	}
	const { users, p } = few.paths;
	const at = Array.from(few.looks, (look) => users.indexOf(look));
	ruleOf(few, 'naive').first.forEach((look, test) => {
		const path = at.map((i) => p[test * users.length + i] as number);
		expect(path.findIndex((value) => value <= 0.05)).toBe(look);
	});
});

it('runPeeks refuses in a sentence', () => {
	expect(() => run({ looks: 0 })).toThrow('Look 1 to 50 times.');
});
