/** Thrift's compact protocol, as much of it as a footer needs: a field's head, then its value. */
const [i32, i64, bytes, list] = [5, 6, 8, 9];
const struct = 12;
const stop = 0;

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
const field = (step: number, type: number, ...value: number[]) => [(step << 4) | type, ...value];
const number = (step: number, value: number, type = i32) => field(step, type, ...varint(2 * value));
const text = (step: number, value: string) =>
	field(step, bytes, ...varint(value.length), ...Buffer.from(value));
const structs = (step: number, items: number[][]) =>
	field(step, list, 0xf0 | struct, ...varint(items.length), ...items.flat());

/** A Parquet file that says how many columns of whole numbers it has and how many rows, and has none. */
export function footerOnly(columns: number, rows: number): Uint8Array {
	const root = [...text(4, 'table'), ...number(1, columns), stop];
	const leaves = Array.from({ length: columns }, (_, index) => {
		return [...number(1, 1), ...number(2, 0), ...text(1, `c${index}`), stop];
	});
	const group = [...structs(1, []), ...number(1, 0, i64), ...number(1, rows, i64), stop];
	const footer = [
		...number(1, 2),
		...structs(1, [root, ...leaves]),
		...number(1, rows, i64),
		...structs(1, [group]),
		stop
	];
	const mark = Buffer.from('PAR1');
	const length = Buffer.alloc(4);
	length.writeUInt32LE(footer.length);
	return new Uint8Array(Buffer.concat([mark, Buffer.from(footer), length, mark]));
}
