import type { Rng } from '../../../random/index.ts';
import {
	addMeasurement,
	assessMetric,
	emptyTally,
	type MetricPhase,
	type Tally,
	retrySeconds
} from '../argo/argo-analysis.ts';
import type { ArgoGuard, ArgoMetric, LookPhase, ReleaseEnd } from './types.ts';

import { longestSeconds, mostLooks, Watch, type Listener, type Scene } from './watch.ts';

/** A metric of an analysis that has begun. */
interface Measured {
	readonly metric: ArgoMetric;
	tally: Tally;
	phase: MetricPhase;
	next: number;
}

/** Every metric that an Argo guard may look at. */
export const argoMetrics = ({ steps, background }: ArgoGuard): readonly ArgoMetric[] => [
	...(background?.metrics ?? []),
	...steps.flatMap((step) => (step.kind === 'analysis' ? step.metrics : []))
];

/** One release under Argo Rollouts: steps, analyses beside and between them, until it is decided. */
export function runArgo(guard: ArgoGuard, scene: Scene, rng: Rng, listen?: Listener): ReleaseEnd {
	return new ArgoRun(guard, new Watch(scene, rng, listen)).run();
}

class ArgoRun {
	readonly #guard: ArgoGuard;
	readonly #watch: Watch;
	#step = 0;
	#pausedUntil = 0;
	#inline: Measured[] = [];
	#background: Measured[] | undefined;

	constructor(guard: ArgoGuard, watch: Watch) {
		this.#guard = guard;
		this.#watch = watch;
	}

	run(): ReleaseEnd {
		for (;;) {
			this.#goOn();
			if (this.#isOver) return this.#watch.end('promoted');
			const next = this.#nextMoment();
			if (next > longestSeconds || this.#watch.looks > mostLooks)
				return this.#watch.end('still running');
			this.#watch.wait(next);
			const end = this.#look();
			if (end) return end;
		}
	}

	get #running(): Measured[] {
		return [...(this.#background ?? []), ...this.#inline].filter(
			({ phase }) => phase === 'Running'
		);
	}

	get #isWaiting(): boolean {
		return (
			this.#watch.now < this.#pausedUntil || this.#inline.some(({ phase }) => phase === 'Running')
		);
	}

	get #isOver(): boolean {
		return this.#step >= this.#guard.steps.length && !this.#isWaiting;
	}

	/** Takes the steps that need no waiting. */
	#goOn(): void {
		while (!this.#isWaiting) {
			this.#startBackground();
			const step = this.#guard.steps[this.#step];
			if (!step) return;
			this.#step++;
			if (step.kind === 'weight') this.#watch.share = step.share;
			if (step.kind === 'pause') this.#pausedUntil = this.#watch.now + step.seconds;
			if (step.kind === 'analysis') this.#inline = this.#begin(step.metrics);
		}
	}

	#startBackground(): void {
		const { background } = this.#guard;
		if (!background || this.#background || this.#step < background.startingStep) return;
		this.#background = this.#begin(background.metrics);
	}

	#begin(metrics: readonly ArgoMetric[]): Measured[] {
		const start = this.#watch.now;
		return metrics.map((metric) => ({
			metric,
			tally: emptyTally,
			phase: 'Running',
			next: start + metric.delaySeconds
		}));
	}

	#nextMoment(): number {
		const looks = this.#running.map(({ next }) => next);
		const paused = this.#pausedUntil > this.#watch.now ? this.#pausedUntil : Infinity;
		return Math.min(paused, ...looks);
	}

	/** Takes every look that is due, and says how the release ends if one of them ends it. */
	#look(): ReleaseEnd | undefined {
		const due = this.#running.filter(({ next }) => next <= this.#watch.now);
		for (const measured of due) {
			this.#take(measured, this.#watch.look(measured.metric));
		}
		const worst =
			due.find(({ phase }) => phase === 'Failed') ??
			due.find(({ phase }) => phase === 'Error') ??
			due.find(({ phase }) => phase === 'Inconclusive');
		if (!worst) return undefined;
		const by = { metric: worst.metric.name, phase: worst.phase as LookPhase };
		return this.#watch.end(worst.phase === 'Inconclusive' ? 'paused' : 'stopped', by);
	}

	#take(measured: Measured, phase: LookPhase): void {
		const { intervalSeconds = retrySeconds, limits } = measured.metric;
		measured.next = this.#watch.now + (phase === 'Error' ? retrySeconds : intervalSeconds);
		if (phase === 'No data') return;
		measured.tally = addMeasurement(measured.tally, phase);
		measured.phase = assessMetric(measured.tally, limits);
	}
}
