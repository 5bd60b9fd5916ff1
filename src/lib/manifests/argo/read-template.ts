import type { Cursor } from '../cursor.ts';
import { Cursor as Place } from '../cursor.ts';
import { noPart, readHead } from '../fields.ts';
import type { DraftArgoMetric } from '../types.ts';
import { readMetric } from './read-metric.ts';

/** What a Rollout may pass to a template, by name. */
export type Arguments = ReadonlyMap<string, string>;

export interface Template {
	readonly name: string;
	readonly metrics: readonly DraftArgoMetric[];
}

/** An AnalysisTemplate: its metrics, with arguments put in where they are known. */
export function readTemplate(root: Cursor, given: Arguments): Template {
	const name = readHead(root, 'argoproj.io/v1alpha1');
	const spec = root.at('spec');
	noPart(spec, {
		measurementRetention: 'how many measurements are kept',
		templates: 'other templates are not read here'
	});
	const values = readArguments(spec.at('args'), given);
	const dry = dryNames(spec.at('dryRun'));
	const metrics = spec.at('metrics');
	if (metrics.items.length === 0) {
		spec.blocks('This template has no metrics, so nothing is looked at.');
		return { name, metrics: [] };
	}
	const read = metrics.items.flatMap((item) => {
		const filled = new Place(fill(item.value, values), item.notes, item.path);
		if (!dry(filled.at('name').text ?? '')) return readMetric(filled) ?? [];
		item.noPart('a dry run: it is measured and never stops anything');
		return [];
	});
	return { name, metrics: read };
}

function readArguments(args: Cursor, given: Arguments): Map<string, string> {
	const values = new Map(given);
	for (const item of args.items) {
		const [name, value] = [item.at('name').text, item.at('value').text];
		if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value);
		item.noPart('');
	}
	if (args.items.length > 0) args.understood('put in wherever {{args.…}} stands');
	return values;
}

function dryNames(dryRun: Cursor): (name: string) => boolean {
	const names = dryRun.items.map((item) => item.at('metricName').text ?? '');
	if (names.length > 0) dryRun.noPart('metrics that are measured and never stop anything');
	return (name) => names.includes(name) || names.includes('.*');
}

/** A value with {{args.name}} replaced in every text inside. */
function fill(value: unknown, values: Arguments): unknown {
	if (typeof value === 'string') {
		return value.replace(
			/\{\{\s*args\.([\w-]+)\s*\}\}/g,
			(all, name: string) => values.get(name) ?? all
		);
	}
	if (Array.isArray(value)) return value.map((item) => fill(item, values));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, fill(inner, values)])
	);
}
