import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly kind: 'primary' | 'secondary';
  readonly onFile: (file: File) => void;
}

/** A button that opens the file chooser; the same file can be chosen twice. */
export function FileButton({ label, kind, onFile }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="st-button" data-kind={kind} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.pdf,.docx,application/json,application/pdf"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
