/**
 * The fragment under which the Drift Lab opens on two normal windows, with the rows that a lesson's
 * figure shows for this seed. Written out here so that a lesson need not load the lab to point to it.
 */
export function labLink({ rows, shift, seed }: { rows: number; shift: number; seed: number }) {
	return `#s=1~m=${shift},1~n=${rows}~k=${seed}`;
}
