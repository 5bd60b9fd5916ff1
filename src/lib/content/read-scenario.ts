import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { readEvidence } from './read-evidence.ts';
import { releaseItemIds, type ReleaseItem } from './release-items.ts';
import type {
	ReleaseCall,
	Scenario,
	ScenarioDocument,
	ScenarioFinding,
	ScenarioHerring,
	ScenarioPlace
} from './scenario.ts';
import { slugOf } from './slug.ts';
import { yamlValues } from './yaml-values.ts';

const calls: readonly ReleaseCall[] = ['ship', 'hold', 'conditions'];
type Documents = readonly ScenarioDocument[];

/**
 * Reads one file of `content/scenarios`: a release to be reviewed.
 *
 * @param path the file’s name, such as `content/scenarios/quiet-retrain.yaml`
 * @param text the whole file
 * @throws ContentError with the line if YAML cannot read it, a field is missing, wrong or unknown, an id
 *   is used twice, or a finding points at no row or at several
 */
export function readScenario(path: string, text: string): Scenario {
	const { values, place } = yamlValues(path, text);
	if (values === null) throw new ContentError(path, 'The file holds no scenario.');
	const fields = new Fields(place, values);
	const documents = fields.groups('documents').map(readEvidence);
	const read: Scenario = {
		id: slugOf(fields, 'id'),
		title: fields.text('title'),
		level: level(fields),
		minutes: fields.count('minutes'),
		asks: fields.text('asks'),
		brief: brief(fields),
		documents,
		findings: several(fields, 'findings').map((entry) => finding(entry, documents)),
		herrings: several(fields, 'herrings').map((entry) => herring(entry, documents)),
		call: callOf(fields.group('call'))
	};
	fields.nothingElse();
	holdsTogether(path, fields, read);
	return read;
}

/** A list that may be left out. */
const several = (fields: Fields, name: string): Fields[] =>
	fields.has(name) ? fields.groups(name) : [];

function level(fields: Fields): Scenario['level'] {
	const value = fields.count('level');
	if (value === 1 || value === 2 || value === 3) return value;
	throw fields.error(`“level” must be 1, 2 or 3, but is ${value}.`, 'level');
}

function brief(fields: Fields): Scenario['brief'] {
	return fields
		.text('brief')
		.split('\n')
		.map((line) => {
			const [what = '', value = '', ...more] = line.split(/ +\| +/);
			if (value !== '' && more.length === 0) return [what.trim(), value.trim()] as const;
			throw fields.error(`“${line}” should be “what | value”.`, 'brief');
		});
}

function finding(fields: Fields, documents: Documents): ScenarioFinding {
	const read = {
		id: slugOf(fields, 'id'),
		item: fields.oneOf('item', releaseItemIds),
		also: fields.texts('also').map((one) => itemOf(fields, one)),
		places: places(fields, documents),
		why: fields.text('why'),
		cost: fields.text('cost'),
		say: fields.text('say'),
		card: slugOf(fields, 'card'),
		lesson: { to: fields.text('lesson'), label: '' },
		lab: fields.has('lab') ? { to: fields.text('lab'), label: '' } : undefined
	};
	fields.nothingElse();
	return read;
}

function herring(fields: Fields, documents: Documents): ScenarioHerring {
	const read = {
		id: slugOf(fields, 'id'),
		item: fields.oneOf('item', releaseItemIds),
		places: places(fields, documents),
		why: fields.text('why')
	};
	fields.nothingElse();
	return read;
}

function itemOf(fields: Fields, id: string): ReleaseItem {
	const item = releaseItemIds.find((known) => known === id);
	if (item) return item;
	throw fields.error(`“${id}” is no item of the checklist.`, 'also');
}

function places(fields: Fields, documents: Documents): ScenarioPlace[] {
	const read = fields.texts('at').map((text) => placeOf(fields, text, documents));
	if (read.length > 0) return read;
	throw fields.error('“at” must name at least one place.', 'at');
}

/** `desk`, `runbook`, or `runbook: words that only one row of it holds`. */
function placeOf(fields: Fields, text: string, documents: Documents): ScenarioPlace {
	if (text === 'desk') return { document: '', row: -1 };
	const [, id = '', words] = /^([\w-]+)(?:: (.+))?$/.exec(text) ?? [];
	const document = documents.find((one) => one.id === id);
	if (!document) throw fields.error(`“${text}” names no document.`, 'at');
	if (words === undefined) return { document: id, row: -1 };
	const rows = document.rows.flatMap((row, index) =>
		row.join(' | ').includes(words) ? [index] : []
	);
	const [row = -1] = rows;
	if (rows.length === 1) return { document: id, row };
	throw fields.error(`“${words}” stands in ${rows.length} rows of “${id}”, not in one.`, 'at');
}

function callOf(fields: Fields): Scenario['call'] {
	const near = fields.optionalText('near');
	const read = {
		right: fields.oneOf('right', calls),
		near: near === '' ? undefined : fields.oneOf('near', calls),
		why: fields.text('why')
	};
	fields.nothingElse();
	return read;
}

function holdsTogether(path: string, fields: Fields, read: Scenario): void {
	if (!path.endsWith(`/${read.id}.yaml`)) {
		throw fields.error(`By its id this file must be named ${read.id}.yaml.`, 'id');
	}
	const { documents, findings, herrings, call } = read;
	onlyOnce(
		fields,
		documents.map(({ id }) => id)
	);
	onlyOnce(
		fields,
		[...findings, ...herrings].map(({ id }) => id)
	);
	const pointed = [...findings, ...herrings].flatMap((one) => one.places);
	onlyOnce(
		fields,
		pointed.filter(({ row }) => row >= 0).map(({ document, row }) => `${document}, row ${row + 1}`)
	);
	if (findings.length > 3) throw fields.error('A scenario has at most three findings.');
	if ((findings.length === 0) !== (call.right === 'ship')) {
		throw fields.error('What has no finding ships, and nothing else does.', 'call');
	}
}

function onlyOnce(fields: Fields, names: readonly string[]): void {
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw fields.error(`“${twice}” is used twice.`);
}
