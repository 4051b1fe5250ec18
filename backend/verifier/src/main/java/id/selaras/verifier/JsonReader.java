package id.selaras.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of JSON that instances and certificates use: objects, arrays, strings, whole numbers of 64 bits, true,
 * false, null. Fractions are refused, for nothing in a proof may be rounded; so are members given twice, for two readers
 * could disagree about them.
 */
final class JsonReader {
    static final int LONGEST_TEXT = 1 << 29;
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws Unreadable with the position of the fault */
    static Node read(String text, String name) {
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(name + " is longer than " + LONGEST_TEXT + " characters");
        }
        JsonReader reader = new JsonReader(text);
        try {
            Object value = reader.value();
            reader.blanks();
            if (reader.at < text.length()) {
                throw reader.fault("text after the end");
            }
            return new Node(value, name);
        } catch (Unreadable e) {
            throw new Unreadable(name + ": " + e.getMessage());
        }
    }

    private Object value() {
        blanks();
        if (at >= text.length()) {
            throw fault("the text ends too early");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter();
        Map<String, Object> members = new LinkedHashMap<>();
        if (!closes('}')) {
            do {
                blanks();
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw fault("a member name is expected");
                }
                String name = string();
                blanks();
                if (at >= text.length() || text.charAt(at++) != ':') {
                    throw fault("a colon is expected");
                }
                if (members.containsKey(name)) {
                    throw fault("member " + name + " is given twice");
                }
                members.put(name, value());
            } while (continues('}'));
        }
        depth--;
        return members;
    }

    private List<Object> array() {
        enter();
        List<Object> items = new ArrayList<>();
        if (!closes(']')) {
            do {
                items.add(value());
            } while (continues(']'));
        }
        depth--;
        return items;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw fault("nested deeper than " + DEEPEST);
        }
    }

    private boolean closes(char bracket) {
        blanks();
        if (at < text.length() && text.charAt(at) == bracket) {
            at++;
            return true;
        }
        return false;
    }

    private boolean continues(char bracket) {
        if (closes(bracket)) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        throw fault("a comma or " + bracket + " is expected");
    }

    private String string() {
        int from = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(from, at++);
            }
            if (c == '\\') {
                return escaped(new StringBuilder(text.substring(from, at)));
            }
            requirePlain(c);
            at++;
        }
        throw fault("a string does not end");
    }

    private String escaped(StringBuilder result) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return result.toString();
            }
            if (c == '\\') {
                result.append(escape());
            } else {
                requirePlain(c);
                result.append(c);
            }
        }
        throw fault("a string does not end");
    }

    private void requirePlain(char c) {
        if (c < ' ') {
            throw fault("a control character stands in a string");
        }
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw fault("four hexadecimal digits are expected");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw fault("an unknown word");
        }
        at += word.length();
        return meaning;
    }

    private Long number() {
        int from = at;
        boolean negative = text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            int digit = text.charAt(at++) - '0';
            if (value < (Long.MIN_VALUE + digit) / 10) {
                throw fault("a number beyond 64 bits");
            }
            value = value * 10 - digit;
        }
        if (at == digits || (at - digits > 1 && text.charAt(digits) == '0')) {
            at = from;
            throw fault("a value is expected");
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            throw fault("only whole numbers are allowed");
        }
        if (!negative && value == Long.MIN_VALUE) {
            throw fault("a number beyond 64 bits");
        }
        return negative ? value : -value;
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Unreadable fault(String what) {
        return new Unreadable(what + " at character " + at);
    }
}
