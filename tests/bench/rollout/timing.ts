/** Work done in one go: `count` is in the unit of its table. */
export type Work = () => number;

export interface Speed {
	/** Units a second of processor time, which a busy machine stretches least. */
	readonly cpu: number;
	/** Units a second on the clock. */
	readonly wall: number;
}

/** The fastest of several rounds, after one that lets the engine compile. */
export function speedOf(work: Work, rounds: number): Speed {
	work();
	let best: Speed = { cpu: 0, wall: 0 };
	for (let round = 0; round < rounds; round++) {
		const [cpu, start] = [process.cpuUsage(), performance.now()];
		const count = work();
		const { user, system } = process.cpuUsage(cpu);
		const seconds = (performance.now() - start) / 1000;
		best = {
			cpu: Math.max(best.cpu, (count * 1e6) / (user + system)),
			wall: Math.max(best.wall, count / seconds)
		};
	}
	return best;
}

/** One line of a table: ours, on the processor and on the clock, and how many times the peer's. */
export function line(name: string, ours: Speed, peer?: Speed): string {
	const times = peer
		? `${short(peer.cpu).padStart(12)}${(ours.cpu / peer.cpu).toFixed(0).padStart(8)}`
		: '';
	return `${name.padEnd(52)}${short(ours.cpu).padStart(12)}${short(ours.wall).padStart(12)}${times}`;
}

function short(speed: number): string {
	if (speed >= 1e6) return `${(speed / 1e6).toFixed(1)} M`;
	return Math.round(speed).toLocaleString('en-GB');
}
