/** What was typed, as a code may look: capital letters, digits and underscores. */
export const codeOf = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9_]/g, '')
