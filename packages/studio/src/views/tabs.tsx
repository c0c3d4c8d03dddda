import type { KeyboardEvent, ReactNode } from 'react';
import type { StudioTexts, View } from '../texts/index.js';

interface TabsProps {
  readonly view: View;
  readonly texts: StudioTexts;
  readonly onView: (view: View) => void;
}

/** The views of what is open: arrow keys move between them, as in every set of tabs. */
export function Tabs({ view, texts, onView }: TabsProps): ReactNode {
  const views = Object.keys(texts.views) as View[];
  const move = (event: KeyboardEvent) => {
    const at = views.indexOf(view);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % views.length,
      ArrowLeft: (at + views.length - 1) % views.length,
      Home: 0,
      End: views.length - 1,
    };
    const next = views[places[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    document.getElementById(`fane-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.viewsLabel} className="st-tabs" onKeyDown={move}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`fane-${each}`}
          aria-selected={each === view}
          aria-controls="visning"
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          {texts.views[each]}
        </button>
      ))}
    </div>
  );
}
