import type { TableReport } from '$lib/simulation/table';
import { startJob, type TableSource } from '$lib/workers';
import type { Preset } from '$lib/labs/shell';
import { presets } from './presets.ts';
import { initialState, seed } from './state.ts';
import { bundledTable } from './tables.ts';

export type FirstReport = {
	readonly report: TableReport;
	readonly presets: readonly Preset[];
};

/**
 * The report that the page opens with, worked out when the site is built.
 *
 * @param readFile the bytes of a bundled file
 * @throws Error if the table cannot be read: the build stops
 */
export async function firstReport(readFile: (name: string) => Uint8Array): Promise<FirstReport> {
	const table = bundledTable(initialState.source);
	if (!table) throw new Error(`There is no table ${initialState.source}.`);
	const source: TableSource = { key: table.id, name: table.title, data: readFile(table.file) };
	const question = { sources: [source], rule: initialState.split, seed };
	const outcome = await startJob('tableReport', question).result;
	if (outcome.status !== 'done' || !outcome.value.report) {
		throw new Error(`${table.file} gives no report: ${JSON.stringify(outcome)}`);
	}
	return { report: outcome.value.report, presets };
}
