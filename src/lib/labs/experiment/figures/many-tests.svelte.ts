import { browser } from '$app/environment';
import { alarmsAtLooks, quietWalks, type QuietWalks } from '$lib/simulation/experiment';
import { untrack } from 'svelte';
import { quietPlan } from './look-rules.ts';

/** Quiet tests behind the simulated share, at most; a page without JavaScript gets all. */
const mostTests = 3000;
const batch = 50;
/** Milliseconds of every frame that go into further tests. */
const budget = 7;

const batches: QuietWalks[] = [];

function addBatch(): void {
	const first = batches.length * batch;
	batches.push(quietWalks({ ...quietPlan, tests: batch, first, seed: 'the many', steps: 60 }));
}

const count = () => batches.length * batch;

/**
 * Many quiet tests, drawn as the page has time for them once they are wanted. Call it while a component
 * starts.
 */
export function manyTests(isWanted: () => boolean): {
	readonly tests: number;
	/** Share of them that ring; NaN while there are none. */
	share(bounds: readonly number[]): number;
} {
	if (!browser) while (count() < mostTests) addBatch();
	let tests = $state(count());

	$effect(() => {
		if (!isWanted() || untrack(() => tests) >= mostTests) return;
		let frame = requestAnimationFrame(function grow() {
			const end = performance.now() + budget;
			do addBatch();
			while (count() < mostTests && performance.now() < end);
			tests = count();
			if (tests < mostTests) frame = requestAnimationFrame(grow);
		});
		return () => cancelAnimationFrame(frame);
	});

	return {
		get tests() {
			return tests;
		},
		share: (bounds) => {
			const drawn = batches.slice(0, tests / batch);
			return drawn.reduce((sum, walks) => sum + alarmsAtLooks(walks, bounds).rang, 0) / tests;
		}
	};
}
