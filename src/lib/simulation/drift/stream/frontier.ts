import { quantile } from '../../../stats/index.ts';
import { owedUntil } from './change-share.ts';
import { drawStream } from './draw-stream.ts';
import { judgeLooks, judgeReader, watchOf, type Judged } from './judge.ts';
import { ksLine } from './ks-line.ts';
import { lineAt, optionsAt } from './line-at.ts';
import { looksAt, readerIds } from './run-watchers.ts';
import { signalOf } from './signal.ts';
import { watcherIds, type StreamSettings, type WatcherId } from './stream-settings.ts';
import type { StreamWorld } from './stream-world.ts';
import { readBy, watcherOf } from './watcher-of.ts';

/** Where each line stands, in multiples of the present one. */
export const frontierFactors = [0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.6, 2, 2.6] as const;
/** The place of the present line among them. */
export const presentFactor = frontierFactors.indexOf(1);

export interface FrontierPoint {
	/** The line, in the unit of the option that sets it. */
	readonly line: number;
	/** Alarms per 10,000 quiet hours; NaN where no quiet hour was watched. */
	readonly falseAlarms: number;
	/** Hours from the change to the first alarm, as the median over all streams; Infinity for never. */
	readonly delay: number;
	/** Hours within which nine streams in ten rang. */
	readonly late: number;
	/** Share of the streams on which it never rang. */
	readonly missed: number;
}

export interface Frontier {
	readonly streams: number;
	/** Hours that were watched before the change, over all streams. */
	readonly quietHours: number;
	readonly curves: Readonly<Record<WatcherId, readonly FrontierPoint[]>>;
}

export interface FrontierRequest {
	readonly world: StreamWorld;
	readonly settings: StreamSettings;
	/** Streams wanted in all. */
	readonly streams: number;
}

/** What is known of one watcher with its line at one place. */
interface Tally {
	early: number;
	readonly delays: number[];
}

interface Memo {
	readonly key: string;
	readonly tallies: Readonly<Record<WatcherId, readonly Tally[]>>;
	/** KS's line at each factor. */
	readonly gaps: readonly number[];
	streams: number;
	quietHours: number;
}

/**
 * Delay against false alarms over many streams, each watcher with its line in nine places. Remembers
 * the streams it has run, so that asking for more of them runs only those that are new. A world in
 * which nothing happens is given a sudden change, as delay is to be had for nothing otherwise.
 */
export function createFrontier(): (request: FrontierRequest) => Generator<number, Frontier, void> {
	let memo: Memo | undefined;
	return function* (request) {
		const { streams } = request;
		const key = JSON.stringify([request.world, request.settings]);
		if (memo?.key !== key) memo = newMemo(key, request.settings);
		const kept = memo;
		while (kept.streams < streams) {
			addStream(kept, request);
			yield kept.streams / streams;
		}
		return frontierOf(kept, request.settings);
	};
}

function newMemo(key: string, settings: StreamSettings): Memo {
	const tally = () => frontierFactors.map((): Tally => ({ early: 0, delays: [] }));
	const { reference, current } = settings.windows;
	return {
		key,
		tallies: Object.fromEntries(watcherIds.map((id) => [id, tally()])) as Record<
			WatcherId,
			Tally[]
		>,
		gaps: frontierFactors.map((factor) => {
			return ksLine(reference, current, lineAt('ks', settings, factor));
		}),
		streams: 0,
		quietHours: 0
	};
}

function addStream(memo: Memo, { world, settings }: FrontierRequest): void {
	const shape = world.shape === 'none' ? 'sudden' : world.shape;
	const own = { ...world, shape, seed: `${world.seed}/${memo.streams}` };
	const signal = signalOf(own, drawStream(own), settings);
	const watch = watchOf(signal, world.change);
	const note = (id: WatcherId, at: number, { early, first }: Judged) => {
		const tally = memo.tallies[id][at] as Tally;
		tally.early += early;
		const hour = signal.hours[first] ?? Infinity;
		if (hour < owedUntil(own)) tally.delays.push(hour - world.change + 1);
	};
	const looks = looksAt(signal, settings);
	for (const [at, factor] of frontierFactors.entries()) {
		for (const id of readerIds) {
			const detector = watcherOf(id, optionsAt(id, settings, factor), signal);
			note(id, at, judgeReader(detector, readBy(id, signal), watch));
		}
		const psiLine = lineAt('psi', settings, factor);
		note('psi', at, judgeLooks(looks, looks.psi, psiLine, watch));
		note('ks', at, judgeLooks(looks, looks.gap, memo.gaps[at] as number, watch));
	}
	memo.streams++;
	memo.quietHours += watch.change - watch.from;
}

function frontierOf(memo: Memo, settings: StreamSettings): Frontier {
	const { streams, quietHours, tallies } = memo;
	const curve = (id: WatcherId) =>
		tallies[id].map(({ early, delays }, at): FrontierPoint => {
			return {
				line: lineAt(id, settings, frontierFactors[at] ?? 1),
				falseAlarms: quietHours > 0 ? (early / quietHours) * 10_000 : NaN,
				delay: delayWithin(0.5, delays, streams),
				late: delayWithin(0.9, delays, streams),
				missed: 1 - delays.length / streams
			};
		});
	return {
		streams,
		quietHours,
		curves: Object.fromEntries(watcherIds.map((id) => [id, curve(id)])) as Record<
			WatcherId,
			FrontierPoint[]
		>
	};
}

/** The delay that this share of all streams stays within; those that never rang come last. */
function delayWithin(share: number, delays: readonly number[], streams: number): number {
	const rank = share * (streams - 1);
	if (rank > delays.length - 1) return Infinity;
	return delays.length === 1 ? (delays[0] as number) : quantile(delays, rank / (delays.length - 1));
}
