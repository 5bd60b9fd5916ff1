/** How much of the traffic the new version gets, and since when: rising moments. */
export class Timeline {
	readonly #turns: { readonly at: number; readonly share: number }[] = [];
	now = 0;
	share = 0;

	turn(share: number): void {
		this.#turns.push({ at: this.now, share });
		this.share = share;
	}

	/** Seconds between two moments, each in times of its share. */
	servedSeconds(from: number, to: number): number {
		return this.#turns.reduce((sum, { at, share }, i) => {
			const end = this.#turns[i + 1]?.at ?? Infinity;
			return sum + share * Math.max(0, Math.min(end, to) - Math.max(at, from));
		}, 0);
	}
}
