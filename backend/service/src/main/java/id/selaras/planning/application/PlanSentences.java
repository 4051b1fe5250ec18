package id.selaras.planning.application;

import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.ReferenceItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Puts reasons into words: the one function from which planners read them in the drawer, employees in their letter and
 * others in the API. The words stand in {@code planning/reason-texts.csv}.
 */
final class PlanSentences {

    private static final ReferenceDirectory NAMES = new ReferenceDirectory();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String MONTHS = "months";

    /** What the evidence of a rule consists of: spans of months, or codes of a reference set. */
    private static final Map<String, Map<String, String>> KINDS = Map.ofEntries(
            Map.entry("E01", Map.of("legalStatus", "legal-statuses")),
            Map.entry("E02", Map.of("employmentStatus", "employment-statuses")),
            Map.entry("E03", Map.of("months", MONTHS, "limit", MONTHS)),
            Map.entry("E04", Map.of("months", MONTHS, "limit", MONTHS)),
            Map.entry("E07", Map.of("legalStatus", "legal-statuses")),
            Map.entry("E12", Map.of("level", "education-levels", "minimum", "education-levels")),
            Map.entry("E14", Map.of("rank", "ranks", "minimum", "ranks", "maximum", "ranks")),
            Map.entry("E15", Map.of("months", MONTHS, "block", MONTHS, "warn", MONTHS)),
            Map.entry("E16", Map.of("line", "line")),
            Map.entry("E18", Map.of("level", "job-levels", "months", MONTHS, "limit", MONTHS)),
            Map.entry("E19", Map.of("months", MONTHS, "limit", MONTHS)),
            Map.entry("E21", Map.of("from", "job-families", "to", "job-families")),
            Map.entry(
                    "CAREER",
                    Map.of(
                            "levelNow", "job-levels",
                            "levelThen", "job-levels",
                            "familyNow", "job-families",
                            "familyThen", "job-families")));

    private static final List<PlanSentences> LANGUAGES = read();

    private final boolean indonesian;
    private final Map<String, String> words = new HashMap<>();

    private PlanSentences(boolean indonesian) {
        this.indonesian = indonesian;
    }

    /** The reason in both languages. */
    static PlanSentence of(String tier, String code, Map<String, Object> params) {
        return new PlanSentence(
                LANGUAGES.get(0).sentence(tier, code, params), LANGUAGES.get(1).sentence(tier, code, params));
    }

    private String sentence(String tier, String reason, Map<String, Object> params) {
        Object rule = params.get("rule");
        if (rule != null && (reason.equals("rule-forbids") || reason.equals("rule-warns"))) {
            String code = rule.toString();
            String name = first("rule." + code, "rule.other").replace("{{rule}}", code);
            String verdict = first(
                    "verdict." + code + "." + params.get("outcome"),
                    "verdict.other." + params.get("outcome"),
                    "verdict.other.UNKNOWN");
            return name + ": " + filled(verdict, code, params);
        }
        return filled(first("reason." + reason, "reason.other"), tier, params).replace("{{code}}", reason);
    }

    private String first(String... keys) {
        for (String key : keys) {
            if (words.containsKey(key)) {
                return words.get(key);
            }
        }
        throw new IllegalStateException("no words for " + keys[0]);
    }

    private String filled(String text, String rule, Map<String, Object> params) {
        Map<String, String> kinds = KINDS.getOrDefault(rule, Map.of());
        List<String> years = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        String filled = text;
        for (Map.Entry<String, Object> param : params.entrySet()) {
            String name = param.getKey();
            if (name.equals("rule") || name.equals("outcome")) {
                continue;
            }
            boolean year = YEAR.matcher(name).matches();
            String shown = shown(year ? "predicates" : kinds.get(name), param.getValue());
            filled = filled.replace("{{" + name + "}}", shown);
            facts.add(name + ": " + shown);
            if (year) {
                years.add(name + ": " + shown);
            }
        }
        return filled.replace("{{years}}", String.join(", ", years)).replace("{{facts}}", String.join(", ", facts));
    }

    private String shown(String kind, Object value) {
        if (value == null || "".equals(value) || kind == null) {
            return plain(value);
        }
        return switch (kind) {
            case MONTHS -> value instanceof Number months ? months(months.intValue()) : plain(value);
            case "line" -> words.getOrDefault("line." + value, value.toString());
            default -> name(kind, value.toString());
        };
    }

    private String plain(Object value) {
        if (value == null || "".equals(value)) {
            return words.get("notRecorded");
        }
        if (value instanceof Number number) {
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale())).format(number);
        }
        if (value instanceof Boolean flag) {
            return words.get(flag ? "yes" : "no");
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? words.get("none")
                    : String.join(", ", several.stream().map(String::valueOf).toList());
        }
        String text = value.toString();
        return DATE.matcher(text).matches()
                ? DateTimeFormatter.ofPattern("d MMM yyyy", locale()).format(LocalDate.parse(text))
                : text;
    }

    private String months(int months) {
        int years = months / MONTHS_OF_A_YEAR;
        int rest = months % MONTHS_OF_A_YEAR;
        String span = years == 0 ? "" : years + (indonesian ? " th" : " y");
        if (rest != 0 || years == 0) {
            span += (span.isEmpty() ? "" : " ") + rest + (indonesian ? " bl" : " m");
        }
        return span;
    }

    private String name(String set, String code) {
        return NAMES.find(set, code)
                .map(item -> indonesian ? item.name() : english(item))
                .orElse(code);
    }

    private static String english(ReferenceItem item) {
        String name = item.attributes().getOrDefault("nameEnglish", "");
        return name.isBlank() ? item.name() : name;
    }

    private Locale locale() {
        return indonesian ? new Locale("id", "ID") : Locale.UK;
    }

    private static List<PlanSentences> read() {
        List<PlanSentences> languages = List.of(new PlanSentences(true), new PlanSentences(false));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlanSentences.class.getResourceAsStream("/planning/reason-texts.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("\\|", 3);
                languages.get(0).words.put(cells[0], cells[1]);
                languages.get(1).words.put(cells[0], cells[2]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return languages;
    }
}
