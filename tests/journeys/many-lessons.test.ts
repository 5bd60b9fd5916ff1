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
import { runs } from '../counts.ts';

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

/** Gzipped bytes of the scripts that a page names. */
function scriptsOf(folder: string, page: string): number {
	const html = readFileSync(join(folder, page), 'utf8');
	const names = new Set(html.match(/(?:entry|chunks|nodes)\/[\w.-]+\.js/g));
	expect(names.size, `${page} names its scripts`).toBeGreaterThan(2);
	return [...names]
		.map((name) => readFileSync(join(folder, 'app/immutable', name)))
		.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
}

test('a long course builds, and no other page grows a byte of script by it', () => {
	test.setTimeout(600_000);
	const count = runs(500);
	const copy = withLessons(count);
	execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
		cwd: copy,
		stdio: 'ignore'
	});
	const built = join(copy, 'build');
	const lessons = readdirSync(join(built, 'lessons')).filter((name) =>
		statSync(join(built, 'lessons', name)).isDirectory()
	);
	expect(lessons).toHaveLength(count + 1);
	for (const page of [
		'index.html',
		'labs/index.html',
		'labs/drift/index.html',
		'about/index.html'
	]) {
		const growth = scriptsOf(built, page) - scriptsOf('build', page);
		expect(Math.abs(growth), `${page} grows`).toBeLessThan(100);
	}
	rmSync(copy, { recursive: true });
});
