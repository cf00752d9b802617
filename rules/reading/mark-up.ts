/** What our readers know and plain HTML and Markdown trees have no place for. */
import type { ItemBlock } from '../plan-text.ts';

/** A paragraph that is an entry of a list all the same: Word's own kind. */
export interface ItemMark extends Pick<ItemBlock, 'depth' | 'marker'> {
  /** The marker is one of the file's words, so it stays in the text before the entry. */
  printed?: boolean;
}

/** Properties of our own on a tidied element. A space keeps them apart from any attribute a file can hold. */
export const markerKey = 'number shown';
export const depthKey = 'list level';

declare module 'mdast' {
  interface ParagraphData {
    item?: ItemMark;
  }
  interface ListItemData {
    /** As printed; null for a bullet. Absent: count from the list's start. */
    marker?: string | null;
  }
  interface TableRowData {
    header?: boolean;
  }
  interface TableCellData {
    columns?: number;
  }
}
