import { formatCount, formatPlain } from '$lib/components/charts';
import { moneyWords } from '../one/bill-rows.ts';
import { clockWords, durationWords } from '../one/clock.ts';
import { comparing } from '../one/guards.ts';
import type { Said } from '../one/verdict.ts';
import type { DaysReading, PlanDays } from './days.ts';
import { measureOf, type Measure } from './measure.ts';
import type { ComparedDay, PlanRow } from './plan-rows.ts';

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const many = (value: number) => counts[value] ?? formatCount(value);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** `A/B test` keeps its letters. */
const inside = (name: string) => (/^.[/A-Z]/.test(name) ? name : lower(name));

/** `canary, gradual and bandit`. */
function listed(rows: readonly PlanRow[]): string {
	const names = rows.map(({ name }) => inside(name));
	const last = names.pop() ?? '';
	return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const subject = (rows: readonly PlanRow[]) =>
	rows.length > 2 ? `${many(rows.length)} plans` : upper(listed(rows));

/** All plans on one day, in words that can be said in an interview. */
export function verdict(day: ComparedDay, days: DaysReading | undefined): Said {
	const why = [causeWords(day), dayWords(day), daysWords(day, days)];
	return { ...bestWords(day), why: why.filter((text) => text !== '').join(' ') };
}

function bestWords(day: ComparedDay): Omit<Said, 'why'> {
	const { rows, state } = day;
	const measure = measureOf(state.defect);
	const refused = rows.filter(({ bill }) => bill.verdict === 'false alarm');
	if (!state.defect) {
		return {
			state: refused.length > 0 ? 'alarm' : 'steady',
			verdict:
				refused.length > 0
					? `${many(refused.length)} of nine plans refused a sound model.`
					: 'No plan refused the sound model.',
			rest: costWords(rows)
		};
	}
	return { state: 'alarm', verdict: fewestWords(measure, rows), rest: noticedWords(rows) };
}

/** What a day without a fault tells apart: what the care cost. */
function costWords(rows: readonly PlanRow[]): string {
	const byMoney = [...rows].sort((a, b) => a.value - b.value);
	const [cheapest, dearest] = [byMoney[0], byMoney.at(-1)];
	if (!cheapest || !dearest) return '';
	return `Care cost from ${moneyWords(cheapest.value)} (${inside(cheapest.name)}) to ${moneyWords(dearest.value)} (${inside(dearest.name)}).`;
}

function fewestWords(measure: Measure, rows: readonly PlanRow[]): string {
	const best = rows.filter(({ isBest }) => isBest);
	const least = best[0]?.value ?? 0;
	const most = Math.max(...rows.map(({ value }) => value));
	const worst = rows.filter(({ value }) => value === most);
	const { verb, one, many: plural, tail = '', format } = measure;
	if (best.length === rows.length) {
		return `All nine plans ${verb} ${least === 0 ? `no ${one}` : `${format(least)} ${plural}`}${tail}.`;
	}
	const said =
		least === 0
			? `${subject(best)} ${verb} no ${one}${tail}`
			: `${subject(best)} ${verb} the fewest ${plural}${tail}, ${format(least)}`;
	const most_ = worst.length > 2 ? `${lower(many(worst.length))} plans` : listed(worst);
	return `${said}; ${most_} ${least === 0 ? format(most) : `the most, ${format(most)}`}.`;
}

/** Who found out, who let it pass, and who refused a model that deserved to stay. */
function noticedWords(rows: readonly PlanRow[]): string {
	const of = (kind: PlanRow['bill']['verdict']) => rows.filter(({ bill }) => bill.verdict === kind);
	const [missed, open, refused] = [of('missed'), of('open'), of('false alarm')];
	const right = of('right');
	const stopped = right.filter(({ end }) => end === 'rolled back');
	const kept = right.filter(({ end }) => end === 'promoted');
	const some = (list: readonly PlanRow[]) =>
		list.length > 4 ? `${lower(many(list.length))} plans` : listed(list);
	const words = [
		stopped.length + missed.length > 0 ? `${lower(many(stopped.length))} of nine stopped it` : '',
		missed.length > 0 ? `${some(missed)} promoted it` : '',
		refused.length > 0 ? `${some(refused)} refused a model that was sound` : '',
		kept.length > 0
			? `${some(kept)} promoted ${refused.length > 0 ? 'it' : 'a model that was sound'}`
			: '',
		open.length > 0 ? `${some(open)} never ended` : ''
	];
	return `${upper(words.filter((text) => text !== '').join('; '))}.`;
}

/** Why the plans differ, where the numbers do not say it. */
function causeWords(day: ComparedDay): string {
	return [leakWords, blindWords, mixedWords]
		.map((words) => words(day))
		.filter((text) => text !== '')
		.join(' ');
}

const plan = ({ rows }: ComparedDay, id: PlanRow['id']) => rows.find((row) => row.id === id);

/** A leak grows with age: whoever sees it late meets a larger one. */
function leakWords(day: ComparedDay): string {
	if (day.state.defect?.kind !== 'leak') return '';
	const atOnce = plan(day, 'all-at-once');
	const careful = day.rows.filter(
		({ id, value, bill }) =>
			id !== 'all-at-once' && value > (atOnce?.value ?? Infinity) && bill.minutesToDetect > 0
	);
	const late = careful.find(({ isOwn }) => isOwn) ?? careful.sort((a, b) => b.value - a.value)[0];
	if (!atOnce || !late || !Number.isFinite(atOnce.bill.minutesToDetect)) {
		return 'A leak grows with the version’s age, not with its share.';
	}
	return `All at once was stopped after ${durationWords(atOnce.bill.minutesToDetect)}, ${inside(late.name)} after ${durationWords(late.bill.minutesToDetect)}, and did worse: a small share feeds the guard slowly, while a leak grows with the version’s age and not with its share.`;
}

/** What the guards cannot see on this day. */
function blindWords(day: ComparedDay): string {
	const { guards, defect } = day.state;
	if (guards.length === 0) return defect ? 'Nobody stands guard.' : '';
	if (measureOf(defect).one === 'sale' && !guards.some(({ kind }) => kind === 'business')) {
		return 'A guard that looks at errors or latency cannot see answers that are merely worse.';
	}
	if (!guards.every(({ kind }) => comparing.includes(kind))) return '';
	const missed = ['all-at-once', 'blue-green'] as const;
	if (!missed.every((id) => plan(day, id)?.bill.verdict === 'missed')) return '';
	return 'With everybody on the new model, a guard that compares has nobody left to compare with.';
}

function mixedWords(day: ComparedDay): string {
	const mixed = plan(day, 'interleaving');
	if (mixed?.bill.verdict !== 'missed' || measureOf(day.state.defect).one !== 'failed answer') {
		return '';
	}
	return 'A mixed answer is no model’s own: interleaving cannot tell whose error it was.';
}

function dayWords({ state, requests, minutes }: ComparedDay): string {
	const from = clockWords(state.startHour, 0, true);
	return `One day: ${formatCount(requests)} requests from ${from}, ${durationWords(minutes)} at ${formatPlain(state.perSecond)} a second on average, seed ${formatPlain(state.seed)}.`;
}

function daysWords(day: ComparedDay, days: DaysReading | undefined): string {
	if (!days) return 'One day is one day: “20 days” below says how much of that was chance.';
	return day.state.defect ? harmOnDays(day, days) : wrongOnDays(day, days);
}

/** How often the most and the least careful plan were wrong about a sound model. */
function wrongOnDays({ rows }: ComparedDay, { days, plans }: DaysReading): string {
	const wrong = plans.map(({ right }) => days - right);
	const at = (value: number) => {
		const found = wrong.indexOf(value);
		return `${inside(rows[found]?.name ?? '')} was wrong or unfinished on ${value}`;
	};
	return `On ${days} days ${at(Math.max(...wrong))}, ${at(Math.min(...wrong))}.`;
}

/** Today's best and worst plan on all days. */
function harmOnDays({ rows, state }: ComparedDay, { days, plans }: DaysReading): string {
	const { format, head } = measureOf(state.defect);
	const range = ({ least, most }: PlanDays) =>
		least === most ? `always ${format(least)}` : `${format(least)} to ${format(most)}`;
	const told = (at: number) => {
		const [row, found] = [rows[at], plans[at]];
		return row && found ? `${inside(row.name)} ${range(found)}` : '';
	};
	const values = rows.map(({ value }) => value);
	const best = values.indexOf(Math.min(...values));
	const worst = values.indexOf(Math.max(...values));
	const wins = `no plan did better than ${inside(rows[best]?.name ?? '')} on ${plans[best]?.wins ?? 0}`;
	return `On ${days} days, ${head.toLowerCase()}: ${told(best)}, ${told(worst)}; ${wins}.`;
}
