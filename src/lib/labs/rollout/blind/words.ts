import { formatCount, formatP, formatPercent, formatPlain } from '$lib/components/charts';
import {
	clearBelow,
	comparisons,
	type BlindView,
	type Debrief,
	type Evidence,
	type ReleasePicture
} from '$lib/simulation/rollout';
import type { Defect } from '$lib/simulation/traffic';
import { totalOf, type PlayedRound } from '$lib/state/blind-scores.svelte';
import { clockWords, durationWords } from '../one/clock.ts';
import { rateWords, shareWords } from '../one/rate-words.ts';
import { windowAt } from '../one/segment-rows.ts';

type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

const timesWords = (value: number) => `${formatPlain(value)}\u00a0times`;
const pWords = (p: number) =>
	formatP(p).startsWith('<') ? `p ${formatP(p)}` : `p = ${formatP(p)}`;

/** What the dashboard says while it can still be decided. */
export function liveWords(picture: ReleasePicture, minute: number, number: number): Said {
	const { fresh, control, sums, startHour, segments } = picture;
	const last = windowAt(picture, minute);
	const total = (list: Float64Array) =>
		segments.reduce((sum, _, s) => sum + (list[last * segments.length + s] ?? 0), 0);
	const [asked, failed] = [total(sums.freshRequests), total(sums.freshErrors)];
	const old = rateWords(total(sums.controlErrors) / total(sums.controlRequests));
	const share = picture.splits.findLast((split) => split.minute < minute)?.fresh ?? 0;
	const p99 = (series: typeof fresh) => `${formatCount(series.slow[last] ?? NaN)}\u00a0ms`;
	const won = (series: typeof fresh) => formatPercent(series.conversion[last] ?? NaN, 2);
	return {
		state: 'unknown',
		verdict: `Round ${number} of 10, ${clockWords(startHour, minute, false)}: promote, hold or roll back?`,
		rest: `The new model has ${shareWords(share)} of the traffic; ${formatCount(failed)} of its ${formatCount(asked)} answers failed, ${rateWords(failed / asked)} against ${old}.`,
		why: `Its slowest 1 % took ${p99(fresh)} in the last ten minutes, ${share < 1 ? `the old model’s ${p99(control)}` : 'and the old model answers no more'}. Of its answers ${won(fresh)} converted, of the old model’s ${won(control)}. Is it sound? Half of the hidden models are.`
	};
}

/** What all ten came to, when they are opened again. */
export function overWords(rounds: readonly PlayedRound[]): Said {
	const { wrong, refused, missed, hurt } = totalOf(rounds, 'you');
	const sheet = totalOf(rounds, 'sheet');
	return {
		state: wrong > sheet.wrong ? 'alarm' : 'steady',
		verdict: `Ten rounds are over: ${10 - wrong} right, ${formatCount(hurt)} answers spoilt.`,
		rest: `You refused ${refused} good and let ${missed} bad ones out; the sheet’s guard ${sheet.refused} and ${sheet.missed}.`,
		why: 'These ten count once. Copy the link for a friend, or play ten new ones.'
	};
}

/** What it was, when the round is over. */
export function debriefWords({ picture }: BlindView, debrief: Debrief): Said {
	const { you } = debrief;
	return {
		state: you.refused || you.missed ? 'alarm' : 'steady',
		verdict: `It was ${debrief.sound ? 'sound' : 'broken'}, and ${endWords(debrief)}.`,
		rest: faultWords(debrief.defect, picture.segments),
		why: `${showedWords(debrief, picture)} ${sureWords(debrief, picture)} ${hurtWords(debrief)}`.trim()
	};
}

function endWords({ you, sound }: Debrief): string {
	const after = durationWords(you.minute);
	if (you.end === 'rolled back')
		return `you ${sound ? 'refused it' : 'sent it back'} after ${after}`;
	if (you.end === 'promoted') return `it was promoted after ${after}`;
	return `you held it until the end, after ${after}`;
}

type Kind = Defect['kind'];
type Names = readonly string[];

