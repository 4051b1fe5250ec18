package id.selaras.shared.web;

import java.text.Normalizer;

/** One form for all text that enters: Unicode normal form C, no control characters, no direction tricks. */
public final class Texts {

    private Texts() {}

    /**
     * The text in normal form C, trimmed of nothing.
     *
     * @throws IllegalArgumentException on control characters other than line breaks and tabs, on lone surrogates and
     *     on characters that reorder what a reader sees
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        text.codePoints().forEach(point -> {
            if (isUnacceptable(point)) {
                throw new IllegalArgumentException("unacceptable character");
            }
        });
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Most text is: printable ASCII, in which nothing can be unacceptable or written in two ways. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnacceptable(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean reorders = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return control || loneSurrogate || reorders || point == 0xFEFF;
    }
}
