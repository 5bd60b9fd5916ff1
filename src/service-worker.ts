/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { isKeptWhenRead as isKeptBelow } from './offline/kept.js';
import { lacksData, withData } from './offline/page-data.js';
import { unpackPages, type PagePack } from './offline/pages.js';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shell = `shell-${version}`;
/** Data files are fetched when a reader opens them, and kept from then on. */
const onDemand = 'data';
const isOnDemand = (path: string) => path.startsWith(`${base}/data/`);
/** So is what few readers need, for as long as this version lives. */
const isKeptWhenRead = (path: string) => isKeptBelow(path.slice(base.length));
const notFound = `${base}/404.html`;
/** Read by other sites, never by a reader. */
const isForOthers = (path: string) => /\.(xml|png)$/.test(path);
/** Pages come as one text, see `keepPages`. */
const isPage = (path: string) => path.endsWith('/');
const precached = [
	...build,
	...prerendered.filter((path) => !isPage(path) && !isForOthers(path)),
	...files.filter((path) => !isOnDemand(path))
].filter((path) => !isKeptWhenRead(path));

worker.addEventListener('install', (event) => {
	event.waitUntil(precache());
});

/** `cache: 'reload'` so that a new version never fills its cache from the browser's old copies. */
async function precache() {
	const cache = await caches.open(shell);
	await Promise.all([
		cache.addAll(precached.map((path) => new Request(path, { cache: 'reload' }))),
		keepNotFound(cache)
	]);
	await keepPages(cache);
}

/** A preview has no such page: it is kept where there is one. */
async function keepNotFound(cache: Cache) {
	const response = await fetch(notFound, { cache: 'reload' });
	if (response.ok) await cache.put(notFound, response);
}

/** Every page, out of one text that holds what they share once, and the data kept before. */
async function keepPages(cache: Cache) {
	const response = await fetch(`${base}/offline.json`, { cache: 'reload' });
	const pack = (await response.json()) as PagePack;
	// A newer site arrived in between: the browser tries again with its newer service worker.
	if (pack.version !== version) throw new Error(`Pages of ${pack.version} for ${version}.`);
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	for (const [path, text] of unpackPages(pack)) {
		const html = lacksData(text) ? withData(text, await keptData(cache, path)) : text;
		await cache.put(`${base}${path}`, new Response(html, { headers }));
	}
}

async function keptData(cache: Cache, path: string): Promise<string> {
	const kept = await cache.match(`${base}${path}__data.json`);
	if (!kept) throw new Error(`No data of ${path}.`);
	return kept.text();
}

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

async function takeOver() {
	for (const key of await caches.keys()) {
		if (key !== shell && key !== onDemand) await caches.delete(key);
	}
	await worker.clients.claim();
}

worker.addEventListener('message', (event) => {
	if (event.data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (url.pathname === `${base}/app/version.json`) return;
	event.respondWith(answer(request, url.pathname));
});

async function answer(request: Request, path: string): Promise<Response> {
	if (isOnDemand(path)) return answerOnce(request);
	const cache = await caches.open(shell);
	const kept = await answerKept(cache, path);
	if (kept) return kept;
	try {
		return await fetchAndKeep(request, isKeptWhenRead(path) ? withSlash(path) : undefined);
	} catch (error) {
		const missing = request.mode === 'navigate' ? await cache.match(notFound) : undefined;
		if (!missing) throw error;
		return new Response(missing.body, { status: 404, headers: missing.headers });
	}
}

/** The address of a page ends with a slash. */
const withSlash = (path: string) => (path.endsWith('/') || path.includes('.') ? path : `${path}/`);

async function answerKept(cache: Cache, path: string): Promise<Response | undefined> {
	const page = withSlash(path);
	const cached = await cache.match(page);
	// Links in a page count from its folder: without the slash they would lead elsewhere.
	return cached && page !== path ? Response.redirect(page) : cached;
}

async function fetchAndKeep(request: Request, key: string | undefined): Promise<Response> {
	const fresh = await fetch(request);
	if (fresh.ok && key !== undefined) await (await caches.open(shell)).put(key, fresh.clone());
	return fresh;
}

async function answerOnce(request: Request): Promise<Response> {
	const cache = await caches.open(onDemand);
	try {
		const fresh = await fetch(request);
		if (fresh.ok) await cache.put(request, fresh.clone());
		return fresh;
	} catch (error) {
		const cached = await cache.match(request);
		if (cached) return cached;
		throw error;
	}
}
