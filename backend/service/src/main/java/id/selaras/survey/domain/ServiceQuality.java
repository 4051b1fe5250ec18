package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.util.Map;

/** Mutu pelayanan: the class of a satisfaction index. */
public enum ServiceQuality {
    /** Sangat baik. */
    A,
    /** Baik. */
    B,
    /** Kurang baik. */
    C,
    /** Tidak baik. */
    D;

    /**
     * @param index of two decimals
     * @param from  the least index of A, B and C by rule set (PermenPANRB 14/2017: 88.31, 76.61, 65.00)
     */
    public static ServiceQuality of(BigDecimal index, Map<String, BigDecimal> from) {
        for (ServiceQuality quality : new ServiceQuality[] {A, B, C}) {
            if (index.compareTo(from.get(quality.name())) >= 0) {
                return quality;
            }
        }
        return D;
    }
}
