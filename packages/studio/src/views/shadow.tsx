import { type ReactNode, useEffect, useRef } from 'react';

interface ShadowProps {
  /** Written by our own renderers, which escape every word of a document. */
  readonly html: string;
  readonly css: string;
}

/** HTML in a place of its own, where the page's style does not reach; its style is adopted, which the policy of the page allows. */
export function Shadow({ html, css }: ShadowProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
  }, [html, css]);
  return <div className="st-paper" ref={host} />;
}
