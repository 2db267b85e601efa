import type { Condition } from '../../check/definitions';
import { referenceTo } from './pack-scope';
import type { PackScope } from './pack-scope';
import { id, list, problemIssue, strict } from './pack-schema-words';
import { z } from './zod';

/** The key that tells one form of condition from another. */
type ConditionForm = 'all' | 'any' | 'not' | 'noteType' | 'role' | 'tag' | 'outline' | 'field' | 'enforced' | 'signal';

type ConditionSchemas = {
  readonly [F in ConditionForm]: z.ZodMiniType<Extract<Condition, Readonly<Record<F, unknown>>>>;
};

/** The schema of conditions: when a rule holds. */
export function conditionSchema(scope: PackScope): z.ZodMiniType<Condition> {
  const schema: z.ZodMiniType<Condition> = z.custom<Condition>().check((context) => {
    const value: unknown = context.value;
    const forms = formsOf(value);
    const [form] = forms;
    if (form === undefined || forms.length > 1) {
      context.issues.push(problemIssue(value, 'conditionShape', { options: Object.keys(schemas).join(', ') }));
      return;
    }
    const parsed = schemas[form].safeParse(value);
    for (const issue of parsed.error?.issues ?? []) context.issues.push({ ...issue, input: value } as never);
  });

  const schemas: ConditionSchemas = {
    // A condition of no parts always holds.
    all: strict({ all: list(schema) }),
    any: strict({ any: list(schema, 1) }),
    not: strict({ not: schema }),
    noteType: strict({ noteType: list(referenceTo(scope, 'noteTypes'), 1) }),
    role: strict({ role: list(referenceTo(scope, 'roles'), 1) }),
    tag: strict({ tag: referenceTo(scope, 'tags') }),
    outline: strict({ outline: referenceTo(scope, 'outlines') }),
    field: strict({ field: id, is: z.enum(['empty', 'filled', 'absent']) }),
    enforced: strict({ enforced: z.boolean() }),
    signal: strict({
      signal: list(referenceTo(scope, 'signals'), 1),
      because: z.exactOptional(referenceTo(scope, 'topics')),
      unlessBecauseOfOther: z.exactOptional(referenceTo(scope, 'topics')),
    }),
  };

  function formsOf(value: unknown): ConditionForm[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return (Object.keys(schemas) as ConditionForm[]).filter((form) => Object.hasOwn(value, form));
  }

  return schema;
}
