import {
	type LoopGame,
	loopRules,
	nextDay,
	openingGame,
	retrainNow,
	startGame
} from '$lib/simulation/loop';
import { dayMs } from './day-ms.ts';
import { frameOf } from './frame-of.ts';

/** The game on the page: where it stands, and whether the days go by on their own. */
export class LiveLoop {
	game: LoopGame = $state.raw() as LoopGame;
	playing = $state(false);
	readonly frame = $derived(frameOf(this.game));

	/** True while nobody can see the figure: the days wait. */
	hidden = false;

	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param day the day that the opening game has come to, if nobody decided since it opened */
	constructor(day = 0) {
		let game = openingGame();
		while (game.day < day) game = nextDay(game);
		this.game = game;
	}

	play() {
		if (this.game.day >= loopRules.days) this.game = startGame(this.game.world.seed + 1);
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
		if (this.game.day >= loopRules.days) this.pause();
	}
}
