package id.selaras.exchange.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One reading, or one writing, of a file of some kind. Rows come in blocks; only blocks are held in memory. */
interface KindSession {

    /** Whether {@link #foresee} wants every row before the first is checked. */
    default boolean seesWholeFileFirst() {
        return false;
    }

    /** Takes note of what the file will bring, because earlier rows may refer to later ones. */
    default void foresee(Values told) {}

    /** The natural key, or null while a part of it is missing. */
    String keyOf(Values told);

    /** Where a key that the file repeats is shown: the key itself or the first of its parts; null for the whole row. */
    default String keyField() {
        return null;
    }

    /** Reads what is known of the things in a block and of those it refers to. */
    void load(List<CheckedRow> block);

    /** What is known of a thing, or null when it is new. */
    Values known(String key);

    /** Checks what would hold against the rules and adds what is wrong. May complete values that have a default. */
    void check(CheckedRow row);

    /** Keys of everything known that a complete file would tell; empty where files are not complete by nature. */
    Set<String> keys();

    /** Writes accepted rows in the caller's transaction. */
    void apply(UUID changeId, List<Values> rows);

    /** Rows written at once; all of a file where rows depend on each other. */
    default int rowsAtOnce() {
        return 10_000;
    }
}
