package id.selaras.planner;

import java.util.List;

/**
 * Writes JSON with one fixed form, so that equal content has equal bytes: members in the order they are written, no blanks,
 * integers and strings only.
 */
final class JsonText {
    private final StringBuilder text = new StringBuilder(1 << 12);
    private boolean needsComma;

    JsonText open(char bracket) {
        separate();
        text.append(bracket);
        needsComma = false;
        return this;
    }

    JsonText close(char bracket) {
        text.append(bracket);
        needsComma = true;
        return this;
    }

    /** A line break after the comma keeps large files readable and easy to compare. */
    JsonText line() {
        if (needsComma) {
            text.append(',');
            needsComma = false;
        }
        text.append('\n');
        return this;
    }

    JsonText name(String member) {
        string(member);
        text.append(':');
        needsComma = false;
        return this;
    }

    JsonText value(long number) {
        separate();
        text.append(number);
        needsComma = true;
        return this;
    }

    JsonText value(boolean bool) {
        separate();
        text.append(bool);
        needsComma = true;
        return this;
    }

    JsonText string(String value) {
        separate();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
        needsComma = true;
        return this;
    }

    JsonText numbers(int[] values) {
        open('[');
        for (int v : values) {
            value(v);
        }
        return close(']');
    }

    JsonText numbers(long[] values) {
        open('[');
        for (long v : values) {
            value(v);
        }
        return close(']');
    }

    JsonText strings(List<String> values) {
        open('[');
        values.forEach(this::string);
        return close(']');
    }

    private void separate() {
        if (needsComma) {
            text.append(',');
        }
        needsComma = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
