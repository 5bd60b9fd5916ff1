import { browser } from '$app/environment';
import { follow, type Followed } from './follow.ts';
import type { WentOut } from './worlds.ts';

/** Milliseconds of every frame that go into further hours. */
const budget = 6;

/**
 * Lets a release go out while the page has time, so that its line grows. Call it while a component
 * starts.
 *
 * @param asked read again whenever it changes
 */
export function goingOut(asked: () => WentOut): {
	readonly hours: number;
	readonly isOver: boolean;
	readonly followed: Followed;
} {
	const going = $derived(follow(asked()));
	let frames = $state(0);
	const shown = $derived.by(() => {
		void frames;
		return { ...going.reading(), isOver: going.isOver };
	});

	$effect(() => {
		const now = going;
		if (!browser) return;
		let frame = requestAnimationFrame(function further() {
			const end = performance.now() + budget;
			do now.advance();
			while (!now.isOver && performance.now() < end);
			frames++;
			if (!now.isOver) frame = requestAnimationFrame(further);
		});
		return () => cancelAnimationFrame(frame);
	});

	return {
		get hours() {
			return going.hours;
		},
		get isOver() {
			return shown.isOver;
		},
		get followed() {
			return shown;
		}
	};
}
