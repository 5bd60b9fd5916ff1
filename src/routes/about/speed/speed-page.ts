import type { SpeedResult } from '$lib/speed';

/** Someone or something else that did the same work; `ratio` is its time over ours. */
export type BenchPeer = {
	name: string;
	kind: 'python' | 'npm' | 'bound';
	ms: number;
	ratio: number;
};

export type BenchRow = { name: string; n: number; ms: number; peers: BenchPeer[] };

/** What `npm run bench` left in `content/bench.json`. */
export type BenchRecord = {
	/** `2026-11-26` */
	date: string;
	processor: string;
	cores: number;
	rounds: number;
	versions: Record<string, string>;
	results: BenchRow[];
	/** Our functions against plain code, in Node. */
	plain: SpeedResult[];
};
