import { parseSync } from 'vite';
import { VISIBLE_NAMES, mayBeText, readsLikeText } from './visible-text';

/** A text that stands in the source itself, where it should come from the catalogue. */
export interface StrayText {
  readonly text: string;
  readonly line: number;
}

/** As much of a syntax tree as the search needs: nodes have a type, a start and children in any of their properties. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/**
 * Finds interface texts that are written into a source: text between JSX tags, literals in attributes, properties and defaults that users
 * see, and anywhere what reads like a sentence. Messages of errors are for developers.
 * @param known texts that are no texts, such as the keys of the catalogue
 * @throws Error when the source can't be parsed
 */
export function strayTexts(file: string, source: string, known: ReadonlySet<string>): readonly StrayText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found = new Map<number, string>();

  const add = (node: Node, text: string): void => {
    if (mayBeText(text) && !known.has(text.trim())) found.set(node.start, text.trim());
  };
  /** All that an expression may come to, as far as it is written there. */
  const addValue = (value: unknown): void => {
    if (!isNode(value)) return;
    for (const literal of literalsOf(value)) add(literal, textOf(literal));
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        return;
      case 'NewExpression':
        if (nameOf(node['callee']).endsWith('Error')) return;
        break;
      case 'JSXText':
        add(node, textOf(node));
        break;
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of nodesIn(node['children'])) {
          if (child.type === 'JSXExpressionContainer') addValue(child['expression']);
        }
        break;
      case 'JSXAttribute':
        if (VISIBLE_NAMES.has(nameOf(node['name']))) addValue(node['value']);
        break;
      case 'Property':
        // A table by severity has an `error` too.
        if (nameOf(node['key']) !== 'error' && VISIBLE_NAMES.has(nameOf(node['key']))) addValue(node['value']);
        break;
      case 'AssignmentPattern':
      case 'AssignmentExpression':
        if (VISIBLE_NAMES.has(nameOf(node['left']))) addValue(node['right']);
        break;
      case 'CallExpression': {
        const [name, value] = nodesIn(node['arguments']);
        if (nameOf(node['callee']) === 'setAttribute' && VISIBLE_NAMES.has(textOf(name))) addValue(value);
        break;
      }
      default:
        if (isLiteral(node) && readsLikeText(textOf(node))) add(node, textOf(node));
    }
    for (const property of Object.values(node)) for (const child of nodesIn(property)) visit(child);
  };
  visit(program as unknown as Node);

  return [...found]
    .map(([start, text]) => ({ text, line: source.slice(0, start).split('\n').length }))
    .toSorted((one, other) => one.line - other.line);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function nodesIn(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isNode);
}

function isLiteral(node: Node): boolean {
  return node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node['value'] === 'string');
}

/** The literals among which an expression chooses; those inside of calls are arguments, such as keys of the catalogue. */
function literalsOf(node: Node): readonly Node[] {
  const of = (...properties: readonly string[]): readonly Node[] =>
    properties.flatMap((property) => nodesIn(node[property]).flatMap(literalsOf));
  switch (node.type) {
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.type === 'LogicalExpression' || node['operator'] === '+' ? of('left', 'right') : [];
    case 'TemplateLiteral':
      return of('quasis', 'expressions');
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return of('expression');
    case 'ArrayExpression':
      return of('elements');
    default:
      return isLiteral(node) ? [node] : [];
  }
}

/** The text of a literal or of JSX text; empty for anything else. */
function textOf(node: Node | undefined): string {
  const value = node?.['value'];
  if (typeof value === 'string') return value;
  return node?.type === 'TemplateElement' ? String((value as { cooked?: string | null }).cooked ?? '') : '';
}

/** The name of an identifier, a property or a member's last part; empty for anything else. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value['property']);
  if (value.type === 'Literal') return textOf(value);
  return typeof value['name'] === 'string' ? value['name'] : '';
}
