import { releaseItemIds } from '$lib/content';
import { preference } from '$lib/storage';
import type { ReviewFlag } from '$lib/study';

/** A review that is not handed in, as this device remembers it, so that a reload loses no flag. */
export type KeptDesk = {
	id: string;
	/** Minutes on the clock, 0 for none. */
	limit: number;
	/** Milliseconds. */
	spent: number;
	open: string;
	opened: readonly string[];
	flags: readonly ReviewFlag[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

function isFlag(value: unknown): boolean {
	return (
		isRecord(value) &&
		typeof value.document === 'string' &&
		Number.isInteger(value.row) &&
		releaseItemIds.some((id) => id === value.item)
	);
}

function isKeptDesk(value: unknown): value is KeptDesk | null {
	if (value === null) return true;
	if (!isRecord(value) || typeof value.id !== 'string' || typeof value.open !== 'string')
		return false;
	const { limit, spent, opened, flags } = value;
	const isTimed = Number.isFinite(limit) && Number.isFinite(spent);
	return isTimed && isTexts(opened) && Array.isArray(flags) && flags.every(isFlag);
}

export const keptDesk = preference<KeptDesk | null>('quiz-desk', null, isKeptDesk);