/** Each fault that a round may hide, with its size. */
const faults: {
	readonly [K in Kind]?: (one: Extract<Defect, { kind: K }>, names: Names) => string;
} = {
	'segment-crash': ({ segment, errorRate }, names) =>
		`In the segment ${names[segment]}, ${rateWords(errorRate)} of its answers failed.`,
	leak: ({ afterHours, errorRatePerHour }) =>
		`A leak: from ${afterHours > 0 ? `hour ${formatPlain(afterHours)}` : 'the start'} on, its errors grew by ${rateWords(errorRatePerHour)} an hour.`,
	'slow-at-peak': ({ above, times }) =>
		`Above ${timesWords(above)} the mean load its answers took ${timesWords(times)} as long.`,
	'slow-tail': ({ times }) =>
		`The slowest fiftieth of its answers took ${timesWords(times)} as long; the rest was as before.`,
	quality: ({ loss }) => `No error, worse answers: it converted ${rateWords(loss)} less.`,
	'skewed-feature': ({ segment, loss }, names) =>
		`A feature computed otherwise in serving: in the segment ${names[segment]} it converted ${rateWords(loss)} less.`,
	'cold-cache': ({ times, minutes }) =>
		`Only its cache was cold: ${timesWords(times)} slower for ${durationWords(minutes)}, then as good as the old model.`
};

/** The fault in one sentence, with its size. */
export function faultWords(defect: Defect | undefined, segments: Names): string {
	if (!defect) return 'Nothing was wrong with it.';
	const say = faults[defect.kind] as ((one: Defect, names: Names) => string) | undefined;
	return say?.(defect, segments) ?? '';
}

/** Where a comparison stood on the screen. */
export function placeWords({ what, segment = 0 }: Evidence, segments: readonly string[]): string {
	const places = {
		errors: 'failed answers, second strip',
		segment: `failed answers in the segment ${segments[segment] ?? ''}, in the table`,
		latency: 'the slowest 1 %, third strip',
		conversion: 'conversion, third strip'
	};
	return places[what];
}

/** Both sides of a comparison. */
export function sidesWords({ what, fresh, old }: Evidence): readonly [string, string] {
	if (what === 'latency') return [`${formatCount(fresh)}\u00a0ms`, `${formatCount(old)}\u00a0ms`];
	if (what === 'conversion') return [formatPercent(fresh, 2), formatPercent(old, 2)];
	return [rateWords(fresh), rateWords(old)];
}

/** When it began to show, and where. */
function showedWords({ sound, beganAt, clear }: Debrief, picture: ReleasePicture): string {
	const clock = (minute: number) => clockWords(picture.startHour, minute, false);
	if (sound) return 'Promoting it was right.';
	const began =
		beganAt === undefined
			? 'Its fault never came to act that day. To roll back was right all the same.'
			: `Rolling back was right, from ${clock(beganAt)} on, when the fault began to act.`;
	if (!clear) return `${began} With the steps going on, no comparison was clear all day.`;
	const [fresh, old] = sidesWords(clear.evidence);
	return `${began} With the steps going on it was clear at ${clock(clear.minute)}, in ${placeWords(clear.evidence, picture.segments)}: ${fresh} against ${old}, ${pWords(clear.evidence.pValue)}.`;
}

/** What it cost to the end of the day. */
function hurtWords({ sound, you, sheet }: Debrief): string {
	if (sound) return '';
	const spoilt =
		you.hurt < 0.5 ? 'No answer was spoilt' : `${formatCount(you.hurt)} answers spoilt`;
	return `${spoilt}; under the sheet’s guard ${sheet.hurt < 0.5 ? 'none' : formatCount(sheet.hurt)}.`;
}

/** How sure anyone could have been at the decision. */
function sureWords({ seen, you, sound }: Debrief, picture: ReleasePicture): string {
	const [most] = seen;
	const at = `At ${clockWords(picture.startHour, you.minute, false)}`;
	if (!most) return `${at} there was nothing to compare.`;
	const chance = Math.min(1, comparisons * most.pValue);
	const where = placeWords(most, picture.segments);
	const found = `${at} the clearest of four comparisons was ${where}, ${pWords(most.pValue)}`;
	if (most.pValue < clearBelow) {
		return `${found}: a sound model looks as bad on ${rarityWords(chance)}${sound ? ', and this was one' : ''}.`;
	}
	if (chance < 0.5) {
		return `${found}: a hint, no more. Up to ${rateWords(chance)} of such screens of a sound model show one as small.`;
	}
	const lesson = sound
		? 'No reason to send it back.'
		: 'Nobody could have told by the numbers; to hold would have told more.';
	return `${found}: what any sound model shows. ${lesson}`;
}

/** How many screens, where a share has no digits left to show. */
const rarityWords = (chance: number) =>
	chance < 0.00001
		? 'fewer than one such screen in 100,000'
		: `at most ${rateWords(chance)} of such screens`;
