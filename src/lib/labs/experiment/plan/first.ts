import found from '../../../../../content/presets/experiment.json';
import type { Preset } from '$lib/labs/shell';
import { answerPlan } from '$lib/simulation/experiment';
import { planLink } from './link.ts';
import { readingOf, type PlanShown } from './reading.ts';
import { initialState, type PlanState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstPlan = { readonly shown: PlanShown; readonly presets: readonly Preset[] };

/** The first state, worked out when the site is built. */
export const firstPlan = (): FirstPlan => ({
	shown: answered(initialState),
	presets: found.map(checked)
});

/** What the page shows under a link. */
export const planOf = ({ link }: Preset): PlanShown =>
	answered(planLink.read(link, undefined)?.state ?? initialState);

/** @throws Error if the plan cannot be: the build stops */
function answered(state: PlanState): PlanShown {
	const shown = readingOf(state, answerPlan({ ...state, exact: true }));
	if (!shown) throw new Error(`This plan cannot be: ${planLink.write(state)}`);
	return shown;
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = planLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && planLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/experiment.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${planLink.write(read?.state ?? initialState)}`}`
	);
}
