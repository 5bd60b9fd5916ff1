import type { StreamDetectorId, StreamShape } from '$lib/simulation/drift';

export const detectorNames: Readonly<Record<StreamDetectorId, string>> = {
	ddm: 'DDM',
	'page-hinkley': 'Page–Hinkley',
	adwin: 'ADWIN',
	cusum: 'CUSUM',
	psi: 'PSI by window'
};

/** What each line is at a strictness of 1. */
export const detectorLines: Readonly<Record<StreamDetectorId, string>> = {
	ddm: '3 sd, errors only',
	'page-hinkley': 'threshold 50',
	adwin: 'delta 0.002',
	cusum: 'h 5, k 0.5',
	psi: '0.25, 100 values'
};

export const shapeNames: readonly { readonly value: StreamShape; readonly label: string }[] = [
	{ value: 'sudden', label: 'sudden' },
	{ value: 'gradual', label: 'gradual' },
	{ value: 'recurring', label: 'recurring' },
	{ value: 'none', label: 'none' }
];

/** Alarms before the change, and the values that passed until the first one after it. */
export function judged(alarms: readonly number[], change: number) {
	const first = alarms.find((place) => place >= change);
	return {
		early: alarms.filter((place) => place < change),
		first,
		delay: first === undefined ? Infinity : first - change + 1
	};
}
