import { formatCount } from '$lib/components/charts';
import type { Frontier, StreamPicture, WatcherCard } from '$lib/simulation/drift';
import { hasChange, judgedCards, type JudgedCard } from './judged-card.ts';
import type { StreamState } from './state.ts';
import { changeWords, hoursWords, rateWords, sentenceCase } from './words.ts';

export type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

type Seen = {
	readonly state: StreamState;
	readonly picture: StreamPicture;
	readonly frontier: Frontier;
	readonly cards: readonly WatcherCard[];
	/** The place of the present line on each curve. */
	readonly present: number;
	/** The curves are from before the last change. */
	readonly isStale: boolean;
};

/** What happened on this stream, and its price over many, as one would say it in an interview. */
export function verdict(seen: Seen): Said {
	const { state, picture, cards } = seen;
	if (picture.watchedFrom >= state.change) return tooEarly(seen);
	const judged = judgedCards(cards, picture, state);
	return hasChange(state) ? ofChange(judged, seen) : ofQuiet(judged, seen);
}

function tooEarly({ state, picture }: Seen): Said {
	return {
		state: 'unknown',
		verdict: 'Nobody can judge this change.',
		rest: `It comes at hour ${formatCount(state.change)}, and the reference is complete at hour ${formatCount(picture.watchedFrom)}.`,
		why: 'Move the change later, or make do with a shorter reference or fewer weeks of the same hour.'
	};
}

/** Everyone who found it, the fastest first, and those who did not. */
function ofChange(judged: readonly JudgedCard[], seen: Seen): Said {
	const found = judged.filter(({ delay }) => delay < Infinity).sort((a, b) => a.delay - b.delay);
	const missed = judged.filter(({ delay }) => delay === Infinity).map(({ card }) => card.title);
	const [first] = found;
	const where = `${sentenceCase(changeWords(seen.state))}, at hour ${formatCount(seen.state.change)}`;
	if (!first) {
		return {
			state: 'steady',
			verdict: 'Nobody noticed.',
			rest: `${where}: none of the seven rang after it.`,
			why: priceOf(judged, seen)
		};
	}
	const calm = calmest(found.slice(1), seen);
	const others = [
		...(calm ? [`${calm.card.title} took ${hoursWords(calm.delay)}`] : []),
		...(missed.length > 0 ? [`${listed(missed)} never rang`] : [])
	];
	return {
		state: 'alarm',
		verdict: `${first.card.title} rang ${hoursWords(first.delay)} after the change.`,
		rest: others.length > 0 ? `${others.join('; ')}.` : '',
		why: `${where}. ${priceOf([first, ...(calm ? [calm] : [])], seen)}`
	};
}

function ofQuiet(judged: readonly JudgedCard[], seen: Seen): Said {
	const criers = [...judged].sort((a, b) => b.early.length - a.early.length);
	const rang = criers.filter(({ early }) => early.length > 0);
	const [worst] = rang;
	const times = worst?.early.length ?? 0;
	const endsIt = seen.state.swing > 0 && seen.state.baseline === 0;
	return {
		state: worst ? 'alarm' : 'steady',
		verdict: `Nothing changed${exceptFor(seen.state)}, and ${howMany(rang.length, judged.length)} rang.`,
		rest: worst
			? `${worst.card.title} rang ${formatCount(times)} ${times === 1 ? 'time' : 'times'} for it.`
			: '',
		why:
			priceOf(worst ? [worst, ...criers.slice(-1)] : criers.slice(0, 2), seen) +
			(endsIt ? ' Hold each hour against the same hour of the weeks before, and they end.' : '')
	};
}

function exceptFor({ swing, shape, span }: StreamState): string {
	if (swing > 0) return ' but the hour of the week';
	return shape === 'missing' ? `, though ${hoursWords(span)} came without data` : '';
}

function howMany(some: number, all: number): string {
	if (some === 0) return 'nobody';
	return some === all ? 'everybody' : `${some} of ${all}`;
}

const listed = (names: readonly string[]) =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Of those who found it, the one who cries least, and among equals the faster. */
function calmest(found: readonly JudgedCard[], { frontier, present }: Seen) {
	const rate = ({ card }: JudgedCard) => frontier.curves[card.id][present]?.falseAlarms ?? Infinity;
	return [...found].sort((a, b) => rate(a) - rate(b) || a.delay - b.delay)[0];
}

/** What these detectors cost in false alarms, over many streams. */
function priceOf(of: readonly JudgedCard[], { frontier, present, isStale }: Seen): string {
	if (isStale) return 'The price is not counted yet.';
	const { quietHours, streams, curves } = frontier;
	const prices = of.slice(0, 2).map(({ card }) => {
		const rate = curves[card.id][present]?.falseAlarms ?? NaN;
		if (rate === 0) return `${card.title} not once in ${formatCount(quietHours)}`;
		const often = rateWords(rate);
		return `${card.title} rings ${often} ${often === '1' ? 'time' : 'times'} in 10,000 quiet hours`;
	});
	return `The price, over ${formatCount(streams)} such streams: ${prices.join(', ')}.`;
}
