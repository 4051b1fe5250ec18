package id.selaras.exchange.domain;

/** How the text of a cell is read. */
public enum FieldType {
    TEXT,
    /** Text without inner meaning that names a thing. */
    CODE,
    /** Number of a civil servant; never a number to a spreadsheet. */
    NIP,
    INTEGER,
    DECIMAL,
    DATE,
    /** One of a code set, by code or by name. */
    CHOICE,
    /** Several texts with {@code |} between them. */
    LIST,
    /** {@code CODE:level|CODE:level}. */
    LEVELS
}
