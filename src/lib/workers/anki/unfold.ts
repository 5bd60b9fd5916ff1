import { AnkiError } from '$lib/anki';
import { Inflate } from 'fflate';
import { Decompress } from 'fzstd';
import { limits } from './limits.ts';
import { packedBytes, type ZipEntry } from './read-zip.ts';

const pieceBytes = 16_384;

const tooLarge = () =>
	new AnkiError(
		'too-large',
		'What is packed into this file unfolds to more than a collection of cards would. It was not opened.'
	);
const damaged = () =>
	new AnkiError('damaged', 'The cards in this file are damaged: they could not be unpacked.');

/** Gathers what unfolds, and refuses as soon as it is too much. */
class Gathering {
	readonly #pieces: Uint8Array[] = [];
	readonly #most: number;
	#length = 0;

	constructor(packed: number) {
		const byRatio = Math.max(limits.smallBytes, packed * limits.ratio);
		this.#most = Math.min(limits.collectionBytes, byRatio);
	}

	add(piece: Uint8Array): void {
		this.#length += piece.length;
		if (this.#length > this.#most) throw tooLarge();
		this.#pieces.push(piece.slice());
	}

	finish(): Uint8Array {
		const whole = new Uint8Array(this.#length);
		let at = 0;
		for (const piece of this.#pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		return whole;
	}
}

type Unfolder = { push(piece: Uint8Array, isLast: boolean): void };

function through(packed: Uint8Array, make: (take: (piece: Uint8Array) => void) => Unfolder) {
	const gathered = new Gathering(packed.length);
	const unfolder = make((piece) => gathered.add(piece));
	try {
		for (let at = 0; at < packed.length || at === 0; at += pieceBytes) {
			const isLast = at + pieceBytes >= packed.length;
			unfolder.push(packed.slice(at, at + pieceBytes), isLast);
		}
	} catch (error) {
		throw error instanceof AnkiError ? error : damaged();
	}
	return gathered.finish();
}

/**
 * An entry of an archive, unpacked. What it says of its size is not believed: it is counted as it
 * unfolds.
 *
 * @throws AnkiError where it needs a password, is damaged, or unfolds to too much
 */
export function unfoldEntry(data: Blob | Uint8Array, entry: ZipEntry): Uint8Array {
	if (entry.isLocked) {
		throw new AnkiError('locked', 'This archive needs a password. Anki exports without one.');
	}
	if (entry.size > limits.collectionBytes || entry.packed > limits.collectionBytes)
		throw tooLarge();
	const packed = packedBytes(data, entry);
	if (entry.method === 0) return packed;
	if (entry.method !== 8) throw damaged();
	return through(packed, (take) => new Inflate((piece) => take(piece)));
}

const zstdMark = 0xfd2fb528;

/** What Zstandard packed, unpacked. */
export function unfoldZstd(packed: Uint8Array): Uint8Array {
	const start = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	if (packed.length < 5 || start.getUint32(0, true) !== zstdMark) throw damaged();
	return through(packed, (take) => new Decompress((piece) => take(piece)));
}
