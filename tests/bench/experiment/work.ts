import {
	armsBlock,
	interleaveBlock,
	planCurve,
	planExperiment,
	detectableIn,
	runPeeks,
	type ArmsPolicy,
	type ExperimentPlan
} from '../../../src/lib/simulation/experiment/index.ts';
import { runToEnd } from '../../../src/lib/stats/index.ts';

/** Seconds of processor time and on the clock of the best of several rounds. */
function secondsOf(work: () => void, rounds = 3): { cpu: number; wall: number } {
	let best = { cpu: Infinity, wall: Infinity };
	for (let round = 0; round < rounds; round++) {
		const [cpu, start] = [process.cpuUsage(), performance.now()];
		work();
		const { user, system } = process.cpuUsage(cpu);
		const wall = (performance.now() - start) / 1000;
		best = { cpu: Math.min(best.cpu, (user + system) / 1e6), wall: Math.min(best.wall, wall) };
	}
	return best;
}

function line(name: string, work: () => void, limit: number, cores = 1): void {
	const { cpu, wall } = secondsOf(work);
	const share = cpu / cores;
	const verdict = share <= limit ? '' : `  above ${limit} s`;
	const figures = [cpu, wall, share].map((seconds) => seconds.toFixed(3).padStart(9)).join('');
	console.log(`${name.padEnd(52)}${figures}${verdict}`);
}

console.log(`${''.padEnd(52)}    cpu s  clock s  a core`);
const peek = { baseline: 0.05, effect: 0, users: 10_000, tests: 1000, alpha: 0.05, tau: 0.005 };
for (const looks of [5, 10, 50]) {
	line(
		`1,000 tests x 10,000 users a side, ${looks} looks`,
		() => runToEnd(runPeeks({ ...peek, looks, keep: 100, seed: looks })),
		1
	);
}

const world = { rates: [0.1, 0.11, 0.12, 0.15], steps: 10_000, change: 'none', delay: 0 } as const;
const policies: readonly [ArmsPolicy, number][] = [
	[{ kind: 'split' }, 3],
	[{ kind: 'epsilon', epsilon: 0.1 }, 3],
	[{ kind: 'ucb1' }, 3],
	[{ kind: 'thompson', prior: [1, 1] }, 5]
];
for (const [policy, limit] of policies) {
	line(
		`1,000 runs x 10,000 steps x 4 arms, ${policy.kind}`,
		() => runToEnd(armsBlock({ world, policy, first: 0, runs: 1000, seed: 1 })),
		limit,
		2
	);
}

const rankers = {
	...{ documents: 10, shown: 10, relevant: 0.3, clickRelevant: 0.4, clickOther: 0.05 },
	...{ stay: 0.8, spread: 0.5, queries: 3, noiseA: 1, noiseB: 0.8 }
};
line(
	'200 experiments x 4,000 users, A/B and interleaved',
	() =>
		runToEnd(
			interleaveBlock({
				...{ world: rankers, method: 'team-draft', sizes: [500, 1000, 2000, 4000] },
				...{ first: 0, experiments: 200, alpha: 0.05, seed: 1 }
			})
		),
	3,
	2
);

const plan: ExperimentPlan = {
	...{ metric: 'proportion', baseline: 0.05, sd: 1, mde: 0.005, relative: false },
	...{ alpha: 0.05, power: 0.8, sides: 2, arms: 4, ratio: 1, correction: 'dunnett' },
	...{ clusterSize: 1, icc: 0, correlation: 0, compliance: 1 },
	traffic: { daily: 20_000, share: 1, regulars: 0.4, visitChance: 0.3 }
};
line('a plan without the exact size', () => planExperiment(plan, false), 0.01);
line('a plan with it', () => planExperiment(plan), 0.2);
line('its curves', () => planCurve(plan), 0.02);
line('what two weeks detect', () => detectableIn(plan, 2), 0.01);
