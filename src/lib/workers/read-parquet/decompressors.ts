import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import type { CompressionCodec, Compressors } from 'hyparquet';

/** What unfolds a page, by its compression; Snappy is hyparquet's own. */
export const decompressors: Compressors = {
	ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
	GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) })
};

/** Whether pages of that compression can be read. */
export const isReadable = (codec: CompressionCodec) =>
	codec === 'UNCOMPRESSED' || codec === 'SNAPPY' || codec in decompressors;
