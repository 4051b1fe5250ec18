package id.selaras.employee.application;

import java.time.LocalDate;

/**
 * A disciplinary sanction (hukuman disiplin, PP 94/2021) as a file tells it; natural key is {@link #key()}.
 *
 * @param level     {@code R} light, {@code S} medium, {@code B} heavy
 * @param sanction  its name, or null
 * @param validFrom first day; a sanction that is still to begin counts as pending
 * @param validTo   day after the last one, or null while it is open
 */
public record DisciplineRecord(
        String nip,
        String level,
        String sanction,
        String decreeNumber,
        LocalDate decreeDate,
        LocalDate validFrom,
        LocalDate validTo) {

    public String key() {
        return nip + "|" + level + "|" + validFrom;
    }
}
