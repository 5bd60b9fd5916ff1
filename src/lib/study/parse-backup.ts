/** Raised when the meaning of the file changes; this code reads this version and all before it. */
export const backupVersion = 2;
/** Far beyond what anybody keeps: 250 million characters hold 1.6 million reviews. */
export const backupLimits = {
	characters: 250_000_000,
	depth: 32,
	cards: 50_000,
	own: 50_000,
	checklists: 10_000,
	rounds: 100_000,
	log: Infinity
} as const;
export const backupApp = 'mlops-fieldbook';

/** Why a file is not taken up, as a sentence for its reader. */
export class BackupError extends Error {}

/**
 * The fields of a back-up, unread.
 *
 * @throws BackupError with a sentence where the text is no back-up of ours, newer, too large or cut off
 */
export function parseBackup(text: string): ReadonlyMap<string, unknown> {
	if (text.length > backupLimits.characters) {
		throw new BackupError('This file is larger than any back-up of this site.');
	}
	if (depthOf(text) > backupLimits.depth) {
		throw new BackupError('This file is nested deeper than any back-up of this site.');
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new BackupError('This file is no whole JSON: perhaps it was cut off on its way.');
	}
	const file = new Map<string, unknown>(
		typeof value === 'object' && value !== null ? Object.entries(value) : []
	);
	if (file.get('app') !== backupApp) {
		throw new BackupError('This file is no back-up of this site.');
	}
	checkVersion(file.get('version'));
	return file;
}

function checkVersion(version: unknown): void {
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		throw new BackupError('This back-up does not say of which version it is.');
	}
	if (version > backupVersion) {
		throw new BackupError(
			'This back-up was made by a newer version of this site. Reload the page, then try again.'
		);
	}
}

const [quote, backslash] = [34, 92];
const opens = (code: number) => code === 91 || code === 123;
const closes = (code: number) => code === 93 || code === 125;

/** How deep brackets lie in each other; those in texts do not count. */
function depthOf(text: string): number {
	let [depth, deepest] = [0, 0];
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === quote) i = endOfText(text, i);
		else if (opens(code)) deepest = Math.max(deepest, (depth += 1));
		else if (closes(code)) depth -= 1;
	}
	return deepest;
}

/** Where the text ends that begins at a quotation mark. */
function endOfText(text: string, start: number): number {
	for (let i = start + 1; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code === quote) return i;
		if (code === backslash) i += 1;
	}
	return text.length;
}
