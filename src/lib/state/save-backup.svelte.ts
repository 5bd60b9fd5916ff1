import { backupFile } from './backup-file.ts';
import { kept } from './kept.svelte.ts';
import { backupOf, lastBackup } from './last-backup.ts';
import { stretchAt } from './study-clock.ts';
import { backupText } from './study-care.svelte.ts';
import { study } from './study.svelte.ts';

export { readBackupFile } from './backup-file.ts';
export { lastBackup, type LastBackup } from './last-backup.ts';

export { forgetChoices } from '$lib/storage';

/** How long a browser may take to begin saving. */
const patience = 60_000;

/** Saves a file under a name. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/** Saves all that is kept as a file, and remembers that it was saved. */
export async function saveBackup(): Promise<{ name: string; bytes: number }> {
	const at = Date.now();
	const { day } = stretchAt(at, study.settings);
	const days = await kept.days();
	const { name, file } = await backupFile(await backupText(), day);
	saveFile(file, name);
	if (study.mode === 'kept') lastBackup.write(backupOf(days, at, day));
	return { name, bytes: file.size };
}
