package id.selaras.survey.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may tell of himself; groups only, nothing of it is needed. */
@Schema(description = "What somebody may tell of himself; groups only, nothing of it is needed")
public record Respondent(
        @Schema(nullable = true) Sex sex,
        @Schema(nullable = true) AgeBand ageBand,
        @Schema(nullable = true) Education education,
        @Schema(nullable = true) Occupation occupation) {

    static final Respondent NOTHING_TOLD = new Respondent(null, null, null, null);

    /** L or P on the printed form. */
    public enum Sex {
        M,
        F
    }

    /** Years of age, in groups. */
    public enum AgeBand {
        TO_20,
        TO_30,
        TO_40,
        TO_50,
        TO_60,
        ABOVE_60;

        private static final int YEARS = 10;
        private static final int FIRST = 20;

        /** The group of an age in years. */
        public static AgeBand of(int age) {
            int band = age <= FIRST ? 0 : (age - FIRST + YEARS - 1) / YEARS;
            return values()[Math.min(band, values().length - 1)];
        }
    }

    /** The last school that was completed. */
    public enum Education {
        SD,
        SMP,
        SMA,
        D1_D3,
        S1,
        S2,
        S3
    }

    /** As the printed form has it. */
    public enum Occupation {
        PNS,
        TNI,
        POLRI,
        SWASTA,
        WIRAUSAHA,
        LAINNYA
    }
}
