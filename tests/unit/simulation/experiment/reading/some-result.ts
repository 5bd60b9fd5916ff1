import type {
	ArmResult,
	ExperimentResult,
	ReadSettings
} from '../../../../../src/lib/simulation/experiment/reading/types.ts';

export const someSettings: ReadSettings = {
	alpha: 0.05,
	correction: 'holm',
	splitAlpha: 0.001,
	splitFloor: 0.005,
	prior: [1, 1],
	priorSd: Infinity,
	worthwhile: 0.005,
	higherIsBetter: true,
	reach: 1_000_000
};

/** An arm of which so many said yes. */
export const yes = (name: string, n: number, successes: number): ArmResult => ({
	...{ name, n },
	mean: successes / n,
	variance: 0
});

export const shares = (arms: readonly ArmResult[]): ExperimentResult => ({
	metric: 'proportion',
	arms,
	shares: arms.map(() => 1),
	segments: [],
	days: []
});

/** 10 % against 11.2 %. */
export const someResult = shares([yes('Control', 10_000, 1000), yes('New', 10_000, 1120)]);
