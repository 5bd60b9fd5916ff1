import { createJointSession, measureJointNulls, type JointPicture } from '$lib/simulation/drift';
import { runToEnd } from '$lib/stats';
import type { JointMeasure } from './joint-lab.svelte.ts';
import { initialState } from './state.ts';

/** What the part shows before anything has run in the page, rounded to what a picture can show. */
export function firstMeasure(): JointMeasure {
	const picture = createJointSession()(initialState);
	const { classifier, mmd } = runToEnd(measureJointNulls(initialState));
	const { reference, current } = picture.drawn;
	return {
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
