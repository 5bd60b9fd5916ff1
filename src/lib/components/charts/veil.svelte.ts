import { onMount } from 'svelte';

/**
 * The state of a figure that waits for a guess behind a Veil. It hides nothing until the page is
 * alive, so that without JavaScript there is nothing to guess and everything to read.
 *
 * @param hasMoved true once a number in the prose has moved the figure: the answer is wanted now
 */
export function figureVeil(hasMoved = () => false) {
	let isAlive = $state(false);
	let isLifted = $state(false);
	let outcome = $state<string>();

	onMount(() => {
		isAlive = true;
	});
	$effect(() => {
		if (hasMoved()) isLifted = true;
	});

	return {
		get isLifted() {
			return isLifted;
		},
		/** The answer is there and must not be told yet. */
		get hides() {
			return isAlive && !isLifted;
		},
		/** The guess beside the answer, if there was a guess. */
		get outcome() {
			return outcome;
		},
		lift(words?: string) {
			if (words) outcome = words;
			isLifted = true;
		}
	};
}

/** Whether any of a figure's values is no longer what it was at the start. */
export function differs<Values extends object>(now: Values, start: Values): boolean {
	return (Object.keys(start) as (keyof Values)[]).some((name) => now[name] !== start[name]);
}
