import { eventOfRow, eventRow, stateOfRow, stateRow } from './backup-rows.ts';
import { plainChecklist, plainRound, plainWish } from './plain-kept.ts';
import type { Everything, KeptRest } from './everything.ts';
import { isKeptReading, plainReading } from './kept-reading.ts';
import type { OwnCard } from './own-card.ts';
import {
	backupApp,
	BackupError,
	backupLimits,
	backupVersion,
	parseBackup
} from './parse-backup.ts';
import { soundSettings } from './settings.ts';
import { isCardState, isOwnCard, isStudyEvent } from './sound.ts';
import { isKeptChecklist, isPlanWish, isRound } from './sound-kept.ts';

/**
 * A back-up as one JSON file, the same text for the same content. Times are milliseconds since 1970, UTC.
 *
 *     {"app": "mlops-fieldbook", "version": 2,
 *      "settings": {"retention": 0.9, …} or null,
 *      "plan":  {"date": "2026-12-11", "minutes", "focus": [question, …], "made"} or null,
 *      "reading": {"read": [lesson, …], "place": {"lesson", "section"}, "route"}, or not there,
 *      "own":   [{"id": "own-…", "kind": "recall" or "cloze", "front", "back", "lesson", "section", "tags", "at"}, …],
 *      "checklists": [{"id", "release", "kind": "pre" or "post", "made", "changed", "marks": {item: {"done", "note", "who", "at"}, …}}, …],
 *      "rounds": [{"id", "at", "day", "seconds", "score", "did": "interview", "whiteboard" or "quiz", …}, …],
 *      "cards": [[card, state], …],
 *      "log":   [[id, at, day, card, did, details, state or null], …]}
 *
 * A state is `[suspended, buriedUntil, stage, due, stability, difficulty, interval, step, reviews,
 * lapses, last or null]`, suspended 0 or 1, stage as in FSRS. `did` is `grade` with the details
 * `[grade, took, stage before]`, `undo` with `[id of what was taken back]`, or with none `suspend`,
 * `resume`, `bury`, `bring`, `reset`, `merge`, `restore`, `repair`; the state is the card's
 * afterwards. A checklist with `removed` was removed at that time. Cards, own cards and checklists stand
 * in the order of their ids, rounds and the log in the order in which things happened. Version 1 had no
 * plan, no checklists and no rounds. Whatever part this code does not know it passes over: what was read came
 * without a version of its own.
 */
export const writeBackup = (kept: Everything): string => [...backupPieces(kept)].join('');

/** The same text in pieces: a page may work between two of them. */
export function* backupPieces(kept: Everything): Generator<string> {
	const { settings, wish, reading } = kept;
	const rounds = kept.rounds.toSorted(
		(one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)
	);
	yield `{"app":${JSON.stringify(backupApp)},\n"version":${backupVersion}`;
	yield `,\n"settings":${settings ? JSON.stringify(soundSettings(settings)) : 'null'}`;
	yield `,\n"plan":${wish ? JSON.stringify(plainWish(wish)) : 'null'}`;
	if (reading) yield `,\n"reading":${JSON.stringify(plainReading(reading))}`;
	yield* list('own', byId(kept.own, idOf), ownFields);
	yield* list('checklists', byId(kept.checklists, idOf), plainChecklist);
	yield* list('rounds', rounds, plainRound);
	yield* list(
		'cards',
		byId(kept.states, ({ card }) => card),
		stateRow
	);
	yield* list('log', kept.log, eventRow);
	yield '}\n';
}

const piece = 1000;

function* list<T>(name: Part, all: readonly T[], rowOf: (one: T) => unknown): Generator<string> {
	yield `,\n"${name}":[`;
	for (let from = 0; from < all.length; from += piece) {
		const rows = all.slice(from, from + piece).map((one) => JSON.stringify(rowOf(one)));
		yield `${from === 0 ? '\n' : ',\n'}${rows.join(',\n')}`;
	}
	yield all.length === 0 ? ']' : '\n]';
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
	const file = parseBackup(text);
	const own = listOf(file, 'own', same, isOwnCard).map(ownFields);
	const states = listOf(file, 'cards', stateOfRow, isCardState);
	const log = listOf(file, 'log', eventOfRow, isStudyEvent);
	refuseDoubles('cards', states, ({ card }) => card);
	refuseDoubles('own', own, idOf);
	refuseDoubles('log', log, idOf);
	const settings = file.get('settings');
	const sound = settings == null ? undefined : soundSettings(settings);
	return { settings: sound, states, own, log, ...readRest(file) };
}

/** What came with version 2. */
function readRest(file: ReadonlyMap<string, unknown>): KeptRest {
	if (file.get('version') === 1) return { rounds: [], checklists: [], wish: undefined };
	const checklists = listOf(file, 'checklists', same, isKeptChecklist).map(plainChecklist);
	const rounds = listOf(file, 'rounds', same, isRound).map(plainRound);
	refuseDoubles('checklists', checklists, idOf);
	refuseDoubles('rounds', rounds, idOf);
	return {
		rounds,
		checklists,
		wish: readWish(file.get('plan')),
		...readReading(file.get('reading'))
	};
}

function readWish(wish: unknown): KeptRest['wish'] {
	if (wish === undefined || wish === null) return undefined;
	if (!isPlanWish(wish)) throw new BackupError('This back-up is damaged: its plan makes no sense.');
	return plainWish(wish);
}

function readReading(reading: unknown): Pick<KeptRest, 'reading'> {
	if (reading === undefined) return {};
	if (isKeptReading(reading)) return { reading: plainReading(reading) };
	throw new BackupError('This back-up is damaged: what was read makes no sense.');
}

const same = (row: unknown) => row;
const idOf = ({ id }: { readonly id: string }) => id;

const partNames = {
	own: 'own card',
	cards: 'card',
	log: 'entry of the log',
	checklists: 'checklist',
	rounds: 'round'
} as const;
type Part = keyof typeof partNames;

function listOf<T>(
	file: ReadonlyMap<string, unknown>,
	part: Part,
	read: (row: unknown) => unknown,
	isSound: (value: unknown) => value is T
): T[] {
	const rows = file.get(part);
	if (!Array.isArray(rows)) throw new BackupError(`This back-up is damaged: ${part} is missing.`);
	const most = backupLimits[part];
	if (rows.length > most) {
		const limit = `${most.toLocaleString('en-GB')} ${part === 'own' ? 'own cards' : part}`;
		throw new BackupError(`This back-up holds more than ${limit}, more than this site takes.`);
	}
	return rows.map((row: unknown, i) => {
		const value = read(row);
		if (isSound(value)) return value;
		throw new BackupError(
			`This back-up is damaged: its ${partNames[part]} number ${i + 1} makes no sense.`
		);
	});
}

function refuseDoubles<T>(part: Part, rows: readonly T[], nameOf: (row: T) => string): void {
	const seen = new Set<string>();
	for (const id of rows.map(nameOf)) {
		if (seen.has(id)) {
			const shown = id.slice(0, 60);
			throw new BackupError(`This back-up is damaged: “${shown}” stands twice in ${part}.`);
		}
		seen.add(id);
	}
}
