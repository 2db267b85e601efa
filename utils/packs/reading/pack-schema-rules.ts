import type { LengthLimit, RuleDefinition } from '../../check/rule-definitions';
import { conditionSchema } from './pack-schema-conditions';
import { checkTexts } from './pack-schema-texts';
import { anyText, day, id, LIMITS, line, list, localized, problemIssue, record, strict } from './pack-schema-words';
import type { ShapeOf } from './pack-schema-words';
import { optionsText, referenceTo } from './pack-scope';
import type { PackScope } from './pack-scope';
import type { PackRule, RuleExample } from '../rule-pack';
import { z } from './zod';

type RuleKind = RuleDefinition['kind'];

/** What rules of every kind have. */
type Common = Omit<PackRule, 'kind'>;

const severity = z.enum(['error', 'warning', 'info']);

function exampleSchema(scope: PackScope): z.ZodMiniType<RuleExample> {
  return strict({
    text: anyText,
    noteType: z.exactOptional(referenceTo(scope, 'noteTypes')),
    role: z.exactOptional(referenceTo(scope, 'roles')),
    fields: z.exactOptional(record(anyText)),
    today: z.exactOptional(day),
  } satisfies ShapeOf<RuleExample>);
}

function commonShape(scope: PackScope) {
  const examples = list(exampleSchema(scope), 1, LIMITS.examples);
  return {
    id,
    severity,
    severityWhen: z.exactOptional(list(strict({ when: conditionSchema(scope), severity }))),
    message: localized,
    fixTitle: z.exactOptional(localized),
    fixTitleAll: z.exactOptional(localized),
    guidance: referenceTo(scope, 'guidance'),
    leadsTo: z.exactOptional(list(referenceTo(scope, 'rules'))),
    examples: strict({ bad: examples, good: examples }),
  } satisfies ShapeOf<Common>;
}

const count = z.int().check((context) => {
  const [min, max] = [1, 1_000_000];
  const { value } = context;
  if (value < min || value > max) context.issues.push(problemIssue(value, 'numberRange', { min, max }));
});

function limitSchema(scope: PackScope): z.ZodMiniType<LengthLimit> {
  return strict({
    noteTypes: list(referenceTo(scope, 'noteTypes'), 1),
    field: z.exactOptional(id),
    name: z.exactOptional(localized),
    max: count,
    uncountedBehind: z.exactOptional(line),
  } satisfies ShapeOf<LengthLimit>);
}

/** The settings of a kind, without what all rules have. */
type Settings<K extends RuleKind> = Omit<Extract<RuleDefinition, { kind: K }>, 'kind'>;

