import { yamlScalar } from '../../src/record/write/yaml-scalar.ts';

/** An example of a schema as somebody would type it in a file, on one line. */
export function exampleYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(exampleYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${exampleYaml(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string' && !NUMERIC.test(value)) return yamlScalar(value, true);
  return String(value);
}

/** A date or an hour needs no quotes here: every value of a record is read as the text it is. */
const NUMERIC = /^\d[\d:/-]*$/;
