import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/** A folder for scripts and what they read, for as long as something runs in it. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'reproduce-'));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function writeFiles(folder: string, files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const maxBuffer = 2 ** 26;

/** Runs a script in a folder of its own that holds the given files. */
export const runScript = ({ command, language }: Language, files: Record<string, string>) =>
	inFolder(async (cwd) => {
		await writeFiles(cwd, files);
		return run(command, [language === 'python' ? 'drift.py' : 'drift.R'], { cwd, maxBuffer });
	});

const end = '-- end of a script';
const inTurn = `
import os, runpy, sys
for folder in sys.argv[1:]:
    os.chdir(folder)
    runpy.run_path("drift.py", run_name="__main__")
    print("${end}")
`;

/** What scripts print, one after the other in one Python: to load SciPy takes longer than to use it. */
const runInTurn = ({ command }: Language, all: readonly Record<string, string>[]) =>
	inFolder(async (cwd) => {
		const folders = all.map((_files, i) => join(cwd, String(i)));
		for (const [i, folder] of folders.entries()) {
			await mkdir(folder);
			await writeFiles(folder, all[i] ?? {});
		}
		const { stdout } = await run(command, ['-c', inTurn, ...folders], { cwd, maxBuffer });
		return stdout.split(`${end}\n`).slice(0, -1);
	});

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

/** The numbers that the snippet of each state prints, by name. */
export async function printedNumbers(language: Language, inputs: readonly DriftSnippetInput[]) {
	const scripts = inputs.map((input) => snippetFiles(language, input));
	const printed =
		language.language === 'python'
			? await runInTurn(language, scripts)
			: (await Promise.all(scripts.map((files) => runScript(language, files)))).map(
					({ stdout }) => stdout
				);
	return printed.map(numbersIn);
}

function numbersIn(printed: string) {
	const lines = printed.trim().split('\n');
	return new Map(
		lines.map((line) => {
			const [name, value] = line.split(' ');
			return [name as string, Number(value?.replace(/inf/i, 'Infinity'))] as const;
		})
	);
}
