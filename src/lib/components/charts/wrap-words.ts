/** Breaks a text into lines of at most `most` characters; a longer word is cut where it must be. */
export function wrapWords(text: string, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((long) => pieces(long, most))) {
		if (line !== '' && line.length + 1 + word.length > most) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): string[] {
	const parts: string[] = [];
	for (let i = 0; i < word.length; i += most) parts.push(word.slice(i, i + most));
	return parts;
}
