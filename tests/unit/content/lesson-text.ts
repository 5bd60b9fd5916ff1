import { stringify } from 'yaml';

export const lessonPath = 'content/lessons/04-watching-it-live/16-drift-detection.md';
export const partPath = 'content/lessons/04-watching-it-live/index.md';
export const correctionPath = 'content/corrections/c4.md';

export const source = {
	text: 'A paper',
	url: 'https://example.org/paper',
	checked: '2026-11-23'
};

export const choose = {
	id: 'first-question',
	kind: 'choose',
	question: 'Which one?',
	options: [
		{ text: 'This', why: 'It is.', right: true },
		{ text: 'That', why: 'It is not.' }
	]
};

export const estimate = {
	id: 'how-many',
	kind: 'estimate',
	question: 'How many?',
	answer: 36,
	tolerance: 8,
	min: 0,
	max: 100,
	step: 1,
	unit: 'days',
	why: 'Simulated.'
};

export const order = {
	id: 'which-first',
	kind: 'order',
	question: 'Which first?',
	items: ['This', 'That', 'The rest'],
	why: 'So it goes.'
};

export const compute = {
	id: 'how-large',
	kind: 'compute',
	question: 'How large?',
	task: 'share-of-alarms'
};

export const sayIt = {
	question: 'How?',
	short: 'Like ==this==.',
	long: { claim: 'A.', mechanism: 'B.', tradeOff: 'C.', number: 'D.', example: 'E.' },
	followUps: [{ question: 'And then?', answer: 'That.' }]
};

export const lessonFields = {
	id: 'drift-detection',
	number: 16,
	title: 'Drift detection',
	standfirst: 'Two windows of rows.',
	outcome: 'Choose a detector.',
	description: 'How to choose a detector.',
	miniature: { dashed: 'M0 0H9', solid: 'M0 9H9' },
	figures: ['LargeN'],
	corrections: ['c4'],
	checks: [choose],
	sayIt,
	sources: [source]
};

export const lessonBody = `
<LargeN />

## Large n {#large-n}

Words.

<Correction id="c4" />

<Check id="first-question" />
`;

export const correctionFields = {
	id: 'c4',
	claim: 'Drift if p < 0.05.',
	truth: 'p mixes effect and n.',
	say: 'Which n?',
	sources: [source]
};

export const partText = fileText({ id: 'watching-it-live', number: 4, title: 'Watching it live' });

/** A file with these fields above and this text below. */
export function fileText(fields: object, body = ''): string {
	return `---\n${stringify(fields)}---\n${body}`;
}

/** A lesson with some fields changed; undefined takes one away. */
export function lessonText(changes: object = {}, body = lessonBody): string {
	return fileText({ ...lessonFields, ...changes }, body);
}
