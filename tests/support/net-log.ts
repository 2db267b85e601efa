import { readFileSync } from 'node:fs';

/** A request as the browser's network stack has seen it. */
interface NetRequest {
  readonly url: string;
  /** The origin whose document or worker asked for it; `not an origin` for the browser itself and what it navigates. */
  readonly initiator: string;
  /** The number of the part of the browser's code that made it. */
  readonly annotation: number;
}

/** What was asked of the network. */
export interface NetLog {
  readonly requests: readonly NetRequest[];
  /** Hosts, with scheme and port, that were looked up in advance of any request. */
  readonly lookupsAhead: readonly string[];
}

interface Entry {
  readonly type: number;
  readonly source: { readonly id: number };
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly Entry[];
}

/** Reads a log written with `--log-net-log=FILE --net-log-capture-mode=Everything`; close the browser in order before. */
export function readNetLog(file: string): NetLog {
  const log = parse(readFileSync(file, 'utf8').trimEnd());
  const of = (name: string) => log.events.filter(({ type }) => type === log.constants.logEventTypes[name]);

  const annotations = new Map<number, number>();
  for (const { source, params } of of('REQUEST_ALIVE')) {
    if (params?.['traffic_annotation'] !== undefined) annotations.set(source.id, Number(params['traffic_annotation']));
  }
  const requests = of('URL_REQUEST_START_JOB').flatMap(({ source, params }) => {
    if (typeof params?.['url'] !== 'string') return [];
    return [
      { url: params['url'], initiator: String(params['initiator']), annotation: annotations.get(source.id) ?? 0 },
    ];
  });
  const lookupsAhead = of('HOST_RESOLVER_MANAGER_REQUEST').flatMap(({ params }) =>
    params?.['is_speculative'] === true ? [String(params['host'])] : [],
  );
  return { requests, lookupsAhead };
}

/** A browser that was killed has left out the log's end. */
function parse(text: string): Log {
  try {
    return JSON.parse(text) as Log;
  } catch {
    return JSON.parse(`${text.replace(/,$/u, '')}]}`) as Log;
  }
}

/** The log's number for the name of a part of the browser (Chromium: `net/traffic_annotation/network_traffic_annotation.h`). */
export function annotationOf(name: string): number {
  return [...name].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 138_003_713, 0);
}
