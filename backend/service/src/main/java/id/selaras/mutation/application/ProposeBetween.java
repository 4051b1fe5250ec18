package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.TransferDirection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of a proposal between governments.
 *
 * @param kind         {@code WITHIN_PROVINCE}, {@code BETWEEN_PROVINCES} or {@code NATIONAL_AGENCY}
 * @param governmentId the origin, where it uses this installation; it then acts itself
 * @param counterpart  name of a government or agency outside this installation; exactly one of the two is given
 * @param nip          of somebody who comes
 * @param person       of somebody who comes from outside
 * @param post         the post named by a receiver outside
 */
public record ProposeBetween(
        @NotNull MutationCaseKind kind,
        @NotNull TransferDirection direction,
        @Schema(nullable = true) UUID governmentId,
        @Schema(nullable = true) @Size(max = 200) String counterpart,

        @Schema(nullable = true, examples = "198505012010011020") @Pattern(regexp = "\\d{18}")
        String nip,

        @Schema(nullable = true) @Valid OutsidePerson person,
        @Schema(nullable = true) @Valid OutsidePost post) {

    /**
     * What a letter from outside tells of a person.
     *
     * @param rankCode       code of {@code ranks}
     * @param educationLevel code of {@code education-levels}
     */
    public record OutsidePerson(
            @NotBlank @Size(max = 200) String name,
            @Schema(nullable = true) @Size(max = 50) String frontTitle,
            @Schema(nullable = true) @Size(max = 100) String backTitle,
            @NotBlank @Size(max = 10) String rankCode,
            @NotBlank @Size(max = 10) String educationLevel,
            @Schema(nullable = true) @Size(max = 200) String educationField,
            @NotNull @Valid OutsidePost present,
            @Min(1) @Max(17) int jobClass) {}

    /** A post outside, by its names. */
    public record OutsidePost(
            @NotBlank @Size(max = 200) String jobName,
            @NotBlank @Size(max = 200) String unitName,
            @Schema(nullable = true) @Size(max = 200) String agencyName) {}
}
