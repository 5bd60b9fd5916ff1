import { mean, pseudoRegret, quantile } from '../../stats/index.ts';
import { banditRules, type BanditRuleId } from './bandit-rules.ts';
import { banditRun, ratesAt, type BanditRun, type BanditWorld } from './bandit-run.ts';

/** What the runs of a rule report for an arm at their end: arms never tried report nothing. */
export interface ArmReport {
	readonly mean: number;
	/** 10 % and 90 % of runs lie below. */
	readonly low: number;
	readonly high: number;
}

export interface BanditReading {
	readonly id: BanditRuleId;
	readonly title: string;
	/** Purchases missed in a run on average, against the better arm every time. */
	readonly regret: number;
	/** Share of users who met the better arm, in twenty equal stretches of time. */
	readonly better: Float64Array;
	/** Share of runs in which fewer than half of the last quarter of users met the better arm. */
	readonly misled: number;
	readonly reports: readonly [ArmReport, ArmReport];
}

export interface BanditStudy {
	readonly runs: number;
	/** Adds runs of every rule. */
	add(runs: number): void;
	reading(): BanditReading[];
}

/** Parts of time in which shares are counted. */
export const stretches = 20;

type Ledger = { better: Float64Array; regret: number; misled: number; rates: number[][] };

const empty = (): Ledger => ({
	better: new Float64Array(stretches),
	regret: 0,
	misled: 0,
	rates: [[], []]
});

/** Many runs of every rule in one world, added as there is time for them. */
export function banditStudy(world: BanditWorld, seed: number | string): BanditStudy {
	const ledgers = banditRules.map(empty);
	let runs = 0;
	return {
		get runs() {
			return runs;
		},
		add(more) {
			for (let i = 0; i < more; i++, runs++) {
				for (const [k, rule] of banditRules.entries()) {
					enter(ledgers[k] as Ledger, world, banditRun(rule, world, `bandit ${seed} ${runs}`));
				}
			}
		},
		reading: () =>
			banditRules.map(({ id, title }, k) => ({
				id,
				title,
				...sum(ledgers[k] as Ledger, world, runs)
			}))
	};
}

function enter(ledger: Ledger, world: BanditWorld, { chosen, paid }: BanditRun): void {
	const { users } = world;
	const lastQuarter = Math.ceil((3 * users) / 4);
	const pulls = [0, 0];
	const sold = [0, 0];
	let toBetter = 0;
	let late = 0;
	for (let user = 0; user < users; user++) {
		const arm = chosen[user] as number;
		pulls[arm]!++;
		sold[arm]! += paid[user] as number;
		const [old, fresh] = ratesAt(world, user);
		if ((arm === 1) !== fresh >= old) continue;
		ledger.better[Math.floor((user * stretches) / users)]!++;
		toBetter++;
		if (user >= lastQuarter) late++;
	}
	ledger.regret += pseudoRegret(world.rates, betterFirst(world, users, toBetter));
	if (2 * late < users - lastQuarter) ledger.misled++;
	pulls.forEach((count, arm) => {
		if (count > 0) ledger.rates[arm]!.push((sold[arm] as number) / count);
	});
}

/** How often the better and the worse arm were met, in the order of the rates. */
function betterFirst({ rates }: BanditWorld, users: number, toBetter: number): number[] {
	return rates[1] >= rates[0] ? [users - toBetter, toBetter] : [toBetter, users - toBetter];
}

function sum(ledger: Ledger, { users }: BanditWorld, runs: number) {
	const report = (arm: number): ArmReport => {
		const rates = ledger.rates[arm] as number[];
		const [low = 0, high = 0] = quantile(rates, [0.1, 0.9]);
		return { mean: mean(rates), low, high };
	};
	return {
		regret: ledger.regret / runs,
		better: ledger.better.map((count) => (count * stretches) / users / runs),
		misled: ledger.misled / runs,
		reports: [report(0), report(1)] as const
	};
}
