import { readNumber } from '$lib/components/ui';
import type { AskedTask } from '$lib/study';

/** One time of being asked a card: what the reader wrote or picked, and whether the answer is shown. */
export class CardAttempt {
	shown = $state(false);
	words = $state('');
	picked = $state<number>();
	/** Of a card to work out: the question with its numbers drawn; undefined while it is loaded. */
	task = $state.raw<AskedTask>();
	/** The numbers are not drawn yet: there is no question, so no answer either. */
	waits = $state(false);
	/** They could not be drawn: their code is not on this device. */
	failed = $state(false);
	/** What was typed is no number. */
	wrong = $state(false);

	/** The number that was typed, of a card to work out. */
	get number(): number | undefined {
		return this.task && this.words.trim() ? readNumber(this.words) : undefined;
	}

	/** How far off it is; undefined without a number. */
	get off(): number | undefined {
		return this.task && this.number !== undefined ? this.number - this.task.answer : undefined;
	}

	pick(index: number): void {
		if (this.shown) return;
		this.picked = index;
		this.shown = true;
	}

	/** Shows the answer, unless what was typed for a number is none. */
	show(): void {
		if (this.waits) return;
		this.wrong = this.task !== undefined && this.words.trim() !== '' && this.number === undefined;
		this.shown = !this.wrong;
	}
}
