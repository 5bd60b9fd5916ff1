import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createLabSession,
	defaultSettings,
	frontierBlock,
	gates,
	labPolicies,
	worldKinds,
	type LabChoice,
	type LabPicture,
	type LabSettings,
	type Move
} from '../../src/lib/simulation/retraining/index.ts';
import { runToEnd } from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
const move: fc.Arbitrary<Move> = fc.record(
	{
		shape: fc.constantFrom('drift' as const, 'shock', 'season', 'regimes'),
		part: fc.constantFrom('both' as const, 'inputs', 'outcome', 'labels', 'unit'),
		size: fc.double({ min: -3, max: 3, noNaN: true }),
		day: fc.integer({ min: 0, max: 80 }),
		lasts: fc.integer({ min: 1, max: 40 }),
		periodDays: fc.integer({ min: 7, max: 90 })
	},
	{ requiredKeys: ['shape', 'part', 'size'] }
);
const settings: fc.Arbitrary<LabSettings> = fc.record({
	world: fc.record({
		seed: fc.nat(),
		days: fc.integer({ min: 1, max: 70 }),
		rowsPerDay: fc.integer({ min: 10, max: 50 }),
		separation: fc.double({ min: 0.5, max: 4, noNaN: true }),
		yesShare: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
		moves: fc.array(move, { maxLength: 3 }),
		variety: fc.constantFrom(0, 0.4)
	}),
	learner: fc.record({
		window: fc.oneof(
			fc.record({ kind: fc.constant('sliding' as const), days: fc.integer({ min: 1, max: 60 }) }),
			fc.constant({ kind: 'growing' as const }),
			fc.record({
				kind: fc.constant('weighted' as const),
				halfLifeDays: fc.integer({ min: 1, max: 20 })
			})
		),
		labelDelay: fc.integer({ min: 0, max: 40 }),
		labelShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
		failRisk: fc.constantFrom(0, 0.3),
		badRisk: fc.constantFrom(0, 0.3)
	}),
	prices: fc.record({
		answersPerDay: fc.integer({ min: 0, max: 100_000 }),
		wrong: share(2),
		training: share(500),
		label: fc.constantFrom(0, 0.01)
	}),
	lines: fc.record({ drop: share(0.2), psi: share(0.6) }),
	gate: fc.record({ alpha: share(1), days: fc.integer({ min: 1, max: 60 }) })
});

const every: readonly LabChoice[] = labPolicies.flatMap(({ id }) =>
	gates.map((gate) => ({ policy: id, gate: gate.id }))
);

function pictureOf(asked: LabSettings, choices = every): LabPicture {
	const { problems, picture } = runToEnd(createLabSession()({ settings: asked, choices }));
	expect(problems).toEqual([]);
	return picture as LabPicture;
}

const sum = (list: Float64Array) => list.reduce((all, value) => all + value, 0);
/** Rounding of sums of money. */
const cent = ({ prices, world }: LabSettings) =>
	1e-9 * (1 + world.days * (prices.answersPerDay * (prices.wrong + 0.01) + prices.training));

describe('in any world, with any learner, prices and lines', () => {
	it('laws of bills, accuracies and the clairvoyant hold', () => {
		fc.assert(
			fc.property(settings, (asked) => {
				const { best, runs: played, clairvoyant } = pictureOf(asked);
				const { training } = asked.prices;
				for (const { bill, accuracy, money, decisions } of played) {
					// Trainings cost exactly their count.
					expect(bill.training).toBe(decisions.length * training);
					expect(Math.abs(sum(money) - (bill.total - bill.unavoidable))).toBeLessThan(cent(asked));
					// No model beats the best rule, and no policy the clairvoyant schedule.
					expect(accuracy.every((value, day) => value <= best[day]! + 1e-9)).toBe(true);
					expect(bill.total).toBeGreaterThan(clairvoyant.bill.total - cent(asked));
				}
				expect(clairvoyant.bill.training).toBe(clairvoyant.days.length * training);
			}),
			{ numRuns: runs(300), seed }
		);
	});

	it('the same seed gives the same bits, in whatever order policies are asked for', () => {
		fc.assert(
			fc.property(settings, fc.shuffledSubarray([...every], { minLength: 2 }), (asked, some) => {
				const turned = pictureOf(asked, some).runs;
				const [whole, again] = [pictureOf(asked), pictureOf(asked)];
				expect(again).toEqual(whole);
				for (const [k, choice] of some.entries()) {
					expect(turned[k]).toEqual(whole.runs[every.indexOf(choice)]);
				}
			}),
			{ numRuns: runs(50), seed }
		);
	});

	it('a gate trains on the evenings of its clock all the same, and deploys no more', () => {
		fc.assert(
			fc.property(settings, (asked) => {
				const choices = gates.map(({ id }) => ({ policy: 'daily', gate: id }) as const);
				const played = pictureOf(asked, choices).runs;
				const deployed = played.map(
					({ decisions }) => decisions.filter(({ outcome }) => outcome === 'deployed').length
				);
				for (const [k, { decisions }] of played.entries()) {
					expect(decisions).toHaveLength(asked.world.days);
					expect(deployed[k]).toBeLessThanOrEqual(deployed[0]!);
				}
			}),
			{ numRuns: runs(300), seed }
		);
	});
});

