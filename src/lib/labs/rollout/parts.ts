import type { Lab, LabPart } from '$lib/labs/shell';

export const kayentaJudge: LabPart = {
	path: '/labs/rollout/judge/',
	label: 'Kayenta’s judge',
	line: 'Ten intervals against ten: what it passes, and what it stops'
};

export const rolloutLab: Lab = {
	name: 'Rollout Lab',
	parts: [kayentaJudge]
};
