import { type Link, link } from '@hjemmel/tree';

/** A telephone number that can be pressed; Norwegian eight-digit numbers get +47, short numbers stay as they are. */
export function telLink(phone: string): Link {
  const digits = phone.replace(/[^\d+]/g, '');
  return link(phone, `tel:${digits.length === 8 ? `+47${digits}` : digits}`);
}
