import { BackupError, backupLimits } from '$lib/study';

/** Above this many characters a back-up is packed, where the browser can. */
const plainMost = 20_000_000;
/** Of a packed file. What is in it is counted while it is unpacked, too. */
export const packedLimits = { bytes: 60_000_000, ratio: 200 } as const;

const tooLarge = () =>
	new BackupError('This file is larger than any back-up of this site. Nothing was changed.');
const notOurs = () => new BackupError('This file is no back-up of this site. Nothing was changed.');

/** A back-up as the file that is saved: JSON, and packed by gzip where it is large. */
export async function backupFile(text: string, day: string): Promise<{ name: string; file: Blob }> {
	const name = `mlops-fieldbook-${day}.json`;
	const plain = new Blob([text], { type: 'application/json' });
	if (text.length <= plainMost || typeof CompressionStream === 'undefined') {
		return { name, file: plain };
	}
	const packed = plain.stream().pipeThrough(new CompressionStream('gzip'));
	return { name: `${name}.gz`, file: await new Response(packed).blob() };
}

/**
 * The text of a file that should be a back-up. It is never read further than a back-up could be long.
 *
 * @throws BackupError with a sentence where it cannot be one
 */
export async function readBackupFile(file: Blob): Promise<string> {
	const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	const isPacked = start[0] === 0x1f && start[1] === 0x8b;
	if (file.size > (isPacked ? packedLimits.bytes : backupLimits.characters)) throw tooLarge();
	if (!isPacked) return decoded(file.stream());
	if (typeof DecompressionStream === 'undefined') {
		throw new BackupError(
			'This browser cannot unpack it. Unpack the .gz file first, then choose what was in it.'
		);
	}
	const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
	return decoded(unpacked, packedLimits.ratio * Math.max(file.size, 1));
}

async function decoded(stream: ReadableStream<Uint8Array>, most = Infinity): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const limit = Math.min(most, backupLimits.characters);
	const reader = stream.getReader();
	const parts: string[] = [];
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw notOurs();
		});
		if (done) break;
		bytes += value.byteLength;
		if (bytes > limit) {
			void reader.cancel().catch(() => {});
			throw tooLarge();
		}
		parts.push(decodedPart(decoder, value));
	}
	parts.push(decodedPart(decoder));
	return parts.join('');
}

function decodedPart(decoder: TextDecoder, value?: Uint8Array): string {
	try {
		return value ? decoder.decode(value, { stream: true }) : decoder.decode();
	} catch {
		throw notOurs();
	}
}
