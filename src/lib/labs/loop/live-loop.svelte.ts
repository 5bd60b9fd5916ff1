import { loopRules, nextDay, openingGame, retrainNow, startGame } from '$lib/simulation/loop';

const dayMs = 180;

/** The game on the page: where it stands, and whether the days go by on their own. */
export class LiveLoop {
	game = $state.raw(openingGame());
	playing = $state(false);
	readonly over = $derived(this.game.day >= loopRules.days);
	readonly retrainedToday = $derived(this.game.reader.retrains.at(-1) === this.game.day);

	/** True while nobody can see the figure: the days wait. */
	hidden = false;

	#timer: ReturnType<typeof setInterval> | undefined;

	play() {
		if (this.over) this.game = startGame(this.game.world.seed + 1);
		this.pause();
		this.playing = true;
		this.#timer = setInterval(() => this.#tick(), dayMs);
	}

	pause() {
		clearInterval(this.#timer);
		this.playing = false;
	}

	retrain() {
		this.game = retrainNow(this.game);
	}

	#tick() {
		if (this.hidden || document.hidden) return;
		this.game = nextDay(this.game);
		if (this.over) this.pause();
	}
}
