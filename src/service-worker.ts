/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, version } from '$service-worker';
import { isKeptWhenRead as isKeptBelow } from './offline/kept.js';
import { unpackFiles, type Pack } from './offline/pack.js';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shell = `shell-${version}`;
/** Data files are fetched when a reader opens them, and kept from then on. */
const onDemand = 'data';
const isOnDemand = (path: string) => path.startsWith(`${base}/data/`);
/** So is what few readers need, for as long as this version lives. */
const isKeptWhenRead = (path: string) => isKeptBelow(path.slice(base.length));
const notFound = `${base}/404.html`;

const types: Readonly<Record<string, string>> = {
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	svg: 'image/svg+xml',
	txt: 'text/plain'
};

worker.addEventListener('install', (event) => {
	event.waitUntil(precache());
});

/** `cache: 'reload'` so that a new version never fills its cache from the browser's old copies. */
const anew = { cache: 'reload' } as const;

/** The whole site, out of one text that holds what its files share once, and what is no text. */
async function precache() {
	const response = await fetch(`${base}/offline.json`, anew);
	const pack = (await response.json()) as Pack;
	// A newer site arrived in between: the browser tries again with its newer service worker.
	if (pack.version !== version) throw new Error(`Files of ${pack.version} for ${version}.`);
	const cache = await caches.open(shell);
	await cache.addAll(pack.others.map((path) => new Request(`${base}${path}`, anew)));
	for (const [path, text] of unpackFiles(pack)) {
		const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/html';
		const headers = { 'content-type': `${type}; charset=utf-8` };
		await cache.put(`${base}${path}`, new Response(text, { headers }));
	}
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
