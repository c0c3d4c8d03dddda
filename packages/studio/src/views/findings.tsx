import type { PlacedFinding } from '@hjemmel/sdk';
import { type ReactNode, useRef } from 'react';
import type { Checked } from '../checked.js';
import type { Opened } from '../opened.js';
import type { StudioTexts } from '../texts/index.js';
import { Source, type SourceHandle } from './source.js';

interface FindingsProps {
  readonly opened: Opened;
  readonly checked: Checked;
  readonly texts: StudioTexts;
  readonly onText: (text: string) => void;
  readonly onForm: (finding: PlacedFinding) => void;
}

/** What is wrong, beside the document it is wrong in. */
export function Findings({ opened, checked, texts, onText, onForm }: FindingsProps): ReactNode {
  const source = useRef<SourceHandle>(null);
  const { findings, type } = checked;
  const isFormed = type?.layout !== undefined;
  return (
    <div className="st-beside">
      <section aria-labelledby="funn-tittel">
        <h2 id="funn-tittel">{texts.views.funn}</h2>
        <FromFile opened={opened} texts={texts} />
        {findings.length === 0 && <p className="st-well">{texts.allWell}</p>}
        <ol className="st-findings">
          {findings.map((finding) => (
            <li key={`${finding.ruleId} ${finding.messageId} ${finding.path}`} data-severity={finding.severity}>
              <p className="st-severity">{texts.severity[finding.severity]}</p>
              <p>{finding.text}</p>
              {finding.field && <p className="st-aside">{finding.field}</p>}
              {finding.hjemmelText && (
                <p className="st-aside">
                  {texts.law}: {finding.hjemmelText}
                </p>
              )}
              <p className="st-go">
                {finding.position.offset >= 0 && (
                  <button type="button" className="st-link" onClick={() => source.current?.goTo(finding.position)}>
                    {texts.line(finding.position.line)}
                  </button>
                )}
                {isFormed && !finding.ruleId.startsWith('fil/') && (
                  <button type="button" className="st-link" onClick={() => onForm(finding)}>
                    {texts.inForm}
                  </button>
                )}
                <code>{finding.ruleId}</code>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <Source ref={source} text={opened.text} findings={findings} texts={texts} onText={onText} />
    </div>
  );
}

function FromFile({ opened: { file, text }, texts }: Pick<FindingsProps, 'opened' | 'texts'>): ReactNode {
  if (!file) return null;
  return <p className="st-note">{file.source === text ? texts.fromFile[file.format] : texts.changedSinceFile}</p>;
}
