package id.selaras.shared.sql;

/** Columns of codes that only hold ASCII: the server refuses to compare them with anything else. */
public final class AsciiColumn {

    private static final int SIGNS = 128;

    private AsciiColumn() {}

    /** Whether such a column could hold this; what it could not hold is not in it. */
    public static boolean mayHold(String text) {
        return text.chars().allMatch(sign -> sign < SIGNS);
    }
}
