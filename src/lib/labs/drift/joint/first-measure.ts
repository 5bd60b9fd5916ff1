import { createJointSession, measureJointNulls, type JointPicture } from '$lib/simulation/drift';
import { runToEnd } from '$lib/stats';
import type { Preset } from '$lib/labs/shell';
import type { JointMeasure } from './joint-lab.svelte.ts';
import { jointPresets } from './presets.ts';
import { initialState } from './state.ts';

/** The first state, and the presets, which come with the page instead of its code. */
export type FirstMeasure = JointMeasure & { readonly presets: readonly Preset[] };

/** What the part shows before anything has run in the page, rounded to what a picture can show. */
export function firstMeasure(): FirstMeasure {
	const picture = createJointSession()(initialState);
	const { classifier, mmd } = runToEnd(measureJointNulls(initialState));
	const { reference, current } = picture.drawn;
	return {
		presets: jointPresets,
		picture: {
			...picture,
			drawn: { reference: roundedPair(reference), current: roundedPair(current) }
		},
		nulls: {
			classifier: { ...classifier, shuffled: classifier.shuffled.map(rounded) },
			mmd: { ...mmd, shuffled: mmd.shuffled.map(rounded) }
		}
	};
}

const rounded = (value: number) => Number(value.toFixed(5));

function roundedPair({ x, y }: JointPicture['drawn']['reference']) {
	const few = (values: ArrayLike<number>) =>
		Array.from(values, (value) => Number(value.toPrecision(4)));
	return { x: few(x), y: few(y) };
}
