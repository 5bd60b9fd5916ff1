import { record, redo, startHistory, undo, type History } from './history.ts';
import type { Preset } from './preset.ts';
import type { PartLink } from './part-link.ts';

const restBeforeLinkMs = 300;

type Options<State> = {
	/** The state that the printed page shows. */
	initial: State;
	/** Its links; a link that needs to know more is given it by the part. */
	link: PartLink<State>;
	presets: readonly Preset[];
	/** Puts the link into the address. */
	saveLink: (fragment: string) => void;
};

/**
 * What every part of the lab keeps: the state on the screen, every step back, the link to it. A
 * change is shown at once and becomes one undo step when the hand rests (`settle`).
 */
export class PartDesk<State extends object> {
	#history = $state.raw() as History<State>;
	/** The state on the screen, also in the middle of a drag. */
	state = $state.raw() as State;
	/** What was wrong with a link or a calculation, a sentence each. */
	problems = $state.raw<readonly string[]>([]);
	/** True in the middle of a drag. */
	isMoving = $state(false);
	/** The preset that was opened last, whose question still stands. */
	#left = $state.raw<Preset | undefined>();
	#linkTimer: ReturnType<typeof setTimeout> | undefined;
	readonly #options: Options<State>;
	readonly presets: readonly Preset[];

	constructor(options: Options<State>) {
		this.#options = options;
		this.#history = startHistory(options.initial);
		this.state = options.initial;
		this.presets = options.presets;
		this.#left = options.presets[0];
	}

	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);

	/** The fragment that opens this state. */
	get link(): string {
		return this.#options.link.write(this.state);
	}

	/** The preset that the part stands in. */
	get standing(): Preset | undefined {
		return this.presets.find(({ link }) => link === this.link);
	}

	/** The question to think about. */
	get lesson(): Preset | undefined {
		return this.standing ?? this.#left;
	}

	/** Shows a change. */
	change(part: Partial<State>): void {
		this.isMoving = true;
		this.#show({ ...this.state, ...part });
	}

	/** The hand rests: the change becomes one step back. */
	settle(): void {
		if (!this.isMoving) return;
		this.isMoving = false;
		this.#history = record(this.#history, this.state);
	}

	/** A change that is complete at once, such as a choice. */
	set(part: Partial<State>): void {
		this.problems = [];
		this.change(part);
		this.settle();
	}

	undo(): void {
		this.#step(undo(this.#history));
	}

	redo(): void {
		this.#step(redo(this.#history));
	}

	reset(): void {
		this.set(this.#options.initial);
	}

	tryPreset(preset: Preset): void {
		this.open(preset.link);
		this.#left = preset;
	}

	/** Opens a link; a fragment that is not a lab's changes nothing. */
	open(fragment: string): void {
		const read = this.#options.link.read(fragment, undefined);
		if (!read || (fragment === this.link && read.problems.length === 0)) return;
		this.problems = read.problems;
		this.#left = this.presets.find(({ link }) => link === fragment);
		this.isMoving = false;
		this.#history = record(this.#history, read.state);
		this.#show(read.state);
	}

	/** Leaves no timer behind. */
	close(): void {
		clearTimeout(this.#linkTimer);
	}

	#step(history: History<State>): void {
		[this.#history, this.isMoving] = [history, false];
		this.#show(history.present);
	}

	#show(state: State): void {
		this.state = state;
		clearTimeout(this.#linkTimer);
		this.#linkTimer = setTimeout(() => this.#options.saveLink(this.link), restBeforeLinkMs);
	}
}
