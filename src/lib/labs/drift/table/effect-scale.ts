/** Where an effect from 0 to 1 stands, in per cent: a square root, so that small ones can be told apart. */
export const effectPlace = (effect: number) => 100 * Math.sqrt(Math.min(1, Math.max(0, effect)));

/** The effects that the axis names. */
export const effectTicks = [0, 0.02, 0.1, 0.25, 0.5, 1] as const;
