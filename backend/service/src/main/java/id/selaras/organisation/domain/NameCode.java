package id.selaras.organisation.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A code for a thing of which only the name is known: readable, and the same for the same name every time. */
public final class NameCode {

    private static final int READABLE = 40;

    private NameCode() {}

    /** For example {@code U-BAGIAN-UMUM-1F3A0C77}; the end tells names apart whose readable parts are equal. */
    public static String of(String prefix, String name) {
        String plain = name.trim().toUpperCase(Locale.ROOT);
        String readable = plain.replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        if (readable.length() > READABLE) {
            readable = readable.substring(0, READABLE);
        }
        CRC32 sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.UTF_8));
        return prefix + "-" + readable + "-" + String.format("%08X", sum.getValue());
    }
}
