import { requestJson } from './request-json';

export interface Switches {
  delay: number;
  fail: boolean;
  session: 'ok' | 'expired';
}

export function loadSwitches(): Promise<Switches> {
  return requestJson('/api/switches');
}

export function setSwitches(switches: Switches): Promise<Switches> {
  return requestJson('/api/switches', { method: 'PUT', body: JSON.stringify(switches) });
}
