import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { SpeedResult } from '../../src/lib/speed/index.ts';
import { ROUNDS, type Measured } from './measure.ts';

const packages = ['simple-statistics', 'd3-random', 'jstat', '@datadog/sketches-js'];

/** The text of `content/bench.json`: who ran where and when, and what came out. */
export function benchRecord(
	versions: Readonly<Record<string, string>>,
	measured: { results: readonly Measured[]; plain: readonly SpeedResult[] }
): string {
	const record = {
		date: new Date().toISOString().slice(0, 10),
		processor: cpus()[0]?.model.trim() ?? '',
		cores: cpus().length,
		rounds: ROUNDS,
		versions: {
			...versions,
			...Object.fromEntries(packages.map((name) => [name, versionOf(name)]))
		},
		...measured
	};
	return `${JSON.stringify(record, rounded, '\t')}\n`;
}

function versionOf(name: string): string {
	const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function rounded(_key: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
