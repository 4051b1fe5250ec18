package id.selaras.employee.application;

import java.time.LocalDate;

/**
 * Somebody's placement in a position as a file tells it; natural key is {@link #key()}.
 *
 * @param kind      code of {@code assignment-kinds}: D definitive, PLT, PLH, PJ, TT
 * @param share     percent of the working time, 1 to 100
 * @param validFrom TMT, first day
 * @param validTo   day after the last one; null: until further notice, a definitive one until the next definitive one
 */
public record PlacementRecord(
        String nip,
        String positionCode,
        String kind,
        LocalDate validFrom,
        LocalDate validTo,
        String decreeNumber,
        LocalDate decreeDate,
        int share) {

    public static final String DEFINITIVE = "D";

    public String key() {
        return nip + "|" + positionCode + "|" + kind + "|" + validFrom;
    }

    boolean isDefinitive() {
        return DEFINITIVE.equals(kind);
    }

    PlacementRecord endingOn(LocalDate end) {
        return new PlacementRecord(nip, positionCode, kind, validFrom, end, decreeNumber, decreeDate, share);
    }
}
