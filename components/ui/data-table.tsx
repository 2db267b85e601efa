import type { ComponentChildren, JSX } from 'preact';

interface Column<Id extends string> {
  readonly id: Id;
  readonly text: string;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
}

interface DataTableProps<Id extends string> {
  readonly caption: string;
  /** The first one names the rows. */
  readonly columns: readonly Column<Id>[];
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<Id, ComponentChildren>> }[];
}

/**
 * A table of few columns. Where it is narrow each row becomes a block of lines (style sheet), which takes the roles from table
 * elements: so they are given in writing.
 */
export function DataTable<Id extends string>({ caption, columns, rows }: DataTableProps<Id>): JSX.Element {
  return (
    <table class="nw-table" role="table">
      <caption class="nw-field-label">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, text, numeric }) => (
            <th key={id} scope="col" role="columnheader" class={cellClass(numeric)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id: row, cells }) => (
          <tr key={row} role="row">
            {columns.map(({ id, text, numeric }, index) =>
              index === 0 ? (
                <th key={id} scope="row" role="rowheader">
                  {cells[id]}
                </th>
              ) : (
                <td key={id} role="cell" data-label={text} class={cellClass(numeric)}>
                  {cells[id]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass(numeric: boolean | undefined): string | undefined {
  return numeric === true ? 'nw-cell-numeric' : undefined;
}