/** A schema for each kind of rule; the compiler holds each against the engine's own type. */
export function ruleSchemas(scope: PackScope): {
  readonly [K in RuleKind]: z.ZodMiniType<PackRule & { readonly kind: K }>;
} {
  const common = commonShape(scope);
  const when = conditionSchema(scope);
  const tag = referenceTo(scope, 'tags');
  const vocabulary = referenceTo(scope, 'vocabularies');
  const noteTypes = list(referenceTo(scope, 'noteTypes'));
  const noteTypesOfRoles = z.record(referenceTo(scope, 'roles'), noteTypes);
  const onList = { list: referenceTo(scope, 'codeLists') };
  const onOutline = { outline: referenceTo(scope, 'outlines') };
  const inSection = { ...onList, ...onOutline, section: id };
  const onAction = { action: referenceTo(scope, 'actions'), when };

  const ofStatements = {
    signals: list(referenceTo(scope, 'signals')),
    statements: list(vocabulary, 1),
    except: vocabulary,
  };

  /** A rule of a kind: exactly the settings that the engine knows for it. */
  function rule<K extends RuleKind, S extends ShapeOf<Settings<K>>>(
    kind: K,
    settings: S & Readonly<Record<Exclude<keyof S, keyof Settings<K>>, never>>,
  ) {
    return strict<{ kind: z.ZodMiniLiteral<K> } & typeof common & S>({
      kind: z.literal(kind),
      ...common,
      ...settings,
    });
  }

  return {
    'tag-required': rule('tag-required', { tag, when, noFixWhen: z.exactOptional(when) }),
    'tag-forbidden': rule('tag-forbidden', { tag, when }),
    'tag-form': rule('tag-form', { tag }),
    reminder: rule('reminder', { when }),
    'tag-placement': rule('tag-placement', { tag, noteTypes: noteTypesOfRoles }),
    'tag-section': rule('tag-section', { tag, when, field: id, labels: list(line, 1), otherLabels: list(line) }),
    'code-unknown': rule('code-unknown', { ...inSection, firstLineOf: noteTypes, labels: vocabulary }),
    'code-form': rule('code-form', { ...onList, generalWordsIn: noteTypes }),
    'code-name': rule('code-name', onList),
    'code-missing': rule('code-missing', inSection),
    'code-no-status': rule('code-no-status', { ...inSection, nothing: vocabulary }),
    'code-duplicate': rule('code-duplicate', inSection),
    'code-general': rule('code-general', { ...onList, matters: vocabulary }),
    'code-subject': rule('code-subject', {
      ...onList,
      when,
      unlessTagged: when,
      work: vocabulary,
      states: vocabulary,
      matters: vocabulary,
      talk: z.exactOptional(vocabulary),
      asides: vocabulary,
      noteTypes: noteTypesOfRoles,
      otherwise: noteTypes,
    }),
    'code-prefix': rule('code-prefix', { ...onList, when, labels: vocabulary }),
    'section-missing': rule('section-missing', onOutline),
    'section-empty': rule('section-empty', onOutline),
    'section-choice': rule('section-choice', onOutline),
    'section-hint': rule('section-hint', onOutline),
    'section-heading': rule('section-heading', onOutline),
    'action-missing': rule('action-missing', onAction),
    'action-date': rule('action-date', onAction),
    'action-owner': rule('action-owner', onAction),
    'action-past': rule('action-past', onAction),
    'field-required': rule('field-required', { field: id, switch: z.exactOptional(z.boolean()), when }),
    'fields-required': rule('fields-required', {
      when,
      fields: list(strict({ field: id, name: localized }), 1),
    }),
    'field-values': rule('field-values', {
      when,
      fields: list(strict({ field: id, values: list(line, 1) }), 1),
      unset: list(line),
    }),
    'field-day': rule('field-day', { when, field: id, max: count }),
    'labels-required': rule('labels-required', {
      when,
      parts: list(strict({ labels: vocabulary, name: localized, field: z.exactOptional(id) }), 1),
      otherLabels: list(vocabulary),
      hints: list(line),
    }),
    'reference-missing': rule('reference-missing', {
      when,
      labels: vocabulary,
      otherLabels: list(vocabulary),
      ...onList,
      names: vocabulary,
      troubles: vocabulary,
      defects: vocabulary,
      unless: vocabulary,
      except: vocabulary,
      reference: vocabulary,
    }),
    'reason-missing': rule('reason-missing', { ...ofStatements, when, reasons: vocabulary, notReasons: vocabulary }),
    'words-beside': rule('words-beside', {
      ...ofStatements,
      when,
      words: vocabulary,
      notWords: vocabulary,
      widely: vocabulary,
    }),
    'off-topic': rule('off-topic', { ...ofStatements, when, about: vocabulary, notAbout: vocabulary }),
    sentences: rule('sentences', { when, max: count }),
    placeholder: rule('placeholder', { placeholders: list(line) }),
    length: rule('length', { limits: list(limitSchema(scope), 1) }),
  };
}

/** A rule of any kind, told by its `kind`. */
export function ruleSchema(scope: PackScope): z.ZodMiniType<PackRule> {
  // The record has shown each schema to be one of a rule; what zod needs to know besides it finds at run time.
  const kinds = Object.values(ruleSchemas(scope)) as unknown as readonly [
    z.ZodMiniObject<{ kind: z.ZodMiniLiteral<RuleKind> }>,
  ];
  const schema = z.discriminatedUnion('kind', kinds) as unknown as z.ZodMiniType<PackRule>;
  return schema.check(checkTexts, ({ value, issues }) => {
    if (!('section' in value)) return;
    const sections = scope.sectionsOf(value.outline);
    if (sections.includes(value.section)) return;
    const params = { part: 'sections', found: value.section, options: optionsText(sections) } as const;
    issues.push({ ...problemIssue(value, 'unknownReference', params), path: ['section'] });
  });
}
