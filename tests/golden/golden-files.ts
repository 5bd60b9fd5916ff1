import { readdirSync, readFileSync } from 'node:fs';
import type { GoldenFile } from '../../src/lib/verify/index.ts';

/** Recorded by us for ourselves: no authority, so no golden case. */
const OURS = ['random-bits.json'];

/** Every golden file by its name, as it lies beside this module. */
export function goldenFiles(): Record<string, GoldenFile> {
	const names = readdirSync(new URL('.', import.meta.url)).filter(
		(name) => name.endsWith('.json') && !OURS.includes(name)
	);
	return Object.fromEntries(
		names.map((name) => {
			const text = readFileSync(new URL(name, import.meta.url), 'utf8');
			return [name.replace('.json', ''), JSON.parse(text) as GoldenFile];
		})
	);
}
