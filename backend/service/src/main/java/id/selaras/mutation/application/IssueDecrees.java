package id.selaras.mutation.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decree for the chains of several approved cases.
 *
 * @param cases       at least one of each chain; the whole chain comes along
 * @param number      null or blank: the next number of the year
 * @param effectiveOn first day of the new placements (TMT), on or after the decree's date
 */
public record IssueDecrees(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid DecreeCase> cases,
        @Size(max = 120) @Schema(nullable = true) String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid DecreeWording text) {

    boolean hasNumber() {
        return number != null && !number.isBlank();
    }
}
