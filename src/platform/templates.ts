/** Turns a template name and its data into a letter's two bodies. HTML is escaped at output. */
export interface Templates {
  /** Renders `templates/email/<name>.njk` and `<name>.txt.njk`. */
  email(
    name: string,
    data: Readonly<Record<string, unknown>>,
  ): { readonly html: string; readonly text: string };
}
