import type { SpeedResult } from '../../src/lib/speed/index.ts';
import type { Measured } from './measure.ts';

type Cells = [work: string, n: string, ms: string, peer: string, peerMs: string, ratio: string];

export const tableHead = line('work', 'n', 'ours, ms', 'who else', 'ms', 'x');

/** One case: its name once, and a line for each peer. */
export function tableRows({ name, n, ms, peers }: Measured): string {
	const mine = [name, n.toLocaleString('en-GB'), short(ms)] as const;
	const lines = peers.map((peer, k) => {
		const who = peer.kind === 'bound' ? `(${peer.name})` : peer.name;
		const [first, second, third] = k === 0 ? mine : (['', '', ''] as const);
		const ratio = peer.ratio < 0.995 ? peer.ratio.toFixed(2) : peer.ratio.toFixed(1);
		return line(first, second, third, who, short(peer.ms), ratio);
	});
	return lines.length > 0 ? lines.join('\n') : line(...mine, '', '', '');
}

/** One piece of work by us and by plain code. */
export function plainRow({ id, n, naiveMs, oursMs }: SpeedResult): string {
	const ratio = (naiveMs / oursMs).toFixed(1);
	return line(id, n.toLocaleString('en-GB'), short(oursMs), 'plain code', short(naiveMs), ratio);
}

function line(...[work, n, ms, peer, peerMs, ratio]: Cells): string {
	const ours = `${work.padEnd(28)}${n.padStart(10)}${ms.padStart(10)}`;
	return `${ours}   ${peer.padEnd(34)}${peerMs.padStart(9)}${ratio.padStart(8)}`;
}

function short(ms: number): string {
	return ms < 1 ? ms.toFixed(3) : ms.toFixed(1);
}
