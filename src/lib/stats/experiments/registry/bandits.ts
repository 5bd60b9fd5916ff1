import type { Bandit } from '../bandit.ts';
import { epsilonGreedy } from '../epsilon-greedy.ts';
import type { DesignValues, ExperimentDesign } from '../experiment-design.ts';
import { pseudoRegret } from '../pseudo-regret.ts';
import { runBandit } from '../run-bandit.ts';
import { thompsonSampling } from '../thompson-sampling.ts';
import { ucb1 } from '../ucb1.ts';
import { baselineField } from './common-fields.ts';
import { plainCount } from './plain-words.ts';

const stepsField = {
	id: 'steps',
	label: 'Rows, one after the other',
	unit: 'rows',
	default: 2000,
	min: 2,
	max: 100000,
	step: 1
};

const twoArms = (make: (values: DesignValues) => Bandit) => ({
	group: 'adaptive' as const,
	inputs: [
		{ ...baselineField, id: 'rateA', label: 'True success rate of A', default: 0.05 },
		{ ...baselineField, id: 'rateB', label: 'True success rate of B', default: 0.1 },
		stepsField,
		{ ...stepsField, id: 'seed', label: 'Seed of this run', unit: '', default: 1, min: 0 }
	],
	outputs: [
		{ id: 'pulls', label: 'Rows to A and to B', unit: 'rows', digits: 0 },
		{ id: 'regret', label: 'Successes missed', unit: 'rows', digits: 1 }
	],
	compute(values: DesignValues) {
		const { rateA = NaN, rateB = NaN, steps = NaN, seed = NaN } = values;
		const rates = [rateA, rateB];
		const { pulls } = runBandit(make(values), { rates, steps, seed });
		return { pulls, regret: pseudoRegret(rates, pulls) };
	},
	reading(
		{ steps }: DesignValues,
		{ pulls = 0, regret }: Readonly<Record<string, number | readonly number[]>>
	) {
		const toB = [pulls].flat()[1];
		return `Of ${plainCount(steps)} rows ${plainCount(toB)} went to B, and ${Number(regret).toFixed(1)} successes were missed.`;
	}
});

const greedy = /* @__PURE__ */ twoArms(({ epsilon = NaN }) => epsilonGreedy({ arms: 2, epsilon }));

export const epsilonGreedyBandit: ExperimentDesign = {
	...greedy,
	id: 'epsilon-greedy',
	title: 'Bandit: mostly the best (epsilon-greedy)',
	asks: 'which arm next, by a coin',
	inputs: [
		...greedy.inputs,
		{ ...baselineField, id: 'epsilon', label: 'Share to explore', default: 0.1, min: 0, max: 1 }
	],
	source: {
		text: 'Sutton & Barto (2018), Reinforcement Learning, section 2.2.',
		url: 'https://web.stanford.edu/class/psych209/Readings/SuttonBartoIPRLBook2ndEd.pdf'
	}
};

export const ucb1Bandit: ExperimentDesign = {
	.../* @__PURE__ */ twoArms(() => ucb1({ arms: 2 })),
	id: 'ucb1',
	title: 'Bandit: the best that may be (UCB1)',
	asks: 'which arm next, by an upper bound',
	source: {
		text: 'Auer, Cesa-Bianchi & Fischer (2002), Finite-time analysis of the multiarmed bandit problem.',
		url: 'https://doi.org/10.1023/A:1013689704352'
	}
};

export const thompsonBandit: ExperimentDesign = {
	.../* @__PURE__ */ twoArms(() => thompsonSampling({ arms: 2 })),
	id: 'thompson',
	title: 'Bandit: as likely as it is the best (Thompson)',
	asks: 'which arm next, by a draw from what is known',
	source: {
		text: 'Russo et al. (2018), A tutorial on Thompson sampling.',
		url: 'https://arxiv.org/abs/1707.02038'
	}
};
