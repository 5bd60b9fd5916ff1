const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words, larger ones as digits. */
export function numberWord(count: number): string {
	return words[count] ?? String(count);
}

/** `all four tests ring`, `two of four tests ring`, `no test rings`. */
export function whoRings(ringing: number, all: number, noun: string): string {
	if (ringing === 0) return `no ${noun} rings`;
	if (all === 1) return `the ${noun} rings`;
	if (ringing === all) return `${all === 2 ? 'both' : `all ${numberWord(all)}`} ${noun}s ring`;
	return `${numberWord(ringing)} of ${numberWord(all)} ${noun}s ${ringing === 1 ? 'rings' : 'ring'}`;
}

/** The sentence with a capital. */
export function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
