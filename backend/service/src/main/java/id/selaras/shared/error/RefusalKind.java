package id.selaras.shared.error;

/** Why a request was refused; one class maps each kind to its HTTP status. */
public enum RefusalKind {
    /** The request has the wrong shape (400). */
    SHAPE,
    /** Nobody is signed in, or not with these credentials (401). */
    UNAUTHENTICATED,
    /** The actor may not do this (403). */
    FORBIDDEN,
    /** There is no such thing for this actor (404). */
    NOT_FOUND,
    /** The state of the thing does not allow it (409). */
    CONFLICT,
    /** It was there and is over (410). */
    GONE,
    /** Somebody else changed it since it was read (412). */
    STALE,
    /** More bytes, rows or cells than accepted (413). */
    TOO_LARGE,
    /** A rule of the domain forbids it (422). */
    RULE,
    /** A required precondition header is missing (428). */
    PRECONDITION_REQUIRED,
    /** Too many tries (429). */
    TOO_MANY,
    /** A part that is needed does not answer now (503). */
    UNAVAILABLE
}
