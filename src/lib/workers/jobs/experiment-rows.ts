import {
	tallyUsers,
	type Labelled,
	type TalliedUsers,
	type UserRows
} from '../../simulation/experiment/index.ts';
import { columnNamed, quoted, TableError, type Table } from '../../simulation/table/index.ts';
import type { Steps } from '../job.ts';
import { asRefused } from '../refused-error.ts';

/** Which columns of a table hold what. */
export interface RowsQuestion {
	readonly table: Table;
	readonly arm: string;
	/** The word in the column of the arm that means the control. */
	readonly control: string;
	readonly metric: string;
	readonly before?: string;
	readonly segment?: string;
	readonly time?: string;
}

/** Adds up a table of users; throws TableError or RefusedError with a sentence. */
export const createJob = () => tallyTable;

function* tallyTable(question: RowsQuestion): Steps<TalliedUsers> {
	const { table, control, before, segment, time } = question;
	const arm = wordsOf(table, question.arm);
	const at = arm.labels.indexOf(control);
	const rows: UserRows = {
		arm,
		control: at,
		metric: numbersOf(table, question.metric, 'number'),
		...(before === undefined ? {} : { before: numbersOf(table, before, 'number') }),
		...(segment === undefined ? {} : { segment: wordsOf(table, segment) }),
		...(time === undefined ? {} : { time: numbersOf(table, time, 'date') })
	};
	try {
		return yield* tallyUsers(rows);
	} catch (error) {
		throw asRefused(error);
	}
}

function numbersOf(table: Table, name: string, kind: 'number' | 'date'): Float64Array {
	const column = columnNamed(table, name);
	if (column.kind === kind) return column.values;
	const wanted = kind === 'number' ? 'numbers' : 'dates';
	throw new TableError('wrong-kind', `The column ${quoted(name)} holds no ${wanted}.`);
}

/** Words as they are; few different numbers, as 0 and 1, become words. */
function wordsOf(table: Table, name: string): Labelled {
	const column = columnNamed(table, name);
	if (column.kind === 'category') return column;
	if (column.kind !== 'number' || column.distinct > 50) {
		throw new TableError('wrong-kind', `The column ${quoted(name)} holds no names of groups.`);
	}
	const known = new Map<number, number>();
	const codes = Int32Array.from(column.values, (value) => {
		if (Number.isNaN(value)) return -1;
		if (!known.has(value)) known.set(value, known.size);
		return known.get(value) as number;
	});
	return { codes, labels: [...known.keys()].map(String) };
}
