import { exportCollection, ownRows, type ExportInput } from '$lib/anki';
import { loadCardText } from '$lib/content';
import type { OwnCard } from '$lib/study';
import Papa from 'papaparse';
import type { WaitingSteps } from '../job.ts';
import { loadSqlite } from '../anki/load-sqlite.ts';
import { writePackage } from '../anki/write-package.ts';
import { waitFor } from '../wait-for.ts';

export type ExportQuestion =
	| ({ readonly as: 'apkg' } & ExportInput)
	| { readonly as: 'csv'; readonly own: readonly OwnCard[] };

/** A file that was made, and what is in it. */
export type ExportAnswer = {
	readonly bytes: Uint8Array;
	readonly notes: number;
	readonly cards: number;
	readonly reviews: number;
};

/** Excel takes a file for UTF-8 only with this in front. */
const mark = '\uFEFF';
/** The clock on the wall as the study's days are counted by it. */
const zone = (at: number) => -new Date(at).getTimezoneOffset();

/** Writes cards for Anki, or as a table. */
export function createJob() {
	return function* write(question: ExportQuestion): WaitingSteps<ExportAnswer> {
		if (question.as === 'csv') {
			const text = mark + Papa.unparse(ownRows(question.own), { newline: '\r\n' });
			const count = question.own.length;
			const bytes = new TextEncoder().encode(text);
			return { bytes, notes: count, cards: count, reviews: 0 };
		}
		const { cardBlocks } = yield* waitFor(loadCardText());
		const sqlite = yield* waitFor(loadSqlite());
		const collection = exportCollection(question, { zone, cardBlocks });
		const bytes = yield* writePackage(sqlite, collection);
		const { notes, cards, revlog } = collection;
		return { bytes, notes: notes.length, cards: cards.length, reviews: revlog.length };
	};
}
