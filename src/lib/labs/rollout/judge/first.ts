import found from '../../../../../content/presets/rollout-judge.json';
import type { Preset } from '$lib/labs/shell';
import { runToEnd } from '$lib/stats';
import { judge, mapKey, mapSteps, type Judged } from './bench.ts';
import { judgeLink } from './link.ts';
import { initialState } from './state.ts';
import type { JudgeMap } from '$lib/simulation/rollout';

/** What the page shows before anything has run in it, and its questions. */
export interface FirstJudge {
	readonly presets: readonly Preset[];
	readonly judged: Judged;
	readonly map: JudgeMap;
}

export const firstJudge = (): FirstJudge => ({
	presets: found.map(checked),
	judged: judge(initialState),
	map: runToEnd(mapSteps(mapKey(initialState)))
});

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = judgeLink.read(preset.link, undefined);
	const written = read && judgeLink.write(read.state);
	if (read?.problems.length === 0 && written === preset.link) return preset;
	throw new Error(
		`content/presets/rollout-judge.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${written}`}`
	);
}
