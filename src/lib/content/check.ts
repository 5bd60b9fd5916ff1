import type { Fields } from './fields.ts';

/** One answer of a check, with the reason why it is right or not. */
export type CheckOption = { text: string; why: string; right: boolean };

/** A question inside a lesson. `spot` shows the options as lines, one of which holds the flaw. */
export type Check = { id: string; question: string } & (
	{ kind: 'choose' | 'spot'; options: CheckOption[] } | EstimateCheck | OrderCheck | ComputeCheck
);

/** A question that is answered with a slider; `tolerance` is how far off still counts as close. */
export type EstimateCheck = {
	kind: 'estimate';
	answer: number;
	tolerance: number;
	min: number;
	max: number;
	step: number;
	unit: string;
	why: string;
};

/** A question that is answered by putting items into their order; they stand here in the right one. */
export type OrderCheck = { kind: 'order'; items: string[]; why: string };

/** A question whose numbers are drawn by a seed: `task` names it among those of the study room. */
export type ComputeCheck = { kind: 'compute'; task: string };

const kinds = ['choose', 'estimate', 'spot', 'order', 'compute'] as const;

/**
 * Reads one entry of a lesson's `checks`.
 *
 * @throws ContentError if a field is missing or wrong, or not exactly one answer is right
 */
export function check(fields: Fields): Check {
	const id = fields.text('id');
	const question = fields.text('question');
	const kind = fields.oneOf('kind', kinds);
	const read = { id, question, ...answer(kind, id, fields) };
	fields.nothingElse();
	return read;
}

function answer(kind: Check['kind'], id: string, fields: Fields) {
	if (kind === 'estimate') return estimate(fields);
	if (kind === 'order') return order(fields);
	if (kind === 'compute') return { kind, task: fields.text('task') };
	return { kind, options: options(id, fields) };
}

function order(fields: Fields): OrderCheck {
	const items = fields.texts('items');
	if (items.length < 3 || new Set(items).size < items.length) {
		throw fields.error('An order needs at least three different items.');
	}
	return { kind: 'order', items, why: fields.text('why') };
}

function estimate(fields: Fields): EstimateCheck {
	const read = {
		kind: 'estimate' as const,
		answer: fields.number('answer'),
		tolerance: fields.number('tolerance'),
		min: fields.number('min'),
		max: fields.number('max'),
		step: fields.number('step'),
		unit: fields.text('unit'),
		why: fields.text('why')
	};
	if (read.answer < read.min || read.answer > read.max) {
		throw fields.error(`The answer ${read.answer} lies outside ${read.min} to ${read.max}.`);
	}
	return read;
}

function options(id: string, fields: Fields): CheckOption[] {
	const read = fields.groups('options').map((entry) => {
		const option = { text: entry.text('text'), why: entry.text('why'), right: entry.flag('right') };
		entry.nothingElse();
		return option;
	});
	if (read.filter((option) => option.right).length !== 1) {
		throw fields.error(`The check “${id}” needs exactly one option with “right: true”.`);
	}
	return read;
}
