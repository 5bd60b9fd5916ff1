import { Fields } from './fields.ts';
import { slugOf, slugsOf } from './slug.ts';
import type { BoardPiece, BoardPlace, BoardRule, BoardStep, Whiteboard } from './whiteboard.ts';
import { ContentError } from './content-error.ts';
import { yamlValues } from './yaml-values.ts';

const kinds = ['order', 'place', 'numbers'] as const;

/**
 * Reads one file of `content/whiteboards`: a question that is answered at a whiteboard.
 *
 * @param path the file's name, such as `content/whiteboards/order-a-release.yaml`
 * @param text the whole file
 * @throws ContentError with the line if YAML cannot read it, a field is missing, wrong or unknown, an id
 *   is used twice or points nowhere, or the steps break a rule of their own
 */
export function readWhiteboard(path: string, text: string): Whiteboard {
	const { values, place } = yamlValues(path, text);
	if (values === null) throw new ContentError(path, 'The file holds no whiteboard.');
	const fields = new Fields(place, values);
	const kind = fields.oneOf('kind', kinds);
	const common = {
		id: slugOf(fields, 'id'),
		title: fields.text('title'),
		asked: fields.text('asked'),
		level: levelOf(fields),
		lessons: slugsOf(fields, 'lessons'),
		lab: fields.optionalText('lab')
	};
	const board = { ...common, ...partOf(kind, fields) };
	fields.nothingElse();
	if (path.endsWith(`/${board.id}.yaml`)) return board;
	throw fields.error(`By its id this file must be named ${board.id}.yaml.`, 'id');
}

function levelOf(fields: Fields): 1 | 2 | 3 {
	const value = fields.count('level');
	if (value === 1 || value === 2 || value === 3) return value;
	throw fields.error(`“level” must be 1, 2 or 3, but is ${value}.`, 'level');
}

function partOf(kind: (typeof kinds)[number], fields: Fields) {
	if (kind === 'numbers') return { kind, sheet: slugOf(fields, 'sheet') };
	if (kind === 'order') {
		const steps = fields.groups('steps').map(step);
		const rules = fields.groups('rules').map(rule);
		keepsRules(fields, steps, rules);
		return { kind, steps, rules };
	}
	const places = fields.groups('places').map(placeOf);
	const pieces = fields.groups('pieces').map(piece);
	hasPlaces(fields, places, pieces);
	return { kind, places, pieces };
}

function step(fields: Fields): BoardStep {
	const read = { id: slugOf(fields, 'id'), text: fields.text('text') };
	fields.nothingElse();
	return read;
}

function rule(fields: Fields): BoardRule {
	const read = {
		id: slugOf(fields, 'id'),
		first: slugOf(fields, 'first'),
		then: slugOf(fields, 'then'),
		why: fields.text('why'),
		card: slugOf(fields, 'card')
	};
	fields.nothingElse();
	return read;
}

function placeOf(fields: Fields): BoardPlace {
	const read = {
		id: slugOf(fields, 'id'),
		name: fields.text('name'),
		note: fields.text('note')
	};
	fields.nothingElse();
	return read;
}

function piece(fields: Fields): BoardPiece {
	const read = {
		id: slugOf(fields, 'id'),
		text: fields.text('text'),
		at: slugsOf(fields, 'at'),
		why: fields.text('why'),
		card: slugOf(fields, 'card')
	};
	fields.nothingElse();
	if (read.at.length > 0) return read;
	throw fields.error('“at” must name at least one place.', 'at');
}

function keepsRules(fields: Fields, steps: BoardStep[], rules: BoardRule[]): void {
	const ids = steps.map(({ id }) => id);
	onlyOnce(fields, ids);
	onlyOnce(
		fields,
		rules.map(({ id }) => id)
	);
	for (const { id, first, then } of rules) {
		const lost = [first, then].find((one) => !ids.includes(one));
		if (lost !== undefined) throw fields.error(`The rule “${id}” names no step with “${lost}”.`);
		if (ids.indexOf(first) >= ids.indexOf(then)) {
			throw fields.error(`The steps break their own rule “${id}”.`);
		}
	}
}

function hasPlaces(fields: Fields, places: BoardPlace[], pieces: BoardPiece[]): void {
	const ids = places.map(({ id }) => id);
	onlyOnce(fields, ids);
	onlyOnce(
		fields,
		pieces.map(({ id }) => id)
	);
	for (const { id, at } of pieces) {
		const lost = at.find((one) => !ids.includes(one));
		if (lost !== undefined)
			throw fields.error(`The piece “${id}” has no place “${lost}” to be at.`);
	}
	const empty = ids.find((one) => !pieces.some(({ at }) => at.includes(one)));
	if (empty !== undefined) throw fields.error(`Nothing belongs to the place “${empty}”.`);
}

function onlyOnce(fields: Fields, ids: readonly string[]): void {
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw fields.error(`The id “${twice}” is used twice.`);
}
