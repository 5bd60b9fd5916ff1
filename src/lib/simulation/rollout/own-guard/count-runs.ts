import { createRng, type Rng } from '../../../random/index.ts';
import { argoMetrics, runArgo } from './run-argo.ts';
import { runFlagger } from './run-flagger.ts';
import type { GuardOdds, OwnGuard, ReleaseEnd, ReleaseFate, Served } from './types.ts';
import { sceneOf, type Listener, type Scene } from './watch.ts';

/** One release from its seed, for a run that is to be shown. */
export function runOnce(
	guard: OwnGuard,
	served: Served,
	seed: string,
	listen?: Listener
): ReleaseEnd {
	return run(guard, sceneOf(metricsOf(guard), served), createRng(seed), listen);
}

function run(guard: OwnGuard, scene: Scene, rng: Rng, listen?: Listener): ReleaseEnd {
	return guard.tool === 'argo'
		? runArgo(guard, scene, rng, listen)
		: runFlagger(guard, scene, rng, listen);
}

const metricsOf = (guard: OwnGuard) => (guard.tool === 'argo' ? argoMetrics(guard) : guard.metrics);

/** Releases counted one after the other, from one seed. */
export class CountedRuns {
	readonly #guard: OwnGuard;
	readonly #scene: Scene;
	readonly #rng: Rng;
	readonly #fates: Record<ReleaseFate, number> = {
		stopped: 0,
		paused: 0,
		promoted: 0,
		'still running': 0
	};
	readonly #stops: number[] = [];
	#errors = 0;
	#promotedAt = 0;
	runs = 0;
	/** Looks of all runs together: what the count has cost. */
	looks = 0;

	constructor(guard: OwnGuard, served: Served, seed: string) {
		this.#guard = guard;
		this.#scene = sceneOf(metricsOf(guard), served);
		this.#rng = createRng(seed);
	}

	/** Runs one more. */
	add(): void {
		const end = run(this.#guard, this.#scene, this.#rng);
		this.runs++;
		this.#fates[end.fate]++;
		this.#errors += end.errors;
		this.looks += end.looks;
		if (end.fate === 'stopped') this.#stops.push(end.at);
		if (end.fate === 'promoted') this.#promotedAt += end.at;
	}

	/** What has been counted so far; at least one run. */
	get odds(): GuardOdds {
		const { runs } = this;
		const share = (fate: ReleaseFate) => this.#fates[fate] / runs;
		return {
			fates: {
				stopped: share('stopped'),
				paused: share('paused'),
				promoted: share('promoted'),
				'still running': share('still running')
			},
			stops: steps(this.#stops, runs),
			errors: this.#errors / runs,
			promotedAt: this.#promotedAt / this.#fates.promoted
		};
	}
}

/** Each moment once, with the share of all runs that were stopped by then. */
function steps(moments: readonly number[], runs: number): GuardOdds['stops'] {
	const sorted = Float64Array.from(moments).sort();
	const [at, by]: [number[], number[]] = [[], []];
	sorted.forEach((moment, i) => {
		if (moment === sorted[i + 1]) return;
		at.push(moment);
		by.push((i + 1) / runs);
	});
	return { at, by };
}
