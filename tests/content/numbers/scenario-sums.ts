import type { ScenarioDocument } from '../../../src/lib/content/index.ts';
import {
	ksTestFromGap,
	psi,
	twoProportionTest,
	wilsonInterval
} from '../../../src/lib/stats/index.ts';

/** What does not hold in a document; empty where all does. */
export const complaintsOf = (document: ScenarioDocument): string[] =>
	document.sums.flatMap((sum) => {
		const found = rules.find(([form]) => form.test(sum));
		if (!found) return [`${document.id}: nothing knows “${sum}”`];
		const [form, hold] = found;
		const parts = (form.exec(sum) ?? []).slice(1);
		return hold(document, parts).map((problem) => `${document.id}: ${sum}: ${problem}`);
	});

type Rule = (document: ScenarioDocument, parts: string[]) => string[];

/** 1,824 or −0.4 % as a number; NaN for what is none. */
export const numberIn = (cell: string): number =>
	Number.parseFloat(
		cell
			.replace(/,(?=\d{3})/g, '')
			.replace('−', '-')
			.replace(/^[<>+] ?/, '')
	);

const decimalsOf = (cell: string): number => /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
const isTotal = (row: readonly string[]) => /^(?:All|Total|Mean)\b/.test(row[0] ?? '');

function column({ columns, rows }: ScenarioDocument, name: string): string[] {
	const at = columns.indexOf(name.trim());
	if (at < 0) throw new Error(`There is no column “${name}”.`);
	return rows.map((row) => row[at] ?? '');
}

/** Says where a printed cell is not the value, at the cell’s own decimals. */
function differs(cell: string, value: number): string[] {
	const right = value.toFixed(decimalsOf(cell));
	return Number(right) === numberIn(cell) ? [] : [`${cell} should be ${right}`];
}

const scaleOf = (cell: string) => (cell.includes('%') ? 100 : 1);

const share: Rule = (document, [name = '', top = '', bottom = '']) => {
	const [tops, bottoms] = [column(document, top), column(document, bottom)];
	return column(document, name).flatMap((cell, i) => {
		const value = numberIn(tops[i] ?? '') / numberIn(bottoms[i] ?? '');
		return Number.isNaN(numberIn(cell)) ? [] : differs(cell, scaleOf(cell) * value);
	});
};

const difference: Rule = (document, [name = '', first = '', second = '']) => {
	const [firsts, seconds] = [column(document, first), column(document, second)];
	return column(document, name).flatMap((cell, i) =>
		differs(cell, numberIn(firsts[i] ?? '') - numberIn(seconds[i] ?? ''))
	);
};

const rising: Rule = (document, [names = '']) => {
	const columns = names.split('<=').map((name) => column(document, name).map(numberIn));
	return document.rows.flatMap((row, i) => {
		const values = columns.map((cells) => cells[i] ?? Number.NaN);
		return values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))
			? []
			: [`${row.join(' | ')} does not rise`];
	});
};

function parts(document: ScenarioDocument, name: string): { total: string; others: number[] } {
	const cells = column(document, name);
	const at = document.rows.findIndex(isTotal);
	return { total: cells[at] ?? '', others: cells.filter((_, i) => i !== at).map(numberIn) };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const addsUp: Rule = (document, [name = '']) => {
	const { total, others } = parts(document, name);
	return differs(total, sumOf(others));
};

const averaged: Rule = (document, [name = '']) => {
	const { total, others } = parts(document, name);
	return Math.abs(sumOf(others) / others.length - numberIn(total)) <= 0.5 ? [] : [total];
};

const whole: Rule = (document, [name = '']) => {
	const sum = sumOf(parts(document, name).others);
	return Math.abs(sum - 100) < 0.051 ? [] : [`they add up to ${sum}`];
};

const within: Rule = (document, [name = '', range = '', word = 'within']) => {
	const ranges = column(document, range);
	const words = document.columns.includes('Verdict') ? column(document, 'Verdict') : [];
	return column(document, name).flatMap((cell, i) => {
		const [low = 0, high = 0] = (ranges[i] ?? '').split('–').map(numberIn);
		const isWithin = numberIn(cell) >= low && numberIn(cell) <= high;
		const said = words[i] ?? word;
		return isWithin === (said === 'within') ? [] : [`${cell} in ${ranges[i]} is not “${said}”`];
	});
};

const psiOf: Rule = (document, [first = '', second = '']) => {
	const shares = (name: string) => {
		const { others } = parts(document, name);
		return others.map((value) => value / sumOf(others));
	};
	const printed = /PSI (?:of the bins )?(\d[\d.]*\d)/.exec(document.note)?.[1] ?? 'no PSI';
	return differs(printed, psi(shares(first), shares(second)).psi);
};

const pWords = (p: number, cell: string) =>
	cell.startsWith('<') ? (p < numberIn(cell) ? [] : [`${cell} is ${p}`]) : differs(cell, p);

const ksOf: Rule = (document, [name = '', size = '', n = '']) => {
	const rows = Number(n);
	return column(document, name).flatMap((cell, i) => {
		const gap = Math.round(numberIn(column(document, size)[i] ?? '') * rows) * rows;
		return pWords(ksTestFromGap(rows, rows, { gap, location: 0 }, 'asymptotic').pValue, cell);
	});
};

const wilson: Rule = (document, [name = '', hits = '', all = '']) => {
	const [tops, bottoms] = [column(document, hits), column(document, all)];
	return column(document, name).flatMap((cell, i) => {
		const interval = wilsonInterval(numberIn(tops[i] ?? ''), numberIn(bottoms[i] ?? ''));
		const ends = cell.split('–');
		return ends.flatMap((end, at) => differs(end, 100 * (interval[at] ?? 0)));
	});
};

const twoShares: Rule = (document, [name = '', args = '']) => {
	const [hitsA, allA, hitsB, allB] = args
		.split(';')
		.map((arg) => column(document, arg).map(numberIn));
	return column(document, name).flatMap((cell, i) =>
		cell === '–'
			? []
			: pWords(
					twoProportionTest(hitsA?.[i] ?? 0, allA?.[i] ?? 0, hitsB?.[i] ?? 0, allB?.[i] ?? 0)
						.pValue,
					cell
				)
	);
};

const rules: readonly (readonly [form: RegExp, rule: Rule])[] = [
	[/^PSI = psi\((.+); (.+)\)$/, psiOf],
	[/^(.+) = ks\((.+); (\d+)\)$/, ksOf],
	[/^(.+) = wilson\((.+); (.+)\)$/, wilson],
	[/^(.+) = twoShares\((.+)\)$/, twoShares],
	[/^(.+) = (.+) \/ (.+)$/, share],
	[/^(.+) = (.+) − (.+)$/, difference],
	[/^(.+<=.+)$/, rising],
	[/^(.+) add up$/, addsUp],
	[/^(.+) are averaged$/, averaged],
	[/^(.+) is whole$/, whole],
	[/^(.+) within (.+)$/, within]
];
