import { loadCare } from '$lib/storage/study';
import { mergeBackup, readBackup, replaceWith, soundSettings, writeBackup } from '$lib/study';
import type { Everything, MergeStamp } from '$lib/study';
import { kept } from './kept.svelte.ts';
import { stretchAt, zone } from './study-clock.ts';
import { study } from './study.svelte.ts';

/** What a back-up holds, and what taking it up would do, before anybody agrees. */
export type BackupPreview = {
	readonly file: Everything;
	readonly cards: number;
	readonly reviews: number;
	readonly own: number;
	/** Reviews and own cards that are not here. */
	readonly newReviews: number;
	readonly newOwn: number;
	/** Cards that would stand otherwise than now. */
	readonly changedBy: { readonly merge: number; readonly replace: number };
};

function stampNow(): MergeStamp & { day: string } {
	const at = Date.now();
	const { day } = stretchAt(at, study.settings);
	return { at, day, settings: study.settings, zone };
}

/** All that is kept, as the text of a back-up; it works also where nothing can be kept. */
export const backupText = async (): Promise<string> => writeBackup(await kept.everything());

/**
 * Looks into a back-up. Nothing is changed.
 *
 * @throws BackupError whose message is a sentence for the reader
 */
export async function previewBackup(text: string): Promise<BackupPreview> {
	const file = readBackup(text);
	const here = await kept.everything();
	const stamp = stampNow();
	const merge = mergeBackup(here, file, stamp);
	const grades = (log: Everything['log']) => log.filter(({ did }) => did === 'grade').length;
	return {
		file,
		...{ cards: file.states.length, reviews: grades(file.log), own: file.own.length },
		...{ newReviews: grades(merge.events), newOwn: merge.own.length },
		changedBy: {
			merge: merge.states.size,
			replace: replaceWith(here, file, stamp).states.size
		}
	};
}

/**
 * Takes a back-up up: `merge` adds what is not here, `replace` makes the cards stand as in the file. A
 * copy of how it stood before is kept among the snapshots.
 */
export function takeUpBackup(file: Everything, how: 'merge' | 'replace'): Promise<void> {
	const stamp = stampNow();
	return study.care(async (database) => {
		const { applyMerge } = await loadCare();
		await applyMerge(database, stamp, (here) => ({
			merge: how === 'merge' ? mergeBackup(here, file, stamp) : replaceWith(here, file, stamp),
			settings: how === 'merge' ? (here.settings ?? file.settings) : file.settings
		}));
	});
}

/** Copies of the last seven days and four weeks, and of before large changes; the newest first. */
export const snapshots = () =>
	study.care(async (database) => (await loadCare()).listSnapshots(database));

/** Makes the cards stand as in a copy. How they stand now becomes a copy, too. */
export const putBack = (id: number) =>
	study.care(async (database) => {
		await (await loadCare()).restoreSnapshot(database, id, stampNow());
	});

/** What is wrong with what is kept, each fault with a sentence. */
export const checkMyData = () =>
	study.care(async (database) => (await loadCare()).checkData(database, Date.now()));

/** Mends it. What makes no sense is set aside and can be saved as a file. */
export const repairMyData = () =>
	study.care(async (database) => {
		const settings = soundSettings(study.settings);
		return (await loadCare()).repairData(database, { ...stampNow(), settings });
	});

/** What was set aside, as the text of a file. */
export const setAsideText = () =>
	study.care(async (database) => (await loadCare()).quarantineText(database));

/** Deletes all of it on this device, copies as well. */
export const deleteEverything = () =>
	study.care(async () => {
		await (await loadCare()).deleteDatabase();
		kept.forget();
	});
