import { formatCount, formatP, keepUnits } from '$lib/components/charts';
import type { JudgeMap, JudgeReadings, KayentaReading } from '$lib/simulation/rollout';
import { intervalCount, type JudgeState } from './state.ts';
import { printRatio, printShift } from './units.ts';

type Said = { state: 'alarm' | 'steady' | 'unknown'; verdict: string; rest: string; why: string };

/** What the judge decides, in words that can be said in an interview. */
export function verdict(readings: JudgeReadings, state: JudgeState): Said {
	const { kayenta, rings } = readings;
	return {
		state: rings.kayenta ? 'alarm' : 'steady',
		verdict: keepUnits(headline(kayenta, readings.meanRatio, state)),
		rest: keepUnits(besideWords(readings, state)),
		why: keepUnits(whyWords(kayenta, state))
	};
}

function headline({ classification }: KayentaReading, ratio: number, state: JudgeState): string {
	const much = muchWords(ratio, state);
	if (classification === 'Pass') return `Pass: Kayenta lets a canary through with ${much}.`;
	const though = classification === 'Low' ? ', though that is better' : '';
	return `${classification}: Kayenta stops a canary with ${much}${though}.`;
}

/** `62 times as many errors`, `2.5 % more latency`. */
function muchWords(ratio: number, { metric }: JudgeState): string {
	if (Number.isNaN(ratio)) return 'errors where one side has none';
	const text = printRatio(ratio);
	if (metric === 'latency') return `${text} latency`;
	return `${text.replace('as much', 'as many').replace('less', 'fewer')} errors`;
}

/** What the other judge makes of the same points. */
export function besideWords({ rings, pooled }: JudgeReadings, state: JudgeState): string {
	const does = rings[state.beside] ? 'stops it' : 'lets it through';
	const also = rings[state.beside] === rings.kayenta ? ', too' : '';
	if (state.beside === 'kayenta-effect') {
		return `With an effect size of ${state.allowedIncrease} Kayenta ${does}${also}.`;
	}
	const test = state.metric === 'errors' ? 'The pooled test' : 'The test of means';
	const and =
		state.beside === 'pooled-effect' ? ` with an effect size of ${state.allowedIncrease}` : '';
	return `${test}${and} ${does}${also}: p ${pText(pooled.pValue)}.`;
}

const pText = (p: number) => {
	const text = formatP(p);
	return text.startsWith('<') ? text : `= ${text}`;
};

function whyWords(kayenta: KayentaReading, state: JudgeState): string {
	const { shift, bound, reason, classification } = kayenta;
	if (!shift) return untested(reason);
	const [low, high] = [printShift(shift.lower, state), printShift(shift.upper, state)];
	const pairs = shift.differences.length;
	const interval = `The 98 % interval of the shift runs from ${low} to ${high}: the ${ordinal(shift.rank)} smallest and the ${ordinal(shift.rank)} largest of ${formatCount(pairs)} differences.`;
	const line = `a quarter of the shift itself, ${printShift(bound, state)}`;
	if (classification !== 'Pass') {
		return `${interval} It lies wholly beyond ${line}. How large the shift is against the baseline is not asked.`;
	}
	return `${interval} To fail, it would have to lie wholly beyond ${line}.${blind(state)}`;
}

/** Why points that were spoilt do not count. */
function blind(state: JudgeState): string {
	const { worse, times, moved } = state;
	if (moved.length > 0 || times < 3 || worse === 0 || worse === intervalCount) return '';
	const left = intervalCount - worse;
	return ` The ${left === 1 ? 'one sound interval alone gives' : `${left} sound intervals alone give`} ${formatCount(left * intervalCount)} differences about 0, and the more the others are off, the higher the line.`;
}

function untested(reason: KayentaReading['reason']): string {
	if (reason === 'identical') return 'Both sides hold the same values: nothing is tested.';
	return 'All values of both sides are the same: nothing is tested.';
}

export function ordinal(n: number): string {
	const tens = n % 100;
	const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${ending}`;
}

/** The picture in one sentence, for those who hear it. */
export function stripWords({ kayenta, meanRatio }: JudgeReadings, state: JudgeState): string {
	return keepUnits(
		`Ten intervals of a baseline and of a canary. The canary has ${muchWords(meanRatio, state)}. Kayenta’s class: ${kayenta.classification}.`
	);
}

/** What the map shows for a hundredfold and for a tenth. */
export function mapWords({ times, rings }: JudgeMap, { beside, metric }: JudgeState): string {
	const row = (by: number) => {
		const place = times.reduce(
			(best, value, i) => (Math.abs(value - by) < Math.abs((times[best] ?? 0) - by) ? i : best),
			0
		);
		return rings[place] ?? [];
	};
	const from = (by: number, judge: 'kayenta' | typeof beside) => {
		const least = row(by).findIndex((who) => who[judge]);
		return least < 0 ? 'at no number' : `from ${least} of ten`;
	};
	const other = {
		'kayenta-effect': 'with an effect size',
		pooled: metric === 'errors' ? 'the pooled test' : 'the test of means',
		'pooled-effect': `${metric === 'errors' ? 'the pooled test' : 'the test of means'} with an effect size`
	}[beside];
	return keepUnits(
		`Intervals a hundredfold worse: Kayenta stops ${from(100, 'kayenta')}, ${other} ${from(100, beside)}. A tenth worse: Kayenta ${from(1.1, 'kayenta')}, ${other} ${from(1.1, beside)}.`
	);
}
