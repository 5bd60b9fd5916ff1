import { readBytes, sizeOf, type TableData } from './byte-source.ts';
import { sniffEncoding, type Encoding } from './sniff-encoding.ts';

export type Chunk = { text: string; share: number; isLast: boolean };

const blockBytes = 1024 * 1024;
/** About 10 ms of parsing: well inside the 20 ms between two yields. */
const chunkSize = 64 * 1024;

/** Walks through a file as text, chunk by chunk, with every line ending as a line feed. */
export class TextReader {
	readonly size: number;
	readonly #data: TableData;
	#encoding: Encoding = 'utf-8';
	#unreadable = 0;
	#heldReturn = false;

	constructor(data: TableData) {
		this.#data = data;
		this.size = sizeOf(data);
	}

	*chunks(): Generator<Chunk, void, void> {
		const pieces = typeof this.#data === 'string' ? this.#slices(this.#data) : this.#decoded();
		for (const piece of pieces) {
			const text = this.#withLineFeeds(piece.text, piece.isLast);
			this.#countUnreadable(text);
			yield { ...piece, text };
		}
	}

	/** What had to be guessed or was lost on the way from bytes to text. */
	warnings(): string[] {
		const warnings: string[] = [];
		if (this.#encoding === 'windows-1252') {
			warnings.push(
				'The file is not UTF-8 and was read as Windows-1252: if accents look wrong, save it as UTF-8.'
			);
		}
		if (this.#unreadable > 0) {
			const count = this.#unreadable.toLocaleString('en-GB');
			warnings.push(
				`Characters that could not be read show as \uFFFD (${count} of them): save the file as UTF-8.`
			);
		}
		return warnings;
	}

	*#slices(text: string): Generator<Chunk, void, void> {
		const from = text.startsWith('\uFEFF') ? 1 : 0;
		for (let at = from; at < Math.max(text.length, from + 1); at += chunkSize) {
			const end = Math.min(at + chunkSize, text.length);
			yield { text: text.slice(at, end), share: end / this.size, isLast: end === text.length };
		}
	}

	*#decoded(): Generator<Chunk, void, void> {
		const data = this.#data as Exclude<TableData, string>;
		let decoder: TextDecoder | undefined;
		for (let at = 0; at < this.size; at += blockBytes) {
			const block = readBytes(data, at, Math.min(at + blockBytes, this.size));
			decoder ??= this.#decoderFor(block);
			for (let from = 0; from < block.length; from += chunkSize) {
				const end = at + Math.min(from + chunkSize, block.length);
				const isLast = end === this.size;
				const bytes = block.subarray(from, from + chunkSize);
				yield { text: decoder.decode(bytes, { stream: !isLast }), share: end / this.size, isLast };
			}
		}
	}

	#decoderFor(head: Uint8Array): TextDecoder {
		this.#encoding = sniffEncoding(head);
		return new TextDecoder(this.#encoding);
	}

	/** A carriage return at the end of a chunk waits to see whether a line feed follows. */
	#withLineFeeds(piece: string, isLast: boolean): string {
		let text = this.#heldReturn ? '\r' + piece : piece;
		this.#heldReturn = !isLast && text.endsWith('\r');
		if (this.#heldReturn) text = text.slice(0, -1);
		return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	}

	#countUnreadable(text: string): void {
		for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
			this.#unreadable++;
		}
	}
}
