/** Ends of the plans that can be drawn: a difference in points of share, and visitors per arm. */
export const planEnds = { effect: [0.2, 1.5], rows: [300, 300_000] } as const;
