/** Whether a version is older than another, number by number: `0.9` than `0.10`, and `0.2` not than `0.2.0`. */
export function isOlder(version: string, other: string): boolean {
  const [own, others] = [version, other].map((each) => each.split('.').map(Number));
  for (let place = 0; place < 3; place += 1) {
    const difference = (own?.[place] ?? 0) - (others?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
