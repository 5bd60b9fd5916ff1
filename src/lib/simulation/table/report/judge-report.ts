import { adjustPValues } from '../../../stats/index.ts';
import type { ColumnReport, MissingReport, TableReport } from './report.ts';

/** How many tests at once are paid for. */
export type Correction = 'holm' | 'benjamini-hochberg' | 'none';

export type Rule = {
	readonly correction: Correction;
	/** The chance of any false alarm (Holm), or the share of false ones among the alarms. */
	readonly alpha: number;
	/** An effect below this is too small to act on, however sure one is. */
	readonly least: number;
};

export type Judged<Finding> = {
	readonly finding: Finding;
	readonly adjusted: number;
	/** Surely different, and by enough. */
	readonly moved: boolean;
	/** Surely different, but by less than the rule asks for. */
	readonly small: boolean;
};

/** A report under a rule. Values and missing cells are two families of tests, each corrected alone. */
export type JudgedReport = {
	readonly columns: readonly Judged<ColumnReport>[];
	readonly missing: readonly Judged<MissingReport>[];
	/** Columns with categories that the reference never had, beyond what chance brings. */
	readonly withNew: readonly string[];
};

/** Decides which columns moved. */
export function judgeReport({ columns, missing }: TableReport, rule: Rule): JudgedReport {
	return {
		columns: judgeAll(columns, rule, ({ effect }) => effect),
		missing: judgeAll(missing, { ...rule, least: 0 }, () => 1),
		withNew: columns.flatMap((column) => {
			if (column.test === 'ks' || column.change.appeared.length === 0) return [];
			const { newShare, quietNewShare } = column.change;
			return newShare > quietNewShare ? [column.name] : [];
		})
	};
}

function judgeAll<Finding extends { readonly pValue: number }>(
	findings: readonly Finding[],
	{ correction, alpha, least }: Rule,
	effectOf: (finding: Finding) => number
): Judged<Finding>[] {
	const raw = findings.map(({ pValue }) => pValue);
	const all = raw.length === 0 || correction === 'none' ? raw : adjustPValues(raw, correction);
	return findings.map((finding, k) => {
		const adjusted = all[k] as number;
		const sure = adjusted <= alpha;
		const enough = effectOf(finding) >= least;
		return { finding, adjusted, moved: sure && enough, small: sure && !enough };
	});
}
