import { browser } from '$app/environment';
import { banditStudy, type BanditReading, type BanditWorld } from '$lib/simulation/experiment';

type Asked = { world: BanditWorld; seed: number; isWanted: boolean };

/** As many as the lesson’s numbers rest on. */
export const mostRuns = 400;
/** Runs that are there at once, so that a drag stays within a frame; a page without JavaScript gets all. */
const firstRuns = browser ? 4 : mostRuns;
/** Milliseconds of every frame that go into further runs. */
const budget = 7;

/**
 * A bandit study that starts small and, once it is wanted, grows while the page has time, so that no
 * drag waits for it. Call it while a component starts.
 *
 * @param asked the world, the seed and whether anyone looks, read again whenever they change
 */
export function growingStudy(asked: () => Asked): {
	readonly runs: number;
	readonly readings: BanditReading[];
} {
	const study = $derived.by(() => {
		const { world, seed } = asked();
		const fresh = banditStudy(world, seed);
		fresh.add(firstRuns);
		return fresh;
	});
	let grown = $state(0);
	const runs = $derived.by(() => {
		void grown;
		return study.runs;
	});
	const readings = $derived.by(() => {
		void grown;
		return study.reading();
	});

	$effect(() => {
		if (!asked().isWanted) return;
		const growing = study;
		let frame = requestAnimationFrame(function grow() {
			const end = performance.now() + budget;
			while (growing.runs < mostRuns && performance.now() < end) growing.add(1);
			grown++;
			if (growing.runs < mostRuns) frame = requestAnimationFrame(grow);
		});
		return () => cancelAnimationFrame(frame);
	});

	return {
		get runs() {
			return runs;
		},
		get readings() {
			return readings;
		}
	};
}
