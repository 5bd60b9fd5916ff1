import { binomial } from '../../stats/index.ts';
import { shareAxis } from './axes.ts';
import type { MythFigure } from './myth-figure.ts';
import { print } from './print.ts';

/** Requests in five minutes at 10 % of 100 a second, and the errors that pass 0.1 % of them. */
const requests = 3_000;
const tooMany = 4;
const firingWindow = binomial(requests, 0.0005).sf(tooMany - 1);
const windowsAnHour = 12;
const rolledBack = (hours: number) =>
	100 * (1 - binomial(Math.round(windowsAnHour * hours), firingWindow).pmf(0));

const canaryGuard: MythFigure = {
	id: 'c8',
	question: 'A healthy service makes 0.05 % errors. When does “roll back above 0.1 %” fire?',
	across: {
		title: 'hours of canary',
		unit: ' h',
		min: 0.5,
		max: 24,
		scale: 'linear',
		ticks: [1, 6, 12, 18, 24],
		decimals: 1,
		start: 3,
		step: 0.5
	},
	up: shareAxis('healthy canaries rolled back'),
	claim: { label: 'what the rule promises: none', at: () => 0 },
	truth: { label: 'rolled back by then', at: rolledBack },
	sentence: (hours) =>
		`After ${print(hours, Number.isInteger(hours) ? 0 : 1)} hours ${print(rolledBack(hours), 1)} % of healthy canaries have been rolled back; each window fires with ${print(100 * firingWindow, 1)} %.`,
	assumed:
		'10 % of 100 requests/s, exactly 3,000 in each window of five minutes, independent errors. With requests that come by chance it is 80.3 % within the hour.'
};

/** Enough to tell 0.1 % from 0.5 %, one-sided at 5 % with a power of 90 %, and for every larger n. */
const requestsNeeded = 1_597;
const hoursNeeded = (perSecond: number) => requestsNeeded / (0.1 * perSecond) / 3_600;

const canaryHours: MythFigure = {
	id: 'c9',
	question: 'How long must a canary run to tell 0.1 % errors from 0.5 %?',
	across: {
		title: 'requests a second, 10 % of them to the canary',
		unit: '/s',
		min: 0.1,
		max: 1_000,
		scale: 'log',
		ticks: [0.1, 1, 10, 100, 1_000],
		decimals: 1,
		start: 5,
		step: 0.1
	},
	up: {
		title: 'hours',
		unit: ' h',
		words: duration,
		min: 0.001,
		max: 100,
		scale: 'log',
		ticks: [0.001, 0.01, 0.1, 1, 10, 100],
		decimals: 3
	},
	claim: { label: 'the sheet: 24 hours', at: () => 24 },
	truth: { label: 'until 1,597 requests', at: hoursNeeded },
	sentence: (perSecond) =>
		`At ${print(perSecond, perSecond < 10 ? 1 : 0)} requests a second the canary has its 1,597 requests after ${duration(hoursNeeded(perSecond))}.`,
	assumed: 'One-sided at 5 %, power 90 %, exact binomial. Daily cycles may ask for more time.'
};

function duration(hours: number): string {
	if (hours < 1 / 60) return `${print(3_600 * hours)} seconds`;
	return hours < 1 ? `${print(60 * hours)} minutes` : `${print(hours, 1)} hours`;
}

/** Chance that a steady model of 90 % is seen to fall by more than five points. */
const seenToFall = (labels: number) => {
	const most = Math.ceil(0.85 * Math.round(labels) - 1e-9) - 1;
	return 100 * binomial(Math.round(labels), 0.9).cdf(most);
};

const accuracyDrop: MythFigure = {
	id: 'c11',
	question: 'A model stays at 90 %. How often does it seem to lose more than five points?',
	across: {
		title: 'labels that have arrived',
		unit: '',
		min: 20,
		max: 500,
		scale: 'log',
		ticks: [20, 50, 100, 200, 500],
		decimals: 0,
		start: 100,
		step: 1
	},
	up: shareAxis('steady models called worse', 30),
	claim: { label: 'what the rule assumes: never', at: () => 0 },
	truth: { label: 'called worse by chance', at: seenToFall },
	sentence: (labels) =>
		`With ${print(labels)} labels, a model that stays at 90 % reads below 85 % in ${print(seenToFall(labels), 1)} % of weeks.`,
	assumed: 'Independent labels, exact binomial. The steps are real: a share of few labels jumps.'
};

export const releaseMyths: readonly MythFigure[] = [canaryGuard, canaryHours, accuracyDrop];
