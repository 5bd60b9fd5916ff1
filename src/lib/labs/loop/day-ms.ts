/** How long a day of the loop lasts on the page. */
export const dayMs = 180;
