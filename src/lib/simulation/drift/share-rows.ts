/**
 * Gives one bin another share; the other bins share the rest in the proportions they had, or
 * equally where they had nothing.
 *
 * @param shares from 0 to 1, adding up to 1
 * @param bin which of them
 * @param share its new share, from 0 to 1
 */
export function shareRows(shares: readonly number[], bin: number, share: number): number[] {
	const others = 1 - (shares[bin] ?? 0);
	const equal = (1 - share) / Math.max(1, shares.length - 1);
	return shares.map((old, i) => {
		if (i === bin) return share;
		return others > 1e-12 ? (old * (1 - share)) / others : equal;
	});
}
