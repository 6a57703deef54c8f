import { flowValue, type YamlValue } from '../../src/record/write/yaml-lines.ts';
import { yamlScalar } from '../../src/record/write/yaml-scalar.ts';

/** An example of a schema as somebody would type it in a file, on one line. */
export function exampleYaml(value: unknown): string {
  return flowValue(value as YamlValue, true, (text) => (NUMERIC.test(text) ? text : yamlScalar(text, true)));
}

/** A date or an hour needs no quotes here: every value of a record is read as the text it is. */
const NUMERIC = /^\d[\d:/-]*$/;
