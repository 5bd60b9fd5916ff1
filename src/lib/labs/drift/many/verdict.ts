import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import {
	columnsToRing,
	type AlarmRule,
	type ManyReading,
	type ManyWorld,
	type RuleRecord
} from '$lib/simulation/drift';
import { dayShare, meanCount, ruleName, shareWords } from './rule-words.ts';
import { worstDay } from './worst-day.ts';

type Said = { state: 'alarm' | 'steady' | 'unknown'; verdict: string; rest: string; why: string };

/** Pages on more quiet days than this are an alarm about the rule itself. */
const tooOften = 0.1;
/** A rule that finds less than this share of what moved sleeps through it. */
const asleep = 0.2;
/** A shift, in standard deviations, that nobody would see. */
const slight = 0.05;

/** The counted days in words that can be said in an interview. */
export function verdict(reading: ManyReading, rule: AlarmRule): Said {
	return {
		state: stateOf(reading.record[rule]),
		verdict: pagesWords(reading, rule),
		rest: foundWords(reading, rule),
		why: `${rateWords(reading)} ${assumptions(reading.world)} ${catchWords(reading, rule)}`.trim()
	};
}

function stateOf({ pages, found }: RuleRecord): Said['state'] {
	if (pages.value > tooOften) return 'alarm';
	return found && found.value < asleep ? 'unknown' : 'steady';
}

const features = (count: number) => `${formatCount(count)} quiet feature${count === 1 ? '' : 's'}`;
const pageWord = (count: number) => (count === 1 ? 'pages' : 'page');

function pagesWords({ record, world }: ManyReading, rule: AlarmRule): string {
	const { none, [rule]: chosen } = record;
	const open = `${features(world.features)} at p < ${formatPlain(world.alpha)} ${pageWord(world.features)} you on ${dayShare(none.pages.value)} of days`;
	if (rule === 'none') return `${open}.`;
	const name = rule === 'share' ? `a rule of ${shareWords(world.share)}` : ruleName(rule, world);
	return `${open}; ${name} on ${dayShare(chosen.pages.value)}.`;
}

function foundWords({ record, world }: ManyReading, rule: AlarmRule): string {
	const { found, falseAlarms, rings } = record[rule];
	if (!found) {
		return rule === 'none'
			? `That is ${meanCount(30 * falseAlarms, 30)} false alarms a month.`
			: 'Nothing has moved: whatever rings is false.';
	}
	const { moved, effect } = world;
	const all = moved === world.features ? 'all ' : '';
	const when = `When ${all}${formatCount(moved)} move${moved === 1 ? 's' : ''} by ${formatPlain(effect)} sd,`;
	if (rule === 'share') return `${when} it rings on ${dayShare(rings.value)}.`;
	const who = rule === 'none' ? 'it' : ruleName(rule, world);
	const count = found.value < 0.005 ? 'none' : meanCount(found.value * moved, moved);
	return `${when} ${who} finds ${count} of ${moved === 1 ? 'it' : 'them'}.`;
}

function rateWords({ record, days, theory }: ManyReading): string {
	const { value, low, high } = record.none.pages;
	const formula = theory.none.pages;
	const reach = 50 * (high - low);
	const width = reach < 0.1 ? 'less than 0.1' : formatFixed(reach, 1);
	const beside = formula
		? `, where the formula says ${formula.kind === 'at most' ? 'at most ' : ''}${formatPercent(formula.value, 1)}`
		: '';
	return `Counted over ${formatCount(days)} days: ${formatPercent(value, 1)}, give or take ${width}${beside}.`;
}

function assumptions({ rows, test, links, rho }: ManyWorld): string {
	const asked = test === 'mean' ? 'a z test of each mean' : 'KS on each feature';
	const apart = {
		none: 'features that know nothing of each other',
		'one cause': `features that share a cause, any two correlated ${formatPlain(rho)}`,
		neighbours: `neighbours correlated ${formatPlain(rho)}`
	};
	return `${formatCount(rows)} rows a side, ${asked}, ${apart[links]}.`;
}

/** What the chosen rule's number does not say by itself: the first of these that holds. */
function catchWords(reading: ManyReading, rule: AlarmRule): string {
	return (
		shareCatch(reading, rule) ??
		rowsCatch(reading, rule) ??
		clumpCatch(reading, rule) ??
		falseCatch(reading, rule) ??
		''
	);
}

/** A share of the columns cannot be reached by fewer. */
function shareCatch({ world }: ManyReading, rule: AlarmRule): string | undefined {
	const missing = columnsToRing(world) - world.moved;
	if (rule !== 'share' || world.moved === 0 || missing <= 0) return undefined;
	return `It needs ${formatCount(columnsToRing(world))} columns below the line, and ${formatCount(world.moved)} have moved: however far they go, it waits for ${formatCount(missing)} false alarm${missing === 1 ? '' : 's'} on the same day.`;
}

/** With enough rows anything is found. */
function rowsCatch({ record, world }: ManyReading, rule: AlarmRule): string | undefined {
	const found = record[rule].found?.value ?? 0;
	if (world.effect > slight || found < 0.5) return undefined;
	return `A correction guards against chance, and ${formatPlain(world.effect)} sd at ${formatCount(world.rows)} rows is no chance. Whether it matters, only a distance can say.`;
}

function clumpCatch(reading: ManyReading, rule: AlarmRule): string | undefined {
	const { links, moved } = reading.world;
	if (rule !== 'none' || links === 'none' || moved > 0) return undefined;
	return `Correlation takes no alarm away: they come in clumps, and one quiet day in a hundred has ${worstDay(reading)} or more.`;
}

/** How much of what it points at is quiet, once something has moved. */
function falseCatch({ record, world }: ManyReading, rule: AlarmRule): string | undefined {
	if (world.moved === 0 || world.moved === world.features) return undefined;
	const { anyFalse, falseShare } = record[rule];
	if (rule === 'none') return `Of what it points at then, ${dayShare(falseShare.value)} is quiet.`;
	if (rule !== 'benjamini-hochberg') return undefined;
	return `On ${dayShare(anyFalse.value)} of those days it points at some quiet feature, yet only ${formatPercent(falseShare.value, 1)} of what it points at is quiet: that share is what it promises.`;
}
