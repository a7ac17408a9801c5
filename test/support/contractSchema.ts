import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface ContractSchemas {
  readonly $defs: Readonly<Record<string, object>>;
}

const schemas = JSON.parse(
  readFileSync(new URL('../contracts.schema.json', import.meta.url), 'utf8'),
) as ContractSchemas;

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema({ ...schemas, $id: 'contracts' });

/** What is wrong with `value` as the JSON of `command`; empty where it keeps the contract. */
export function contractFaults(command: string, value: unknown): string[] {
  const validate: ValidateFunction = ajv.compile({ $ref: `contracts#/$defs/${command}` });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
