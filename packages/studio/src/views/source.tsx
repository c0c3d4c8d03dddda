import type { PlacedFinding } from '@hjemmel/sdk';
import type { Position } from '@hjemmel/validator';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { StudioTexts } from '../texts/index.js';

export interface SourceHandle {
  /** Selects the place and brings it into view. */
  readonly goTo: (position: Position) => void;
}

interface SourceProps {
  readonly ref: Ref<SourceHandle>;
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
  readonly texts: StudioTexts;
  readonly onText: (text: string) => void;
}

/** The document as JSON, to read and to correct, with a mark at each line something is said of. */
export function Source({ ref, text, findings, texts, onText }: SourceProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ goTo: (position) => area.current && show(area.current, position) }));
  const marks = new Map(
    findings.map(({ position, severity }) => [position.line, severity]).reverse() as [number, string][],
  );
  const lines = text.split('\n').length;
  return (
    <section className="st-source" aria-labelledby="kilde-tittel">
      <h2 id="kilde-tittel">
        <label htmlFor="kilde">{texts.source}</label>
      </h2>
      <p id="kilde-hjelp" className="st-aside">
        {texts.sourceHelp}
      </p>
      <div className="st-code">
        <div className="st-gutter" aria-hidden="true" ref={gutter}>
          {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
            <span key={line} data-severity={marks.get(line)}>
              {line}
            </span>
          ))}
        </div>
        <textarea
          id="kilde"
          aria-describedby="kilde-hjelp"
          ref={area}
          value={text}
          spellCheck={false}
          autoComplete="off"
          wrap="off"
          onChange={({ target }) => onText(target.value)}
          onScroll={({ currentTarget }) => gutter.current?.scrollTo(0, currentTarget.scrollTop)}
        />
      </div>
    </section>
  );
}

function show(area: HTMLTextAreaElement, { offset, length, line }: Position): void {
  area.focus();
  area.setSelectionRange(offset, offset + Math.max(length, 1));
  const height = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 4) * height);
  area.scrollIntoView({ block: 'nearest' });
}
