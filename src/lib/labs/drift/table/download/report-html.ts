import { formatCount, formatFixed, formatP } from '$lib/components/charts';
import type { ColumnReport, Judged, TableReport } from '$lib/simulation/table';
import { smallShape } from '../small-shape.ts';
import { movedWords, secondWords, shareWords, testWords } from '../words/column-words.ts';
import { jointMethod, jointWords } from '../words/joint-words.ts';
import { leftOutWords } from '../words/left-out-words.ts';
import { correctionNames, tableVerdict } from '../words/table-verdict.ts';
import { htmlText } from './html-text.ts';
import type { ReportInput } from './report-rows.ts';
import { reportStyle } from './report-style.ts';

const picture = { width: 110, height: 20 };

/** The report as one HTML page: nothing to load, nothing that runs, ready to print on A4. */
export function reportHtml(input: ReportInput): string {
	const { title, split, report, judged, rule, made } = input;
	const said = tableVerdict(report, judged, rule);
	const sections = [
		columnsTable(judged.columns, correctionNames[rule.correction]),
		missingTable(input),
		categories(report),
		joint(report),
		leftOut(report),
		facts(input)
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Drift report, ${htmlText(title)}, ${htmlText(made)}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>Drift report: ${htmlText(title)}</h1>
<p class="quiet">${htmlText(split)}. Made on ${htmlText(made)}.</p>
<p class="said"><b>${said.state === 'alarm' ? '▲ ' : '● '}${htmlText(said.verdict)}</b> ${htmlText(said.rest)}</p>
<p class="quiet">${htmlText(said.why)}</p>
${sections.filter(Boolean).join('\n')}
</body>
</html>
`;
}

function columnsTable(columns: readonly Judged<ColumnReport>[], correction: string): string {
	if (columns.length === 0) return '';
	return `<h2>Columns by effect</h2>
<p class="key quiet">Shares of rows:<span class="a"></span>reference<span class="b"></span>current</p>
<table><thead><tr><th>Column</th><th></th><th class="r">Effect</th><th class="r">Distance</th><th class="r">p, ${htmlText(correction)}</th><th>Verdict</th></tr></thead>
<tbody>${columns.map(columnRow).join('\n')}</tbody></table>`;
}

function columnRow({ finding, adjusted, moved, small }: Judged<ColumnReport>): string {
	const words = `${testWords(finding)}; ${movedWords(finding)}`;
	const effect = `${finding.test === 'ks' ? 'D' : 'V'} ${formatFixed(finding.effect, 3)}`;
	const verdict = moved ? '<b>▲ moved</b>' : small ? '● sure, small' : '● steady';
	return `<tr><th><b>${htmlText(finding.name)}</b><small>${htmlText(words)}</small></th><td>${svg(finding)}</td><td class="r">${effect}</td><td class="r">${htmlText(secondWords(finding))}</td><td class="r">${htmlText(formatP(adjusted))}</td><td>${verdict}</td></tr>`;
}

function svg(finding: ColumnReport): string {
	const { width, height } = picture;
	const { kind, reference, current } = smallShape(finding.picture, width, height);
	const bar = kind === 'bars' ? ' bar' : '';
	return `<svg width="${width}" height="${height + 2}" viewBox="-1 -1 ${width + 2} ${height + 2}" aria-hidden="true"><path class="ref${bar}" d="${reference}"/><path class="cur${bar}" d="${current}"/></svg>`;
}

function missingTable({ judged }: ReportInput): string {
	if (judged.missing.length === 0) return '<h2>Missing cells</h2><p>No cell is empty.</p>';
	const rows = judged.missing.map(({ finding: { name, missing, rows }, adjusted, moved }) => {
		const before = shareWords(missing.reference / rows.reference);
		const after = shareWords(missing.current / rows.current);
		return `<tr><th><b>${htmlText(name)}</b></th><td class="r">${before}</td><td class="r">${after}</td><td class="r">${htmlText(formatP(adjusted))}</td><td>${moved ? '<b>▲ moved</b>' : '● steady'}</td></tr>`;
	});
	return `<h2>Missing cells</h2><table><thead><tr><th>Column</th><th class="r">Reference</th><th class="r">Current</th><th class="r">p</th><th>Verdict</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function categories({ columns }: TableReport): string {
	const lines = columns.flatMap((column) => {
		if (column.test === 'ks') return [];
		const { appeared, vanished, newShare, quietNewShare } = column.change;
		if (appeared.length + vanished.length === 0) return [];
		const came =
			appeared.length === 0
				? ''
				: `new: ${named(appeared)} (${shareWords(newShare)} of current rows; ${quietNewShare > 0 ? `below ${shareWords(quietNewShare)}` : 'none'} without drift)`;
		const went = vanished.length === 0 ? '' : `gone: ${named(vanished)}`;
		const words = [came, went].filter(Boolean).join('; ');
		return [`<dt>${htmlText(column.name)}</dt><dd>${htmlText(words)}</dd>`];
	});
	return lines.length === 0
		? ''
		: `<h2>Categories that came and went</h2><dl>${lines.join('\n')}</dl>`;
}

function named(labels: readonly { label: string }[]): string {
	const shown = labels.slice(0, 5).map(({ label }) => label);
	return labels.length > 5 ? `${shown.join(', ')} and ${labels.length - 5} more` : shown.join(', ');
}

function joint({ joint }: TableReport): string {
	if (!joint) return '';
	return `<h2>All numeric columns at once</h2><p>${htmlText(jointWords(joint))}</p><p class="quiet">${htmlText(jointMethod(joint))}</p>`;
}

function leftOut({ leftOut, only }: TableReport): string {
	const lines = [
		...leftOut.map((one) => [one.name, leftOutWords(one)]),
		...only.reference.map((name) => [name, 'in the reference file only']),
		...only.current.map((name) => [name, 'in the current file only'])
	].map(([name = '', why = '']) => `<dt>${htmlText(name)}</dt><dd>${htmlText(why)}</dd>`);
	return lines.length === 0 ? '' : `<h2>Left out</h2><dl>${lines.join('\n')}</dl>`;
}

function facts({ report, rule, link }: ReportInput): string {
	const { rows, neither, seed } = report;
	const elsewhere = neither > 0 ? `; ${formatCount(neither)} rows on neither side` : '';
	const lines = [
		`${formatCount(rows.reference)} reference rows, ${formatCount(rows.current)} current rows${elsewhere}.`,
		'Numbers: two-sample Kolmogorov–Smirnov test (exact up to n m = 5,000,000), effect D, distance Wasserstein-1 in standard deviations of the reference. With many equal values its p errs on the high side.',
		'Categories, and numbers with at most ten different values: chi-square test of homogeneity, effect Cramér’s V, distance PSI; categories with fewer than five expected rows a side are counted as one.',
		`p-values corrected over all tested columns: ${correctionNames[rule.correction]}, level ${rule.alpha}. Missing cells are a family of their own. Smallest effect that counts: ${rule.least}.`,
		`Rows count as independent. Seed of the joint test: ${seed}.`,
		`Made on the reader’s own device with MLOps Fieldbook, Drift Lab: ${link}`
	];
	return `<h2>How it was computed</h2>${lines.map((line) => `<p class="quiet method">${htmlText(line)}</p>`).join('\n')}`;
}
