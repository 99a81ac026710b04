import { type OptionName, optionRows } from './option-table.js';
import type { JsonSchema } from './option-types.js';

/** JSON Schema of a config file, for editors that complete and check it while it is written. */
export function configFileSchema(): JsonSchema {
  const properties = optionRows()
    .filter(([, row]) => row.scope !== 'command')
    .map(([name, row]): [OptionName, JsonSchema] => [
      name,
      {
        ...row.type.schema,
        description: row.help,
        ...(row.default === undefined ? {} : { default: row.default }),
      },
    ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'postdeck config file',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}
