import type { Fields } from './fields.ts';

/** One answer of a check, with the reason why it is right or not. */
export type CheckOption = { text: string; why: string; right: boolean };

/** A question inside a lesson. `spot` shows the options as lines, one of which holds the flaw. */
export type Check = { id: string; question: string } & (
	{ kind: 'choose' | 'spot'; options: CheckOption[] } | EstimateCheck
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

const kinds = ['choose', 'estimate', 'spot'] as const;

/**
 * Reads one entry of a lesson's `checks`.
 *
 * @throws ContentError if a field is missing or wrong, or not exactly one answer is right
 */
export function check(fields: Fields): Check {
	const id = fields.text('id');
	const question = fields.text('question');
	const kind = fields.oneOf('kind', kinds);
	const read =
		kind === 'estimate'
			? { id, question, ...estimate(fields) }
			: { id, question, kind, options: options(id, fields) };
	fields.nothingElse();
	return read;
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
