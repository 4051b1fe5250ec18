package id.selaras.organisation.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A job (jabatan) as a file tells it; its fields are those of {@link JobFacts}.
 *
 * @param code      natural key
 * @param validFrom first day; null: since ever for a new job, from today for a changed one
 */
public record JobRecord(
        String code,
        String name,
        String kind,
        String level,
        String family,
        int jobClass,
        int retirementAge,
        String educationMinimum,
        List<String> educationFields,
        String rankMinimum,
        String rankMaximum,
        Map<String, Integer> standard,
        LocalDate validFrom) {

    public JobRecord {
        educationFields = educationFields == null ? List.of() : List.copyOf(educationFields);
        standard = standard == null ? Map.of() : new TreeMap<>(standard);
    }

    /** Fields of study as one column keeps them. */
    static List<String> fields(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    static String column(List<String> fields) {
        return String.join("|", fields);
    }

    /** Required levels as one column keeps them: {@code CODE:level|CODE:level}. */
    static Map<String, Integer> standard(String column) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        if (!column.isEmpty()) {
            Arrays.stream(column.split("\\|"))
                    .map(item -> item.split(":"))
                    .forEach(item -> levels.put(item[0], Integer.valueOf(item[1])));
        }
        return levels;
    }

    static String column(Map<String, Integer> standard) {
        return new TreeMap<>(standard)
                .entrySet().stream()
                        .map(item -> item.getKey() + ":" + item.getValue())
                        .collect(Collectors.joining("|"));
    }
}
