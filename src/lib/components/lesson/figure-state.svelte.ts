import { getContext, setContext } from 'svelte';

type Figures = Record<string, object>;

const contextKey = Symbol('figures of this page');

/** Called once by the page that holds figures and prose, so that both can share a figure's state. */
export function provideFigures(): void {
	setContext<Figures>(contextKey, {});
}

/**
 * The state that a figure shares with the numbers in the prose around it, as one reactive object.
 * Whoever asks first makes it; values that the first asker did not know are filled in.
 * Outside a page that called `provideFigures` the figure simply gets a state of its own.
 *
 * @param id the figure's id, the same in the tag, the figure and its scrubs, such as `large-n`
 * @param initial the values that the figure starts with, such as `{ rows: 20000, shift: 0.08 }`
 */
export function figureState<Values extends object>(id: string, initial: Values): Values {
	const figures = getContext<Figures | undefined>(contextKey);
	const known = figures?.[id] as Values | undefined;
	if (known) return Object.assign(known, { ...initial, ...known });
	const state = $state({ ...initial });
	if (figures) figures[id] = state;
	return state;
}
