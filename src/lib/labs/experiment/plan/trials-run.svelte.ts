import type { Channel, Outcome } from '$lib/workers';
import type { PlanRunsResult } from '$lib/simulation/experiment';
import type { PlanShown } from './reading.ts';
import { trialsOf, type Trial, type TrialResult } from './trials.ts';

/** Runs a plan's experiments in a Worker, one size after the other, when it is told to. */
export class TrialsRun {
	/** Of the plan `of`; empty before the first run. */
	results = $state.raw<readonly TrialResult[]>([]);
	/** The plan that was run, or is running. */
	of = $state.raw<PlanShown | undefined>();
	/** Share done, while it runs. */
	share = $state<number | undefined>();
	/** Why the last run failed, in a sentence. */
	problem = $state<string | undefined>();

	#channel: Promise<Channel<'experimentSimulatePlan'>> | undefined;
	#stop: (() => void) | undefined;

	/** Leaves no Worker behind. */
	close(): void {
		void this.#channel?.then((channel) => channel.close());
	}

	/** What has come in stays. */
	stop(): void {
		this.#stop?.();
	}

	async start(shown: PlanShown): Promise<void> {
		[this.of, this.results, this.problem, this.share] = [shown, [], undefined, 0];
		const trials = trialsOf(shown);
		for (const [done, trial] of trials.entries()) {
			const outcome = await this.#run(trial, (share) => {
				this.share = (done + share) / trials.length;
			});
			if (this.of !== shown) return;
			if (outcome?.status !== 'done') break;
			this.results = [...this.results, { ...trial, found: outcome.value }];
		}
		this.share = undefined;
	}

	async #run(
		{ request }: Trial,
		onProgress: (share: number) => void
	): Promise<Outcome<PlanRunsResult> | undefined> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentSimulatePlan')
		);
		try {
			const run = (await this.#channel).start(request, { onProgress });
			this.#stop = run.cancel;
			const outcome = await run.result;
			if (outcome.status === 'failed') this.problem = outcome.sentence;
			return outcome;
		} catch {
			this.problem =
				'A part of this page could not be loaded: check the connection and reload the page.';
			return undefined;
		}
	}
}
