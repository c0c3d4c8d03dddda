import type { LayoutField } from '@hjemmel/documents/felles';
import { Fragment, type ReactNode } from 'react';
import { type Address, resolve, rowsAt } from '../store/address.js';
import { formWords } from '../store/form-words.js';
import { type FormPlan, isSilent, rowName, shows, within } from '../store/plan.js';

import { valueWords } from '../store/shown-text.js';

interface ReadProps {
  readonly plan: FormPlan;
  readonly document: unknown;
}

/** The document for reading: words, never inputs that cannot be used. */
export function ReadView({ plan, document }: ReadProps): ReactNode {
  return (
    <div className="hj-read" lang={plan.language}>
      {plan.sections.map(({ id, text, fields }) => (
        <section key={id}>
          <h2 className="ds-heading">{plan.texts.sections[text] ?? text}</h2>
          <Fields {...{ plan, document, fields }} parent="" />
        </section>
      ))}
    </div>
  );
}

function Fields({
  plan,
  document,
  fields,
  parent,
}: ReadProps & { readonly fields: readonly LayoutField[]; readonly parent: Address }): ReactNode {
  const shown = fields.filter(
    (field) => !isSilent(field) && field.widget !== 'computed' && shows(field, within(parent, field), document),
  );
  const leaves = shown.filter(({ fields: inner }) => inner === undefined);
  const held = shown.filter(({ fields: inner }) => inner !== undefined);
  const words = formWords[plan.language];
  return (
    <>
      {leaves.length > 0 && (
        <dl>
          {leaves.map((field) => (
            <div key={field.pointer}>
              <dt>{plan.texts.labels[field.text]}</dt>
              <dd>
                {valueWords(field, resolve(document, within(parent, field))?.value, document, plan) || (
                  <em>{words.none}</em>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {held.map((field) => (
        <Fragment key={field.pointer}>
          <Held {...{ plan, document, field }} address={within(parent, field)} />
        </Fragment>
      ))}
    </>
  );
}

function Held({
  plan,
  document,
  field,
  address,
}: ReadProps & { readonly field: LayoutField; readonly address: Address }): ReactNode {
  if (resolve(document, address)?.value === undefined) return null;
  const label = plan.texts.labels[field.text] ?? '';
  const inner = { plan, document, fields: field.fields ?? [] };
  if (field.widget !== 'rows') {
    return (
      <>
        <h3 className="ds-heading">{label}</h3>
        <Fields {...inner} parent={address} />
      </>
    );
  }
  return rowsAt(document, address).map((row, index) => (
    <Fragment key={String(row.id)}>
      <h3 className="ds-heading">
        {plan.texts.labels[`${field.text}[]`] ?? label} {rowName(field, row, index, plan)}
      </h3>
      <Fields {...inner} parent={`${address}/@${String(row.id)}`} />
    </Fragment>
  ));
}
