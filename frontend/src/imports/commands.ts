import { graphql } from '../graphql';

/** What an import looks like after a command. */
export const ImportNow = graphql(`
  fragment ImportNow on Import {
    id
    version
    state
    viewerCan { undo }
  }
`);

export const SheetImport = graphql(`
  mutation SheetImport($input: SheetImportInput!) {
    done: sheetImport(input: $input) { import { id ...ImportNow } userErrors { path message } }
  }
`, [ImportNow]);

export const ImportUndo = graphql(`
  mutation ImportUndo($input: ImportUndoInput!) {
    done: importUndo(input: $input) { import { id ...ImportNow } userErrors { path message } }
  }
`, [ImportNow]);
