import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'vite';

/** What the page below has on `globalThis`. */
export type StudyPage = { fieldbook: typeof import('./study-page.entry.ts') };

/** The study code as one script, for a page of any address. */
export async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			lib: {
				entry: 'tests/journeys/study-page.entry.ts',
				name: 'fieldbook',
				formats: ['iife'],
				fileName: 'fieldbook'
			}
		}
	});
	const [first] = [result].flat();
	if (!first || !('output' in first)) throw new Error('Nothing was built.');
	return first.output[0].code;
}

/** A page of its own address with the study code and nothing else. */
export async function serveStudy(): Promise<{ server: Server; address: string }> {
	const script = await bundled();
	const html = '<!doctype html><title>Study</title><script src="/study.js"></script>';
	const server = createServer((request, response) => {
		const isScript = request.url === '/study.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
		response.end(isScript ? script : html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
