import { PACK_FORMAT } from './pack-migrations';
import { codeListSchema, outlineSchema } from './pack-schema-lists';
import {
  actionSchema,
  noteType,
  passage,
  role,
  signalSchema,
  tags,
  templateSchema,
  vocabularies,
} from './pack-schema-parts';
import { ruleSchema } from './pack-schema-rules';
import { unique } from './pack-schema-unique';
import { id, LIMITS, line, list, localized, record, strict } from './pack-schema-words';
import type { ShapeOf } from './pack-schema-words';
import type { PackScope } from './pack-scope';
import type { PackRule, RulePack } from '../rule-pack';
import { z } from './zod';

/** The schemas of a pack's parts in the current format. */
export function partSchemas(scope: PackScope) {
  return {
    format: z.literal(PACK_FORMAT),
    id,
    version: line,
    name: localized,
    noteTypes: list(noteType, 1).check(unique<{ id: string }>('id')),
    roles: list(role).check(unique<{ id: string }>('id')),
    templates: list(templateSchema(scope)).check(unique<{ id: string }>('id')),
    guidance: record(passage),
    vocabularies,
    signals: record(signalSchema(scope)),
    tags,
    codeLists: record(codeListSchema(scope)),
    outlines: record(outlineSchema(scope)),
    actions: record(actionSchema(scope)),
    rules: list(ruleSchema(scope), 1, LIMITS.rules).check(unique<PackRule>('id')),
  } satisfies ShapeOf<RulePack>;
}

/** The schema of a whole pack; what its parts say of one another is held against the scope. */
export function packSchema(scope: PackScope): z.ZodMiniType<RulePack> {
  return strict(partSchemas(scope));
}
