import type { BenchPeer, BenchRow } from './speed-page.ts';

/** Where somebody else is clearly faster, the widest gap first. */
export function slowerRows(
	rows: readonly BenchRow[]
): { name: string; n: number; peer: BenchPeer }[] {
	return rows
		.flatMap(({ name, n, peers }) => peers.map((peer) => ({ name, n, peer })))
		.filter(({ peer }) => peer.kind !== 'bound' && peer.ratio < 0.95)
		.sort((one, other) => one.peer.ratio - other.peer.ratio);
}
