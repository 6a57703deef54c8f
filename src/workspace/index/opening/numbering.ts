/** Values that are the same as JSON have one number, from 0. */
export type Numbering = {
  readonly numberOf: (value: unknown) => number;
  /** The texts of the values, by their numbers. */
  readonly texts: () => readonly string[];
};

export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf: (value) => {
      const text = JSON.stringify(value);
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: () => [...numbers.keys()],
  };
}
