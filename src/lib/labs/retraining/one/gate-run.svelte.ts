import type { GateOdds } from '$lib/simulation/retraining';
import type { Channel } from '$lib/workers';
import { gateQuestions, gateReading, type GateReading } from './gate-reading.ts';
import type { WorldState } from './state.ts';

/** Tries the gates in a Worker; what was drawn last stands until the next is there. */
export class GateRun {
	reading = $state.raw<GateReading>();
	/** Why it could not be drawn, in a sentence. */
	problem = $state<string>();

	#key = '';
	#channel: Promise<Channel<'retrainingGate'>> | undefined;

	/** Draws the hold-outs of a state, unless they are those that were asked for last. */
	ask(state: WorldState): void {
		const questions = gateQuestions(state);
		const key = JSON.stringify(questions);
		if (key === this.#key) return;
		this.#key = key;
		void this.#run(questions, key);
	}

	/** Leaves no Worker behind. */
	close(): void {
		void this.#channel?.then((channel) => channel.close());
	}

	async #run(questions: ReturnType<typeof gateQuestions>, key: string): Promise<void> {
		try {
			this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
				createChannel('retrainingGate')
			);
			const channel = await this.#channel;
			const odds: GateOdds[] = [];
			for (const question of questions) {
				if (key !== this.#key) return;
				const outcome = await channel.start(question).result;
				if (outcome.status === 'failed') throw new Error(outcome.sentence);
				if (outcome.status !== 'done') return;
				odds.push(outcome.value);
			}
			if (key !== this.#key) return;
			this.reading = gateReading(questions, odds);
			this.problem = undefined;
		} catch {
			this.#channel = undefined;
			this.#key = '';
			this.problem = 'The gates could not be tried: check the connection and try again.';
		}
	}
}
