import { reconcile, newCanary, type CanaryState } from '../flagger/flagger-canary.ts';
import { lookChances } from './look-chances.ts';
import type { FlaggerGuard, GuardOdds, Served } from './types.ts';
import { longestSeconds, mostLooks } from './watch.ts';

interface CheckChances {
	readonly pass: number;
	readonly fail: number;
	readonly hold: number;
}

type States = Map<string, { readonly state: CanaryState; chance: number }>;

/** Chances smaller than this are not followed any further. */
const negligible = 1e-12;

/**
 * What a Flagger guard does to a release, by formula: a Markov chain on weight and failed checks;
 * several metrics are taken as independent. Undefined where a window is longer than the interval,
 * since then looks share requests.
 */
export function flaggerOdds(guard: FlaggerGuard, served: Served): GuardOdds | undefined {
	const { plan, metrics } = guard;
	if (metrics.some(({ windowSeconds }) => windowSeconds > plan.intervalSeconds)) return undefined;
	const checks = plan.weights.map((weight) => checkChances(guard, served, weight / 100));
	const chain = new FlaggerChain(guard, checks);
	let seconds = 0;
	for (let tick = 0; chain.left > negligible && tick < mostLooks; tick++) {
		if (tick * plan.intervalSeconds > longestSeconds) break;
		chain.tick(tick * plan.intervalSeconds);
		seconds += chain.meanShare * plan.intervalSeconds;
	}
	return chain.odds(seconds * served.perSecond * served.errorRate);
}

/** What the check of all metrics comes to at one weight. */
function checkChances({ metrics }: FlaggerGuard, served: Served, share: number): CheckChances {
	let [pass, noFailure] = [1, 1];
	for (const metric of metrics) {
		const mean = served.perSecond * share * metric.windowSeconds;
		const chances = lookChances(metric, served, mean);
		pass *= chances.Successful;
		noFailure *= chances.Successful + chances['No data'];
	}
	return { pass, fail: 1 - noFailure, hold: noFailure - pass };
}

class FlaggerChain {
	readonly #guard: FlaggerGuard;
	readonly #checks: readonly CheckChances[];
	#states: States = new Map([['', { state: newCanary, chance: 1 }]]);
	readonly #stops: { at: number[]; by: number[] } = { at: [], by: [] };
	#stopped = 0;
	#promoted = 0;
	#promotedSeconds = 0;

	constructor(guard: FlaggerGuard, checks: readonly CheckChances[]) {
		this.#guard = guard;
		this.#checks = checks;
	}

	/** Chance that the release is neither over nor rolled back. */
	get left(): number {
		return 1 - this.#stopped - this.#promoted;
	}

	/** Share of the traffic that the new version gets, on average over all runs. */
	get meanShare(): number {
		let mean = 0;
		for (const { state, chance } of this.#states.values()) mean += chance * this.#weight(state);
		return mean / 100;
	}

	tick(at: number): void {
		const before = this.#states;
		const stopped = this.#stopped;
		this.#states = new Map();
		for (const { state, chance } of before.values()) this.#reconcile(state, chance, at);
		if (this.#stopped === stopped) return;
		this.#stops.at.push(at);
		this.#stops.by.push(this.#stopped);
	}

	odds(errors: number): GuardOdds {
		const fates = {
			stopped: this.#stopped,
			paused: 0,
			promoted: this.#promoted,
			'still running': this.left > negligible ? this.left : 0
		};
		const promotedAt = this.#promotedSeconds / this.#promoted;
		return { fates, stops: this.#stops, errors, promotedAt };
	}

	#weight({ step }: CanaryState): number {
		return this.#guard.plan.weights[step] ?? 0;
	}

	#reconcile(state: CanaryState, chance: number, at: number): void {
		const { pass, fail, hold } = this.#checks[state.step] ?? { pass: 1, fail: 0, hold: 0 };
		this.#move(state, chance * pass, true, at);
		this.#move(state, chance * fail, false, at);
		this.#move(state, chance * hold, undefined, at);
	}

	#move(state: CanaryState, chance: number, passed: boolean | undefined, at: number): void {
		if (chance <= 0) return;
		const next = reconcile(state, this.#guard.plan, passed);
		if (next.action === 'rollback') this.#stopped += chance;
		else if (next.action === 'promote') {
			this.#promoted += chance;
			this.#promotedSeconds += chance * at;
		} else this.#keep(next.state, chance);
	}

	#keep(state: CanaryState, chance: number): void {
		const key = `${state.step},${state.failedChecks}`;
		const known = this.#states.get(key);
		if (known) known.chance += chance;
		else this.#states.set(key, { state, chance });
	}
}
