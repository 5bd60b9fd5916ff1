import type { BenchCase } from './cases.ts';
import type { PythonPeer } from './python-peer.ts';

/** Milliseconds of one case, the median of all rounds; peers by name, `ratio` times as slow as we are. */
export type Measured = {
	name: string;
	n: number;
	ms: number;
	peers: { name: string; ms: number; ratio: number }[];
};

type Timed = () => Promise<number>;

const ROUNDS = 9;
/** A run that is too short for the clock is repeated until it takes this long. */
const LONG_ENOUGH_MS = 4;
/** Time for the engine to compile, before the first round. */
const WARM_UP_MS = 200;

/** Times a case: in each round everyone once, in turn, so that a busy moment hits all alike. */
export async function measure(work: BenchCase, python: PythonPeer | undefined): Promise<Measured> {
	const everyone = new Map<string, Timed>([['ours', timedHere(work.ours)]]);
	for (const [name, run] of Object.entries(work.npm)) everyone.set(name, timedHere(run));
	for (const [name, { work: asked, files }] of python ? Object.entries(work.python) : []) {
		const time = (times: number) => (python as PythonPeer).time(asked, files, times);
		const once = Math.min(await time(2), await time(2));
		everyone.set(name, () => time(repeats(once)));
	}
	const times = new Map<string, number[]>([...everyone.keys()].map((name) => [name, []]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [name, run] of everyone) times.get(name)?.push(await run());
	}
	const ms = median(times.get('ours') ?? []);
	const peers = [...times].slice(1).map(([name, all]) => ({ name, ms: median(all) }));
	return {
		name: work.name,
		n: work.n,
		ms,
		peers: peers.map((peer) => ({ ...peer, ratio: peer.ms / ms }))
	};
}

function timedHere(run: () => unknown): Timed {
	const start = performance.now();
	let once = Infinity;
	while (performance.now() - start < WARM_UP_MS) once = Math.min(once, timeOf(run, 1));
	const times = repeats(once);
	return () => Promise.resolve(timeOf(run, times));
}

function timeOf(run: () => unknown, times: number): number {
	const start = performance.now();
	for (let k = 0; k < times; k++) run();
	return (performance.now() - start) / times;
}

function repeats(onceMs: number): number {
	return Math.max(1, Math.ceil(LONG_ENOUGH_MS / onceMs));
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
