import found from '../../../../../content/presets/retraining.json';
import { createLabSession, type LabAnswer } from '$lib/simulation/retraining';
import type { Preset } from '$lib/labs/shell';
import { checkedPresets } from './checked-presets.ts';
import { worldLink } from './fields.ts';
import { readingOf, type WorldReading } from './reading.ts';
import { choicesOf, initialState, settingsOf, type WorldState } from './state.ts';
import { verdict } from './verdict.ts';

/** What the page shows before anything has run in it. */
export type FirstWorld = {
	readonly reading: WorldReading;
	readonly presets: readonly Preset[];
};

/** The part's first state, played when the site is built. */
export const firstWorld = (): FirstWorld => ({
	reading: playNow(initialState),
	presets: checkedPresets('retraining', found)
});

/** A preset for a page that shows it without the lab. */
export const presetReading = ({ link }: Preset): WorldReading =>
	playNow(worldLink.read(link, undefined)?.state ?? initialState);

/** What came of it, in two sentences. */
export function readingWords(reading: WorldReading): string {
	const said = verdict(reading);
	return `${said.verdict} ${said.rest}`;
}

/** A state played here and now. @throws RangeError with a sentence if it cannot be */
export function playNow(state: WorldState): WorldReading {
	const steps = createLabSession()({ settings: settingsOf(state), choices: choicesOf(state) });
	let step: IteratorResult<number, LabAnswer> = steps.next();
	while (!step.done) step = steps.next();
	const { picture, problems } = step.value;
	if (!picture) throw new RangeError(problems.map(({ text }) => text).join(' '));
	return readingOf(state, picture);
}
