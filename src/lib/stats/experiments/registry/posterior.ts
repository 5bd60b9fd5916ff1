import { bayesianAB } from '../bayesian-ab.ts';
import type { DesignField, ExperimentDesign } from '../experiment-design.ts';
import { plainShare } from './plain-words.ts';

const rows: DesignField = {
	id: 'successesA',
	label: 'Successes of A',
	unit: 'rows',
	default: 1000,
	min: 0,
	max: 10000000,
	step: 1
};

export const posterior: ExperimentDesign = {
	id: 'posterior',
	title: 'Stop when a choice costs little (Bayes)',
	asks: 'how likely B is better, and what a wrong choice costs',
	group: 'sequential',
	inputs: [
		rows,
		{ ...rows, id: 'nA', label: 'Rows in A', default: 10000 },
		{ ...rows, id: 'successesB', label: 'Successes of B', default: 1080 },
		{ ...rows, id: 'nB', label: 'Rows in B', default: 10000 }
	],
	outputs: [
		{ id: 'probabilityBBeatsA', label: 'Chance that B is better', unit: 'share', digits: 4 },
		{ id: 'expectedLossA', label: 'Loss from choosing A', unit: 'share', digits: 6 },
		{ id: 'expectedLossB', label: 'Loss from choosing B', unit: 'share', digits: 6 }
	],
	source: {
		text: 'Evan Miller (2014), Formulas for Bayesian A/B testing.',
		url: 'https://www.evanmiller.org/bayesian-ab-testing.html'
	},
	compute({ successesA = NaN, nA = NaN, successesB = NaN, nB = NaN }) {
		const found = bayesianAB({ successesA, nA, successesB, nB });
		const { probabilityBBeatsA, expectedLossA, expectedLossB } = found;
		return { probabilityBBeatsA, expectedLossA, expectedLossB };
	},
	reading(_values, { probabilityBBeatsA, expectedLossB }) {
		const [chance, loss] = [probabilityBBeatsA, expectedLossB].map((share) =>
			plainShare(Number(Number(share).toPrecision(3)))
		);
		return `B is better with a chance of ${chance}, and choosing it costs ${loss} on average; stopping at 95 % still peeks.`;
	}
};
