import type {
  ActionDefinition,
  EventDefinition,
  SignalDefinition,
  TagDefinition,
  TroubleDefinition,
} from '../../check/definitions';
import { checkHashtags } from './pack-hashtags';
import { referenceTo } from './pack-scope';
import type { PackScope } from './pack-scope';
import { day, hashtag, hashtagAlias, id, line, list, localized, localizedLong } from './pack-schema-words';
import { longText, page, phrase, record, strict } from './pack-schema-words';
import type { ShapeOf } from './pack-schema-words';
import type { Guidance, RulePack, Template } from '../rule-pack';
import { z } from './zod';

const phrases = list(phrase);
const optionalPhrases = z.exactOptional(phrases);

/** Word lists by name. */
export const vocabularies = record(phrases);

/** What a text can say. */
export function signalSchema(scope: PackScope): z.ZodMiniType<SignalDefinition> {
  const vocabulary = referenceTo(scope, 'vocabularies');
  const topic = strict({
    kind: z.literal('topic'),
    phrases: list(phrase, 1),
    hints: optionalPhrases,
    except: optionalPhrases,
  } satisfies ShapeOf<Extract<SignalDefinition, { kind: 'topic' }>>);
  const event = strict({
    kind: z.literal('event'),
    phrases: optionalPhrases,
    withObject: optionalPhrases,
    adverbs: optionalPhrases,
    about: list(vocabulary, 1),
    undertakings: z.exactOptional(vocabulary),
    notAbout: vocabulary,
    except: optionalPhrases,
    notBy: optionalPhrases,
    with: z.exactOptional(list(referenceTo(scope, 'events'))),
    ends: z.exactOptional(z.boolean()),
  } satisfies ShapeOf<EventDefinition>);
  const trouble = strict({
    kind: z.literal('trouble'),
    phrases: list(phrase, 1),
    except: optionalPhrases,
    solved: phrases,
    names: z.exactOptional(vocabulary),
  } satisfies ShapeOf<TroubleDefinition>);
  return z.discriminatedUnion('kind', [topic, event, trouble]);
}

/** Hashtags by id. */
export const tags = record(
  strict({ tag: hashtag, aliases: list(hashtagAlias) } satisfies ShapeOf<TagDefinition>),
).check(checkHashtags);

/** What a note has to name. */
export function actionSchema(scope: PackScope): z.ZodMiniType<ActionDefinition> {
  const vocabulary = referenceTo(scope, 'vocabularies');
  return strict({
    field: id,
    dateField: id,
    ownerField: id,
    labels: vocabulary,
    dateLabels: vocabulary,
    ownerLabels: vocabulary,
    events: vocabulary,
    acts: vocabulary,
    owners: vocabulary,
    notNames: vocabulary,
  } satisfies ShapeOf<ActionDefinition>);
}

/** What a form is for. */
export const noteType: z.ZodMiniType<RulePack['noteTypes'][number]> = strict({
  id,
  name: localized,
  noteFields: z.exactOptional(list(id)),
} satisfies ShapeOf<RulePack['noteTypes'][number]>);

/** Who writes. */
export const role: z.ZodMiniType<RulePack['roles'][number]> = strict({
  id,
  name: localized,
} satisfies ShapeOf<RulePack['roles'][number]>);

/** A text to start from. */
export function templateSchema(scope: PackScope): z.ZodMiniType<Template> {
  return strict({
    id,
    name: line,
    language: z.enum(['ja', 'en']),
    noteTypes: list(referenceTo(scope, 'noteTypes'), 1),
    text: longText,
  } satisfies ShapeOf<Template>);
}

/** A passage of the guidance. */
export const passage: z.ZodMiniType<Guidance> = strict({
  title: localized,
  passage: localizedLong,
  page,
  date: day,
} satisfies ShapeOf<Guidance>);
