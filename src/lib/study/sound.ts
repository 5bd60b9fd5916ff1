import type { CardState, Memory, StudyEvent } from './memory.ts';
import type { OwnCard } from './own-card.ts';
import { lastTime } from './study-day.ts';
import {
	areNames,
	isDay,
	isFields,
	isName,
	isText,
	isTime,
	isWhole,
	isWithin,
	longest,
	type Fields
} from './value-checks.ts';

const mostTags = 50;
/** FSRS keeps stability and difficulty within these. */
const stabilities = [0.001, 36_500] as const;
const difficulties = [1, 10] as const;

/** Whether something is a memory that the schedule could have made. */
export function isMemory(value: unknown): value is Memory {
	if (!isFields(value)) return false;
	const { stage, due, interval, step, reviews, lapses, last } = value;
	const areCounts = [interval, step, reviews, lapses].every((count) => isWhole(count, 1e6));
	if (!isWhole(stage, 3) || !isTime(due) || !areCounts) return false;
	return stage === 0 ? isUnseen(value) : isTime(last) && isLearnt(value);
}

const isUnseen = ({ stability, difficulty, last }: Fields) =>
	stability === 0 && difficulty === 0 && last === undefined;
const isLearnt = ({ stability, difficulty }: Fields) =>
	isWithin(stability, ...stabilities) && isWithin(difficulty, ...difficulties);

/** Whether something is the state of a card. */
export const isCardState = (value: unknown): value is CardState =>
	isFields(value) &&
	isName(value['card']) &&
	isMemory(value['memory']) &&
	typeof value['suspended'] === 'boolean' &&
	isTime(value['buriedUntil']);

/** What an event of each kind must have; of the second list the card may be as never seen afterwards. */
const always = new Set<unknown>(['grade', 'suspend', 'resume', 'bury', 'bring', 'reset']);
const perhaps = new Set<unknown>(['undo', 'merge', 'restore', 'repair']);

/** Whether something is an event of the log. */
export function isStudyEvent(value: unknown): value is StudyEvent {
	if (!isFields(value) || !isStamp(value)) return false;
	const { card, did, after, of } = value;
	const isState = isCardState(after) && after.card === card;
	const isWholeDeed = did === 'grade' ? isGrade(value) : did !== 'undo' || isName(of);
	if (!isWholeDeed) return false;
	return isState ? always.has(did) || perhaps.has(did) : after === undefined && perhaps.has(did);
}

const isStamp = ({ id, at, day, card }: Fields) =>
	isName(id) && isTime(at) && isDay(day) && isName(card);

const isGrade = ({ grade, took, before }: Fields) =>
	isWhole(grade, 4) && grade > 0 && isWithin(took, 0, lastTime) && isWhole(before, 3);

/** Whether something is an own card. */
export function isOwnCard(value: unknown): value is OwnCard {
	if (!isFields(value)) return false;
	const { id, kind, front, back, lesson, section, tags, at } = value;
	const isOwn = isName(id) && id.startsWith('own-') && isTime(at);
	const isKind = kind === 'recall' || kind === 'cloze';
	const isPlace = [lesson, section].every((name) => isText(name, longest.name));
	const areSides = [front, back].every((side) => isText(side, longest.text));
	return isOwn && isKind && isPlace && areSides && areNames(tags, mostTags);
}
