import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A Python process that times SciPy and NumPy on files of raw doubles. */
export type PythonPeer = {
	versions: { scipy: string; numpy: string };
	/** Milliseconds that one run of the work takes, the mean of `times` runs. */
	time(work: string, files: readonly string[], times: number): Promise<number>;
	close(): void;
};

/** Starts the peer, or says in a sentence why there is none. */
export async function startPythonPeer(): Promise<PythonPeer | string> {
	const script = fileURLToPath(new URL('peer.py', import.meta.url));
	const single = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
	const child = spawn('python3', [script], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: { ...process.env, ...single }
	});
	const failed = once(child, 'error').then(() => undefined);
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const answer = async () => {
		const next = await Promise.race([lines.next(), failed]);
		return next && !next.done ? (JSON.parse(next.value) as Record<string, never>) : undefined;
	};
	const hello = await answer();
	if (hello === undefined) return 'SciPy and NumPy are left out: there is no python3 here.';
	if ('missing' in hello) {
		return `SciPy and NumPy are left out: this python3 has no ${hello.missing as string}.`;
	}
	return {
		versions: hello as unknown as PythonPeer['versions'],
		async time(work, files, times) {
			child.stdin.write(`${JSON.stringify({ work, files, times })}\n`);
			const reply = await answer();
			if (reply === undefined) throw new Error(`the Python peer ended while it timed ${work}`);
			return reply.ms as unknown as number;
		},
		close: () => child.stdin.end()
	};
}
