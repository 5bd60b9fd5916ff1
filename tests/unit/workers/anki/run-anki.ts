import { readFileSync } from 'node:fs';
import type { ImportReading } from '../../../../src/lib/anki/index.ts';
import type { WaitingSteps } from '../../../../src/lib/workers/job.ts';
import {
	createJob as createExport,
	type ExportQuestion
} from '../../../../src/lib/workers/jobs/anki-export.ts';
import { createJob as createImport } from '../../../../src/lib/workers/jobs/anki-import.ts';

export const site = 'https://book.example/';
export const now = Date.UTC(2026, 10, 27, 9);

/** Drives a job to its end, as its Worker does. */
async function drive<Output>(steps: WaitingSteps<Output>): Promise<Output> {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
		await next.value;
	}
}

export const fixture = (name: string) =>
	new Uint8Array(readFileSync(`tests/fixtures/anki/${name}`));

/** What a file of cards holds. */
export const readCards = (file: Uint8Array, book: string[] = []): Promise<ImportReading> =>
	drive(createImport()({ file, at: now, site, book }));

export const writeCards = (question: ExportQuestion) => drive(createExport()(question));

/** Why a file is not taken: the code of the refusal and its sentence. */
export async function refusalOf(file: Uint8Array): Promise<{ code: string; sentence: string }> {
	try {
		await readCards(file);
	} catch (error) {
		const { code, message } = error as Error & { code?: string };
		if (code === undefined) throw error;
		return { code, sentence: message };
	}
	throw new Error('The file was taken');
}
