import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
	readsSampleFiles,
	sampleFiles,
	type DriftSnippetInput
} from '../../../src/lib/reproduce/drift-one-feature.ts';
import { pythonSnippet } from '../../../src/lib/reproduce/drift/python-snippet.ts';
import { rSnippet } from '../../../src/lib/reproduce/drift/r-snippet.ts';
import { sampleCsv } from '../../../src/lib/reproduce/sample-csv.ts';

const run = promisify(execFile);

/** A program that runs one of the two languages, with its version. */
export type Language = { name: string; command: string; language: 'python' | 'r' };

async function found(language: Language['language'], command: string, args: string[]) {
	try {
		const { stdout } = await run(command, args);
		return [{ name: stdout.trim(), command, language }];
	} catch {
		return [];
	}
}

const scipyVersion = ['-c', 'import scipy; print("SciPy", scipy.__version__)'];

/** Each SciPy found (the one on the path, and Debian's, often older) and R; empty without any. */
export async function findLanguages(): Promise<Language[]> {
	const [onPath, debian, r] = await Promise.all([
		found('python', 'python3', scipyVersion),
		found('python', '/usr/bin/python3', scipyVersion),
		found('r', 'Rscript', ['-e', 'cat("R", as.character(getRversion()))'])
	]);
	const older = debian.filter(({ name }) => name !== onPath[0]?.name);
	return [...onPath, ...older, ...r];
}

/** What a test prints when a language is missing here, so that nobody takes it for checked. */
export function missingNote(languages: readonly Language[]): string {
	const has = (wanted: string) => languages.some(({ language }) => language === wanted);
	const missing = [...(has('python') ? [] : ['Python with SciPy']), ...(has('r') ? [] : ['R'])];
	return missing.length ? `Not run here, for want of ${missing.join(' and ')}.` : '';
}

/** Runs a script in a folder of its own that holds the given files. */
export async function runScript(language: Language, files: Record<string, string>) {
	const folder = await mkdtemp(join(tmpdir(), 'reproduce-'));
	try {
		for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
		const script = language.language === 'python' ? 'drift.py' : 'drift.R';
		return await run(language.command, [script], { cwd: folder, maxBuffer: 2 ** 26 });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The script of a state and the files it reads, under the names that the page gives them. */
export function snippetFiles({ language }: Language, input: DriftSnippetInput) {
	const script =
		language === 'python' ? { 'drift.py': pythonSnippet(input) } : { 'drift.R': rSnippet(input) };
	const { data } = input;
	if (data.kind === 'counts' || !readsSampleFiles(data)) return script;
	return {
		...script,
		[sampleFiles.reference]: sampleCsv(data.reference),
		[sampleFiles.current]: sampleCsv(data.current)
	};
}

/** The numbers that a snippet prints, by name. */
export async function printedNumbers(language: Language, input: DriftSnippetInput) {
	const { stdout } = await runScript(language, snippetFiles(language, input));
	const lines = stdout.trim().split('\n');
	return new Map(
		lines.map((line) => {
			const [name, value] = line.split(' ');
			return [name as string, Number(value?.replace(/inf/i, 'Infinity'))] as const;
		})
	);
}
