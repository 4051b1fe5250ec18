package id.selaras.exchange.domain;

import id.selaras.shared.tabular.FormulaGuard;
import id.selaras.shared.tabular.TableCell;
import id.selaras.shared.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the cell of a field into its canonical text: codes, ISO dates, plain decimals; null for an empty cell. */
public final class CellReader {

    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?1[5-9]");
    private static final Pattern EIGHTEEN_DIGITS = Pattern.compile("\\d{18}");
    private static final Pattern NIP_SEPARATORS = Pattern.compile("[\\s.\\u00A0-]");
    private static final Pattern LEVEL = Pattern.compile("(.+):\\s*([1-5])");

    private final NumberReader numbers;
    private final DateReader dates;

    public CellReader(ReadingOptions options) {
        this.numbers = new NumberReader(options.decimalComma());
        this.dates = new DateReader(options.dateFormat());
    }

    /** Where a reading tells what is wrong: a code and the figures of its sentence. */
    @FunctionalInterface
    public interface Complaints {
        void add(boolean error, String code, Map<String, String> params);

        default void error(String code, Map<String, String> params) {
            add(true, code, params);
        }
    }

    /**
     * Reads one cell.
     *
     * @return the canonical text, or null when the cell is empty or cannot be read
     */
    public String read(ImportField field, TableCell cell, Complaints complaints) {
        if (cell.kind() == TableCell.Kind.ERROR) {
            complaints.error("cell-error", Map.of("value", cell.text()));
            return null;
        }
        String text = clean(cell.text(), complaints);
        if (text == null || text.isEmpty() || text.equalsIgnoreCase("null")) {
            return null;
        }
        boolean number = cell.kind() == TableCell.Kind.NUMBER;
        return switch (field.type()) {
            case TEXT, CODE, LIST -> text(field, text, complaints);
            case NIP -> nip(text, number, complaints);
            case INTEGER -> numbers.whole(field, text, number, complaints);
            case DECIMAL -> numbers.decimal(field, text, number, complaints);
            case DATE -> dates.read(text, number, complaints);
            case CHOICE -> choice(field, text, complaints);
            case LEVELS -> levels(field, text, complaints);
        };
    }

    /** A shortened value for a sentence. */
    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private static String clean(String raw, Complaints complaints) {
        try {
            return Texts.clean(FormulaGuard.strip(raw)).strip();
        } catch (IllegalArgumentException unclean) {
            complaints.error("unacceptable-character", Map.of());
            return null;
        }
    }

    private static String text(ImportField field, String text, Complaints complaints) {
        if (text.codePointCount(0, text.length()) > field.longestText()) {
            complaints.error("too-long", Map.of("limit", Integer.toString(field.longestText())));
            return null;
        }
        return text;
    }

    /** A spreadsheet keeps fifteen digits of a number; what it made of eighteen cannot be repaired. */
    private static String nip(String text, boolean number, Complaints complaints) {
        if (number || ROUNDED.matcher(text).matches()) {
            complaints.error("nip-destroyed", Map.of("value", shown(text)));
            return null;
        }
        String digits = NIP_SEPARATORS.matcher(text).replaceAll("");
        if (!EIGHTEEN_DIGITS.matcher(digits).matches()) {
            complaints.error("nip-not-18-digits", Map.of("value", shown(text)));
            return null;
        }
        return digits;
    }

    private static String choice(ImportField field, String text, Complaints complaints) {
        CodeSet codes = CodeSet.named(field.codeSet());
        Optional<String> code = codes.find(text);
        if (code.isEmpty()) {
            complaints.error(
                    "unknown-code", Map.of("value", shown(text), "examples", String.join(", ", codes.examples())));
        }
        return code.orElse(null);
    }

    private static String levels(ImportField field, String text, Complaints complaints) {
        Map<String, String> levels = new TreeMap<>();
        List<String> bad = new ArrayList<>();
        for (String item : text.split("\\|")) {
            var matcher = LEVEL.matcher(item.strip());
            Optional<String> code =
                    matcher.matches() ? CodeSet.named(field.codeSet()).find(matcher.group(1)) : Optional.empty();
            code.ifPresentOrElse(known -> levels.put(known, matcher.group(2)), () -> bad.add(item));
        }
        if (!bad.isEmpty()) {
            complaints.error("bad-levels", Map.of("value", shown(bad.get(0))));
            return null;
        }
        return String.join(
                "|",
                levels.entrySet().stream()
                        .map(level -> level.getKey() + ":" + level.getValue())
                        .toList());
    }
}
