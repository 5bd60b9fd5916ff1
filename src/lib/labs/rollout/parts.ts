import type { Lab, LabPart } from '$lib/labs/shell';

export const oneRelease: LabPart = {
	path: '/labs/rollout/',
	label: 'One release',
	line: 'A new model, a day of traffic, and a guard that must decide',
	takesPair: true
};

export const compareStrategies: LabPart = {
	path: '/labs/rollout/compare/',
	label: 'All strategies, one day',
	line: 'Nine plans, the same day, the same fault',
	takesPair: true
};

export const wouldHaveCaught: LabPart = {
	path: '/labs/rollout/odds/',
	label: 'Would it have caught it?',
	line: 'Ten thousand releases: how often a guard is right, late or wrong',
	takesPair: true
};

export const yourGuard: LabPart = {
	path: '/labs/rollout/your-guard/',
	label: 'Your guard',
	line: 'Paste an Argo AnalysisTemplate or a Flagger Canary: would it have caught it?'
};

export const kayentaJudge: LabPart = {
	path: '/labs/rollout/judge/',
	label: 'Kayenta’s judge',
	line: 'Ten intervals against ten: what it passes, and what it stops'
};

export const stickyUsers: LabPart = {
	path: '/labs/rollout/sticky/',
	label: 'Sticky users',
	line: 'A tenth of the traffic is not a tenth of the users'
};

export const blindMode: LabPart = {
	path: '/labs/rollout/blind/',
	label: 'Blind mode',
	line: 'Ten hidden releases and their dashboards: promote, hold or roll back'
};

export const rolloutLab: Lab = {
	name: 'Rollout Lab',
	parts: [
		oneRelease,
		compareStrategies,
		wouldHaveCaught,
		yourGuard,
		kayentaJudge,
		stickyUsers,
		blindMode
	]
};
