/** Lets the page breathe between two pieces of work. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
