import { BackupError } from '$lib/study';

/** What a reader is told where something could not be done; nothing was changed then. */
export function problemOf(error: unknown): string {
	if (error instanceof BackupError) return error.message;
	if (error instanceof DOMException && error.name === 'QuotaExceededError') {
		return 'This device has no room for it. Free some space and try again. Nothing was changed.';
	}
	if (error instanceof DOMException && error.name === 'NotReadableError') {
		return 'The file could not be read: perhaps it was moved. Nothing was changed.';
	}
	const sentence = error instanceof Error && /^[A-Z].*\.$/.test(error.message) ? error.message : '';
	return sentence || 'That could not be done. Nothing was changed.';
}

/** Lets the page draw what it says before heavy work begins. */
export const drawn = () =>
	new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
