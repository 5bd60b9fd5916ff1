import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Piece } from './thread.ts';

const threads = Math.min(2, availableParallelism());

/**
 * Runs pieces on two threads, each taking the next when it is free; blocks in the order of the pieces.
 */
export async function onTwoCores<Block>(pieces: readonly Piece[]): Promise<Block[]> {
	const blocks: Block[] = [];
	let next = 0;
	const one = async () => {
		const worker = new Worker(new URL('./thread.js', import.meta.url));
		for (let index = next++; index < pieces.length; index = next++) {
			blocks[index] = await new Promise<Block>((resolve, reject) => {
				worker.removeAllListeners();
				worker.once('message', resolve);
				worker.once('error', reject);
				worker.postMessage(pieces[index]);
			});
		}
		await worker.terminate();
	};
	await Promise.all(Array.from({ length: threads }, one));
	return blocks;
}

/** Seconds on the clock and of both cores together, and what was worked out. */
export async function timed<Value>(work: () => Promise<Value>) {
	const [cpu, start] = [process.cpuUsage(), performance.now()];
	const value = await work();
	const { user, system } = process.cpuUsage(cpu);
	return { value, clock: (performance.now() - start) / 1000, cores: (user + system) / 1e6 };
}
