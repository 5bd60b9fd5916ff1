import { readRollout, rolloutArguments } from './argo/read-rollout.ts';
import { readTemplate } from './argo/read-template.ts';
import { Cursor, Notes, quoted } from './cursor.ts';
import { readHead } from './fields.ts';
import { readCanary } from './flagger/read-canary.ts';
import { lineReadings } from './line-readings.ts';
import { readYaml, type YamlDocument } from './read-yaml.ts';
import type { GuardDraft, ReadManifest } from './types.ts';

interface Sheet {
	readonly document: YamlDocument;
	readonly notes: Notes;
	readonly root: Cursor;
	readonly kind: string;
}

const templateKinds = ['AnalysisTemplate', 'ClusterAnalysisTemplate', 'AnalysisRun'];
const knownKinds = [...templateKinds, 'Rollout', 'Canary', 'MetricTemplate'];

/** What a text of manifests says about guarding a release, line by line, and what of it can be run. */
export function readManifest(text: string): ReadManifest {
	const read = readYaml(text);
	if ('wrong' in read) return unread(text, read.wrong, read.line);
	const sheets = read.documents.map(sheetOf);
	const draft = readSheets(sheets);
	const problems = [...new Set(sheets.flatMap(problemsOf))];
	if (!draft && problems.length === 0) problems.push(nothingFound(sheets));
	return {
		lines: lineReadings(text, sheets),
		draft: problems.length === 0 ? draft : undefined,
		problems
	};
}

function unread(text: string, sentence: string, line: number | undefined): ReadManifest {
	// A text that is too long has no readings: a line each would fill the page.
	const lines = line === undefined ? [] : lineReadings(text, []);
	const marked = lines.map((reading) =>
		reading.line === line
			? { ...reading, kind: 'not understood' as const, words: sentence }
			: reading
	);
	return { lines: marked, draft: undefined, problems: [sentence] };
}

function sheetOf(document: YamlDocument): Sheet {
	const notes = new Notes();
	const root = new Cursor(document.value, notes);
	return { document, notes, root, kind: root.at('kind').text ?? '' };
}

function problemsOf({ notes, document }: Sheet): string[] {
	return notes.obstacles.map(({ path, sentence }) => {
		const line = document.places.get(path)?.from;
		return line === undefined ? sentence : `Line ${line}: ${sentence}`;
	});
}

function nothingFound(sheets: readonly Sheet[]): string {
	const kinds = sheets.map(({ kind }) => quoted(kind)).slice(0, 5);
	const found = kinds.length === 0 ? 'The text is empty' : `Found ${kinds.join(', ')}`;
	return `${found}: this page runs an AnalysisTemplate, with or without its Rollout, or a Flagger Canary.`;
}

function readSheets(sheets: readonly Sheet[]): GuardDraft | undefined {
	for (const sheet of sheets) sayKind(sheet);
	const of = (...kinds: readonly string[]) => sheets.filter(({ kind }) => kinds.includes(kind));
	const queries = new Map(
		of('MetricTemplate').map(({ root }) => [readHead(root, 'flagger.app/v1beta1'), queryOf(root)])
	);
	const [canary] = of('Canary').map(({ root }) => readCanary(root, (name) => queries.get(name)));
	return readArgo(of('Rollout'), of(...templateKinds)) ?? canary;
}

function sayKind({ root, kind }: Sheet): void {
	if (knownKinds.includes(kind)) root.at('kind').understood('');
	else root.noPart('');
	if (kind !== '' && !knownKinds.includes(kind)) {
		root.at('kind').noPart(`a ${kind.slice(0, 40)} plays no part here`);
	}
}

function queryOf(root: Cursor): Cursor {
	root.at('spec').at('provider').noPart('where the numbers are asked for');
	return root.at('spec').at('query');
}

function readArgo([rollout]: readonly Sheet[], sheets: readonly Sheet[]): GuardDraft | undefined {
	const given = rollout ? rolloutArguments(rollout.root) : new Map<string, string>();
	const templates = sheets.map(({ root }) => readTemplate(root, given));
	if (rollout) {
		return readRollout(rollout.root, (name) => templates.find((known) => known.name === name));
	}
	const metrics = templates.flatMap((template) => template.metrics);
	if (templates.length === 0) return undefined;
	return { tool: 'argo', steps: undefined, background: { metrics, startingStep: 0 } };
}
