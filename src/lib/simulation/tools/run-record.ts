import { recordFields, type RecordField } from './record-fields.ts';

/** What was entered for each field of the record; what is missing counts as empty. */
export type RecordEntries = Readonly<Partial<Record<RecordField, string>>>;

/** A field that would leave the next person guessing, and why. */
export interface RecordGap {
	readonly field: RecordField;
	readonly words: string;
}

/**
 * The record of a training run as `run.yaml`, and what in it would not bring the run back.
 */
export function runRecord(entries: RecordEntries): { yaml: string; gaps: RecordGap[] } {
	const gaps = recordFields.flatMap(({ id, gap }) => {
		const words = gap((entries[id] ?? '').trim());
		return words === undefined ? [] : [{ field: id, words }];
	});
	const groups = [...new Set(recordFields.map(({ group }) => group))];
	const lines = groups.flatMap((group) => [
		`${group}:`,
		...recordFields
			.filter((field) => field.group === group)
			.map(({ id }) => `  ${id}: ${quoted((entries[id] ?? '').trim())}`)
	]);
	return { yaml: `${lines.join('\n')}\n`, gaps };
}

/** A text that YAML reads back as the same text; nothing entered is null. */
function quoted(text: string): string {
	return text === '' ? 'null' : JSON.stringify(text);
}
