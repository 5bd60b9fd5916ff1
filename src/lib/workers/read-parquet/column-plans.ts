import { columnNames } from '$lib/simulation/table';
import type { FileMetaData, SchemaElement, SchemaTree } from 'hyparquet';
import { parquetSchema } from 'hyparquet/src/metadata.js';

/** What the cells of a column become; the last two are left out. */
export type Holds = 'numbers' | 'dates' | 'times' | 'words' | 'nested' | 'binary';

export type ColumnPlan = {
	/** As it is shown: unique, on one line. */
	readonly name: string;
	readonly holds: Holds;
	/** Which of a row group's columns it is. */
	readonly leaf: number;
	readonly element: SchemaElement;
	readonly schemaPath: SchemaTree[];
};

/** Whether a column has no single values to compare. */
export const isLeftOut = ({ holds }: ColumnPlan) => holds === 'nested' || holds === 'binary';

/**
 * By what a column's type says about its meaning, in the newer or the older way of saying it, and at the
 * end by how values are stored where nothing is said.
 */
const becomes: Readonly<Record<string, Holds>> = {
	STRING: 'words',
	UTF8: 'words',
	ENUM: 'words',
	UUID: 'words',
	NULL: 'words',
	DECIMAL: 'numbers',
	INTEGER: 'numbers',
	FLOAT16: 'numbers',
	DATE: 'dates',
	TIMESTAMP: 'dates',
	TIMESTAMP_MILLIS: 'dates',
	TIMESTAMP_MICROS: 'dates',
	TIME: 'times',
	TIME_MILLIS: 'times',
	TIME_MICROS: 'times',
	JSON: 'nested',
	VARIANT: 'nested',
	BSON: 'binary',
	INTERVAL: 'binary',
	GEOMETRY: 'binary',
	GEOGRAPHY: 'binary',
	FILE: 'binary',
	BOOLEAN: 'words',
	INT32: 'numbers',
	INT64: 'numbers',
	FLOAT: 'numbers',
	DOUBLE: 'numbers',
	INT96: 'dates'
};

/** Every column of a table, a nested one counted once, and how it is read. */
export function columnPlans(metadata: FileMetaData): ColumnPlan[] {
	const root = parquetSchema(metadata);
	const fields = root.children;
	const names = columnNames(
		fields.map(({ element }) => element.name),
		fields.length
	);
	let leaf = 0;
	return fields.map((field, index) => {
		const plan = {
			name: names[index] ?? '',
			holds: holdsOf(field),
			leaf,
			element: withOlderNames(field.element),
			schemaPath: [root, field]
		};
		leaf += leavesOf(field);
		return plan;
	});
}

function holdsOf({ element, children }: SchemaTree): Holds {
	const isOne = children.length === 0 && element.type && element.repetition_type !== 'REPEATED';
	if (!isOne) return 'nested';
	const said = [element.logical_type?.type, element.converted_type, element.type];
	const known = said.find((word) => word !== undefined && Object.hasOwn(becomes, word));
	return becomes[known ?? ''] ?? 'binary';
}

function leavesOf({ element, children }: SchemaTree): number {
	if (children.length === 0) return element.type ? 1 : 0;
	return children.reduce((sum, child) => sum + leavesOf(child), 0);
}

/** hyparquet knows decimals and dates by the older name only. */
function withOlderNames(element: SchemaElement): SchemaElement {
	const { logical_type: logical } = element;
	if (logical?.type === 'DATE') return { ...element, converted_type: 'DATE' };
	if (logical?.type !== 'DECIMAL') return element;
	return { ...element, converted_type: 'DECIMAL', scale: logical.scale };
}
