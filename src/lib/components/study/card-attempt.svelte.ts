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

	pick(index: number): void {
		if (this.shown) return;
		this.picked = index;
		this.shown = true;
	}

	/** Shows the answer, once there is one, unless what was typed cannot be compared. */
	show(): void {
		if (this.waits) return;
		this.wrong = !this.canCompare();
		this.shown = !this.wrong;
	}

	/** Set by whoever reads what is typed. */
	canCompare: () => boolean = () => true;
}
