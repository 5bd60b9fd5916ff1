import type { BenchCase, PythonLibrary } from './bench-case.ts';
import type { PythonPeer, Turn } from './python-peer.ts';

/** Who a peer is: a library of Python, an npm package or plain code, or what bounds everyone. */
export type PeerKind = 'python' | 'npm' | 'bound';

/** Milliseconds of one case, the median of all rounds; peers by name, `ratio` times as slow as we are. */
export type Measured = {
	name: string;
	n: number;
	ms: number;
	peers: { name: string; kind: PeerKind; ms: number; ratio: number }[];
};

type Timed = () => Promise<number>;
type Entrant = { name: string; kind: PeerKind; time: Timed };

export const ROUNDS = 9;
/** A turn lasts about this long, and counts by its fastest runs: the first one after others' turns is cold. */
const TURN_MS = 60;
/** Runs too short for the clock are timed several at once. */
const LONG_ENOUGH_MS = 0.5;
/** Time for the engine to compile before the first round: larger work takes some hundred runs. */
const WARM_UP_MS = 1200;

/** Times a case: in each round everyone once, in turn, so that a busy moment hits all alike. */
export async function measure(
	work: BenchCase,
	peerFor: (library?: PythonLibrary) => PythonPeer | undefined
): Promise<Measured> {
	const ours = timedHere(work.ours);
	const entrants: Entrant[] = [];
	for (const [name, { work: asked, files, needs, isBound }] of Object.entries(work.python ?? {})) {
		const peer = peerFor(needs);
		if (!peer) continue;
		const kind = isBound ? 'bound' : 'python';
		entrants.push({ name, kind, time: await timedThere(peer, asked, files) });
	}
	for (const kind of ['npm', 'bounds'] as const) {
		for (const [name, run] of Object.entries(work[kind] ?? {})) {
			entrants.push({ name, kind: kind === 'npm' ? 'npm' : 'bound', time: timedHere(run) });
		}
	}
	const everyone = [ours, ...entrants.map(({ time }) => time)];
	const times = everyone.map((): number[] => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [k, time] of everyone.entries()) times[k]?.push(await time());
	}
	const [ms = NaN, ...theirs] = times.map(median);
	const peers = entrants.map(({ name, kind }, k) => {
		const spent = theirs[k] as number;
		return { name, kind, ms: spent, ratio: spent / ms };
	});
	return { name: work.name, n: work.n, ms, peers };
}

function timedHere(run: () => unknown): Timed {
	const start = performance.now();
	let once = Infinity;
	while (performance.now() - start < WARM_UP_MS) once = Math.min(once, timeOf(run, [1, 1]));
	const turn = turnFor(once);
	return () => Promise.resolve(timeOf(run, turn));
}

async function timedThere(peer: PythonPeer, work: string, files: string[]): Promise<Timed> {
	const first = await peer.time(work, files, [1, 1]);
	const once = first > WARM_UP_MS ? first : Math.min(first, await peer.time(work, files, [2, 1]));
	const turn = turnFor(once);
	return () => peer.time(work, files, turn);
}

/** Milliseconds of one run: the fastest of some batches of runs. */
function timeOf(run: () => unknown, [batches, size]: Turn): number {
	let fastest = Infinity;
	for (let batch = 0; batch < batches; batch++) {
		const start = performance.now();
		for (let k = 0; k < size; k++) run();
		fastest = Math.min(fastest, (performance.now() - start) / size);
	}
	return fastest;
}

function turnFor(onceMs: number): Turn {
	const size = Math.max(1, Math.ceil(LONG_ENOUGH_MS / onceMs));
	return [Math.max(1, Math.round(TURN_MS / (size * onceMs))), size];
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
