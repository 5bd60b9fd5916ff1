/** Days before the first served one; whatever a window reaches for beyond them does not exist. */
export const historyDays = 120;

/** The entry of the course that a served day is. */
export const entryOf = (day: number): number => historyDays + day;
