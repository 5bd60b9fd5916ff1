import { preference } from '$lib/storage';

/** A round that is not over, as this device remembers it, so that a reload loses no word. */
export type KeptRound = {
	/** Of questions, as `askId` writes them. */
	ids: readonly string[];
	place: number;
	notes: string;
	/** Milliseconds on the clock of this question. */
	spent: number;
	/** What counts as said, once the answer is judged: the learner may have overruled some of it. */
	judged?: readonly string[] | undefined;
	/** What was said to the questions before: by question, points and flags. */
	before: readonly { id: string; said: readonly string[]; spent: number }[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

function isAnswered(value: unknown): boolean {
	return (
		isRecord(value) &&
		typeof value.id === 'string' &&
		isTexts(value.said) &&
		Number.isFinite(value.spent)
	);
}

const isPlace = (ids: readonly string[], place: unknown) =>
	Number.isInteger(place) && ids[place as number] !== undefined;

function isKeptRound(value: unknown): value is KeptRound | null {
	if (value === null) return true;
	if (!isRecord(value) || !isTexts(value.ids) || typeof value.notes !== 'string') return false;
	const { ids, place, spent, before, judged } = value;
	if (!isPlace(ids, place) || !Number.isFinite(spent)) return false;
	if (judged !== undefined && !isTexts(judged)) return false;
	return Array.isArray(before) && before.every(isAnswered);
}

export const keptRound = preference<KeptRound | null>('interview-round', null, isKeptRound);
