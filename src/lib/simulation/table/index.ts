/**
 * A reader's own table: typed columns, the rules by which cells become numbers, dates and
 * categories, and how rows are parted into a reference and a current side.
 * Never here: files, text encodings, a CSV parser (workers has them), statistics of its own.
 */

export { columnNames } from './column-names.ts';
export { hasHeader } from './has-header.ts';
export type { DecimalMark } from './parse-number.ts';
export { pickDecimalMark } from './pick-decimal-mark.ts';
export { delimiters, pickDelimiter, usualWidth, type Delimiter } from './pick-delimiter.ts';
export { quoted } from './quoted.ts';
export { splitTable, type Split } from './split-table.ts';
export type { Moment, Period, SplitRule } from './split-sides.ts';
export { TableBuilder, type TableShape } from './table-builder.ts';
export { isTableError, TableError, type TableErrorCode } from './table-error.ts';
export {
	columnNamed,
	type CategoryColumn,
	type Column,
	type DateColumn,
	type NumberColumn,
	type Table,
	type TextColumn
} from './table.ts';

// Columns of a file that says what they are
export type { FinishedColumn } from './finish-column.ts';
export { finishTable } from './finish-table.ts';
export { TypedNumbers } from './typed-numbers.ts';
export { TypedWords } from './typed-words.ts';
export { listed } from './whole-table.ts';

// The whole table
export { judgeReport } from './report/judge-report.ts';
export type { Correction, Judged, JudgedReport, Rule } from './report/judge-report.ts';
export { outlineOf } from './report/outline-of.ts';
export type {
	ColumnReport,
	JointReport,
	LabelReport,
	LeftOut,
	LeftOutReason,
	MissingReport,
	NumberReport,
	PerSide,
	SmallPicture,
	TableReport
} from './report/report.ts';
export { pairBySplit, pairOfTables, type TablePair } from './report/table-pair.ts';
export { tableReport } from './report/table-report.ts';
