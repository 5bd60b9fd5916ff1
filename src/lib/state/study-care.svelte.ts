import { loadCare, type StudyDatabase } from '$lib/storage/study';
import { mergeBackup, readBackup, replaceWith, soundSettings, writeBackup } from '$lib/study';
import type { Everything, Merge, MergeStamp } from '$lib/study';
import { joinKeptReading, keptReading } from './kept-reading.ts';
import { kept } from './kept.svelte.ts';
import { stretchAt, zone } from './study-clock.ts';
import { study } from './study.svelte.ts';

export { keptReading } from './kept-reading.ts';

/** How much of each part there is. */
export type Amounts = Readonly<
	Record<'reviews' | 'cards' | 'own' | 'rounds' | 'checklists' | 'lessons', number>
>;

/** What a back-up holds, and what taking it up would do, before anybody agrees. */
export type BackupPreview = {
	readonly file: Everything;
	readonly holds: Amounts;
	/** What is not here yet; of cards, how many would stand otherwise than now. */
	readonly adds: { readonly merge: Amounts; readonly replace: Amounts };
	/** When the last thing in it was done; undefined where nothing was. */
	readonly until: number | undefined;
	/** Whether the plan would become that of the file. */
	readonly plan: { readonly merge: boolean; readonly replace: boolean };
};

const gradesIn = (log: Everything['log']) => log.filter(({ did }) => did === 'grade').length;

const amountsOf = (merge: Merge, lessons: number): Amounts => ({
	...{ reviews: gradesIn(merge.events), cards: merge.states.size, own: merge.own.length },
	...{ rounds: merge.rounds.length, checklists: merge.checklists.length, lessons }
});

function stampNow(): MergeStamp & { day: string } {
	const at = Date.now();
	const { day } = stretchAt(at, study.settings);
	return { at, day, settings: study.settings, zone };
}

/** All that is kept, as the text of a back-up; it works also where nothing can be kept. */
export const backupText = async (): Promise<string> =>
	writeBackup({ ...(await kept.everything()), reading: keptReading() });

/**
 * Looks into a back-up. Nothing is changed.
 *
 * @throws BackupError whose message is a sentence for the reader
 */
export async function previewBackup(text: string): Promise<BackupPreview> {
	const file = readBackup(text);
	const here = await kept.everything();
	const stamp = stampNow();
	const [merge, replace] = [mergeBackup(here, file, stamp), replaceWith(here, file, stamp)];
	const changesPlan = ({ wish }: Merge) => JSON.stringify(wish) !== JSON.stringify(here.wish);
	const { log, states, own, rounds, checklists } = file;
	const known = keptReading().read;
	const read = file.reading?.read ?? [];
	const unread = read.filter((lesson) => !known.includes(lesson)).length;
	const times = [...log, ...rounds].map(({ at }) => at);
	return {
		file,
		holds: {
			...{ reviews: gradesIn(log), cards: states.length, own: own.length, rounds: rounds.length },
			checklists: checklists.filter(({ removed }) => removed === undefined).length,
			lessons: read.length
		},
		adds: { merge: amountsOf(merge, unread), replace: amountsOf(replace, unread) },
		until: times.reduce<number | undefined>((last, at) => Math.max(last ?? 0, at), undefined),
		plan: { merge: changesPlan(merge), replace: changesPlan(replace) }
	};
}

/**
 * Takes a back-up up: `merge` adds what is not here, `replace` makes the cards stand as in the file. A
 * copy of how it stood before is kept among the snapshots.
 */
export async function takeUpBackup(file: Everything, how: 'merge' | 'replace'): Promise<void> {
	const stamp = stampNow();
	await study.care(async (database) => {
		const { applyMerge } = await loadCare();
		await applyMerge(database, stamp, (here) => ({
			merge: how === 'merge' ? mergeBackup(here, file, stamp) : replaceWith(here, file, stamp),
			settings: how === 'merge' ? (here.settings ?? file.settings) : file.settings
		}));
	});
	if (file.reading) joinKeptReading(file.reading);
}

/** Looks at what is kept and changes nothing: also where nothing may be written. */
async function look<T>(work: (database: StudyDatabase) => Promise<T>): Promise<T> {
	const database = await (await study.opened()).database();
	if (!database) throw new Error(study.notice);
	return work(database);
}

/** Copies of the last seven days and four weeks, and of before large changes; the newest first. */
export const snapshots = () => look(async (database) => (await loadCare()).listSnapshots(database));

/** Makes the cards stand as in a copy. How they stand now becomes a copy, too. */
export const putBack = (id: number) =>
	study.care(async (database) => {
		await (await loadCare()).restoreSnapshot(database, id, stampNow());
	});

/** What is wrong with what is kept, each fault with a sentence. */
export const checkMyData = () =>
	look(async (database) => (await loadCare()).checkData(database, Date.now()));

/** Mends it. What makes no sense is set aside and can be saved as a file. */
export const repairMyData = () =>
	study.care(async (database) => {
		const settings = soundSettings(study.settings);
		return (await loadCare()).repairData(database, { ...stampNow(), settings });
	});

/** How many records were set aside. */
export const setAsideCount = () => look((database) => database.count('quarantine'));

/** What was set aside, as the text of a file. */
export const setAsideText = () =>
	look(async (database) => (await loadCare()).quarantineText(database));

/** Deletes all of it on this device, copies as well. */
export const deleteEverything = () =>
	study.care(async () => {
		await (await loadCare()).deleteDatabase();
		kept.forget();
	});
