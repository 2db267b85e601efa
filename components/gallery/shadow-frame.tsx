import { render, type ComponentChildren, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageStyles } from '../page/styles';
import { forceTheme } from './forced-theme';
import { galleryChoice } from './gallery-choice';

const sheet = new CSSStyleSheet();
sheet.replaceSync(pageStyles);

/** Shows what hangs inside the CRM's page as it does there: in a shadow root with the styles of the page. Here it is an open one. */
export function ShadowFrame({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current: node } = host;
    if (node === null) return;
    const root = node.shadowRoot ?? node.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    forceTheme(root.adoptedStyleSheets, galleryChoice(location.search).theme);
    render(children, root);
  }, [children]);

  return <div ref={host} />;
}
