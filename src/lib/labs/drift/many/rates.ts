import {
	formatCount,
	formatFixed,
	formatPercent,
	formatPlain,
	type FigureTable
} from '$lib/components/charts';
import {
	alarmRules,
	type AlarmRule,
	type ManyReading,
	type Measured,
	type Theory
} from '$lib/simulation/drift';
import { meanCount, ruleName } from './rule-words.ts';

/** A rate of every rule, as one strip shows it. */
export type Rate = {
	readonly title: string;
	readonly rows: readonly {
		readonly rule: AlarmRule;
		readonly name: string;
		readonly measured: Measured;
		readonly theory: Theory | undefined;
	}[];
	/** The level that bounds this rate for rules that correct. */
	readonly line?: number;
};

const short: Partial<Record<AlarmRule, string>> = { none: 'Uncorrected' };

/** The rates worth comparing: without drift one, with it three. */
export function ratesOf({ record, theory, world }: ManyReading): Rate[] {
	const rowsOf = (
		pick: (rule: AlarmRule) => { measured: Measured | undefined; theory: Theory | undefined }
	) =>
		alarmRules.flatMap((rule) => {
			const { measured, theory: form } = pick(rule);
			const name = short[rule] ?? ruleName(rule, world);
			return measured ? [{ rule, name, measured, theory: form }] : [];
		});
	const pages: Rate = {
		title: 'Quiet days on which it pages you',
		rows: rowsOf((rule) => ({ measured: record[rule].pages, theory: theory[rule].pages })),
		line: world.alpha
	};
	if (world.moved === 0) return [pages];
	const gone = `${formatCount(world.moved)} moved by ${formatPlain(world.effect)} sd`;
	return [
		pages,
		{
			title: `${gone}: false among what it points at`,
			rows: rowsOf((rule) => ({
				measured: record[rule].falseShare,
				theory: theory[rule].falseShare
			})),
			line: world.alpha
		},
		{
			title: `${gone}: how many of them it finds`,
			rows: rowsOf((rule) => ({ measured: record[rule].found, theory: theory[rule].found }))
		}
	];
}

/** "92.0 % ± 0.5", without the reach where it is too small to print. */
function percents({ value, low, high }: Measured): string {
	const reach = formatFixed(50 * (high - low), 1);
	return `${formatPercent(value, 1)}${reach === '0.0' ? '' : ` ± ${reach}`}`;
}

const formula = (theory: Theory | undefined) =>
	theory
		? `${theory.kind === 'at most' ? 'at most ' : ''}${formatPercent(theory.value, 1)}`
		: 'none';

/** What each rule does while nothing moves, and once something has. */
export function ruleTables(reading: ManyReading): FigureTable[] {
	return reading.world.moved > 0
		? [quietTable(reading), movedTable(reading)]
		: [quietTable(reading)];
}

function quietTable({ record, theory, world, days }: ManyReading): FigureTable {
	return {
		caption: `What each rule does on quiet days, of ${formatCount(days)}`,
		columns: ['Quiet days', 'pages you on', 'formula', 'pages a month', 'false alarms a month'],
		rows: alarmRules.map((rule) => {
			const { pages, falseAlarms } = record[rule];
			return [
				ruleName(rule, world),
				percents(pages),
				formula(theory[rule].pages),
				meanCount(30 * pages.value, 1),
				meanCount(30 * falseAlarms, 1)
			];
		})
	};
}

function movedTable({ record, theory, world, days }: ManyReading): FigureTable {
	const moved = `${formatCount(world.moved)} moved`;
	return {
		caption: `What each rule does with ${moved}, of ${formatCount(days)} days`,
		columns: [moved, 'names a quiet one', 'false among its alarms', 'formula', 'finds', 'formula'],
		rows: alarmRules.map((rule) => {
			const { anyFalse, falseShare, found } = record[rule];
			return [
				ruleName(rule, world),
				percents(anyFalse),
				percents(falseShare),
				formula(theory[rule].falseShare),
				found ? percents(found) : '–',
				formula(theory[rule].found)
			];
		})
	};
}
