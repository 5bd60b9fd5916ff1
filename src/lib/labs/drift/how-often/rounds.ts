/** Rows a side along the map. */
export const mapRows = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const;

/** Days a point: what is counted at once, and what on request. */
export const rounds = {
	first: { live: 2000, map: 200, slowMs: 5000 },
	whole: { live: 20_000, map: 2000, slowMs: 60_000 }
} as const;

export type Round = keyof typeof rounds;
