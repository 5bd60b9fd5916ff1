import type { ArmResult, ExperimentResult, ReadSettings } from './types.ts';

/** What makes a result unreadable, in a sentence; undefined if it can be read. */
export function checkResult(result: ExperimentResult, settings: ReadSettings): string | undefined {
	return checkArms(result) ?? checkSettings(settings);
}

function checkArms({ metric, arms, shares, segments, days }: ExperimentResult): string | undefined {
	if (arms.length < 2 || arms.length > 6) return 'Give a control and one to five variants.';
	if (shares.length !== arms.length || !shares.every((share) => share > 0 && share < Infinity)) {
		return 'Each arm needs its designed share, above 0.';
	}
	const wrong = arms.map((arm) => checkArm(metric, arm)).find(Boolean);
	if (wrong) return wrong;
	const parts = [...segments, ...days];
	if (parts.some((part) => part.arms.length !== arms.length)) {
		return 'Each segment and each day needs all arms.';
	}
	return undefined;
}

function checkArm(metric: ExperimentResult['metric'], arm: ArmResult): string | undefined {
	const { name, n, mean } = arm;
	if (!Number.isSafeInteger(n) || n < 0) return `${name} has ${n} users: give a whole number.`;
	if (n === 0) return `${name} has no users: there is nothing to compare.`;
	if (!Number.isFinite(mean)) return `The mean of ${name} is no number.`;
	return metric === 'proportion' ? checkShare(arm) : checkMean(arm);
}

function checkShare({ name, n, mean }: ArmResult): string | undefined {
	if (mean > 1) return `${name} has more who said yes than users.`;
	if (mean < 0) return `${name} has fewer than nobody who said yes.`;
	const yes = mean * n;
	if (Math.abs(yes - Math.round(yes)) <= 1e-6 * Math.max(1, yes)) return undefined;
	return `${name} has ${yes} users who said yes: give a whole number.`;
}

function checkMean({ name, n, variance }: ArmResult): string | undefined {
	if (n < 2) return `${name} has a single user: a mean needs two to vary.`;
	return variance >= 0 && variance < Infinity ? undefined : `The spread of ${name} is no number.`;
}

type Check = readonly [holds: (settings: ReadSettings) => boolean, otherwise: string];

const isLevel = (value: number) => value > 0 && value < 1;

const checks: readonly Check[] = [
	[({ alpha, splitAlpha }) => isLevel(alpha) && isLevel(splitAlpha), 'Levels lie between 0 and 1.'],
	[({ splitFloor }) => splitFloor >= 0, 'The floor of the split is 0 or more.'],
	[
		({ prior }) => prior.every((shape) => shape >= 0.05 && shape <= 1e9),
		'A prior has shapes from 0.05 to 1,000,000,000.'
	],
	[({ priorSd }) => priorSd > 0, 'The effects expected beforehand vary: a spread above 0.'],
	[({ worthwhile }) => worthwhile > 0, 'Say which effect is worth a change: above 0.'],
	[({ reach }) => reach >= 0 && reach < Infinity, 'The users who will meet it are 0 or more.']
];

function checkSettings(settings: ReadSettings): string | undefined {
	return checks.find(([holds]) => !holds(settings))?.[1];
}
