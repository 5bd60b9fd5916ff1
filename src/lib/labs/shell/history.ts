/** Past, present and future of a state, so that every change can be taken back. */
export type History<State> = {
	readonly past: readonly State[];
	readonly present: State;
	readonly future: readonly State[];
};

const longest = 100;

export function startHistory<State>(present: State): History<State> {
	return { past: [], present, future: [] };
}

/** A finished change: a whole drag is one step. The same state again is no step. */
export function record<State>(history: History<State>, next: State): History<State> {
	if (next === history.present) return history;
	return { past: [...history.past, history.present].slice(-longest), present: next, future: [] };
}

export function undo<State>({ past, present, future }: History<State>): History<State> {
	const previous = past.at(-1);
	if (previous === undefined) return { past, present, future };
	return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

export function redo<State>({ past, present, future }: History<State>): History<State> {
	const [next, ...later] = future;
	if (next === undefined) return { past, present, future };
	return { past: [...past, present], present: next, future: later };
}
