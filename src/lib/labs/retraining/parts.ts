import type { Lab, LabPart } from '$lib/labs/shell';

export const oneWorld: LabPart = {
	path: '/labs/retraining/',
	label: 'One world, one policy',
	line: 'Two years of a world that moves: when to train again, and what it costs',
	takesPair: true
};

export const allPolicies: LabPart = {
	path: '/labs/retraining/frontier/',
	label: 'All policies, 200 worlds',
	line: 'Nine policies, with and without a gate, on the same worlds: find the cheapest',
	takesPair: true
};

export const firstWeek: LabPart = {
	path: '/labs/retraining/shock/',
	label: 'The first week after a shock',
	line: 'Everything burns: train at once, or wait until the window is new?'
};

export const retrainingLab: Lab = {
	name: 'Retraining Lab',
	parts: [oneWorld, allPolicies, firstWeek]
};
