/**
 * Cholesky's decomposition of a symmetric positive definite matrix, in place.
 *
 * @param matrix row by row, of which the lower triangle is read; overwritten with its root
 * @param size rows and columns
 * @param width from the start of one row to that of the next
 */
export function decompose(matrix: Float64Array, size: number, width = size): Float64Array {
	for (let column = 0; column < size; column++) {
		for (let row = column; row < size; row++) {
			let rest = matrix[row * width + column] as number;
			for (let k = 0; k < column; k++) {
				rest -= (matrix[row * width + k] as number) * (matrix[column * width + k] as number);
			}
			matrix[row * width + column] =
				row === column ? Math.sqrt(rest) : rest / (matrix[column * width + column] as number);
		}
	}
	return matrix;
}

/**
 * Solves A x = b for an A that was decomposed.
 *
 * @param root what `decompose` left
 * @param right b; overwritten with x
 */
export function solveSymmetric(
	root: Float64Array,
	right: Float64Array,
	width = right.length
): Float64Array {
	const size = right.length;
	for (let row = 0; row < size; row++) {
		let rest = right[row] as number;
		for (let k = 0; k < row; k++) rest -= (root[row * width + k] as number) * (right[k] as number);
		right[row] = rest / (root[row * width + row] as number);
	}
	for (let row = size - 1; row >= 0; row--) {
		let rest = right[row] as number;
		for (let k = row + 1; k < size; k++) {
			rest -= (root[k * width + row] as number) * (right[k] as number);
		}
		right[row] = rest / (root[row * width + row] as number);
	}
	return right;
}
