package id.selaras.exchange.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of every kind, in the order of the template. */
public final class ImportFields {

    private static final Map<ImportKind, List<ImportField>> BY_KIND = load();

    private ImportFields() {}

    public static List<ImportField> of(ImportKind kind) {
        return BY_KIND.get(kind);
    }

    public static Optional<ImportField> of(ImportKind kind, String name) {
        return of(kind).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static Map<ImportKind, List<ImportField>> load() {
        Map<ImportKind, List<ImportField>> fields = new EnumMap<>(ImportKind.class);
        for (String[] row : DataFile.rows("/exchange/fields.csv")) {
            fields.computeIfAbsent(ImportKind.valueOf(row[0]), kind -> new ArrayList<>())
                    .add(new ImportField(
                            row[1],
                            FieldType.valueOf(row[2]),
                            row[3].equals("yes"),
                            row[4].isEmpty() ? null : row[4],
                            row[5],
                            row[6],
                            row[7],
                            Arrays.stream(row[8].split("\\|"))
                                    .filter(name -> !name.isEmpty())
                                    .toList()));
        }
        return fields;
    }
}
