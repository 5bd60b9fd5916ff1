import type { Encoding, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, convertWithDictionary } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { isTableError } from '$lib/simulation/table';
import { limits } from '../read-table/limits.ts';
import type { ColumnPlan } from './column-plans.ts';
import { damaged, unknownEncoding } from './refusals.ts';

type Decoder = Parameters<typeof readDataPageV2>[2];
type Reader = Parameters<typeof parquetHeader>[0];

/** The decoded cells of a page. */
export type Page = {
	readonly rows: number;
	/** The values that are there, in order. */
	readonly values: ArrayLike<unknown>;
	/** For each row 1 if it has a value and 0 if it has none; empty if all have one. */
	readonly present: ArrayLike<number>;
};

const encodings: readonly Encoding[] = [
	'PLAIN',
	'PLAIN_DICTIONARY',
	'RLE_DICTIONARY',
	'RLE',
	'BYTE_STREAM_SPLIT',
	'ALP',
	'DELTA_BINARY_PACKED',
	'DELTA_LENGTH_BYTE_ARRAY',
	'DELTA_BYTE_ARRAY'
];

export type Chunk = {
	readonly bytes: Uint8Array;
	readonly decoder: Decoder;
	readonly rows: number;
	readonly plan: ColumnPlan;
};

/**
 * The pages of one column in one row group, decoded one at a time.
 *
 * @throws TableError 'damaged' or 'encoding'
 */
export function* pagesOf({ bytes, decoder, rows, plan }: Chunk): Generator<Page, void, void> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pages = new PageReader({ view, offset: 0 }, decoder, plan.name);
	for (let seen = 0; seen < rows;) {
		let page: Page | undefined;
		try {
			page = pages.next(rows - seen);
		} catch (error) {
			if (isTableError(error)) throw error;
			throw damaged(`what stands in “${plan.name}”`);
		}
		if (!page) continue;
		seen += page.rows;
		yield page;
	}
}

class PageReader {
	readonly #reader: Reader;
	readonly #decoder: Decoder;
	readonly #name: string;
	#dictionary: ReturnType<typeof convert> | undefined;

	constructor(reader: Reader, decoder: Decoder, name: string) {
		this.#reader = reader;
		this.#decoder = decoder;
		this.#name = name;
	}

	/** The next page of values; undefined if what came was another kind of page. */
	next(mostRows: number): Page | undefined {
		const header = parquetHeader(this.#reader);
		const bytes = this.#take(header);
		if (header.type === 'DICTIONARY_PAGE') this.#takeDictionary(bytes, header);
		const rows = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
		if (rows === 0) return undefined;
		if (!(rows > 0 && rows <= mostRows)) this.#refuse();
		return { rows, ...this.#decode(bytes, header) };
	}

	#decode(bytes: Uint8Array, header: PageHeader): Pick<Page, 'values' | 'present'> {
		const { data_page_header: older, data_page_header_v2: newer } = header;
		const encoding = this.#known((newer ?? older)?.encoding);
		const { dataPage, definitionLevels } = older
			? readDataPage(this.#unpack(bytes, header), older, this.#decoder)
			: readDataPageV2(bytes, header, this.#decoder);
		const values = convertWithDictionary(dataPage, this.#dictionary, encoding, this.#decoder);
		return { values, present: definitionLevels ?? [] };
	}

	#takeDictionary(bytes: Uint8Array, header: PageHeader): void {
		const { type, element } = this.#decoder;
		const count = header.dictionary_page_header?.num_values ?? 0;
		const { buffer, byteOffset, byteLength } = this.#unpack(bytes, header);
		const reader = { view: new DataView(buffer, byteOffset, byteLength), offset: 0 };
		this.#dictionary = convert(readPlain(reader, type, count, element.type_length), this.#decoder);
	}

	#unpack(bytes: Uint8Array, { uncompressed_page_size: size }: PageHeader): Uint8Array {
		return decompressPage(bytes, size, this.#decoder.codec, this.#decoder.compressors);
	}

	/** The bytes of a page, behind its header. */
	#take({
		compressed_page_size: packed,
		uncompressed_page_size: unpacked
	}: PageHeader): Uint8Array {
		const { view, offset } = this.#reader;
		if (!(packed >= 0 && packed <= view.byteLength - offset)) this.#refuse();
		if (!(unpacked >= 0 && unpacked <= limits.pageBytes)) this.#refuse();
		this.#reader.offset += packed;
		return new Uint8Array(view.buffer, view.byteOffset + offset, packed);
	}

	#known(encoding: Encoding | undefined): Encoding {
		if (encoding === undefined || !encodings.includes(encoding)) {
			throw unknownEncoding(this.#name, encoding);
		}
		if (encoding.endsWith('_DICTIONARY') && !this.#dictionary) this.#refuse();
		return encoding;
	}

	#refuse(): never {
		throw damaged(`a page of “${this.#name}”`);
	}
}
