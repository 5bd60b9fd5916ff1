import { reportFields, reportRows, type ReportInput } from './report-rows.ts';

/** The report as JSON: how it was made, what each key means, and a record for each column. */
export function reportJson(input: ReportInput): string {
	const { title, split, report, judged, rule, made, link } = input;
	const { rows, neither, joint, seed } = report;
	const columns = reportRows(report, judged).map((row) =>
		Object.fromEntries(reportFields.map(({ name, cell }) => [name, cell(row)]))
	);
	const whole = {
		made,
		link,
		table: title,
		split,
		reference_rows: rows.reference,
		current_rows: rows.current,
		rows_on_neither_side: neither,
		rule: { correction: rule.correction, alpha: rule.alpha, least_effect: rule.least },
		joint: joint && {
			columns: joint.columns,
			left_out: joint.without,
			features: joint.features,
			reference_rows: joint.rows.reference,
			current_rows: joint.rows.current,
			auc: joint.auc,
			interval_95: joint.interval,
			p: joint.pValue,
			leans_on: joint.leansOn,
			missing_values: joint.gaps,
			seed
		},
		fields: Object.fromEntries(reportFields.map(({ name, about }) => [name, about])),
		columns
	};
	return JSON.stringify(whole, null, '\t') + '\n';
}
