import { formatFixed, formatP } from '$lib/components/charts';
import type { JointPicture } from '$lib/simulation/drift';
import type { NullState } from './joint-lab.svelte.ts';
import { mapNames, type JointState } from './state.ts';
import { alarmBelow, chosenJudge } from './words.ts';

type Facts = {
	readonly state: JointState;
	readonly picture: JointPicture;
	readonly nulls: NullState;
};

/** Every test of this part, a row each: each feature alone first, then both together. */
export function readings(facts: Facts) {
	const { picture, nulls, state } = facts;
	const { interval } = chosenJudge(facts);
	const alone = picture.features.map(({ d, p }, axis) => ({
		name: `KS on ${axis === 0 ? 'x' : 'y'} alone`,
		cells: [`D ${formatFixed(d, 3)}`, formatP(p)],
		verdict: verdictOf(p, false)
	}));
	const { classifier, mmd } = nulls.found;
	return [
		...alone,
		{
			name: mapNames[state.map].name,
			note: `95 % interval ${formatFixed(interval[0])} to ${formatFixed(interval[1])}`,
			cells: [`AUC ${formatFixed(chosenJudge(facts).auc)}`, formatP(classifier.p)],
			verdict: verdictOf(classifier.p, nulls.stale)
		},
		{
			name: 'MMD',
			cells: [formatFixed(mmd.observed, 4), formatP(mmd.p)],
			verdict: verdictOf(mmd.p, nulls.stale)
		}
	];
}

function verdictOf(p: number, stale: boolean) {
	if (stale) return { state: 'unknown', word: 'from before' } as const;
	return p < alarmBelow
		? ({ state: 'alarm', word: 'rings' } as const)
		: ({ state: 'steady', word: 'sleeps' } as const);
}
