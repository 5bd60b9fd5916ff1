import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { allBits } from './same-bits.entry.ts';

/** The samplers as one script for a page, built as the site builds them. */
async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: false,
			lib: {
				entry: 'tests/journeys/same-bits.entry.ts',
				name: 'samplers',
				formats: ['iife'],
				fileName: 'samplers'
			}
		}
	});
	const [first] = [result].flat();
	if (!first || !('output' in first)) throw new Error('Nothing was built.');
	return first.output[0].code;
}

test('every sampler and every shape gives the same bits in Chromium as in Node', async ({
	browser
}) => {
	const page = await browser.newPage();
	await page.goto('about:blank');
	await page.addScriptTag({ content: await bundled() });
	const there = await page.evaluate(() =>
		(globalThis as never as { samplers: { allBits(): string } }).samplers.allBits()
	);
	expect(there).toBe(allBits());
	await page.close();
});
