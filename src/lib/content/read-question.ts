import { Fields } from './fields.ts';
import type { Axis, FollowUp, Question, RedFlag, RubricPoint, Way } from './question.ts';
import { ContentError } from './content-error.ts';
import { readWay } from './read-way.ts';
import { slugOf, slugsOf } from './slug.ts';
import { yamlValues } from './yaml-values.ts';

const axes = ['problem', 'data', 'modelling', 'operations', 'communication'] as const;

/**
 * Reads one file of `content/questions`: a question of the mock interview.
 *
 * @param path the file's name, such as `content/questions/when-to-retrain.yaml`
 * @param text the whole file
 * @throws ContentError with the line if YAML cannot read it, a field is missing, wrong or unknown, an
 *   id is used twice, or a follow-up waits for a point that does not exist
 */
export function readQuestion(path: string, text: string): Question {
	const { values, place } = yamlValues(path, text);
	if (values === null) throw new ContentError(path, 'The file holds no question.');
	const fields = new Fields(place, values);
	const read: Question = {
		id: slugOf(fields, 'id'),
		title: fields.text('title'),
		asked: fields.text('asked'),
		level: level(fields),
		axes: weights(fields),
		must: fields.groups('must').map(point),
		good: fields.groups('good').map(point),
		bonus: fields.groups('bonus').map(point),
		redFlags: fields.groups('redFlags').map(redFlag),
		followUps: fields.groups('followUps').map(followUp),
		answers: answers(fields.group('answers')),
		lessons: slugsOf(fields, 'lessons')
	};
	fields.nothingElse();
	holdsTogether(path, fields, read);
	return read;
}

function level(fields: Fields): Question['level'] {
	const value = fields.count('level');
	if (value === 1 || value === 2 || value === 3) return value;
	throw fields.error(`“level” must be 1, 2 or 3, but is ${value}.`, 'level');
}

function weights(fields: Fields): Question['axes'] {
	const group = fields.group('axes');
	const read = Object.fromEntries(axes.map((axis) => [axis, group.number(axis)])) as Record<
		Axis,
		number
	>;
	group.nothingElse();
	const all = axes.reduce((sum, axis) => sum + read[axis], 0);
	const isSound = axes.every((axis) => Number.isInteger(read[axis]) && read[axis] >= 0);
	if (isSound && all === 10) return read;
	throw fields.error('The weights of “axes” must be whole numbers that add up to 10.', 'axes');
}

function point(fields: Fields): RubricPoint {
	const read = {
		id: slugOf(fields, 'id'),
		say: fields.text('say'),
		ways: ways(fields, 'synonyms'),
		axis: fields.oneOf('axis', axes),
		card: slugOf(fields, 'card'),
		lab: fields.optionalText('lab')
	};
	fields.nothingElse();
	return read;
}

function redFlag(fields: Fields): RedFlag {
	const read = {
		id: slugOf(fields, 'id'),
		say: fields.text('say'),
		why: fields.text('why'),
		ways: ways(fields, 'stems')
	};
	fields.nothingElse();
	return read;
}

function ways(fields: Fields, name: string): Way[] {
	const read = optionalWays(fields, name);
	if (read.length > 0) return read;
	throw fields.error(`“${name}” must hold at least one way to say it.`, name);
}

function optionalWays(fields: Fields, name: string): Way[] {
	return fields.texts(name).map((text) => {
		const way = readWay(text);
		if (way) return way;
		throw fields.error(`“${text}” is not a way to say something.`, name);
	});
}

function followUp(fields: Fields): FollowUp {
	const read = {
		when: slugOf(fields, 'when'),
		ask: fields.text('ask'),
		answer: fields.text('answer'),
		ways: optionalWays(fields, 'synonyms')
	};
	fields.nothingElse();
	return read;
}

function answers(fields: Fields): Question['answers'] {
	const read = {
		short: paragraphs(fields.text('short')),
		medium: paragraphs(fields.text('medium')),
		long: paragraphs(fields.text('long'))
	};
	fields.nothingElse();
	return read;
}

/** A blank line parts paragraphs; a single line break is a space. */
function paragraphs(text: string): string[] {
	return text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
}

function holdsTogether(path: string, fields: Fields, question: Question): void {
	if (!path.endsWith(`/${question.id}.yaml`)) {
		throw fields.error(`By its id this file must be named ${question.id}.yaml.`, 'id');
	}
	const points = [...question.must, ...question.good, ...question.bonus];
	const ids = [...points, ...question.redFlags].map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice) throw fields.error(`The id “${twice}” is used twice.`);
	const lost = question.followUps.find(({ when }) => !points.some(({ id }) => id === when));
	if (lost) throw fields.error(`A follow-up waits for “${lost.when}”, which is no point here.`);
	if (question.must.length < 3 || question.must.length > 6) {
		throw fields.error('“must” must hold three to six points.', 'must');
	}
}
