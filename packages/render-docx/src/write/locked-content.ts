import { BuilderElement, FileChild, StringValueElement, type XmlComponent } from 'docx';

/**
 * A content control whose content nobody can change, and which nobody can take away. `title` shows in Word when the words are
 * touched. Word refuses a file in which title or tag has more than 64 characters.
 */
export class LockedContent extends FileChild {
  constructor(title: string, tag: string, id: number, children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          new StringValueElement('w:alias', title.slice(0, LONGEST)),
          new StringValueElement('w:tag', tag.slice(0, LONGEST)),
          new BuilderElement({ name: 'w:id', attributes: { val: { key: 'w:val', value: id } } }),
          new StringValueElement('w:lock', 'sdtContentLocked'),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: [...children] }),
    );
  }
}

/** Letters Word takes in a title or tag. */
export const LONGEST = 64;
