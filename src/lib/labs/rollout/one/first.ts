import found from '../../../../../content/presets/rollout.json';
import {
	checkRelease,
	guardChance,
	releaseBeside,
	releasePicture,
	runRelease,
	type GuardChance,
	type ReleaseBeside,
	type ReleasePicture
} from '$lib/simulation/rollout';
import type { Preset } from '$lib/labs/shell';
import { checkedPresets } from './checked-presets.ts';
import { oneLink } from './fields.ts';
import { countedDays, questionOf } from './question.ts';
import { initialState } from './state.ts';
import type { BillRow } from './bill-rows.ts';
import type { LogLine } from './log-words.ts';
import type { Said } from './verdict.ts';
import { billRows, endWords, logLines, verdict } from './words.ts';

/** What the page shows before anything has run in it. */
export type FirstRelease = {
	readonly picture: ReleasePicture;
	readonly chance: GuardChance | undefined;
	readonly beside: ReleaseBeside;
	/** What is in vain in it, a sentence each. */
	readonly notes: readonly string[];
	/** All that is said about it, at its end. */
	readonly printed: Printed;
	readonly presets: readonly Preset[];
};

export type Printed = {
	readonly said: Said;
	readonly lines: readonly LogLine[];
	readonly bill: readonly BillRow[];
	readonly end: ReturnType<typeof endWords>;
};

/** The part's first state, run when the site is built. */
export function firstRelease(): FirstRelease {
	const { release, view } = questionOf(initialState);
	const steps = releaseBeside(release, countedDays(initialState));
	let step = steps.next();
	while (!step.done) step = steps.next();
	const picture = releasePicture(runRelease(release), view);
	const [state, chance, beside] = [initialState, guardChance(release), step.value];
	return {
		...{ picture, chance, beside },
		printed: {
			said: verdict({ picture, state, chance, beside }),
			lines: logLines(picture, state),
			bill: billRows(picture),
			end: endWords(picture)
		},
		notes: checkRelease(release, true).map(({ text }) => text),
		presets: checkedPresets('rollout', found)
	};
}

/** A preset for a page that shows it without the lab: its name, its picture, and how it ends. */
export function releaseShown(id: string): {
	title: string;
	picture: ReleasePicture;
	words: string;
} {
	const preset = found.find((known) => known.id === id);
	const state = preset && oneLink.read(preset.link, undefined)?.state;
	if (!state) throw new Error(`content/presets/rollout.json has no preset “${id}”.`);
	const { release, view } = questionOf(state);
	const picture = releasePicture(runRelease(release), view);
	const said = verdict({ picture, state, chance: undefined, beside: undefined });
	return { title: preset.title, picture, words: `${said.verdict} ${said.rest}` };
}
