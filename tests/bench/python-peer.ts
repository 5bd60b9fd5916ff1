import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PythonLibrary } from './bench-case.ts';

export type PythonVersions = { python: string; numpy: string } & Partial<
	Record<PythonLibrary, string>
>;

/** So many batches of so many runs each. */
export type Turn = readonly [batches: number, size: number];

/** A Python process that times its libraries on files of raw doubles. */
export type PythonPeer = {
	versions: PythonVersions;
	/** Milliseconds that one run of the work takes, in the fastest batch of a turn. */
	time(work: string, files: readonly string[], turn: Turn): Promise<number>;
	close(): void;
};

/** One thread each, as ours; and no advice meant for another processor. */
function environment(): NodeJS.ProcessEnv {
	const single = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
	const inherited = { ...process.env };
	for (const advice of ['OPENBLAS_CORETYPE', 'OPENBLAS_L2_SIZE']) delete inherited[advice];
	return { ...inherited, ...single };
}

/** Starts the peer, or says in a sentence why there is none. */
export async function startPythonPeer(python: string): Promise<PythonPeer | string> {
	const script = fileURLToPath(new URL('peer.py', import.meta.url));
	const child = spawn(python, [script], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: environment()
	});
	const failed = once(child, 'error').then(() => undefined);
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const answer = async () => {
		const next = await Promise.race([lines.next(), failed]);
		return next && !next.done ? (JSON.parse(next.value) as Record<string, never>) : undefined;
	};
	const hello = await answer();
	if (hello === undefined) return `There is no ${python} here.`;
	if ('missing' in hello) return `${python} has no ${hello.missing as string}.`;
	return {
		versions: hello as unknown as PythonVersions,
		async time(work, files, turn) {
			child.stdin.write(`${JSON.stringify({ work, files, turn })}\n`);
			const reply = await answer();
			if (reply === undefined) throw new Error(`the Python peer ended while it timed ${work}`);
			return reply.ms as unknown as number;
		},
		close: () => child.stdin.end()
	};
}

/** The peers there are: the first Python that has a library answers for it. */
export async function startPythonPeers(pythons: readonly string[]): Promise<{
	/** The peer for a library, SciPy and NumPy where none is named. */
	peerFor(library?: PythonLibrary): PythonPeer | undefined;
	versions: Record<string, string>;
	missing: string[];
	close(): void;
}> {
	const started = await Promise.all(pythons.map(startPythonPeer));
	const peers = started.filter((peer) => typeof peer !== 'string');
	return {
		peerFor: (library = 'scipy') => peers.find(({ versions }) => library in versions),
		versions: Object.assign({}, ...peers.map(({ versions }) => versions).toReversed()) as Record<
			string,
			string
		>,
		missing: started.filter((peer) => typeof peer === 'string'),
		close: () => peers.forEach((peer) => peer.close())
	};
}
