/**
 * The address by which a frame belongs to a site: its own, or for a frame without one (`about:blank`, `srcdoc`, `blob:`) the
 * origin of the nearest frame around it.
 */
export function frameAddress({ href, protocol, ancestorOrigins }: Location): string {
  return protocol.startsWith('http') ? href : `${ancestorOrigins[0] ?? ''}/`;
}
