import { expect, it } from 'vitest';
import {
	decideMorning,
	defaultSettings,
	frontierBlock,
	frontierSummary,
	labPolicies,
	mornings,
	retrainingPolicies,
	runPolicy,
	twoYears
} from '../../../src/lib/simulation/retraining/index.ts';
import { binomial, normal, runToEnd } from '../../../src/lib/stats/index.ts';
import { runs } from '../../counts.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('retraining');

function bills(seed: number, labelDelay: number) {
	const world = twoYears(seed);
	const runs = retrainingPolicies.map((policy) => {
		const run = runPolicy(world, policy, { labelDelay, limit: 0.92 * 0.95 });
		return { id: policy.id, run, bill: run.avoidable + 150 * run.retrains.length };
	});
	const of = (id: string) => runs.find((each) => each.id === id)!;
	const order = [...runs].sort((one, other) => one.bill - other.bill).map(({ id }) => id);
	return { of, order };
}

it('the bills at 14 and at 60 days', () => {
	const { of } = bills(18, 14);
	expect(words).toContain(`the drop rule costs ${printed(of('drop').bill)}`);
	expect(words).toContain(`Every 30 days costs ${printed(of('monthly').bill)}`);
	expect(words).toContain(`Weekly costs ${printed(of('weekly').bill)}`);
	expect(words).toContain(`Never costs ${printed(of('never').bill)}`);
	expect(words).toContain(`sum retrains ${of('all').run.retrains.length} times`);
	const late = bills(18, 60);
	expect(words).toContain(
		`the drop rule costs ${printed(late.of('drop').bill)} and every 30 days ${printed(late.of('monthly').bill)}`
	);
});

it('20 of 20 seeds lead with the drop rule, then every 30 days', () => {
	for (let seed = 1; seed <= 20; seed++) {
		expect(bills(seed, 14).order.slice(0, 2)).toEqual(['drop', 'monthly']);
	}
});

it('a world of the lab in which the same things happen puts the same policies in the same order', () => {
	const choices = (['drop-relative', 'monthly', 'weekly', 'all', 'never'] as const).map(
		(policy) => ({ policy, gate: 'none' as const })
	);
	const settings = defaultSettings('mixed');
	const block = runToEnd(frontierBlock({ settings, choices, first: 0, worlds: runs(30) }));
	const { rows } = frontierSummary(block);
	const money = rows.map((row) => Math.round(row.money.mean));
	expect(money).toEqual([...money].sort((one, other) => one - other));
	const [, , weekly, all] = rows.map(({ trainings }) => trainings);
	expect(all).toBe(weekly);
	expect(rows[3]!.money.mean).toBe(rows[2]!.money.mean);
});

it('what PSI does, and sleeps through', () => {
	const { retrains, wrong } = bills(18, 14).of('psi').run;
	const accuracy = (from: number, to: number) =>
		printed(
			100 * (1 - wrong.slice(from, to).reduce((sum, count) => sum + count, 0) / (to - from) / 200),
			1
		);
	expect(words).toContain(
		`on day ${retrains[0]}, when accuracy has already fallen to ${accuracy(116, 123)} %`
	);
	expect(retrains.filter((day) => day >= 320 && day < 400)).toHaveLength(9);
	expect(words).toContain(`sits at ${accuracy(480, 510)} % over days 480 to 509`);
	expect(retrains.filter((day) => day >= 400 && day < 685)).toEqual([]);
});

/** Days of an accuracy that falls in a straight line until the lab's rule trains on its reading. */
function untilItTrains(labelDelay: number): number {
	const rule = labPolicies.find(({ id }) => id === 'drop-relative')!;
	for (let day = labelDelay; ; day++) {
		const read = { value: 0.92 - 0.00205 * (day - labelDelay + 1), labels: Infinity };
		const evening = {
			...{ daysSinceTraining: day, accepted: 0.92, accuracy: () => read },
			...{ psi: () => [0, 0] as const, prediction: () => 0 }
		};
		if (rule.decide(evening, { drop: 0.05, psi: 0.25 }).length > 0) return day + 1;
	}
}

it('23 days become 37 with labels 14 days late', () => {
	expect(words).toContain(
		`every ${untilItTrains(0)} days, labels that are 14 days late make it every ${untilItTrains(14)}`
	);
});

it('the width of a reading, and the labels for two points', () => {
	const sd = Math.sqrt((0.9 * 0.1) / 500);
	expect(words).toContain(`is ${printed(100 * sd, 2)} points`);
	expect(words).toContain(`up to ${printed(196 * sd, 1)} points`);
	const law = normal(0, 1);
	const root =
		law.quantile(0.95) * Math.sqrt(0.9 * 0.1) + law.quantile(0.8) * Math.sqrt(0.88 * 0.12);
	expect(words).toContain(`takes ${printed(Math.ceil((root / 0.02) ** 2))} labels`);
	expect(binomial(60, 0.92).cdf(52)).toBeGreaterThan(0.05);
});

it('Friday’s lead is chance', () => {
	const friday = mornings[4]!;
	expect(words).toContain(`${friday.candidateOnly} rows and the`);
	expect(words).toContain(`alone on ${friday.championOnly}`);
	expect(words).toContain(`p ${printed(decideMorning(friday).leadP, 3)}, sign test`);
});
