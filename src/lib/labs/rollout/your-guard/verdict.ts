import { formatCount, formatPlain, keepUnits } from '$lib/components/charts';
import type { DraftMetric, GuardReading } from '$lib/manifests';
import { chanceWords, countWords, halfStopped, oddsOf, rateWords, timeWords } from './words.ts';

type Said = { state: 'alarm' | 'steady' | 'unknown'; verdict: string; rest: string; why: string };

/** Stopping more healthy releases than this is an alarm about the guard itself. */
const tooOften = 0.1;
/** Stopping fewer broken ones than this, too. */
const tooSeldom = 0.8;

/** What the guard does, as one would say it in an interview. */
export function verdict(reading: GuardReading, metrics: readonly DraftMetric[]): Said {
	const [broken, healthy] = [oddsOf(reading.odds.broken), oddsOf(reading.odds.healthy)];
	const { stopped } = broken.fates;
	const isRight = healthy.fates.stopped <= tooOften && stopped >= tooSeldom;
	return {
		state: isRight ? 'steady' : 'alarm',
		verdict: keepUnits(
			`This guard stops a release that ${defectWords(reading)} in ${chanceWords(stopped)} of runs${withinWords(reading)}, and a healthy one in ${chanceWords(healthy.fates.stopped)}.`
		),
		rest: restWords(reading),
		why: keepUnits([howWords(reading), ...catches(reading, metrics)].join(' '))
	};
}

/** What is wrong with the broken release, as far as it differs from the healthy one. */
function defectWords({ question: { world } }: GuardReading): string {
	const { errorRate, p99Ms } = world;
	const fails = `fails ${rateWords(errorRate.broken)} of requests`;
	const isSlow = p99Ms.broken !== p99Ms.healthy;
	const slow = `has a P99 of ${formatCount(p99Ms.broken)} ms`;
	if (!isSlow) return fails;
	return errorRate.broken === errorRate.healthy ? slow : `${fails} and ${slow}`;
}

function withinWords({ odds }: GuardReading): string {
	const half = halfStopped(oddsOf(odds.broken));
	return Number.isNaN(half) ? '' : `, half of them within ${timeWords(half)}`;
}

function restWords({ odds }: GuardReading): string {
	const { errors } = oddsOf(odds.broken);
	return `By then the broken one has failed ${countWords(errors)} requests on average.`;
}

function howWords({ odds, question: { world } }: GuardReading): string {
	const traffic = `${formatPlain(world.perSecond)} requests a second, at random`;
	const { broken, healthy } = odds;
	const counted = `counted over ${formatCount(healthy.runs)} releases of each kind: ${chanceWords(broken.counted.fates.stopped)} and ${chanceWords(healthy.counted.fates.stopped)}`;
	if (broken.formula && healthy.formula) return `By formula, for ${traffic}; ${counted}.`;
	return `No formula reaches this guard, so it is ${counted}, for ${traffic}.`;
}

/** What the numbers do not say by themselves. */
function catches(reading: GuardReading, metrics: readonly DraftMetric[]): string[] {
	const { healthy, broken } = reading.odds;
	const returns = reading.question.world.returns;
	const unread = metrics.filter(({ name, measure }) => !measure && !Object.hasOwn(returns, name));
	const paused = Math.max(oddsOf(broken).fates.paused, oddsOf(healthy).fates.paused);
	const open = Math.max(
		oddsOf(broken).fates['still running'],
		oddsOf(healthy).fates['still running']
	);
	return [
		...unread.map(
			({ name }) => `“${name.slice(0, 40)}” is left out until you say what it returns.`
		),
		metrics.length === 0 ? 'No metric is looked at, so nothing is ever stopped.' : '',
		paused > 0.001 ? `Up to ${chanceWords(paused)} end inconclusive and wait for a person.` : '',
		open > 0.001 ? `Up to ${chanceWords(open)} are still running after a week.` : ''
	].filter((sentence) => sentence !== '');
}
