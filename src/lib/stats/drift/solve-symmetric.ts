/**
 * Solves A x = b for a symmetric positive definite A by Cholesky's decomposition.
 *
 * @param matrix A row by row, size x size numbers, of which the lower triangle is read; overwritten
 * @param right b; overwritten with x
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
	const size = right.length;
	for (let column = 0; column < size; column++) {
		for (let row = column; row < size; row++) {
			let rest = matrix[row * size + column] as number;
			for (let k = 0; k < column; k++) {
				rest -= (matrix[row * size + k] as number) * (matrix[column * size + k] as number);
			}
			matrix[row * size + column] =
				row === column ? Math.sqrt(rest) : rest / (matrix[column * size + column] as number);
		}
	}
	for (let row = 0; row < size; row++) {
		let rest = right[row] as number;
		for (let k = 0; k < row; k++) rest -= (matrix[row * size + k] as number) * (right[k] as number);
		right[row] = rest / (matrix[row * size + row] as number);
	}
	for (let row = size - 1; row >= 0; row--) {
		let rest = right[row] as number;
		for (let k = row + 1; k < size; k++) {
			rest -= (matrix[k * size + row] as number) * (right[k] as number);
		}
		right[row] = rest / (matrix[row * size + row] as number);
	}
	return right;
}
