package id.selaras.exchange.domain;

import id.selaras.exchange.domain.CellReader.Complaints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads numbers as people here write them ({@code 1.234,5}) and as programs write them ({@code 1234.5}). Of two kinds
 * of mark the last one parts the decimals; a mark that comes twice parts thousands. One dot before exactly three digits
 * can be either: it is read as a decimal point, with a warning.
 */
final class NumberReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,  ]*");
    private static final Pattern DOT_BEFORE_THREE = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int LONGEST = 40;
    private static final int PLAIN_UP_TO = 10;

    private final Boolean decimalComma;

    NumberReader(Boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    String whole(ImportField field, String text, boolean exact, Complaints complaints) {
        BigDecimal value = parse(text, exact, complaints);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            complaints.error("not-a-whole-number", Map.of("value", CellReader.shown(text)));
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(field.from())) < 0
                || value.compareTo(BigDecimal.valueOf(field.to())) > 0) {
            complaints.error(
                    "out-of-range",
                    Map.of("value", CellReader.shown(text), "from", "" + field.from(), "to", "" + field.to()));
            return null;
        }
        return value.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    String decimal(ImportField field, String text, boolean exact, Complaints complaints) {
        BigDecimal parsed = parse(text, exact, complaints);
        if (parsed == null) {
            return null;
        }
        BigDecimal value = parsed.stripTrailingZeros();
        if (value.signum() < 0) {
            complaints.error(
                    "out-of-range",
                    Map.of(
                            "value",
                            CellReader.shown(text),
                            "from",
                            "0",
                            "to",
                            BigDecimal.TEN.pow(field.wholeDigits()).toPlainString()));
            return null;
        }
        if (value.precision() - value.scale() > field.wholeDigits() || value.scale() > field.decimals()) {
            complaints.error(
                    "too-many-decimals", Map.of("value", CellReader.shown(text), "digits", "" + field.decimals()));
            return null;
        }
        return value.toPlainString();
    }

    private BigDecimal parse(String text, boolean exact, Complaints complaints) {
        if (exact && text.length() <= LONGEST) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()
                && text.length() < PLAIN_UP_TO
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            // Digits only: what nearly all whole numbers of a file are.
            return new BigDecimal(text);
        }
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            complaints.error("not-a-number", Map.of("value", CellReader.shown(text)));
            return null;
        }
        String digits = text.replaceAll("[  ]", "");
        char mark = decimalMark(digits);
        String plain = digits.replace(mark == ',' ? "." : ",", "").replace(mark, '.');
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", "");
        }
        if (decimalComma == null && DOT_BEFORE_THREE.matcher(digits).matches()) {
            complaints.add(false, "ambiguous-number", Map.of("value", CellReader.shown(text), "read", plain));
        }
        return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private char decimalMark(String digits) {
        if (decimalComma != null) {
            return decimalComma ? ',' : '.';
        }
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return comma > dot ? ',' : '.';
        }
        return comma >= 0 ? ',' : '.';
    }
}
