/** A list that two rankers made together. */
export interface MixedList {
	/** Documents in the order shown. */
	readonly shown: Int16Array;
	/** Who put each there: 0 for A, 1 for B. */
	readonly team: Uint8Array;
}

/**
 * Team-draft interleaving: as captains pick teams. In each round a coin says who picks first; each picks
 * its best document that is not yet in the list. A click counts for the team of its document.
 *
 * @param a ranking of A, documents from 0, best first
 * @param b ranking of B, of the same documents
 * @param coin chance numbers from 0 to 1
 * @param into written over
 * @see Radlinski, Kurup & Joachims (2008), https://doi.org/10.1145/1458082.1458092
 */
export function teamDraft(
	a: Int16Array,
	b: Int16Array,
	coin: () => number,
	{ shown, team }: MixedList
): void {
	const taken = new Uint8Array(a.length);
	let [nextA, nextB, place] = [0, 0, 0];
	while (place < shown.length) {
		const firstIsA = coin() < 0.5;
		for (let turn = 0; turn < 2 && place < shown.length; turn++) {
			const isA = (turn === 0) === firstIsA;
			if (isA) while (taken[a[nextA] as number] === 1) nextA++;
			else while (taken[b[nextB] as number] === 1) nextB++;
			const document = (isA ? a[nextA] : b[nextB]) as number;
			taken[document] = 1;
			shown[place] = document;
			team[place] = isA ? 0 : 1;
			place++;
		}
	}
}

/**
 * Balanced interleaving: a coin says who begins, then the lists are merged so that the top k of both are
 * always in. Whom a click counts for is worked out by `balancedCredit`.
 *
 * @see Joachims (2002), "Optimizing search engines using clickthrough data"
 */
export function balanced(
	a: Int16Array,
	b: Int16Array,
	coin: () => number,
	{ shown, team }: MixedList
): void {
	const taken = new Uint8Array(a.length);
	const firstIsA = coin() < 0.5;
	let [nextA, nextB, place] = [0, 0, 0];
	while (place < shown.length) {
		const isA = nextA < nextB || (nextA === nextB && firstIsA);
		const document = (isA ? a[nextA++] : b[nextB++]) as number;
		if (taken[document] === 1) continue;
		taken[document] = 1;
		shown[place] = document;
		team[place] = isA ? 0 : 1;
		place++;
	}
}

/**
 * What clicks on a balanced list say: clicks on documents in the top k of B less those in the top k of
 * A, where k is the least depth at which either ranking holds the lowest click.
 *
 * @param clicked 1 where the result was clicked
 */
export function balancedCredit(
	a: Int16Array,
	b: Int16Array,
	shown: Int16Array,
	clicked: Uint8Array
): number {
	const last = clicked.lastIndexOf(1);
	if (last < 0) return 0;
	const lowest = shown[last] as number;
	const depth = Math.min(a.indexOf(lowest), b.indexOf(lowest));
	let credit = 0;
	for (let place = 0; place <= last; place++) {
		if (clicked[place] === 0) continue;
		const document = shown[place] as number;
		if (b.indexOf(document) <= depth) credit++;
		if (a.indexOf(document) <= depth) credit--;
	}
	return credit;
}
