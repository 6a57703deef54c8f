/** How many places come before the first of which it does not hold; it holds for a beginning of the places, which is halved. */
export function countUntil(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
