import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const lesson = 'content/lessons/04-watching-it-live/16-drift-detection.md';
const leftOut = new Set(['node_modules', 'build', '.svelte-kit', 'test-results', '.git']);

/** A copy of the repository with so many more lessons, each a copy of the first under its own id. */
function withLessons(count: number): string {
	const copy = mkdtempSync(join(tmpdir(), 'fieldbook-'));
	cpSync('.', copy, { recursive: true, filter: (file) => !leftOut.has(basename(file)) });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	const text = readFileSync(lesson, 'utf8');
	for (let number = 100; number < 100 + count; number++) {
		const id = `drift-detection-${number}`;
		const own = text
			.replace('id: drift-detection', `id: ${id}`)
			.replace('number: 16', `number: ${number}`);
		writeFileSync(join(copy, `content/lessons/04-watching-it-live/${number}-${id}.md`), own);
	}
	return copy;
}

/** Gzipped bytes of the scripts and styles that a page names. */
function namedBy(folder: string, page: string): number {
	const html = readFileSync(join(folder, page), 'utf8');
	const names = new Set(html.match(/(?:entry|chunks|nodes|assets)\/[\w.-]+\.(?:js|css)/g));
	expect(names.size, `${page} names its scripts`).toBeGreaterThan(2);
	return [...names]
		.map((name) => readFileSync(join(folder, 'app/immutable', name)))
		.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** Builds a copy of the site. @returns seconds, and the most memory that one process held, in GB */
function build(copy: string): { seconds: number; gigabytes: number } {
	const memory = join(copy, 'memory.txt');
	const start = performance.now();
	execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
		cwd: copy,
		stdio: 'ignore',
		env: {
			...process.env,
			MEMORY_FILE: memory,
			NODE_OPTIONS: `--import ${resolve('tests/journeys/report-memory.mjs')}`
		}
	});
	const seconds = (performance.now() - start) / 1000;
	const kilobytes = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
	return { seconds, gigabytes: Math.max(...kilobytes) / 1e6 };
}

test('a long course builds, and one more lesson costs no other page more than 30 bytes', () => {
	test.setTimeout(900_000);
	const count = 500;
	const copy = withLessons(count);
	const { seconds, gigabytes } = build(copy);
	console.log(
		`${count} lessons more: built in ${seconds.toFixed(1)} s with ${gigabytes.toFixed(2)} GB`
	);
	const built = join(copy, 'build');
	const pages = [
		'index.html',
		'labs/index.html',
		'labs/drift/index.html',
		'about/index.html',
		'lessons/drift-detection/index.html'
	];
	expect(folders(join(built, 'lessons'))).toBe(folders('build/lessons') + count);
	for (const page of pages) {
		const growth = (namedBy(built, page) - namedBy('build', page)) / count;
		console.log(`/${page} grows by ${growth.toFixed(2)} B a lesson`);
		// Less is fine: what many lessons share moves out of each.
		expect(growth, `${page} grows`).toBeLessThanOrEqual(30);
	}
	rmSync(copy, { recursive: true });
});

const folders = (folder: string) =>
	readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()).length;
