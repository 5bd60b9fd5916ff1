import type { ExperimentDesign } from '../experiment-design.ts';
import { peekingErrorRate } from '../peeking-error-rate.ts';
import { alphaField } from './common-fields.ts';
import { looksField } from './group-sequential.ts';
import { plainShare } from './plain-words.ts';

export const peeking: ExperimentDesign = {
	id: 'peeking',
	title: 'A fixed test, looked at too often',
	asks: 'how many false alarms peeking raises',
	group: 'check',
	inputs: [{ ...looksField, max: 200 }, alphaField],
	outputs: [{ id: 'errorRate', label: 'False alarms', unit: 'share', digits: 3 }],
	source: {
		text: 'Armitage, McPherson & Rowe (1969), Repeated significance tests on accumulating data.',
		url: 'https://doi.org/10.2307/2343787'
	},
	compute: ({ looks = NaN, alpha = NaN }) => ({ errorRate: peekingErrorRate({ looks, alpha }) }),
	reading({ looks, alpha }, { errorRate }) {
		const rate = plainShare(Number(Number(errorRate).toPrecision(3)));
		return `Stopping at the first of ${looks} looks with p below ${alpha} raises ${rate} false alarms.`;
	}
};
