import type { Lab, LabPart } from '$lib/labs/shell';

export const oneFeature: LabPart = {
	path: '/labs/drift/',
	label: 'One feature',
	line: 'One feature, two windows, ten detectors',
	takesPair: true
};

export const howOften: LabPart = {
	path: '/labs/drift/how-often/',
	label: 'How often is it wrong?',
	line: 'The same two windows on thousands of days: false alarms, misses and what they cost',
	takesPair: true
};

export const manyFeatures: LabPart = {
	path: '/labs/drift/many/',
	label: 'Many features',
	line: 'How many alarms does a whole table raise on a day when nothing happened?'
};

export const jointDrift: LabPart = {
	path: '/labs/drift/joint/',
	label: 'Joint drift',
	line: 'Two features that moved together, and neither alone'
};

export const threeKinds: LabPart = {
	path: '/labs/drift/kinds/',
	label: 'Three kinds',
	line: 'P(X), P(Y|X), P(Y): what moved, and which alarm can know'
};

export const stream: LabPart = {
	path: '/labs/drift/stream/',
	label: 'Stream',
	line: 'When did it change, and what does ringing early cost?'
};

export const judgeAs: LabPart = {
	path: '/labs/drift/judges/',
	label: 'Judge as',
	line: 'The same two windows by the default rules of four libraries',
	takesPair: true
};

export const wholeTable: LabPart = {
	path: '/labs/drift/table/',
	label: 'Whole table',
	line: 'Every column of your own table, by the right test'
};

export const driftLab: Lab = {
	name: 'Drift Lab',
	parts: [oneFeature, howOften, manyFeatures, jointDrift, threeKinds, stream, judgeAs, wholeTable]
};
