const tickMs = 100;

/** A clock that runs down in real time; it keeps time even if its ticks come late. */
export class Countdown {
	readonly #totalMs: number;
	#startedAt = 0;
	#timer: ReturnType<typeof setInterval> | undefined;
	#passedMs = $state(0);
	#isRunning = $state(false);

	/** @param seconds how long it runs */
	constructor(seconds: number) {
		this.#totalMs = seconds * 1000;
	}

	/** From 0 at the start to 1 at the end. */
	get share(): number {
		return Math.min(1, this.#passedMs / this.#totalMs);
	}

	/** Whole seconds that are left, rounded up. */
	get secondsLeft(): number {
		return Math.ceil((1 - this.share) * (this.#totalMs / 1000));
	}

	get isRunning(): boolean {
		return this.#isRunning;
	}

	get isOver(): boolean {
		return this.share === 1;
	}

	start(): void {
		this.stop();
		this.#startedAt = performance.now();
		this.#passedMs = 0;
		this.#isRunning = true;
		this.#timer = setInterval(() => this.#tick(), tickMs);
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#isRunning = false;
	}

	#tick(): void {
		this.#passedMs = performance.now() - this.#startedAt;
		if (this.isOver) this.stop();
	}
}
