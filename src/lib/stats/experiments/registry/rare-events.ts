import type { ExperimentDesign } from '../experiment-design.ts';
import { sampleSizeForRareEvents } from '../sample-size-for-rare-events.ts';
import { confidenceField, totalOutput } from './common-fields.ts';
import { plainCount, plainShare } from './plain-words.ts';

export const rareEvents: ExperimentDesign = {
	id: 'rare-events',
	title: 'Zero errors in n',
	asks: 'clean requests, to prove errors rare',
	group: 'fixed',
	inputs: [
		{
			id: 'rate',
			label: 'Error rate to rule out',
			unit: 'share',
			default: 0.001,
			min: 0.0001,
			max: 0.5,
			step: 0.0001
		},
		confidenceField
	],
	outputs: [totalOutput],
	source: {
		text: 'The rule of three: Hanley & Lippman-Hand (1983).',
		url: 'https://doi.org/10.1001/jama.1983.03330370053031'
	},
	compute({ rate = NaN, confidence = NaN }) {
		return { total: sampleSizeForRareEvents({ rate, confidence }) };
	},
	reading({ rate, confidence }, { total }) {
		return `${plainCount(total)} requests without one error show, at ${plainShare(confidence)} confidence, that fewer than ${plainShare(rate)} fail.`;
	}
};
