import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core';

/** Everything the argument parser itself says, in bokmål. */
export const stricliText: ApplicationText = {
  ...text_en,
  headers: { usage: 'BRUK', aliases: 'KORTFORMER', commands: 'KOMMANDOER', flags: 'VALG', arguments: 'ARGUMENTER' },
  keywords: { default: 'standard =', separator: 'skille =' },
  briefs: {
    help: 'Vis hjelp',
    helpAll: 'Vis hjelp, også for skjulte valg',
    version: 'Vis versjonen',
    argumentEscapeSequence: 'Alt etter dette leses som argumenter',
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `Kjenner ikke kommandoen «${input}».${corrections.length > 0 ? ` Mente du ${corrections.map((name) => `«${name.replaceAll('`', '')}»`).join(' eller ')}?` : ''} Se hjemmel --help.`,
  exceptionWhileParsingArguments: (exception) =>
    exception instanceof ArgumentScannerError
      ? formatMessageForArgumentScannerError(exception, {
          FlagNotFoundError: ({ input, corrections }) =>
            `Kjenner ikke valget --${input}.${corrections.length > 0 ? ` Mente du --${corrections.join(' eller --')}?` : ''}`,
          AliasNotFoundError: ({ input }) => `Kjenner ikke valget -${input}.`,
          ArgumentParseError: ({ externalFlagNameOrPlaceholder }) =>
            `Verdien for ${externalFlagNameOrPlaceholder} kan ikke brukes.`,
          EnumValidationError: ({ externalFlagName, values }) =>
            `--${externalFlagName} må være en av: ${values.join(', ')}.`,
          UnsatisfiedFlagError: ({ externalFlagName }) => `--${externalFlagName} mangler en verdi.`,
          UnexpectedPositionalError: ({ expectedCount }) => `For mange argumenter; ventet høyst ${expectedCount}.`,
          UnsatisfiedPositionalError: ({ placeholder }) => `Oppgi ${placeholder}.`,
          InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => `--${externalFlagName} tar ingen verdi.`,
          UnexpectedFlagError: ({ externalFlagName }) => `--${externalFlagName} er oppgitt mer enn én gang.`,
        })
      : 'Argumentene kan ikke leses. Se hjemmel --help.',
};
