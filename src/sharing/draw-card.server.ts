import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { socialCard, type Card } from './social-card.ts';

/** Unpacked once a build: the renderer reads fonts from files, and only as TrueType. */
let fonts: Promise<readonly string[]> | undefined;
const folder = mkdtempSync(join(tmpdir(), 'fieldbook-fonts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @returns the card as PNG, 1200 by 630 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= Promise.all(['sans', 'display'].map(unpacked));
	const font = {
		fontFiles: [...(await fonts)],
		loadSystemFonts: false,
		defaultFontFamily: 'Fieldbook Sans'
	};
	return new Uint8Array(new Resvg(socialCard(card), { font }).render().asPng());
}

async function unpacked(name: string): Promise<string> {
	const file = join(folder, `${name}.ttf`);
	writeFileSync(file, await decompress(readFileSync(`src/fonts/${name}.woff2`)));
	return file;
}
