import type { Cursor } from './cursor.ts';
import { quoted } from './cursor.ts';
import { readDuration } from './read-duration.ts';

/** A whole number from a field; missing fields give undefined, wrong ones stand in the way. */
export function wholeField(field: Cursor, least: number): number | undefined {
	if (!field.isThere) return undefined;
	const value = Number(field.text === '' ? NaN : field.text);
	if (Number.isInteger(value) && value >= least && value <= 100_000) return value;
	field.blocks(`${quoted(field.value)} is not a whole number of at least ${least}.`);
	return undefined;
}

/** Seconds from a field such as 5m. */
export function durationField(field: Cursor, least = 0): number | undefined {
	if (!field.isThere) return undefined;
	const seconds = readDuration(field.text ?? '');
	if (seconds !== undefined && seconds >= least && seconds <= 30 * 86_400) return seconds;
	field.blocks(`${quoted(field.value)} is not a duration such as 90s, 5m or 1h30m.`);
	return undefined;
}

/** Says of fields that everybody knows and nobody needs here why they play no part. */
export function noPart(map: Cursor, words: Readonly<Record<string, string>>): void {
	for (const [key, field] of map.fields) {
		if (Object.hasOwn(words, key)) field.noPart(words[key] ?? '');
	}
}

/** The head that every document has. */
export function readHead(root: Cursor, apiVersion: string): string {
	const version = root.at('apiVersion');
	if (version.text === apiVersion) version.understood('');
	else version.unknown(`read as ${apiVersion}, which is what this page knows`);
	const metadata = root.at('metadata');
	metadata.noPart('a name and labels');
	const name = metadata.at('name').text;
	if (name !== undefined) metadata.at('name').understood(`called ${name.slice(0, 60)}`);
	root.at('status').noPart('what a cluster wrote, not a rule');
	return name ?? '';
}
