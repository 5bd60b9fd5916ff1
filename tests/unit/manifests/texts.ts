import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/lib/manifests/index.ts';

export const sample = (id: string) => readFileSync(`content/guards/${id}.yaml`, 'utf8');

/** The reading of the first line that holds a text. */
export function lineWith(text: string, part: string): { kind: string; words: string } {
	const at = text.split('\n').findIndex((line) => line.includes(part));
	const reading = readManifest(text).lines[at];
	if (!reading) throw new Error(`no line with ${part}`);
	return { kind: reading.kind, words: reading.words };
}

/** A template with one metric of these lines. */
export const template = (...lines: readonly string[]) =>
	[
		'apiVersion: argoproj.io/v1alpha1',
		'kind: AnalysisTemplate',
		'metadata: { name: t }',
		'spec:',
		'  metrics:',
		'    - name: m',
		...lines.map((line) => `      ${line}`)
	].join('\n');

/** A provider whose query is an error rate over five minutes. */
export const provider =
	'provider: { prometheus: { query: "sum(rate(x{code=~\'5..\'}[5m])) / sum(rate(x[5m]))" } }'.replaceAll(
		"'",
		'\\"'
	);

export const canary = (...lines: readonly string[]) =>
	[
		'apiVersion: flagger.app/v1beta1',
		'kind: Canary',
		'metadata: { name: c }',
		'spec:',
		'  analysis:',
		...lines.map((line) => `    ${line}`)
	].join('\n');

export const rollout = (...lines: readonly string[]) =>
	[
		'apiVersion: argoproj.io/v1alpha1',
		'kind: Rollout',
		'metadata: { name: r }',
		'spec:',
		'  strategy:',
		'    canary:',
		...lines.map((line) => `      ${line}`)
	].join('\n');
