const hash = /sha256[:=-]?[0-9a-f]{6,}/i;

type Field = {
	readonly id: string;
	/** The key in the record that it stands under. */
	readonly group: 'run' | 'code' | 'data' | 'model' | 'environment' | 'seeds';
	readonly label: string;
	/** What an entry lacks, in words; undefined if nothing. */
	readonly gap: (entry: string) => string | undefined;
};

const needs = (words: string) => (entry: string) => (entry === '' ? words : undefined);

/** The fields of a run's record, in the order in which it prints them. */
export const recordFields = [
	{ id: 'id', group: 'run', label: 'Run id', gap: needs('Without an id nobody can point to it.') },
	{
		id: 'started',
		group: 'run',
		label: 'When, and by whom',
		gap: needs('Someone will want to ask the person who ran it.')
	},
	{ id: 'commit', group: 'code', label: 'Git commit', gap: commitGap },
	{ id: 'dependencies', group: 'code', label: 'Dependencies', gap: dependenciesGap },
	{ id: 'source', group: 'data', label: 'Data', gap: dataGap },
	{
		id: 'preprocessing',
		group: 'data',
		label: 'Query and preprocessing',
		gap: needs('Which rows, in which order? A query without ORDER BY may deliver any.')
	},
	{ id: 'artefact', group: 'model', label: 'Model file', gap: artefactGap },
	{
		id: 'config',
		group: 'model',
		label: 'Hyperparameters',
		gap: needs('Without them even the same code trains another model.')
	},
	{ id: 'metrics', group: 'model', label: 'Metrics', gap: metricsGap },
	{ id: 'image', group: 'environment', label: 'Container image', gap: imageGap },
	{
		id: 'hardware',
		group: 'environment',
		label: 'Hardware and threads',
		gap: needs('Sums come out in another order on other hardware.')
	},
	{ id: 'seed', group: 'seeds', label: 'Seeds and settings', gap: seedGap }
] as const satisfies readonly Field[];

export type RecordField = (typeof recordFields)[number]['id'];

function commitGap(entry: string): string | undefined {
	if (entry === '') return 'Which code was it?';
	if (/\b[0-9a-f]{40}\b/.test(entry)) return undefined;
	return 'A short SHA grows ambiguous: record all 40 digits.';
}

function dependenciesGap(entry: string): string | undefined {
	if (entry === '') return 'Which versions of which packages?';
	if (/lock|hash|sha256/i.test(entry)) return undefined;
	return 'Pins what you list, not what those need: name a lock file with hashes.';
}

function dataGap(entry: string): string | undefined {
	if (entry === '') return 'Trained on what?';
	if (/^bq:|bigquery/i.test(entry) && /@/.test(entry)) {
		return 'Time travel ends after 7 days at most: take a table snapshot.';
	}
	if (hash.test(entry) || /snapshot|lakefs:|dvc|#\d{6,}/i.test(entry)) return undefined;
	return 'A path is a label, also with a date in it: add a hash or a snapshot’s id.';
}

function artefactGap(entry: string): string | undefined {
	if (entry === '') return 'Which file came out?';
	if (/\.(pkl|pickle|joblib)\b/.test(entry)) {
		return 'Loading a pickle runs code, and a name can be overwritten: add its hash, prefer safetensors or ONNX.';
	}
	return hash.test(entry) ? undefined : 'A name can be overwritten: add the hash of the file.';
}

function metricsGap(entry: string): string | undefined {
	if (entry === '') return 'Nothing to compare the next run with.';
	const hasSize = /\bn\s*=\s*\d|\bon\s+\d|\d\s+rows/i.test(entry);
	return hasSize ? undefined : 'On how many rows? Without n no one can say what counts as equal.';
}

function imageGap(entry: string): string | undefined {
	if (entry === '') return 'Which system, which Python?';
	if (/@sha256:[0-9a-f]{64}\b/i.test(entry)) return undefined;
	const old = /python:3\.([0-9]|10)\b/.exec(entry);
	const ended = old ? ` Python 3.${old[1] ?? ''} is past its end of life.` : '';
	return `A tag can be moved: add the digest, @sha256 and 64 digits.${ended}`;
}

function seedGap(entry: string): string | undefined {
	if (entry === '') return 'Which seeds?';
	const isOneNumber = /^\d+$/.test(entry);
	return isOneNumber
		? 'Of which generators? NumPy, PyTorch, data loader and splits each have one.'
		: undefined;
}
