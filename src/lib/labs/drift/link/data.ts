import type { SplitRule } from '$lib/simulation/table';
import type { DataChoice } from '../data/data-choice.ts';
import { LinkProblem, escapeText, quote, readNumber, readText, readWhole } from '$lib/labs/shell';

type Value = string | number;
type Period = Extract<SplitRule, { by: 'date' }>['reference'];

const longestName = 200;
const listMark = '*';

/** `seattle%2Dweather.temp_max.v.season.winter.summer`: data set, column, and how it is split. */
export function writeData({ dataset, column, split }: DataChoice): string {
	return [escapeText(dataset), escapeText(column), ...writeSplit(split)].join('.');
}

/** `v.season.winter.summer`, `t.date.2014-01-01*2015-01-01.…`, `r.500`. */
export function writeSplit(split: SplitRule): string[] {
	if (split.by === 'row') return ['r', `${split.count}`];
	if (split.by === 'date') {
		return ['t', escapeText(split.column), ...[split.reference, split.current].map(writePeriod)];
	}
	const lists = [split.reference, ...(split.current ? [split.current] : [])];
	return ['v', escapeText(split.column), ...lists.map(writeValues)];
}

const writePeriod = ({ from, to }: Period) =>
	[from, to].map((moment) => (moment === undefined ? '' : escapeText(`${moment}`))).join(listMark);

/** A number carries a leading `!`, so that it comes back as one. */
const writeValues = (values: readonly Value[]) =>
	values
		.map((value) => (typeof value === 'number' ? `!${escapeText(`${value}`)}` : escapeText(value)))
		.join(listMark);

export function readData(text: string): DataChoice {
	const [dataset = '', column = '', ...split] = text.split('.');
	return {
		dataset: readText(dataset, 'data set', 60),
		column: readText(column, 'column', longestName),
		split: readSplit(split)
	};
}

/** The way of `writeSplit` back, by its parts. */
export function readSplit([how, first = '', second = '', third]: readonly string[]): SplitRule {
	const column = () => readText(first, 'column', longestName);
	if (how === 'r') {
		return { by: 'row', count: readWhole(first, 'row', { min: 1, max: 1_000_000 }) };
	}
	if (how === 't') {
		const [reference, current] = [readPeriod(second), readPeriod(third ?? '')];
		return { by: 'date', column: column(), reference, current };
	}
	if (how === 'v') {
		const current = third === undefined ? {} : { current: readValues(third) };
		return { by: 'value', column: column(), reference: readValues(second), ...current };
	}
	throw new LinkProblem(`“${quote(how)}” is not a way to split rows that this lab knows.`);
}

function readPeriod(text: string): Period {
	const [from = '', to = ''] = text.split(listMark);
	const moment = (part: string) => readText(part, 'date', 30);
	return {
		...(from === '' ? {} : { from: moment(from) }),
		...(to === '' ? {} : { to: moment(to) })
	};
}

function readValues(text: string): Value[] {
	return text.split(listMark).map((part) => {
		if (!part.startsWith('!')) return readText(part, 'value', longestName);
		const number = readText(part.slice(1), 'value', longestName);
		return readNumber(number, 'value', { min: -1e300, max: 1e300 });
	});
}
