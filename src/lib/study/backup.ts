import { eventOfRow, eventRow, stateOfRow, stateRow } from './backup-rows.ts';
import type { CardState, StudyEvent, StudySettings } from './memory.ts';
import type { OwnCard } from './own-card.ts';
import { soundSettings } from './settings.ts';
import { isCardState, isOwnCard, isStudyEvent } from './sound.ts';

/** Everything that is kept. */
export type Everything = {
	readonly settings: StudySettings | undefined;
	readonly states: readonly CardState[];
	readonly own: readonly OwnCard[];
	/** In the order in which things happened. */
	readonly log: readonly StudyEvent[];
};

/** Raised when the meaning of the file changes; this code reads this version and all before it. */
export const backupVersion = 1;
export const backupLimits = { bytes: 20_000_000, depth: 32, cards: 50_000 } as const;
const app = 'mlops-fieldbook';

/** Why a file is not taken up, as a sentence for its reader. */
export class BackupError extends Error {}

/**
 * A back-up as one JSON file, the same text for the same content. Times are milliseconds since 1970, UTC.
 *
 *     {"app": "mlops-fieldbook", "version": 1,
 *      "settings": {"retention": 0.9, …} or null,
 *      "own":   [{"id": "own-…", "kind": "recall" or "cloze", "front", "back", "lesson", "section", "tags", "at"}, …],
 *      "cards": [[card, state], …],
 *      "log":   [[id, at, day, card, did, details, state or null], …]}
 *
 * A state is `[suspended, buriedUntil, stage, due, stability, difficulty, interval, step, reviews,
 * lapses, last or null]`, suspended 0 or 1, stage as in FSRS. `did` is `grade` with the details
 * `[grade, took, stage before]`, `undo` with `[id of what was taken back]`, or with none `suspend`,
 * `resume`, `bury`, `bring`, `reset`, `merge`, `restore`, `repair`; the state is the card's
 * afterwards. Cards and own cards stand in the order of their ids, the log in the order in which things
 * happened.
 */
export function writeBackup({ settings, states, own, log }: Everything): string {
	const list = (rows: readonly unknown[]) =>
		rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
	const sound = settings && soundSettings(settings);
	const parts = [
		`"app":${JSON.stringify(app)}`,
		`"version":${backupVersion}`,
		`"settings":${sound ? JSON.stringify(sound) : 'null'}`,
		`"own":${list(byId(own, (card) => card.id).map(ownFields))}`,
		`"cards":${list(byId(states, (state) => state.card).map(stateRow))}`,
		`"log":${list(log.map(eventRow))}`
	];
	return `{${parts.join(',\n')}}\n`;
}

/** Its own fields in one order, whatever else somebody put into it. */
function ownFields({ id, kind, front, back, lesson, section, tags, at }: OwnCard): OwnCard {
	return { id, kind, front, back, lesson, section, tags: [...tags], at };
}

const byId = <T>(list: readonly T[], idOf: (one: T) => string): T[] =>
	list.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

/**
 * What a back-up holds.
 *
 * @throws BackupError with a sentence where the text is no back-up of ours, newer, too large or damaged
 */
export function readBackup(text: string): Everything {
	const file = parse(text);
	const lists = {
		own: listOf(file, 'own', (row) => row, isOwnCard).map(ownFields),
		states: listOf(file, 'cards', stateOfRow, isCardState),
		log: listOf(file, 'log', eventOfRow, isStudyEvent)
	};
	refuseDoubles(
		'cards',
		lists.states.map(({ card }) => card)
	);
	refuseDoubles(
		'own',
		lists.own.map(({ id }) => id)
	);
	refuseDoubles(
		'log',
		lists.log.map(({ id }) => id)
	);
	const settings = file.get('settings');
	return { settings: settings == null ? undefined : soundSettings(settings), ...lists };
}

function parse(text: string): ReadonlyMap<string, unknown> {
	if (text.length > backupLimits.bytes) {
		throw new BackupError('This file is larger than 20 MB, which no back-up of this site is.');
	}
	if (depthOf(text) > backupLimits.depth) {
		throw new BackupError('This file is nested deeper than any back-up of this site.');
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new BackupError('This file is no whole JSON: perhaps it was cut off on its way.');
	}
	const file = new Map<string, unknown>(
		typeof value === 'object' && value !== null ? Object.entries(value) : []
	);
	if (file.get('app') !== app) throw new BackupError('This file is no back-up of this site.');
	checkVersion(file.get('version'));
	return file;
}

function checkVersion(version: unknown): void {
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		throw new BackupError('This back-up does not say of which version it is.');
	}
	if (version > backupVersion) {
		throw new BackupError(
			'This back-up was made by a newer version of this site. Reload the page, then try again.'
		);
	}
}

/** How deep brackets lie in each other; those in texts do not count. */
function depthOf(text: string): number {
	let [depth, deepest] = [0, 0];
	for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/g)) {
		if (found === '[' || found === '{') deepest = Math.max(deepest, (depth += 1));
		else if (found === ']' || found === '}') depth -= 1;
	}
	return deepest;
}

const partNames: Record<string, string> = {
	own: 'own card',
	cards: 'card',
	log: 'entry of the log'
};

function listOf<T>(
	file: ReadonlyMap<string, unknown>,
	part: 'own' | 'cards' | 'log',
	read: (row: unknown) => unknown,
	isSound: (value: unknown) => value is T
): T[] {
	const rows = file.get(part);
	if (!Array.isArray(rows)) throw new BackupError(`This back-up is damaged: ${part} is missing.`);
	if (part !== 'log' && rows.length > backupLimits.cards) {
		throw new BackupError('This back-up holds more than 50,000 cards, more than this site takes.');
	}
	return rows.map((row: unknown, i) => {
		const value = read(row);
		if (isSound(value)) return value;
		throw new BackupError(
			`This back-up is damaged: its ${partNames[part]} number ${i + 1} makes no sense.`
		);
	});
}

function refuseDoubles(part: string, ids: readonly string[]): void {
	const seen = new Set<string>();
	for (const id of ids) {
		if (seen.has(id)) {
			const shown = id.slice(0, 60);
			throw new BackupError(`This back-up is damaged: “${shown}” stands twice in ${part}.`);
		}
		seen.add(id);
	}
}
