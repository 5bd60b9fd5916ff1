import type { ChecklistMark, KeptChecklist } from './checklist.ts';
import type { PlanWish } from './plan-wish.ts';
import type { Round } from './round.ts';
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

const axes = ['problem', 'data', 'modelling', 'operations', 'communication'] as const;
/** Longer than anybody answers in one go. */
const longestRound = 1e6;
const minutesOfDay = 1440;

const isShare = (value: unknown) => isWithin(value, 0, 1);

/** Whether something is a round. */
export function isRound(value: unknown): value is Round {
	if (!isFields(value)) return false;
	const { id, at, day, seconds, score, did } = value;
	const isStamped = isName(id) && isTime(at) && isDay(day);
	const isJudged = isWithin(seconds, 0, longestRound) && isShare(score);
	return isStamped && isJudged && (answersOf.get(did)?.(value) ?? false);
}

/** What must be there by kind. */
const answersOf: ReadonlyMap<unknown, (value: Fields) => boolean> = new Map([
	['interview', isInterview],
	['whiteboard', (value: Fields) => isName(value['task']) && areLists(value, 'right', 'wrong')],
	[
		'quiz',
		(value: Fields) =>
			isName(value['scenario']) && areLists(value, 'found', 'missed', 'falseAlarms')
	]
]);

const areLists = (value: Fields, ...names: string[]) =>
	names.every((name) => areNames(value[name]));

function isInterview(value: Fields): boolean {
	const { question, answer, level, followUp } = value;
	const isAsked = isName(question) && isText(answer, longest.text);
	const isPlaced = isWhole(level, 3) && level > 0 && (followUp === undefined || isName(followUp));
	const areMarked = areLists(value, 'said', 'missed', 'flags', 'overruled');
	return isAsked && isPlaced && areMarked && areAxes(value['axes']);
}

const areAxes = (value: unknown) =>
	isFields(value) &&
	Object.entries(value).every(
		([axis, share]) => (axes as readonly string[]).includes(axis) && isShare(share)
	);

/** Whether something is a checklist, or what is left of a removed one. */
export function isKeptChecklist(value: unknown): value is KeptChecklist {
	if (!isFields(value)) return false;
	const { id, release, kind, made, changed, marks, removed } = value;
	const isNamed = isName(id) && isText(release, longest.name);
	const isKind = kind === 'pre' || kind === 'post';
	const areTimes = [made, changed, removed ?? 0].every((time) => isTime(time));
	return isNamed && isKind && areTimes && areMarks(marks);
}

function areMarks(value: unknown): boolean {
	if (!isFields(value) || Array.isArray(value)) return false;
	const marks = Object.entries(value);
	return (
		marks.length <= longest.list && marks.every(([item, mark]) => isName(item) && isMark(mark))
	);
}

function isMark(value: unknown): value is ChecklistMark {
	if (!isFields(value)) return false;
	const { done, note, who, at } = value;
	const areTexts = isText(note, longest.text) && isText(who, longest.name);
	return typeof done === 'boolean' && areTexts && isTime(at);
}

/** Whether something is the wish of a plan. */
export function isPlanWish(value: unknown): value is PlanWish {
	if (!isFields(value)) return false;
	const { date, minutes, focus, made } = value;
	return isDay(date) && isWithin(minutes, 1, minutesOfDay) && areNames(focus) && isTime(made);
}
