import { formatCount, formatFixed, formatP, formatPercent } from '$lib/components/charts';
import type {
	Correction,
	Judged,
	JudgedReport,
	MissingReport,
	Rule,
	TableReport
} from '$lib/simulation/table';
import type { VerdictWords } from '../../words/verdict.ts';
import { effectWords, movedWords, shareWords } from './column-words.ts';

export const correctionNames: Readonly<Record<Correction, string>> = {
	holm: 'Holm',
	'benjamini-hochberg': 'Benjamini–Hochberg',
	none: 'no correction'
};

/** The report in the sentence that one would say of it. */
export function tableVerdict(report: TableReport, judged: JudgedReport, rule: Rule): VerdictWords {
	const moved = judged.columns.filter((column) => column.moved);
	const lost = judged.missing.filter((column) => column.moved);
	const all = judged.columns.length;
	if (all === 0) return nothingTested(report, lost);
	const together = togetherWords(report, judged);
	const isQuiet =
		moved.length + lost.length + report.only.reference.length === 0 && together === '';
	return {
		state: isQuiet ? 'steady' : 'alarm',
		verdict:
			moved.length === 0 ? `No column of ${all} moved` : `${moved.length} of ${all} columns moved`,
		rest: [restOf(judged, rule), together, missingWords(lost), onlyWords(report)]
			.filter(Boolean)
			.join(' '),
		why: whyOf(report, all, rule)
	};
}

function restOf({ columns }: JudgedReport, rule: Rule): string {
	const by = `${rule.correction === 'none' ? 'without correction' : `after ${correctionNames[rule.correction]}`}${leastWords(rule)}`;
	const top = columns.find(({ moved }) => moved);
	if (top) {
		const { finding } = top;
		return `${by}; the largest is “${finding.name}” (${effectWords(finding)}: ${movedWords(finding)}).`;
	}
	const near = columns.reduce((a, b) => (b.adjusted < a.adjusted ? b : a));
	return `${by}; the nearest is “${near.finding.name}” (${effectWords(near.finding)}, p ${equals(near.adjusted)}).`;
}

/** A classifier that sees clearly more than a coin, where no numeric column moved alone. */
function togetherWords({ joint }: TableReport, { columns }: JudgedReport): string {
	const alone = columns.some(
		({ finding, moved }) => moved && joint?.columns.includes(finding.name)
	);
	if (!joint || alone || joint.interval[0] < 0.55) return '';
	return `Together the numeric columns did move: a classifier tells the sides apart with AUC ${formatFixed(joint.auc, 2)}.`;
}

const leastWords = ({ least }: Rule) =>
	least > 0 ? ` by an effect of at least ${formatFixed(least, 2)}` : '';

const equals = (p: number) => (formatP(p).startsWith('<') ? formatP(p) : `= ${formatP(p)}`);

/** `1 column lost values: “speed” went from 17 % to 34 % missing.` */
export function missingWords(moved: readonly Judged<MissingReport>[]): string {
	const shares = moved.map(({ finding: { name, missing, rows } }) => ({
		name,
		before: missing.reference / rows.reference,
		after: missing.current / rows.current
	}));
	const groups = [
		['lost', shares.filter(({ before, after }) => after > before)],
		['gained', shares.filter(({ before, after }) => after < before)]
	] as const;
	return groups
		.flatMap(([verb, [top, ...rest]]) => {
			if (!top) return [];
			const columns = rest.length === 0 ? '1 column' : `${rest.length + 1} columns`;
			return `${columns} ${verb} values: “${top.name}” went from ${shareWords(top.before)} to ${shareWords(top.after)} missing.`;
		})
		.join(' ');
}

function onlyWords({ only: { reference, current } }: TableReport): string {
	const lists = [
		[reference, 'gone from the current file'],
		[current, 'new in the current file']
	] as const;
	return lists
		.flatMap(([names, what]) => {
			if (names.length === 0) return [];
			const columns = names.length === 1 ? '1 column is' : `${names.length} columns are`;
			const shown = names.slice(0, 3).map((name) => `“${name}”`);
			const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
			return `${columns} ${what}: ${shown.join(', ')}${more}.`;
		})
		.join(' ');
}

function whyOf({ rows }: TableReport, all: number, { correction, alpha }: Rule): string {
	const sizes = `${formatCount(rows.reference)} reference rows against ${formatCount(rows.current)} current ones, ${all} ${all === 1 ? 'test' : 'tests'}`;
	const level = formatPercent(alpha, alpha < 0.01 ? 1 : 0);
	const chance = formatPercent(1 - (1 - alpha) ** all);
	const promise = {
		holm: `Holm: on a day without drift, any alarm at all has at most a ${level} chance`,
		'benjamini-hochberg': `Benjamini–Hochberg: of the alarms, at most ${level} are false on average`,
		none: `uncorrected: a day without drift raises some alarm with a chance of ${chance}, if columns are independent`
	}[correction];
	return `${sizes}. ${promise}. Every row counts as independent: many rows of one device or one day make p too small.`;
}

function nothingTested(report: TableReport, lost: readonly Judged<MissingReport>[]): VerdictWords {
	return {
		state: lost.length > 0 ? 'alarm' : 'unknown',
		verdict: 'No column could be tested.',
		rest: [missingWords(lost), onlyWords(report)].filter(Boolean).join(' '),
		why: 'Below stands why each was left out. A test needs numbers or categories, with at least five values a side.'
	};
}
