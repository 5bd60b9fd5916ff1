import { cardBlocks, cardInlines } from './card-text.ts';
import { cardGaps } from './card-words.ts';
import type { Card, CardKind, CardOption } from './card.ts';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { slugOf, slugsOf } from './slug.ts';
import { yamlValues } from './yaml-values.ts';

const kinds = ['recall', 'cloze', 'compute', 'choose', 'flaw', 'scenario'] as const;

/** Of these kinds the answer stands in the text, the options or the task. */
const answersItself = new Set<CardKind>(['cloze', 'compute', 'choose', 'flaw']);

/**
 * Reads one file of `content/cards`: a lesson's cards.
 *
 * @param path the file's name, such as `content/cards/16-drift-detection.yaml`
 * @param text the whole file
 * @throws ContentError with the line if YAML cannot read it, a field is missing, wrong or unknown, or a
 *   card has not what its kind needs
 */
export function readCards(path: string, text: string): Card[] {
	const { values, place } = yamlValues(path, text);
	if (values === null) throw new ContentError(path, 'The file holds no cards.');
	const fields = new Fields(place, values);
	const lesson = fields.text('lesson');
	const cards = fields.groups('cards').map((entry) => card(entry, lesson));
	fields.nothingElse();
	return cards;
}

function card(fields: Fields, lesson: string): Card {
	const kind = fields.oneOf('kind', kinds);
	const hasTask = kind === 'compute';
	const hasOptions = kind === 'choose' || kind === 'flaw';
	const read: Card = {
		id: slugOf(fields, 'id'),
		kind,
		front: cardBlocks(hasTask ? fields.optionalText('front') : fields.text('front')),
		back: cardBlocks(answersItself.has(kind) ? fields.optionalText('back') : fields.text('back')),
		lesson,
		section: fields.text('section'),
		level: level(fields),
		tags: slugsOf(fields, 'tags'),
		questions: slugsOf(fields, 'questions'),
		siblings: fields.optionalText('siblings'),
		options: hasOptions ? options(fields) : [],
		task: hasTask ? fields.text('task') : '',
		figure: fields.optionalText('figure'),
		lab: fields.optionalText('lab')
	};
	fields.nothingElse();
	if (read.tags.length === 0) throw fields.error('“tags” must name at least one topic.');
	gapsFit(fields, read);
	return read;
}

function level(fields: Fields): Card['level'] {
	const value = fields.count('level');
	if (value === 1 || value === 2 || value === 3) return value;
	throw fields.error(`“level” must be 1, 2 or 3, but is ${value}.`, 'level');
}

function options(fields: Fields): CardOption[] {
	const read = fields.groups('options').map((entry): CardOption => {
		const option = {
			text: cardInlines(entry.text('text')),
			why: cardInlines(entry.text('why')),
			right: entry.flag('right')
		};
		entry.nothingElse();
		return option;
	});
	if (read.length < 2 || read.filter(({ right }) => right).length !== 1) {
		throw fields.error(
			'There must be several “options”, exactly one with “right: true”.',
			'options'
		);
	}
	return read;
}

/** Gaps are numbered from 1 without a hole, and stand in a cloze only. */
function gapsFit(fields: Fields, { kind, front, back }: Card): void {
	const gaps = cardGaps(front);
	const isCloze = kind === 'cloze';
	if (isCloze && (gaps.length === 0 || gaps.at(-1) !== gaps.length)) {
		throw fields.error('A cloze needs gaps such as “{{c1::word}}”, numbered from 1.', 'front');
	}
	if ((!isCloze && gaps.length > 0) || cardGaps(back).length > 0) {
		throw fields.error('Gaps such as “{{c1::word}}” belong into the front of a cloze.');
	}
}
