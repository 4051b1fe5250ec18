package id.selaras.socialisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times in cursors; what is none is refused with 400. */
final class Cursors {

    private Cursors() {}

    static Instant instant(Cursor cursor, int index) {
        try {
            return Instant.parse(cursor.get(index));
        } catch (DateTimeException notOurs) {
            throw refusal();
        }
    }

    static LocalDate day(Cursor cursor, int index) {
        try {
            return LocalDate.parse(cursor.get(index));
        } catch (DateTimeException notOurs) {
            throw refusal();
        }
    }

    private static Refusal refusal() {
        return Refusal.shape("?cursor", "invalid-cursor", "not a cursor of this list");
    }
}
