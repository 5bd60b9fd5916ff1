import type { LoopGame } from '$lib/simulation/loop';
import { type Frame, frameAfter, type Recording } from './frame.ts';

const dayMs = 180;

type Simulation = typeof import('./live-game.ts');

/**
 * The game on the page. Until the reader decides something it plays a recording of the opening game;
 * then the simulation is loaded and goes on from the same day, with the same numbers.
 */
export class LiveLoop {
	frame: Frame = $state.raw() as Frame;
	playing = $state(false);
	/** Undefined while the recording plays. */
	game = $state.raw<LoopGame>();

	/** True while nobody can see the figure: the days wait. */
	hidden = false;

	readonly #recording: Recording;
	#simulation: Simulation | undefined;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(recording: Recording) {
		this.#recording = recording;
		this.frame = recording.first;
	}

	async play() {
		if (this.frame.over) {
			const { startGame } = await this.#wake();
			this.#show(startGame((this.game?.world.seed ?? 0) + 1));
		}
		this.pause();
		this.playing = true;
		this.#timer = setInterval(() => this.#tick(), dayMs);
	}

	pause() {
		clearInterval(this.#timer);
		this.playing = false;
	}

	async retrain() {
		const { retrainNow } = await this.#wake();
		if (this.game) this.#show(retrainNow(this.game));
	}

	/** Loads the simulation, so that a decision takes effect at once. */
	async prepare() {
		await this.#wake();
	}

	async #wake(): Promise<Simulation> {
		this.#simulation ??= await import('./live-game.ts');
		this.game ??= this.#simulation.openingGameOn(this.frame.day);
		return this.#simulation;
	}

	#show(game: LoopGame) {
		this.game = game;
		if (this.#simulation) this.frame = this.#simulation.frameOf(game);
	}

	#tick() {
		if (this.hidden || document.hidden) return;
		if (this.game && this.#simulation) this.#show(this.#simulation.nextDay(this.game));
		else this.#playBack();
		if (this.frame.over) this.pause();
	}

	#playBack() {
		const { first, next } = this.#recording;
		const following = next[this.frame.day - first.day];
		if (following) this.frame = frameAfter(this.frame, following);
	}
}
