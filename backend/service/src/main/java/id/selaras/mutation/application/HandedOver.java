package id.selaras.mutation.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the receiver is told of a person who comes from another government, besides name, NIP and post. Birth date, sex
 * and appointment follow from the NIP.
 *
 * @param plainName      without titles
 * @param rankCode       code of {@code ranks}
 * @param educationLevel code of {@code education-levels}
 * @param jobKind        code of {@code job-kinds} of the present job, or null where the origin is outside
 * @param jobLevel       code of {@code job-levels}, or null as above
 * @param jobFamily      code of {@code job-families}, or null as above
 */
public record HandedOver(
        String plainName,
        @Schema(nullable = true) String frontTitle,
        @Schema(nullable = true) String backTitle,
        @Schema(nullable = true) String rankCode,
        @Schema(nullable = true) String educationLevel,
        @Schema(nullable = true) String educationField,
        @Schema(nullable = true) String jobKind,
        @Schema(nullable = true) String jobLevel,
        @Schema(nullable = true) String jobFamily) {}
