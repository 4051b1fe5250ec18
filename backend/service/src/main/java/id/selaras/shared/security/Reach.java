package id.selaras.shared.security;

/** How far a permission reaches. The order is from narrow to wide. */
public enum Reach {
    /** Only what concerns the person. */
    SELF,
    /** A unit and everything below it. */
    SUBTREE,
    /** The whole government. */
    GOVERNMENT
}
