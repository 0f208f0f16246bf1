interface FileButtonProps {
  id: string;
  /** Text of the button. The name of the input comes from its label. */
  word: string;
  accept: string;
  onFile(file: File): void;
  described?: object;
}

/**
 * A native file input, unseen, over a button in our own words. The browser's own words would not follow our language.
 */
export function FileButton({ id, word, accept, onFile, described }: FileButtonProps) {
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onFile(file);
    // Empty again, so that choosing the same file once more is a change too.
    input.value = '';
  };
  return (
    <span class="file-button">
      <input id={id} type="file" accept={accept} onChange={(event) => take(event.currentTarget)} {...described} />
      <span class="button" aria-hidden="true">
        {word}
      </span>
    </span>
  );
}
