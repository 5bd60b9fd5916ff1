import type { Fields } from './fields.ts';
import type { DocumentChart, DocumentKind, ScenarioDocument } from './scenario.ts';
import { slugOf } from './slug.ts';

const kinds: readonly DocumentKind[] = ['table', 'facts', 'code', 'chat', 'page'];
/** How many cells a row has, beside those of a table. */
const widths: Readonly<Partial<Record<DocumentKind, number>>> = { facts: 2, chat: 3 };

/**
 * Reads one document of a release’s evidence.
 *
 * @param fields one of `table`, `facts`, `code`, `chat` and `page` holds its lines; ` | ` parts cells
 * @throws ContentError with the line if a field is missing, wrong or unknown, or a row has a cell too many
 *   or too few
 */
export function readEvidence(fields: Fields): ScenarioDocument {
	const id = slugOf(fields, 'id');
	const written = kinds.map((kind) => ({ kind, text: fields.optionalText(kind) }));
	const [found, ...more] = written.filter(({ text }) => text !== '');
	if (!found || more.length > 0) {
		throw fields.error(`The document “${id}” needs one of ${kinds.join(', ')}.`, 'id');
	}
	const lines = found.text.split('\n').map((line) => line.trimEnd());
	const isWhole = found.kind === 'code' || found.kind === 'page';
	const cells = lines.map((line) =>
		isWhole ? [line] : line.split(/ +\| +/).map((one) => one.trim())
	);
	const [columns = [], ...rest] = cells;
	const read: ScenarioDocument = {
		id,
		title: fields.text('title'),
		from: fields.text('from'),
		kind: found.kind,
		columns: found.kind === 'table' ? columns : [],
		rows: found.kind === 'table' ? rest : cells,
		language: found.kind === 'code' ? fields.text('language') : '',
		chart: undefined,
		note: fields.optionalText('note'),
		sums: fields.texts('sums')
	};
	read.chart = chartOf(fields, read.columns);
	fields.nothingElse();
	holdsTogether(fields, read);
	return read;
}

function chartOf(fields: Fields, columns: readonly string[]): DocumentChart | undefined {
	if (fields.optionalText('draw') === '') return undefined;
	const columnOf = (name: string) => {
		const title = fields.optionalText(name);
		const index = columns.indexOf(title);
		if (title === '' || index > 0) return index;
		throw fields.error(`There is no column “${title}” to draw.`, name);
	};
	const says = fields.optionalText('limitSays');
	return {
		kind: fields.oneOf('draw', ['lines', 'bars']),
		current: columnOf('current'),
		old: columnOf('old'),
		limit: says === '' ? undefined : { value: fields.number('limit'), says }
	};
}

function holdsTogether(fields: Fields, { id, kind, columns, rows }: ScenarioDocument): void {
	if (rows.length === 0) throw fields.error(`The document “${id}” has no rows.`, kind);
	const width = kind === 'table' ? columns.length : (widths[kind] ?? 1);
	const wrong = rows.find((row) => row.length !== width);
	if (!wrong) return;
	throw fields.error(`“${wrong.join(' | ')}” should have ${width} cells.`, kind);
}
