import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linkTargets } from '../../src/markdown/lesson-index.js';

const root = mkdtempSync(join(tmpdir(), 'link-targets-'));
afterAll(() => rmSync(root, { recursive: true }));

function put(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

test('linkTargets(root) finds labs and their parts by their pages, with their presets', () => {
	put('src/routes/labs/+page.svelte', '');
	put('src/routes/labs/Labs.svelte', '');
	put('src/routes/labs/drift/+page.svelte', '');
	put('src/routes/labs/drift/stream/+page.svelte', '');
	put('src/routes/labs/drift/many/+page.svelte', '');
	put('content/presets/drift.json', '[{ "id": "large-n", "link": "#s=1~n=200000" }]');
	put('content/presets/drift-stream.json', '[{ "id": "season", "link": "#s=1~f=seasonal" }]');
	expect([...linkTargets(root).labs].sort()).toEqual([
		['drift', new Map([['large-n', '#s=1~n=200000']])],
		['drift/many', new Map()],
		['drift/stream', new Map([['season', '#s=1~f=seasonal']])]
	]);
});
