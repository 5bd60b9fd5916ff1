import type { DesignField, DesignOutput, ExperimentDesign } from '../experiment-design.ts';
import { groupSequentialBounds, type SequentialDesign } from '../group-sequential-bounds.ts';
import { alphaField } from './common-fields.ts';
import { plainShare } from './plain-words.ts';

export const looksField: DesignField = {
	id: 'looks',
	label: 'Looks, the last one included',
	unit: 'looks',
	default: 5,
	min: 1,
	max: 20,
	step: 1
};

export const boundsOutput: DesignOutput[] = [
	{ id: 'z', label: 'Stop if |z| is at least', unit: 'z', digits: 3 },
	{ id: 'nominalAlpha', label: 'That is, if p is at most', unit: 'share', digits: 5 }
];

const oneRule = (design: SequentialDesign) => ({
	group: 'sequential' as const,
	inputs: [looksField, alphaField],
	outputs: boundsOutput,
	compute({ looks = NaN, alpha = NaN }: Readonly<Record<string, number>>) {
		return { ...groupSequentialBounds({ looks, alpha, design }) };
	}
});

export const pocock: ExperimentDesign = {
	.../* @__PURE__ */ oneRule('pocock'),
	id: 'pocock',
	title: 'Equal looks, one bound (Pocock)',
	asks: 'when to stop, with a fair chance to stop early',
	source: {
		text: 'Pocock (1977), Group sequential methods in clinical trials.',
		url: 'https://doi.org/10.1093/biomet/64.2.191'
	},
	reading({ alpha, looks }, { nominalAlpha }) {
		return `To keep ${plainShare(alpha)} over ${looks} looks, stop at any of them with p below ${first(nominalAlpha)}.`;
	}
};

export const obrienFleming: ExperimentDesign = {
	.../* @__PURE__ */ oneRule('obrien-fleming'),
	id: 'obrien-fleming',
	title: 'Equal looks, strict at first (O’Brien-Fleming)',
	asks: 'when to stop, with nearly all power kept for the end',
	source: {
		text: 'O’Brien & Fleming (1979), A multiple testing procedure for clinical trials.',
		url: 'https://doi.org/10.2307/2530245'
	},
	reading({ alpha, looks }, { nominalAlpha }) {
		return `To keep ${plainShare(alpha)} over ${looks} looks, the first needs p below ${first(nominalAlpha)}, the last p below ${last(nominalAlpha)}.`;
	}
};

/** The bound of the first look, in a sentence. */
function first(bounds: number | readonly number[] | undefined): string {
	return Number([bounds].flat()[0]).toPrecision(2);
}

/** The bound of the last look, in a sentence. */
export function last(bounds: number | readonly number[] | undefined): string {
	return Number([bounds].flat().at(-1)).toPrecision(2);
}
