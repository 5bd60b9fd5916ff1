import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableLink } from '../../../../../src/lib/labs/drift/table/fields.ts';
import { presets } from '../../../../../src/lib/labs/drift/table/presets.ts';
import { seed } from '../../../../../src/lib/labs/drift/table/state.ts';
import { bundledTable, type BundledTable } from '../../../../../src/lib/labs/drift/table/tables.ts';
import {
	judgeReport,
	type ColumnReport,
	type SplitRule,
	type TableReport
} from '../../../../../src/lib/simulation/table/index.ts';
import { createJob } from '../../../../../src/lib/workers/jobs/table-report.ts';
import { toEnd } from '../../../simulation/table/report/table-of.ts';

const job = createJob();

const reports = new Map<string, TableReport>();

/** Several presets look at one split: it is reported on once. */
function reportOn({ id, file, title }: BundledTable, rule: SplitRule | null): TableReport {
	const key = `${id} ${JSON.stringify(rule)}`;
	const known = reports.get(key);
	if (known) return known;
	const data = new Uint8Array(readFileSync(`static/data/${file}`));
	const { report } = toEnd(job({ sources: [{ key: id, name: title, data }], rule, seed }));
	if (!report) throw new Error(`No report for ${key}`);
	reports.set(key, report);
	return report;
}

/** What the page shows for a preset. */
function shown(id: string) {
	const preset = presets.find((known) => known.id === id);
	const read = preset && tableLink.read(preset.link, undefined);
	const table = read && bundledTable(read.state.source);
	if (!read || !table) throw new Error(`No preset ${id}`);
	expect(read.problems).toEqual([]);
	expect(tableLink.write(read.state)).toBe(preset.link);
	const report = reportOn(table, read.state.split);
	const judged = judgeReport(report, read.state);
	const moved = judged.columns.filter((one) => one.moved).map(({ finding }) => finding.name);
	const column = (name: string) => {
		const found = judged.columns.find(({ finding }) => finding.name === name);
		if (!found) throw new Error(name);
		return { ...found.finding, adjusted: found.adjusted };
	};
	return { report, judged, moved, column, teaches: preset.teaches };
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const newShares = (column: ColumnReport) =>
	column.test === 'ks' ? [] : [column.change.newShare, column.change.expectedNewShare];

it('nine years later: eight of 13 moved, aircraft first', () => {
	const { report, moved, column } = shown('decade');
	expect([moved.length, report.columns.length]).toEqual([8, 13]);
	expect(moved[0]).toBe('aircraft');
	expect(rounded(column('aircraft').effect, 2)).toBe(0.47);
	expect(newShares(column('aircraft')).map((share) => rounded(share, 2))).toEqual([0.18, 0.02]);
});

it('empty, not moved: the values of speed stand and its gaps double', () => {
	const { report, judged, moved, column } = shown('empty');
	expect(moved.every((name) => column(name).test !== 'ks')).toBe(true);
	expect(rounded(column('speed').pValue, 2)).toBe(0.16);
	const { missing, rows } = judged.missing[0]!.finding;
	expect(judged.missing.length).toBe(1);
	expect(rounded(missing.reference / rows.reference, 2)).toBe(0.17);
	expect(rounded(missing.current / rows.current, 2)).toBe(0.34);
	expect(report.columns.length).toBe(13);
});

it('sure, and too small: five of eight are above 0.1', () => {
	const { judged, moved, column, report } = shown('small');
	expect(moved.length).toBe(5);
	const small = judged.columns.filter((one) => one.small).map(({ finding }) => finding.name);
	expect(small).toEqual(['size', 'phase', 'time_of_day']);
	expect(['size', 'phase'].map((name) => rounded(column(name).effect, 2))).toEqual([0.09, 0.08]);
	expect(rounded(column('time_of_day').effect, 3)).toBe(0.055);
	expect(report.rows.reference + report.rows.current).toBe(6096);
});

it('Holm or Benjamini–Hochberg: damage is the difference', () => {
	const { moved, column } = shown('which-correction');
	const holm = shown('decade');
	expect(moved.filter((name) => !holm.moved.includes(name))).toEqual(['damage']);
	const damage = column('damage');
	expect(rounded(damage.effect, 2)).toBe(0.04);
	expect(rounded(damage.pValue, 3)).toBe(0.013);
	expect(rounded(damage.adjusted, 3)).toBe(0.019);
	expect(rounded(holm.column('damage').adjusted, 3)).toBe(0.066);
});

it('two quiet years: airport alone, and not after Holm', () => {
	const { report, judged, moved, column } = shown('quiet-years');
	expect(moved).toEqual(['airport']);
	expect(rounded(column('airport').pValue, 3)).toBe(0.012);
	expect(rounded(1 - 0.95 ** report.columns.length, 2)).toBe(0.49);
	const holm = judgeReport(report, { correction: 'holm', alpha: 0.05, least: 0 });
	const [first] = holm.columns;
	expect([first?.finding.name, first?.moved, rounded(first?.adjusted ?? 0, 2)]).toEqual([
		'airport',
		false,
		0.15
	]);
	const aircraft = column('aircraft') as ColumnReport;
	expect(aircraft.test !== 'ks' && aircraft.change.appeared.length).toBe(33);
	expect(newShares(aircraft).map((share) => rounded(share, 3))).toEqual([0.067, 0.065]);
	expect(judged.withNew).not.toContain('aircraft');
});

it('day against night: nine columns of a mix', () => {
	const { report, moved, column } = shown('night');
	expect(moved.length).toBe(9);
	const speed = column('speed') as ColumnReport;
	expect(
		speed.test === 'ks' && [speed.means.reference, speed.means.current].map(Math.round)
	).toEqual([143, 173]);
	expect(rounded(report.joint?.auc ?? 0, 2)).toBe(0.72);
});

it('one column of words: only weather moves', () => {
	const { report, moved, column } = shown('vocabulary');
	expect(moved).toEqual(['weather']);
	expect(rounded(column('weather').effect, 2)).toBe(0.14);
	const measured = ['temp_max', 'wind', 'precipitation'].map((name) => column(name).pValue);
	expect(rounded(Math.min(...measured), 2)).toBe(0.18);
	expect(rounded(report.joint?.auc ?? 0, 2)).toBe(0.51);
	expect(report.joint?.interval[0]).toBeLessThan(0.5);
});

it('rare and costly: the mean nearly triples, and KS is calm', () => {
	const { column } = shown('rare');
	const cost = column('cost_total') as ColumnReport & { adjusted: number };
	expect(cost.test === 'ks' && Math.round(cost.means.reference)).toBe(1717);
	expect(cost.test === 'ks' && Math.round(cost.means.current)).toBe(4744);
	expect(cost.test === 'ks' && rounded(cost.wasserstein ?? 0, 2)).toBe(0.09);
	expect(cost.effect).toBeLessThan(0.0135);
	expect(cost.adjusted).toBe(1);
});
