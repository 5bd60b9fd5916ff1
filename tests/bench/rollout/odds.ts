import {
	releaseOdds,
	runRelease,
	type Release,
	type ReleaseGuard
} from '../../../src/lib/simulation/rollout/index.ts';
import { runToEnd } from '../../../src/lib/stats/index.ts';
import { line, speedOf } from './timing.ts';
import { worldAt } from './worlds.ts';

const watching = { windowMinutes: 5, atLeast: 1, inARow: 1 };
/** Lines that a sound model never crosses: every run lasts the whole day. */
const guards: readonly (readonly [string, ReleaseGuard])[] = [
	['error rate', { kind: 'error-rate', above: 0.02, ...watching }],
	['two proportions', { kind: 'two-proportion', alpha: 1e-12, ...watching }],
	['latency', { kind: 'latency', percentile: 0.99, aboveMs: 5000, ...watching }],
	['burn rate', { kind: 'burn-rate', objective: 0.9, ...burnWindows(), ...watching }]
];

function burnWindows() {
	return { burn: 14.4, longMinutes: 60, shortMinutes: 5 };
}

function canary(guard: ReleaseGuard): Release {
	return {
		world: worldAt(100),
		plan: { strategy: 'canary', steps: [0.1], holdMinutes: 1440, rollbackMinutes: 1 },
		guards: [guard]
	};
}

/** The sheet's canary, 10 % for a day in windows of five minutes, run after run. */
export function benchOdds(): void {
	console.log(`\n${'A canary of 24 h, 5-minute windows'.padEnd(52)}  runs/cpu s      runs/s`);
	for (const [name, guard] of guards) {
		const release = canary(guard);
		const runs = 300;
		const work = () => {
			runToEnd(releaseOdds(release, { first: 0, runs, seed: 1 }));
			return runs;
		};
		const speed = speedOf(work, 4);
		console.log(line(name, speed));
		if (speed.cpu < 500) console.log('Below 500: 10,000 runs would take two cores over 10 s.');
	}
	const release = canary(guards[0]![1]);
	const whole = () => {
		runRelease(release);
		return 1;
	};
	console.log(line('as a page plays it, latency and all', speedOf(whole, 3)));
}
