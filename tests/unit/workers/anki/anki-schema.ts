/**
 * What Anki publishes of schema 11, for files to be held against: the columns of its tables
 * (rslib/src/storage/schema11.sql) and the fields that its readers of JSON ask for, with their kinds
 * (rslib/src/notetype/schema11.rs, decks/schema11.rs, deckconfig/schema11.rs).
 */
export const columns: Readonly<Record<string, string>> = {
	col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
	notes: 'id guid mid mod usn tags flds sfld csum flags data',
	cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
	revlog: 'id cid usn ease ivl lastIvl factor time type',
	graves: 'usn oid type'
};
export const indexes =
	'ix_cards_nid ix_cards_sched ix_cards_usn ix_notes_csum ix_notes_usn ix_revlog_cid ix_revlog_usn';

type Kinds = Readonly<Record<string, 'number' | 'string' | 'boolean' | 'array' | 'object'>>;

const model: Kinds = {
	...{ id: 'number', name: 'string', type: 'number', mod: 'number', usn: 'number' },
	...{ sortf: 'number', tmpls: 'array', flds: 'array', css: 'string', req: 'array' }
};
const field: Kinds = {
	...{ name: 'string', ord: 'number', sticky: 'boolean', rtl: 'boolean', font: 'string' },
	size: 'number'
};
const template: Kinds = { name: 'string', ord: 'number', qfmt: 'string', afmt: 'string' };
const deck: Kinds = {
	...{ id: 'number', mod: 'number', name: 'string', usn: 'number', collapsed: 'boolean' },
	...{ lrnToday: 'array', revToday: 'array', newToday: 'array', timeToday: 'array' },
	...{ dyn: 'number', conf: 'number', desc: 'string' }
};
const options: Kinds = {
	...{ id: 'number', mod: 'number', name: 'string', usn: 'number', maxTaken: 'number' },
	...{ autoplay: 'boolean', timer: 'number', new: 'object', rev: 'object', lapse: 'object' }
};

function missing(value: unknown, kinds: Kinds, where: string): string[] {
	const fields = new Map(Object.entries(value as object));
	return Object.entries(kinds).flatMap(([name, kind]) => {
		const found: unknown = fields.get(name);
		const is = Array.isArray(found) ? 'array' : typeof found;
		return is === kind ? [] : [`${where}.${name} is ${is}, not ${kind}`];
	});
}

const eachOf = (json: string) => Object.entries(JSON.parse(json) as Record<string, unknown>);

/** What Anki would miss in the JSON of a collection. */
export function missingIn(col: { models: string; decks: string; dconf: string }): string[] {
	return [
		...eachOf(col.models).flatMap(([id, one]) => {
			const { flds, tmpls, id: own } = one as { flds: unknown[]; tmpls: unknown[]; id: number };
			return [
				...(String(own) === id ? [] : [`model ${id} says ${own}`]),
				...missing(one, model, `model ${id}`),
				...flds.flatMap((each) => missing(each, field, `field of ${id}`)),
				...tmpls.flatMap((each) => missing(each, template, `template of ${id}`))
			];
		}),
		...eachOf(col.decks).flatMap(([id, one]) => missing(one, deck, `deck ${id}`)),
		...eachOf(col.dconf).flatMap(([id, one]) => missing(one, options, `options ${id}`))
	];
}