describe('where nothing drifts', () => {
	const still = settings.map((asked) => ({
		...asked,
		world: { ...asked.world, moves: [] }
	}));

	it('never costs the base: the same every day, no training, no label', () => {
		fc.assert(
			fc.property(still, (asked) => {
				const [run] = pictureOf(asked, [{ policy: 'never', gate: 'none' }]).runs;
				const { bill, accuracy } = run!;
				expect([bill.training, bill.labels]).toEqual([0, 0]);
				expect(accuracy.every((value) => Math.abs(value - accuracy[0]!) < 1e-12)).toBe(true);
				const { answersPerDay, wrong } = asked.prices;
				const base = asked.world.days * answersPerDay * wrong * (1 - accuracy[0]!);
				expect(Math.abs(bill.total - base)).toBeLessThan(cent(asked));
			}),
			{ numRuns: runs(300), seed }
		);
	});

	it('with labels at once and all of them learnt from, the Bayes rate is reached', () => {
		const asked = defaultSettings('still', 3);
		const world = { ...asked.world, days: 120, yesShare: 0.3 };
		const window = { kind: 'growing' } as const;
		const learner = { window, labelDelay: 0, labelShare: 1, failRisk: 0, badRisk: 0 };
		const { best, runs: played } = pictureOf({ ...asked, world, learner }, [
			{ policy: 'daily', gate: 'none' }
		]);
		// 96,000 rows by then: what three numbers learnt from so many lose is under a ten-thousandth.
		expect(best.at(-1)! - played[0]!.accuracy.at(-1)!).toBeLessThan(1e-4);
		expect(best.at(-1)! - played[0]!.accuracy.at(-1)!).toBeGreaterThanOrEqual(-1e-12);
	});
});

it('more frequent clocks cost their count more, and nothing else where a training changes nothing', () => {
	const asked = defaultSettings('still', 3);
	const world = { ...asked.world, days: 210, rowsPerDay: 40 };
	const failing = { ...asked, world, learner: { ...asked.learner, failRisk: 1 } };
	const clocks = ['never', 'monthly', 'weekly', 'daily'] as const;
	const choices = clocks.map((policy) => ({ policy, gate: 'none' }) as const);
	const totals = pictureOf(failing, choices).runs.map(({ bill }) => bill.total);
	const { training } = asked.prices;
	const counts = [0, 7, 30, 210];
	totals.forEach((total, k) => {
		expect(total - totals[0]!).toBeCloseTo(counts[k]! * training, 6);
	});
});

it('a study of many worlds: nobody beats the clairvoyant in any kind', () => {
	for (const { id } of worldKinds) {
		const base = defaultSettings(id, 9);
		const world = { ...base.world, days: 150, rowsPerDay: 40 };
		const ask = { settings: { ...base, world }, choices: every, first: 0, worlds: runs(20) };
		const { tallies, clairvoyant } = runToEnd(frontierBlock(ask));
		for (const { money } of tallies) {
			expect(money.every((value, k) => value >= clairvoyant.money[k]! - 1e-6)).toBe(true);
		}
	}
});
