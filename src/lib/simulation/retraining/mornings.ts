import type { Morning } from './decide-morning.ts';

/** Five mornings of one service: each looks like another at first. Made up, one trap each. */
export const mornings: readonly (Morning & { readonly title: string })[] = [
	{
		title: 'Monday',
		daysSinceTraining: 3,
		labels: 2000,
		right: 1836,
		psi: 0.04,
		dataIsSound: true,
		candidateOnly: 0,
		championOnly: 0
	},
	{
		title: 'Tuesday',
		daysSinceTraining: 4,
		labels: 2000,
		right: 1838,
		psi: 0.31,
		dataIsSound: false,
		candidateOnly: 61,
		championOnly: 48
	},
	{
		title: 'Wednesday',
		daysSinceTraining: 5,
		labels: 60,
		right: 52,
		psi: 0.06,
		dataIsSound: true,
		candidateOnly: 0,
		championOnly: 0
	},
	{
		title: 'Thursday',
		daysSinceTraining: 6,
		labels: 2000,
		right: 1722,
		psi: 0.05,
		dataIsSound: true,
		candidateOnly: 148,
		championOnly: 52
	},
	{
		title: 'Friday',
		daysSinceTraining: 7,
		labels: 2000,
		right: 1838,
		psi: 0.03,
		dataIsSound: true,
		candidateOnly: 41,
		championOnly: 37
	}
];
