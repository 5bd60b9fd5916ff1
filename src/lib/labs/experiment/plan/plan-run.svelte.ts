import { onFirstTouch } from '$lib/components/ui';
import type { Channel } from '$lib/workers';
import { readingOf, type PlanShown } from './reading.ts';
import type { PlanState } from './state.ts';

/** Has plans answered in a Worker. What was answered last stays until the next answer is there. */
export class PlanRun {
	shown = $state.raw() as PlanShown;
	/** Why the plan in the controls cannot be, a sentence each. */
	problems = $state.raw<readonly string[]>([]);

	#key: string;
	#channel: Promise<Channel<'experimentPlan'>> | undefined;
	#isClosed = false;

	constructor(first: PlanShown) {
		this.shown = first;
		this.#key = keyOf(first, true);
	}

	/** From the first touch on a Worker is ready. @returns ends it, if it was opened */
	open(): () => void {
		const giveUp = onFirstTouch(() => void this.#open());
		return () => {
			giveUp();
			this.#isClosed = true;
			void this.#channel?.then((channel) => channel.close());
		};
	}

	/** Has a plan answered, unless it is the one that was asked last. */
	ask(state: PlanState, isMoving: boolean): void {
		const key = keyOf(state, !isMoving);
		if (key === this.#key) return;
		this.#key = key;
		void this.#answer(state, !isMoving);
	}

	#open(): Promise<Channel<'experimentPlan'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentPlan')
		);
		return this.#channel;
	}

	async #answer({ plan, weeks }: PlanState, exact: boolean): Promise<void> {
		try {
			const channel = await this.#open();
			if (this.#isClosed) return;
			const outcome = await channel.start({ plan, weeks, exact }).result;
			if (outcome.status === 'failed') this.problems = [outcome.sentence];
			if (outcome.status !== 'done') return;
			this.problems = outcome.value.problems.map(({ text }) => text);
			const { byWeek } = this.shown;
			this.shown = readingOf({ plan, weeks }, outcome.value, byWeek) ?? this.shown;
		} catch {
			this.problems = [
				'A part of this page could not be loaded: check the connection and reload the page.'
			];
		}
	}
}

const keyOf = ({ plan, weeks }: PlanState, exact: boolean) => JSON.stringify([plan, weeks, exact]);
