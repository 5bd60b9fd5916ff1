import { job } from './job.ts';

/**
 * Jobs that read and write packages of Anki. Only their Worker knows them: a page that never asks for
 * them need not carry SQLite, not even for offline reading.
 */
export const ankiJobs = {
	ankiImport: job({
		load: () => import('./jobs/anki-import.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	ankiExport: job({
		load: () => import('./jobs/anki-export.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	})
};
