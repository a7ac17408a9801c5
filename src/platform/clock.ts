/** The business clock. Handed to every rule and step, so that any moment can be asked for. */
export type Clock = () => Date;
