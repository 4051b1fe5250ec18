package id.selaras.workload.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A code for a task of which only the description is known: the same for the same words every time. */
public final class TaskCode {

    private TaskCode() {}

    /** For example {@code T-1F3A0C77}. */
    public static String of(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return String.format("T-%08X", sum.getValue());
    }
}
