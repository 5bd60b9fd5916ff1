type Field = {
	readonly id: string;
	readonly label: string;
	/** The cheatsheet has it, or it comes from the list of Mitchell and colleagues. */
	readonly from: 'sheet' | 'mitchell';
	/** What an entry lacks, in words; undefined if nothing. */
	readonly gap: (entry: string) => string | undefined;
};

const needs = (words: string) => (entry: string) => (entry === '' ? words : undefined);

/** An entry that must hold something besides text, such as a number of rows. */
function needsToo(empty: string, pattern: RegExp, words: string) {
	return (entry: string) => (entry === '' ? empty : pattern.test(entry) ? undefined : words);
}

const rows = /\d[\d,. ]*\s*(rows|people|cases|images|records)|n\s*=\s*\d/i;
const year = /\b20\d\d\b/;

/** The sections of a model card, in the order in which it prints them. */
export const cardFields = [
	{ id: 'name', label: 'Name and version', from: 'sheet', gap: needs('Which model is this?') },
	{
		id: 'deployed',
		label: 'Deployment',
		from: 'sheet',
		gap: needsToo('Since when, and by whom?', year, 'On which date?')
	},
	{ id: 'license', label: 'Licence', from: 'mitchell', gap: needs('May others use it?') },
	{ id: 'purpose', label: 'Purpose', from: 'sheet', gap: needs('Which problem does it solve?') },
	{
		id: 'intended',
		label: 'Intended use',
		from: 'sheet',
		gap: needsToo('For whom, for what?', /\bnot\b/i, 'And when must it not be used?')
	},
	{
		id: 'factors',
		label: 'Factors',
		from: 'mitchell',
		gap: needs('Which groups, devices or places change how well it works?')
	},
	{
		id: 'training',
		label: 'Training data',
		from: 'sheet',
		gap: trainingGap
	},
	{
		id: 'evaluation',
		label: 'Evaluation data',
		from: 'mitchell',
		gap: needsToo('Which rows, and why are they like production?', rows, 'How many rows?')
	},
	{
		id: 'performance',
		label: 'Performance',
		from: 'sheet',
		gap: needsToo('How good is it on the test set?', rows, 'On how many rows, with which interval?')
	},
	{
		id: 'fairness',
		label: 'Performance by group',
		from: 'sheet',
		gap: needsToo('How good is it for each group?', rows, 'With how many people in each group?')
	},
	{
		id: 'limitations',
		label: 'Limitations',
		from: 'sheet',
		gap: needs('Every model fails somewhere. Where?')
	},
	{
		id: 'ethics',
		label: 'Ethical considerations',
		from: 'mitchell',
		gap: needs('Who can be harmed, and what was done about it?')
	},
	{
		id: 'caveats',
		label: 'Caveats and recommendations',
		from: 'mitchell',
		gap: needs('What should the next team test or watch?')
	}
] as const satisfies readonly Field[];

export type CardField = (typeof cardFields)[number]['id'];

function trainingGap(entry: string): string | undefined {
	if (entry === '') return 'Trained on what?';
	const withoutYears = entry.replace(/\b20\d\d\b/g, '');
	if (!/\d/.test(withoutYears)) return 'How many rows?';
	return year.test(entry) ? undefined : 'From when to when?';
}
