import type { FormStore } from '@hjemmel/forms';
import type { Hjemmel, PlacedFinding } from '@hjemmel/sdk';
import type { Language, Severity } from '@hjemmel/validator';
import type { ReactNode } from 'react';
import type { Checked } from '../checked.js';
import type { Opened } from '../opened.js';
import type { StudioTexts, View } from '../texts/index.js';
import type { useStudio } from '../use-studio.js';
import { CompareView } from './compare.js';
import { Downloads } from './downloads.js';
import { FillIn } from './fill-in.js';
import { Findings } from './findings.js';
import { LetterView } from './letter.js';
import { PdfView } from './pdf.js';
import { Tabs } from './tabs.js';
import { useFormStore } from './use-form-store.js';

export interface OpenDocumentProps {
  readonly hjemmel: Hjemmel;
  readonly studio: ReturnType<typeof useStudio>;
  readonly opened: Opened;
  readonly judged: Checked;
  readonly language: Language;
  readonly texts: StudioTexts;
  readonly view: View;
  readonly field: PlacedFinding | undefined;
  readonly other: Opened | undefined;
  readonly onView: (view: View, field?: PlacedFinding) => void;
  readonly onOther: (file: File) => void;
}

/** What is open, in the view that is chosen. */
export function OpenDocument(props: OpenDocumentProps): ReactNode {
  const { hjemmel, studio, opened, judged, language, texts, view, onView } = props;
  const store = useFormStore({ type: judged.type, opened, language, onDocument: studio.changeDocument });
  const count = (severity: Severity) => judged.findings.filter((finding) => finding.severity === severity).length;
  return (
    <>
      <div className="st-about">
        <p className="st-type">{judged.type?.title[language]}</p>
        <p>
          {judged.findings.length === 0 ? texts.allWell : texts.counts(count('error'), count('warning'), count('info'))}
        </p>
      </div>
      <Downloads
        {...{ hjemmel, texts }}
        text={opened.text}
        checked={judged}
        onSaved={studio.saved}
        onSaid={studio.say}
      />
      <Tabs {...{ view, texts, onView }} />
      <div role="tabpanel" id="visning" aria-labelledby={`fane-${view}`} className="st-view">
        {PANELS[view]({ ...props, store })}
      </div>
    </>
  );
}

const PANELS: Readonly<
  Record<View, (props: OpenDocumentProps & { readonly store: FormStore | undefined }) => ReactNode>
> = {
  funn: ({ opened, judged, texts, studio, onView }) => (
    <Findings
      {...{ opened, texts }}
      checked={judged}
      onText={studio.change}
      onForm={(finding) => onView('fyll-ut', finding)}
    />
  ),
  'fyll-ut': ({ store, field, texts }) =>
    store ? <FillIn store={store} path={field?.path} /> : <p className="st-note">{texts.noForm}</p>,
  brev: ({ hjemmel, judged, texts }) => <LetterView {...{ hjemmel, texts }} checked={judged} />,
  pdf: ({ hjemmel, judged, texts }) => <PdfView {...{ hjemmel, texts }} checked={judged} />,
  sammenlign: ({ hjemmel, judged, other, language, texts, onOther }) => (
    <CompareView {...{ hjemmel, other, language, texts }} checked={judged} onFile={onOther} />
  ),
};
