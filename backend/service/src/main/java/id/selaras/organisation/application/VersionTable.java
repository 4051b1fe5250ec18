package id.selaras.organisation.application;

import java.util.List;
import java.util.function.Function;

/**
 * How one kind of thing is kept: a table of identities (id, government, code) and a table of versions.
 *
 * @param things   table of identities
 * @param versions table of versions
 * @param idColumn column of the versions that names the thing
 * @param columns  columns of the value
 * @param write    a value as columns
 * @param read     columns as a value
 */
record VersionTable<V>(
        String things,
        String versions,
        String idColumn,
        List<String> columns,
        Function<V, List<Object>> write,
        Function<Object[], V> read) {}
