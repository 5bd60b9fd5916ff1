import { expect, it } from 'vitest';
import { isKept, isKeptWhenRead } from '../../../src/offline/kept.js';

it.each([
	'/about/numbers/',
	'/about/numbers/ksTest/',
	'/about/coverage/__data.json',
	'/about/speed/',
	'/kit/',
	'/app/immutable/workers/check-shell-D05snPGB.js',
	'/app/immutable/workers/anki-shell-D05snPGB.js',
	'/app/immutable/workers/assets/sql-wasm-browser-D05snPGB.wasm'
])('%s comes when it is read', (path) => {
	expect(isKeptWhenRead(path)).toBe(true);
	expect(isKept(path)).toBe(false);
});

it.each(['/', '/about/', '/about/__data.json', '/lessons/canary/', '/labs/drift/'])(
	'%s is kept from the first visit',
	(path) => {
		expect(isKeptWhenRead(path)).toBe(false);
		expect(isKept(path)).toBe(true);
	}
);

it.each(['/data/weather.csv', '/sitemap.xml', '/app/version.json', '/service-worker.js'])(
	'%s is no part of what a version keeps',
	(path) => expect(isKept(path)).toBe(false)
);
