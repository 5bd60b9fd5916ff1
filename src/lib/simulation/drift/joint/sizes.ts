/** Most rows a side that a classifier learns from. */
export const judgedRows = 2000;

/** Most rows a side that MMD compares: its time grows with their square. */
export const mmdRows = 300;

/** Most rows a side that are drawn. */
export const drawnRows = 400;

/** Shuffles of the labels for each p-value; with these, none is below 1 / 200. */
export const shuffles = 199;
