import { formatCount, formatP, formatPlain } from '$lib/components/charts';
import type {
	Happening,
	Look,
	ReleaseEvent,
	ReleaseGuard,
	ReleasePicture,
	Seen
} from '$lib/simulation/rollout';
import { clockWords } from './clock.ts';
import { rateWords, shareWords } from './rate-words.ts';
import type { OneState } from './state.ts';

export type LogLine = {
	/** The number of its flag. */
	readonly number: number;
	readonly minute: number;
	readonly clock: string;
	readonly text: string;
	/** A decision, in bold. */
	readonly strong: boolean;
	/** Known only afterwards: whoever holds the button is not told. */
	readonly hidden: boolean;
};

const rateIn = ({ requests, errors }: Seen) => rateWords(errors / requests);
const count = (value: number, one: string, many = `${one}s`) =>
	`${formatCount(value)} ${value === 1 ? one : many}`;

/** What happened, a numbered line each. */
export function logLines(picture: ReleasePicture, state: OneState): LogLine[] {
	const withDay = picture.minutes > 1440;
	return picture.happened.map((happening, i): LogLine => {
		const { minute, event } = happening;
		return {
			number: i + 1,
			minute,
			clock: clockWords(picture.startHour, minute, withDay),
			text: eventWords(happening, picture, state),
			strong: event.kind === 'rolls back' || event.kind === 'promotes',
			hidden: event.kind === 'fault begins'
		};
	});
}

type Kind = ReleaseEvent['kind'];
type Of<K extends Kind> = Extract<ReleaseEvent, { kind: K }>;
type Context = { happening: Happening; picture: ReleasePicture; state: OneState };

/** What each kind of event is called. */
const words: { readonly [K in Kind]: (event: Of<K>, context: Context) => string } = {
	starts: ({ share }, { state }) => startWords(share, state),
	mirrors: () => 'Every request is also copied to the new model. Nobody sees its answers.',
	steps: ({ from, to }, { happening }) => stepWords(from, to, happening),
	look: ({ look }, { state, happening }) =>
		lookWords(look, state.guards[look.guard], happening.times),
	'fault begins': () => 'The fault begins. Nothing shows it yet.',
	'rolls back': ({ by }, { picture, state }) => backWords(by, picture, state),
	holds: () => 'You hold: the share stays where it is.',
	'goes on': () => 'The steps go on.',
	restored: () => 'The old model answers everything again.',
	promotes: () => 'Promoted: the new model answers everything.',
	ends: () => 'The watch ends.'
};

function eventWords(happening: Happening, picture: ReleasePicture, state: OneState): string {
	const { event } = happening;
	const say = words[event.kind] as (event: ReleaseEvent, context: Context) => string;
	return say(event, { happening, picture, state });
}

function startWords(share: number, { strategy }: OneState): string {
	if (share <= 0) return 'The new model is started. No user meets it.';
	if (strategy === 'interleaving') return 'Both models fill every list together.';
	if (share >= 1) return 'Everybody gets the new model.';
	return `The new model gets ${shareWords(share)} of the traffic.`;
}

function stepWords(from: number, to: number, { fresh, control }: Happening): string {
	const step =
		from > 0
			? `From ${shareWords(from)} to ${shareWords(to)}.`
			: `${shareWords(to)} of the traffic.`;
	if (fresh.requests === 0) return `${step} Nothing answered so far.`;
	return `${step} So far ${rateIn(fresh)} of its ${formatCount(fresh.requests)} answers failed, ${rateIn(control)} of the old model’s.`;
}

/** What one look found, in the terms of its guard. */
export function lookWords(look: Look, guard: ReleaseGuard | undefined, times = 1): string {
	if (look.result === 'not enough data') return `Guard: ${noDataWords(look, guard, times)}.`;
	const streak =
		guard && guard.inARow > 1 && look.result === 'fires'
			? ` ${look.streak} of ${guard.inARow}.`
			: '';
	const unsure = look.result === 'marginal' ? ' Marginal.' : '';
	return `Guard: ${foundWords(look, guard).trim()}${unsure}${streak}${times > 1 ? ` And so in ${formatCount(times)} windows in a row.` : ''}`;
}

/** Why a look says nothing: too few requests, or nobody to compare with. */
function noDataWords(
	{ fresh, control }: Look,
	guard: ReleaseGuard | undefined,
	times: number
): string {
	const none =
		times > 1 ? `not enough data, ${formatCount(times)} times in a row` : 'not enough data';
	const seen = `${none}: ${count(fresh.requests, 'request')} in the window`;
	if (guard && fresh.requests < guard.atLeast) {
		return `${seen}, it waits for ${formatCount(guard.atLeast)}`;
	}
	if (guard?.kind === 'kayenta' && control.requests > 0)
		return `${none}: it ranks from five windows on`;
	return control.requests === 0 && fresh.requests > 0
		? `${none}: the old model answers nobody whom it could compare with`
		: seen;
}

/** What Kayenta's judge ranks, if not error rates. */
const ofP95 = (guard: ReleaseGuard | undefined) =>
	guard?.kind === 'kayenta' && guard.percentile ? ' of the windows’ P95' : '';

function foundWords(look: Look, guard: ReleaseGuard | undefined): string {
	const { fresh, control, value } = look;
	const seen = `${count(fresh.errors, 'error')} in ${count(fresh.requests, 'request')}`;
	const beside =
		control.requests > 0
			? `Control had ${formatCount(control.errors)} in ${formatCount(control.requests)}.`
			: '';
	const p = formatP(value).startsWith('<') ? `p ${formatP(value)}` : `p = ${formatP(value)}`;
	const times = Number.isFinite(value) ? formatPlain(Number(value.toPrecision(2))) : '∞';
	if (guard?.kind === 'latency') {
		return `P${Math.round(100 * guard.percentile)} of ${formatCount(value)} ms, above ${formatCount(guard.aboveMs)}.`;
	}
	const found: Partial<Record<ReleaseGuard['kind'], string>> = {
		'error-ratio': `${seen}, ${times} times the control’s rate. ${beside}`,
		'two-proportion': `${seen}. ${beside} ${p}.`,
		sequential: `${seen}. ${beside} ${p}.`,
		kayenta: `Kayenta’s score${ofP95(guard)} is ${formatCount(value)}. ${seen}. ${beside}`,
		'burn-rate': `the error budget burns ${times} times too fast. ${seen}.`,
		business: `conversion is below the control’s, ${p}.`
	};
	return (guard && found[guard.kind]) ?? `${seen}, ${rateIn(fresh)}. ${beside}`;
}

function backWords(
	by: 'guard' | 'learner' | 'strategy',
	{ bill }: ReleasePicture,
	state: OneState
): string {
	const who = {
		guard: 'Rolled back.',
		learner: 'You rolled back.',
		strategy: 'The test at its end says: back.'
	}[by];
	const fine = bill.verdict === 'false alarm' ? ' The new model was fine.' : '';
	const minutes = count(state.rollbackMinutes, 'minute');
	return `${who}${fine || ` The old model has all traffic within ${minutes}.`}`;
}
