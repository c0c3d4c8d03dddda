import type { MapContext, Part } from '@hjemmel/adapter';

export type Slag = 'arkivmelding' | 'digital' | 'print';

/** Document type and process of each kind. What is about a person goes between bodies as confidential, always. */
export const kinds: Readonly<Record<Slag, { readonly standard: string; readonly process: string }>> = {
  arkivmelding: {
    standard: 'urn:no:difi:arkivmelding:xsd::arkivmelding',
    process: 'urn:no:difi:profile:arkivmelding:taushetsbelagt:ver1.0',
  },
  digital: {
    standard: 'urn:no:difi:digitalpost:xsd:digital::digital',
    process: 'urn:no:difi:profile:digitalpost:vedtak:ver1.0',
  },
  print: {
    standard: 'urn:no:difi:digitalpost:xsd:fysisk::print',
    process: 'urn:no:difi:profile:digitalpost:vedtak:ver1.0',
  },
};

const actor = (value: string) => [{ identifier: { authority: 'iso6523-actorid-upis', value } }];

/** An organisation by number, as ISO 6523 has it; a person is named by fødselsnummer alone. */
export const organisation = (number: string): string => `0192:${number}`;

/** The ids every answer names the sending by; the same at every attempt. */
export const referencesOf = ({ uuid }: MapContext) => ({
  messageId: uuid('messageId'),
  conversationId: uuid('conversationId'),
});

/** Address and instructions of a message, which are not encrypted on the way: nothing of the matter stands here. */
export function sbd(slag: Slag, from: string, to: string, context: MapContext, message: object): Part {
  const { messageId, conversationId } = referencesOf(context);
  const { standard, process } = kinds[slag];
  const value = {
    standardBusinessDocumentHeader: {
      headerVersion: '1.0',
      sender: actor(organisation(from)),
      receiver: actor(to),
      documentIdentification: {
        standard,
        typeVersion: slag === 'arkivmelding' ? '2.0' : '1.0',
        instanceIdentifier: messageId,
        type: slag,
        creationDateAndTime: context.now,
      },
      businessScope: {
        scope: [{ type: 'ConversationId', instanceIdentifier: conversationId, identifier: process }],
      },
    },
    [slag]: message,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return { name: 'sbd.json', mediaType: 'application/json', bytes };
}
