export type Point = { x: number; y: number };

/** A hand on something in a drawing: where the pointer is, less where it took hold. */
export class Grip {
	#offset: Point | undefined;

	take(event: PointerEvent & { currentTarget: SVGGraphicsElement }, at: Point) {
		if (event.button !== 0) return;
		const pointer = pointIn(event);
		this.#offset = { x: at.x - pointer.x, y: at.y - pointer.y };
		event.currentTarget.setPointerCapture(event.pointerId);
	}

	/** Where the thing now belongs, in the units of the drawing; nothing if it is not held. */
	follow(event: PointerEvent & { currentTarget: SVGGraphicsElement }): Point | undefined {
		if (!this.#offset) return undefined;
		const pointer = pointIn(event);
		return { x: pointer.x + this.#offset.x, y: pointer.y + this.#offset.y };
	}

	drop() {
		this.#offset = undefined;
	}
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: Element }) {
	const matrix = (currentTarget.parentNode as SVGGraphicsElement).getScreenCTM();
	return new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
}
